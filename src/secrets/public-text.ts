/** Texts in a key's place that are meant to be known. */

/** Keys that a standard fixes: what they sign is the secret. */
const CONSTANTS = new Set(["Bitcoin seed", "Nist256p1 seed", "WebAppData", "ed25519 seed"]);

/** What one writes for a service that asks for a key and takes any. */
const ANY =
  /^(?:any(?:thing)?|empty|lm-studio|no(?:-key|ne|t-needed)|null|ollama|undefined|unused)$/i;

const PUBLIC_KEY = /-----BEGIN (?:[A-Z]+ )?(?:PUBLIC KEY|CERTIFICATE)|^ssh-(?:rsa|ed25519) /;

export function isPublicText(text: string): boolean {
  return CONSTANTS.has(text) || ANY.test(text) || PUBLIC_KEY.test(text);
}
