import { base64 } from "../base64.ts";
import type { Verdict } from "../detector.ts";

/** Azure's keys are 32 or 64 bytes in base64. The well-known key of the local emulator is nobody's secret. */
export function azureKey(key: string): Verdict {
  const bytes = base64(key);
  if (bytes?.length !== 32 && bytes?.length !== 64) return "refuted";
  return EMULATORS.some((start) => key.startsWith(start)) ? "refuted" : "possible";
}

/** The keys of the storage emulator and of Cosmos DB's begin like this. */
const EMULATORS = ["Eby8vdM02xNOcqFl", "C2y6yDjf5/R+ob0N"];
