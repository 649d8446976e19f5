import { base64 } from "../base64.ts";
import type { Verdict } from "../detector.ts";
import { isWeakPassword } from "../weak-password.ts";

/** What follows `Basic` is a user's name and a password in base64. */
export function basicAuthorization(credentials: string): Verdict {
  const text = base64(credentials) ?? "";
  if (!/^[\x21-\x39\x3B-\x7E]*:[\x21-\x7E]*$/.test(text)) return "refuted";
  const user = text.slice(0, text.indexOf(":"));
  const password = text.slice(user.length + 1);
  return isWeakPassword(password, user) ? "refuted" : "possible";
}
