/**
 * Whether a text that stands under a credential's name is one.
 *
 * Under `password` stands also what a form shows, what a file is called, what a test compares.
 */
import { entropy } from "./entropy.ts";
import { isPlaceholder } from "./placeholder.ts";
import type { Sensitivity } from "./sensitive-name.ts";
import { isWeakPassword } from "./weak-password.ts";
import { words } from "./words.ts";

const SCHEME = /^(?:Basic|Bearer|Token|token) +/;

/** A machine made it: nobody writes so many digits between letters. */
export function isRandom(text: string): boolean {
  const value = text.replace(SCHEME, "");
  if (!/^[\w+/=.~-]{16,512}$/.test(value) || isPlaceholder(value)) return false;
  if (isPath(value) || isListOfWords(value)) return false;
  const changes = value.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])/g)?.length ?? 0;
  const bits = entropy(value);
  return (changes >= 3 && bits >= 3) || (changes >= 1 && bits >= 4);
}

/** Whether it may be a password that somebody chose, or a key, and is no label, path or sample. */
export function isCredential(text: string, name: string, sensitivity: Sensitivity): boolean {
  const value = text.replace(SCHEME, "");
  if (value.length < 8 || value.length > 512 || /\s/.test(value)) return false;
  if (!/\d/.test(value) || !/[A-Za-z]/.test(value)) return false;
  if (isWeakPassword(value, name) || isPath(value) || repeats(value, name)) return false;
  return sensitivity === "password" ? !isPlainWord(value) : isRandom(value);
}

/** A path, an address, a selector, a format, a piece of markup or code. */
function isPath(value: string): boolean {
  return (
    /^(?:\.{0,2}\/|~\/|[A-Za-z]:\\|[a-z][a-z\d+.-]*:|[#.@]\w+[ .:>[-]|www\.)/i.test(value) ||
    /\.(?:[cm]?[jt]sx?|json|ya?ml|pem|key|crt|txt|html?|css|png|svg)$/i.test(value) ||
    /[()[\]{};<>]/.test(value)
  );
}

/** `access-token-v2`, `session_2024`, `oauth2.client.secret`. */
function isListOfWords(value: string): boolean {
  return value
    .split(/[-_./=+~]+/)
    .every((word) => /^(?:[a-z]*|[A-Z]*|[A-Z][a-z]+)\d{0,4}$/.test(word));
}

/** `password1`, `Step2`. */
function isPlainWord(value: string): boolean {
  return /^[a-z]+\d{1,2}$/.test(value);
}

/** `api_key_v1` under `apiKey` names the thing once more. */
function repeats(value: string, name: string): boolean {
  const flat = words(name).join("");
  return words(value).join("").replace(/\d+$/, "") === flat;
}
