import type { ThreatModel } from "../libraries/library.ts";
import { THREAT_MODELS } from "./source-kinds.ts";

/** What most rules count. What a language model writes is followed by one rule, to all sinks. */
export const COMMON_MODELS: readonly ThreatModel[] = THREAT_MODELS.filter(
  (model) => model !== "model",
);

/** Who wrote what the program finds where it, or somebody else, has put it before. */
export const STORED_MODELS: readonly ThreatModel[] = ["database", "file"];

/** All others of these, who are hostile while they speak to the program. */
export const IMMEDIATE_MODELS: readonly ThreatModel[] = COMMON_MODELS.filter(
  (model) => !STORED_MODELS.includes(model),
);
