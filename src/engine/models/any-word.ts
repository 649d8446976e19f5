/**
 * Layer: imports only from `syntax/`.
 */
import { literalPattern } from "../syntax/literal-pattern.ts";

/**
 * Finds each of these words where it stands alone: `exec` in `cp.exec()`, and not in `execution`.
 * What looks for a `create` does not stop at `create-hmac`.
 */
export function anyOf(words: Iterable<string>): RegExp {
  const sorted = [...words].sort((one, other) => other.length - one.length);
  // Boundaries are the fastest way to say it, and there are none around `@` or `$`.
  const isPlain = (word: string): boolean => /^\w(?:.*\w)?$/u.test(word);
  const plain = sorted.filter(isPlain).map(literalPattern);
  const others = sorted.filter((word) => !isPlain(word)).map(literalPattern);
  const alternatives = plain.length > 0 ? [`\\b(?:${plain.join("|")})\\b`, ...others] : others;
  // Without any words it finds nothing.
  return new RegExp(alternatives.join("|") || "(?!)", "g");
}
