/**
 * Names that say that their value is for few eyes: credentials, what stands in for one for a while, and
 * numbers by which people are robbed.
 *
 *     password   API_KEY   resetToken   otp   cardNumber   ssn
 *     but not: passwordHash   hasToken   maskedCard   tokenCount   csrfToken   sessionId
 */
import { HARMLESS, sensitivityOf } from "./sensitive-name.ts";
import { isQuestion, isUnpredictable } from "./unpredictable-name.ts";
import { words } from "./words.ts";

/** Without one of these a text has no such name. */
export const MAY_BE_CONFIDENTIAL =
  /pass|pwd|psw|secret|token|key|auth|jwt|otp|code|\bpin|cvv|cvc|ssn|card|social/i;

/** Numbers of cards and people. */
const PERSONAL = new Set(["cvc", "cvv", "ssn"]);

/** What makes such a number of a number. */
const NUMBERS = new Set(["card", "creditcard", "security"]);

/** What is in the name of a value that shows nothing, or only that there is one; or is about one: `userForToken`. */
const HIDDEN = new Set([
  ...[
    "by",
    "cipher",
    "confirm",
    "count",
    "csrf",
    "digest",
    "encrypted",
    "error",
    "expired",
    "for",
    "forgot",
  ],
  ...[
    "from",
    "has",
    "hash",
    "hashed",
    "hidden",
    "invalid",
    "is",
    "length",
    "masked",
    "missing",
    "no",
  ],
  ...["obfuscated", "redacted", "sealed", "show", "truncated", "with", "without", "xsrf"],
]);

/** What nobody must foretell, and everybody may see. */
const SEEN = new Set(["csrf", "id", "link", "nonce", "salt", "vector", "xsrf"]);

export function isConfidential(name: string): boolean {
  const all = words(name).map((word) => word.replace(/\d+$/, ""));
  if (isQuestion(name) || all.some((word) => HIDDEN.has(word))) return false;
  const [last = "", before = ""] = [...all].reverse();
  if (PERSONAL.has(last) || (last === "number" && NUMBERS.has(before))) return true;
  if (last === "cardnumber" || sensitivityOf(name) !== undefined) return true;
  const isHarmless = all.some((word) => HARMLESS.has(word) && word !== "reset");
  return !isHarmless && !SEEN.has(last) && isUnpredictable(name);
}

/** Functions that give such a value, as their name says: `getToken`, `readPassword`. */
const GIVING = new Set([
  ...["create", "decrypt", "fetch", "generate", "get", "issue", "load", "make", "new", "read"],
]);

export function givesConfidential(name: string): boolean {
  return GIVING.has(words(name)[0] ?? "") && isConfidential(name);
}

/** Functions that leave of a secret what anybody may see, as their name says: `maskToken`, `sha256`. */
const HIDING =
  /anonymi|bcrypt|censor|cipher|digest|encrypt|fingerprint|hash|hide|hmac|last4|lastfour|mask|obfuscat|omit|preview|redact|replace|sanit|scrub|seal|sha\d|short|slice|split|strip|substr|truncat|without/i;

export function isHiding(name: string): boolean {
  return HIDING.test(name);
}
