/**
 * Suspicion: which patterns are worth an analysis, told from their text in one pass.
 *
 * Only a group that is repeated can take exponential time, and only two endless repetitions, or
 * one that a search may begin anywhere, can take polynomial time.
 */

import { visitRegExpAST, type AST } from "@eslint-community/regexpp";

import { isWild } from "./repetition.ts";

/** Whether a group is repeated more than a few times. `)` may also be an escaped one. */
export function canBeExponential(source: string): boolean {
  return /\)(?:[*+]|\{\d*,\}|\{(?:\d*,)?\d{2,}\})/.test(source);
}

/** Whether anything is repeated without end. */
export function canBePolynomial(source: string): boolean {
  return /[*+]|,\}/.test(source);
}

/** As `canBeExponential`, from the syntax tree, which knows better. */
export function hasWildRepetition(tree: AST.Pattern): boolean {
  let found = false;
  visitRegExpAST(tree, { onQuantifierEnter: (node) => (found ||= isWild(node)) });
  return found;
}
