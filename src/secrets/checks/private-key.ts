import { base64 } from "../base64.ts";
import type { Verdict } from "../detector.ts";
import { isPlaceholder } from "../placeholder.ts";

/** What stands between the lines of a key that is written into code: `\n`, quotes, `+`, commas, indentation. */
const JOINTS = /["'`]\s*\+\s*["'`]|\\[nrt]|["'`,\\\s]/g;

/**
 * Whether a key is whole: truncated ones, as in documentation, open nothing.
 *
 * RSA, EC and PKCS #8 keys say their own length in their first bytes; OpenSSH's begin with a mark.
 */
export function privateKey(text: string): Verdict {
  const [, label = "", rest = ""] = /^-----BEGIN ([A-Z ]*)-----([^]*)$/.exec(text) ?? [];
  const body = rest.replaceAll(JOINTS, "");
  if (label.startsWith("PGP") || rest.includes("Proc-Type:"))
    return isPlaceholder(rest) ? "refuted" : "possible";
  const bytes = base64(body);
  if (bytes === undefined) return "refuted";
  if (label.startsWith("OPENSSH"))
    return bytes.startsWith("openssh-key-v1") ? "possible" : "refuted";
  return lengthOfSequence(bytes) === bytes.length ? "possible" : "refuted";
}

/** How many bytes a DER sequence has, its tag and its length among them. */
function lengthOfSequence(bytes: string): number | undefined {
  if (bytes.charCodeAt(0) !== 0x30) return undefined;
  const first = bytes.charCodeAt(1);
  if (first < 0x80) return 2 + first;
  const digits = first - 0x80;
  let length = 0;
  for (let index = 2; index < 2 + digits; index++) length = length * 256 + bytes.charCodeAt(index);
  return 2 + digits + length;
}
