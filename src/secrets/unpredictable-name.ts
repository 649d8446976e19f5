/**
 * Names that say that nobody must be able to foretell their value.
 *
 *     resetToken   csrf   passwordSalt   otp   inviteCode   sessionId      but not: tokenIndex   seed   id   hasToken
 *
 * These are credentials, and what stands in for one for an hour or for one request.
 */
import { HARMLESS, KEYS, PASSWORDS, TRAILING } from "./sensitive-name.ts";
import { words } from "./words.ts";

const WORDS = new Set([
  ...["csrf", "jwt", "nonce", "otp", "passcode", "salt", "totp", "xsrf"],
  ...[...KEYS].filter((word) => word !== "authorization"),
  // `pass` is a turn as well: `renderPass`.
  ...[...PASSWORDS].filter((word) => word !== "pass"),
]);

/** What makes a secret of a word that alone is none. */
const PAIRS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    "code",
    new Set([
      ...["access", "activation", "auth", "authorization", "backup", "confirmation"],
      ...["invitation", "invite", "login", "mfa", "otp", "pin", "recovery", "reset", "security"],
      ...["sms", "unlock", "verification", "verify"],
    ]),
  ],
  ["id", new Set(["session"])],
  [
    "key",
    new Set([
      ...["access", "aes", "api", "auth", "cipher", "crypto", "decryption", "encryption", "hmac"],
      ...["jwt", "licence", "license", "master", "private", "secret", "security", "signing", "ssh"],
    ]),
  ],
  ["link", new Set(["invite", "reset", "verification"])],
  ["material", new Set(["key"])],
  ["vector", new Set(["initialization"])],
]);

/** What `reset` and `string` are of: a token none the less. */
const SECRET_ALL_THE_SAME = new Set([
  "next",
  "no",
  "provider",
  "public",
  "reset",
  "site",
  "string",
]);

/** What says of a token, a nonce or a session that it opens nothing. */
const OPEN = new Set([
  ...["analytics", "cache", "debug", "demo", "drag", "fixture", "git", "hash", "index", "length"],
  ...["lock", "metrics", "render", "telemetry", "tracking"],
]);

/** A name that begins so is a question or a test. */
const QUESTIONS = new Set(["can", "check", "has", "have", "is", "should", "use", "validate"]);

/** Whether a name is that of a question or a test: `hasToken`, `validatePassword`. */
export function isQuestion(name: string): boolean {
  return QUESTIONS.has(words(name)[0] ?? "");
}

export function isUnpredictable(name: string): boolean {
  const all = words(name).map((word) => word.replace(/\d+$/, ""));
  if (isQuestion(name) || all.some((word) => isOpen(word))) return false;
  const end = all.findLastIndex((word) => !TRAILING.test(word)) + 1;
  const [last = "", before = ""] = all.slice(0, end).reverse();
  if (before === "no") return false;
  return WORDS.has(last) || PAIRS.get(last)?.has(before) === true;
}

function isOpen(word: string): boolean {
  return OPEN.has(word) || (HARMLESS.has(word) && !SECRET_ALL_THE_SAME.has(word));
}
