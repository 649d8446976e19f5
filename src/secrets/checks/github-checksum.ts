import { crc32 } from "../crc32.ts";
import type { Verdict } from "../detector.ts";

const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/**
 * The last six characters of GitHub's and npm's tokens are the CRC-32 of the thirty before them, in base 62.
 *
 * @see https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
 */
export function githubChecksum(token: string): Verdict {
  const payload = token.slice(token.indexOf("_") + 1);
  if (payload.length !== 36) return "possible";
  return inBase62(crc32(payload.slice(0, 30))) === payload.slice(30) ? "confirmed" : "doubtful";
}

function inBase62(number: number): string {
  let text = "";
  for (let rest = number; rest > 0; rest = Math.floor(rest / 62))
    text = DIGITS.charAt(rest % 62) + text;
  return text.padStart(6, "0");
}
