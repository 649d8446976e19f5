/**
 * Names that say that their value is a credential.
 *
 *     dbPassword   API_KEY   githubToken   x-auth-token      but not: passwordLabel   tokenType   pageToken
 *
 * The last word decides what a thing is: `passwordLabel` is a label.
 */
import { words } from "./words.ts";

/** What people choose and remember, or what a machine made. */
export type Sensitivity = "password" | "key";

export const PASSWORDS: ReadonlySet<string> = new Set([
  ...["passwd", "password", "passphrase", "passwort", "pass", "pwd", "psw", "motdepasse"],
]);

export const KEYS: ReadonlySet<string> = new Set([
  "apikey",
  "authtoken",
  "secret",
  "secretkey",
  "token",
  "authorization",
]);

/** What kind of key is nobody else's business. */
const SECRET_KEYS = new Set([
  ...["access", "account", "admin", "aes", "api", "app", "auth", "cipher", "consumer", "cookie"],
  ...["crypto", "decryption", "deploy", "encryption", "hmac", "jwt", "license", "master", "or"],
  ...["private", "secret", "security", "server", "service", "session", "shared", "sign"],
  ...["signature", "signing", "ssh", "storage", "subscription", "webhook"],
]);

/** What says of a token or a key that it is none, or that everybody may have it. */
export const HARMLESS: ReadonlySet<string> = new Set([
  ...["anon", "cancel", "cancellation", "color", "comment", "continuation", "css", "cursor"],
  ...["design", "di", "dummy", "example", "fake", "injection", "lexer", "mock", "next", "no"],
  ...["page", "placeholder", "provider", "public", "publishable", "reset", "sample", "site"],
  ...["sort", "string", "sync", "syntax", "test", "theme", "type"],
]);

/** What may follow without making it another thing. */
export const TRAILING = /^(?:|base|default|dev|fallback|hex|live|prod|production|raw|value)$/;

export function sensitivityOf(name: string): Sensitivity | undefined {
  const all = words(name).map((word) => word.replace(/\d+$/, ""));
  const end = all.findLastIndex((word) => !TRAILING.test(word)) + 1;
  const [last = "", before = ""] = all.slice(0, end).reverse();
  if (PASSWORDS.has(last)) return before === "no" ? undefined : "password";
  if (all.some((word) => HARMLESS.has(word))) return undefined;
  if (KEYS.has(last)) return "key";
  return last === "key" && SECRET_KEYS.has(before) ? "key" : undefined;
}
