import { base64 } from "../base64.ts";
import type { Verdict } from "../detector.ts";

/** The part after the prefix, up to the next `_` if there is one, is an object's JSON in base64. */
export function base64Json(token: string): Verdict {
  const [payload = ""] = token.slice(token.indexOf("_") + 1).split("_");
  return base64(payload)?.startsWith('{"') ? "possible" : "refuted";
}
