/**
 * Layer: imports nothing.
 */

/** A pattern that matches this text and nothing else: `a.b` → `a\.b`. */
export function literalPattern(text: string): string {
  return text.replaceAll(/[$()*+./?[\\\]^{|}]/g, String.raw`\$&`);
}
