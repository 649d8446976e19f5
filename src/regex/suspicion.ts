/**
 * Suspicion: which patterns are worth an analysis, told from their text in one pass.
 *
 * Only a group that is repeated can take exponential time, and only two endless repetitions, or
 * one that a search may begin anywhere, can take polynomial time.
 */

/** Whether a group is repeated more than a few times. `)` may also be an escaped one. */
export function canBeExponential(source: string): boolean {
  return /\)(?:[*+]|\{\d*,?\d*\})/.test(source);
}

/** Whether anything is repeated without end. */
export function canBePolynomial(source: string): boolean {
  return /[*+]|,\}/.test(source);
}
