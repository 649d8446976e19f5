import type { ThreatModel } from "../libraries/library.ts";
import { THREAT_MODELS } from "./source-kinds.ts";

/** Who wrote what the program finds where it, or somebody else, has put it before. */
export const STORED_MODELS: readonly ThreatModel[] = ["database", "file"];

/** All who are hostile while they speak to the program. */
export const IMMEDIATE_MODELS: readonly ThreatModel[] = THREAT_MODELS.filter(
  (model) => !STORED_MODELS.includes(model),
);
