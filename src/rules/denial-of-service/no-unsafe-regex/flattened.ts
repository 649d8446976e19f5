import { exponentialBacktracking, type Backtracking } from "../../../regex/backtracking.ts";

interface Flat {
  readonly pattern: string;
  /** What takes the place of the two repetitions. */
  readonly part: string;
}

/** A repetition of nothing but a repeated character or class, in a group without a number. */
const TWICE =
  /^\(\?:(?<element>\[(?:[^\]\\]|\\.)+\]|\\[dswDSW]|[\w.])(?<inner>[*+])\)(?<outer>[*+])$/u;

/** The pattern with one repetition for two, where that is all it needs: `a+` for `(?:a+)+`. */
export function flattened(
  pattern: string,
  flags: string,
  { quantifiers: [{ start, end }] }: Backtracking,
): Flat | undefined {
  const { element, inner, outer } = TWICE.exec(pattern.slice(start, end))?.groups ?? {};
  if (element === undefined) return undefined;
  const part = `${element}${inner === outer ? inner : "*"}`;
  const flat = pattern.slice(0, start) + part + pattern.slice(end);
  return exponentialBacktracking(flat, flags) ? undefined : { pattern: flat, part };
}
