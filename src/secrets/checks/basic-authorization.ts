import { base64 } from "../base64.ts";
import type { Verdict } from "../detector.ts";
import { isWeakPassword } from "../weak-password.ts";

/** What follows `Basic` is a user's name and a password in base64. */
export function basicAuthorization(credentials: string): Verdict {
  const text = base64(credentials);
  const colon = text?.indexOf(":") ?? -1;
  if (!text || colon < 0 || !/^[\x21-\x7E]+$/.test(text)) return "refuted";
  const user = text.slice(0, colon);
  const password = text.slice(colon + 1);
  return isWeakPassword(password, user) ? "refuted" : "possible";
}
