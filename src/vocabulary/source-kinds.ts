/** All kinds of sources, for those who check what they are given at run time. */
import type { SpecialSource, ThreatModel } from "../libraries/library.ts";
import { namesIn } from "./names-in.ts";

export const THREAT_MODELS: readonly ThreatModel[] = namesIn<ThreatModel>({
  remote: true,
  browser: true,
  library: true,
  cli: true,
  environment: true,
  file: true,
  database: true,
  model: true,
});

export const SPECIAL_SOURCES: readonly SpecialSource[] = namesIn<SpecialSource>({
  "archive-entry": true,
  "host-header": true,
  "upload-name": true,
  "weak-random": true,
});
