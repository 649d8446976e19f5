/**
 * Repetitions: how often an automaton spells out the element of a quantifier.
 *
 *     a{2,4}   a a a? a?        a{2,}   a a+        a{1,500}   a+ (or a)
 *
 * Small bounds are spelled out. Large ones would make the automaton large: there they are taken
 * for none, or for one, as is asked for.
 */
import type { AST } from "@eslint-community/regexpp";

/**
 * What a large bound becomes. `endless`: a group of unequal parts that repeats dozens of times
 * takes as long as one that repeats for ever. `single`: a bounded repetition never takes longer
 * the longer the text is.
 */
export type LargeBounds = "endless" | "single";

export interface Copies {
  readonly required: number;
  readonly optional: number;
  /** Whether the last required copy, or if there is none an optional one, repeats for ever. */
  readonly isEndless: boolean;
}

/** From so many repetitions on, the ways through a group are as good as without number. */
const MANY = 10;
const MAX_CHARACTERS = 128;

/** Whether so often that the ways through the element are as good as without number. */
export function isManyTimes({ max }: AST.Quantifier): boolean {
  return max >= MANY;
}

/** Whether many times over the element is read in one of several ways. */
export function isWild(quantifier: AST.Quantifier): boolean {
  return isManyTimes(quantifier) && !isRigid(quantifier.element);
}

export function copies(quantifier: AST.Quantifier, largeBounds: LargeBounds): Copies {
  const { min, max, element } = quantifier;
  if (max === Infinity) {
    const isSmall = min * characters(element) <= MAX_CHARACTERS;
    return { required: isSmall ? min : Math.min(min, 1), optional: 0, isEndless: true };
  }
  const isSmall = max <= 1 || max * characters(element) <= MAX_CHARACTERS;
  const isEndless = largeBounds === "endless" && isManyTimes(quantifier);
  if (isSmall && !(isEndless && isWild(quantifier))) {
    return { required: min, optional: max - min, isEndless: false };
  }
  const required = Math.min(min, 1);
  return { required, optional: isEndless ? 0 : 1 - required, isEndless };
}

/** About how many characters of the pattern it becomes when spelled out. */
function characters(node: AST.Element): number {
  switch (node.type) {
    case "Group":
    case "CapturingGroup":
      return sum(node.alternatives.flatMap(({ elements }) => elements.map(characters)));
    case "Quantifier":
      return characters(node.element) * Math.max(1, node.max === Infinity ? node.min : node.max);
    default:
      return 1;
  }
}

/** Whether it always reads in one way: no choice and no repetition in it. */
function isRigid(node: AST.Element): boolean {
  switch (node.type) {
    case "Group":
    case "CapturingGroup":
      return (
        node.alternatives.length === 1 && (node.alternatives[0]?.elements.every(isRigid) ?? true)
      );
    case "Quantifier":
      return node.min === node.max && isRigid(node.element);
    case "Backreference":
      return false;
    default:
      return true;
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
