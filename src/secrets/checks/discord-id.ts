import { base64 } from "../base64.ts";
import type { Verdict } from "../detector.ts";

/** A bot's token begins with the bot's id, a number of 17 to 19 digits, in base64. */
export function discordId(token: string): Verdict {
  const id = base64(token.slice(0, token.indexOf(".")));
  return /^\d{17,19}$/.test(String(id)) ? "possible" : "refuted";
}
