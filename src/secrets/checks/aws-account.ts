import type { Verdict } from "../detector.ts";

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** Keys made since 2019 hold the account's number; their first letter after the prefix is at least this. */
const FIRST_WITH_ACCOUNT = DIGITS.indexOf("Q");

/**
 * An access key id holds the number of its account, of at most twelve digits, in bits 1 to 40.
 * AWS's own documentation ends its samples with `EXAMPLE`.
 */
export function awsAccount(id: string): Verdict {
  if (id.endsWith("EXAMPLE")) return "refuted";
  const payload = id.slice(4);
  if (DIGITS.indexOf(payload.charAt(0)) < FIRST_WITH_ACCOUNT) return "possible";
  let bits = 0;
  for (const character of payload.slice(0, 9)) bits = bits * 32 + DIGITS.indexOf(character);
  return Math.floor(bits / 2 ** 4) % 2 ** 40 < 1e12 ? "possible" : "refuted";
}
