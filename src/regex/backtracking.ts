/**
 * Backtracking: whether a text can make a regular expression slow, and which.
 *
 *     backtracking("^(a+)+$", "")  → exponential, "a" again and again, then "!"
 *     backtracking("\\s+$", "")    → polynomial of degree 2, " " again and again, then "!"
 *     backtracking("^(a+)+", "")   → undefined: after the first "a" it cannot fail
 *
 * Decided in two steps. The automaton gives words that can be read in several ways, which is where
 * slowness comes from; a matcher then tries texts made of them, counting its steps. Only what was
 * seen to grow is told, so an answer is certain. What is too large to decide is `undefined`, too.
 */
import type { AST } from "@eslint-community/regexpp";

import { alphabetOf, type Alphabet } from "./alphabet.ts";
import { attemptsWith, shortened, type Attack, type Attempt } from "./attack.ts";
import { automataOf } from "./automata.ts";
import { Budget, OutOfBudget } from "./budget.ts";
import { parsedPattern, type Pattern } from "./pattern.ts";
import { programOf, type Program } from "./program.ts";
import type { Pump } from "./pump.ts";
import { quantifiersAtFault, type Span } from "./quantifiers-at-fault.ts";
import { EXPONENTIAL, POLYNOMIAL, type Slowness, type Verdict } from "./slowness.ts";
import { trialsOf } from "./trial.ts";
import type { Word } from "./word.ts";

export interface Backtracking extends Verdict {
  readonly attack: Attack;
  /** Where in the pattern the repetitions at fault stand, the outermost of each. */
  readonly quantifiers: readonly [Span, ...Span[]];
}

const MAX_LENGTH = 5_000;
const AUTOMATON_STEPS = 200_000;
const MATCHER_STEPS = 2_000_000;
const MAX_PUMPS = 20;
const MAX_REMEMBERED = 1_000;

/** Only exponential time: cheaper to ask for, as most patterns cannot take it by their looks. */
export const exponentialBacktracking = remembered(EXPONENTIAL);

const polynomialBacktracking = remembered(POLYNOMIAL);

/** Any slowness, the worst kind first. */
export function backtracking(pattern: string, flags: string): Backtracking | undefined {
  return exponentialBacktracking(pattern, flags) ?? polynomialBacktracking(pattern, flags);
}

/** The answers to the latest questions are kept. */
function remembered(
  slowness: Slowness,
): (pattern: string, flags: string) => Backtracking | undefined {
  const answers = new Map<string, Backtracking | undefined>();
  return (source, flags) => {
    if (source.length > MAX_LENGTH || !slowness.isPossible(source)) return undefined;
    const key = `${flags}/${source}`;
    if (!answers.has(key)) {
      if (answers.size >= MAX_REMEMBERED) answers.clear();
      answers.set(key, answer(source, flags, slowness));
    }
    return answers.get(key);
  };
}

function answer(source: string, flags: string, slowness: Slowness): Backtracking | undefined {
  const pattern = parsedPattern(source, flags);
  if (!pattern || !slowness.isPossibleIn(pattern.tree)) return undefined;
  const alphabet = alphabetOf(pattern);
  if (!alphabet) return undefined;
  return affordable(() => {
    const pumps = pumpsIn(pattern, alphabet, slowness);
    return pumps.length === 0 ? undefined : firstSlow(pumps, pattern, alphabet, slowness);
  });
}

/** Of the pumps that repeat the same word in the same loop, one suffices. */
function pumpsIn(pattern: Pattern, alphabet: Alphabet, slowness: Slowness): readonly Pump[] {
  const budget = new Budget(AUTOMATON_STEPS);
  const { largeBounds, pumpsOf } = slowness;
  const seen = new Set<string>();
  return (
    automataOf({ pattern, alphabet, largeBounds, budget })
      // What a lookahead reads, the automaton around it reads as well.
      .filter(({ isBackward, lookaround }) => isBackward || !lookaround)
      .flatMap((automaton) => pumpsOf(automaton, alphabet, budget))
      .filter(({ automaton, state, word }) => {
        const key = `${automaton.states[state]?.loop} ${word.join()}`;
        return !seen.has(key) && seen.add(key);
      })
  );
}

function firstSlow(
  pumps: readonly Pump[],
  pattern: Pattern,
  alphabet: Alphabet,
  slowness: Slowness,
): Backtracking | undefined {
  const program = programOf(pattern, alphabet);
  const budget = new Budget(AUTOMATON_STEPS);
  const trialOf = trialsOf(program, new Budget(MATCHER_STEPS));
  const isPromising = (attempt: Attempt): boolean => slowness.isPromising(trialOf(attempt));
  for (const pump of pumps.slice(0, MAX_PUMPS)) {
    for (const attempt of attemptsWith(pump, alphabet, isPromising, budget)) {
      const verdict = slowness.verdictOn(trialOf(attempt));
      if (!verdict) continue;
      const { attack } = shortest(attempt, program, slowness) ?? attempt;
      const isFault = ({ raw }: AST.Quantifier): boolean => isSlowAlone(raw, pattern, slowness);
      return {
        ...verdict,
        attack: written(attack, alphabet),
        quantifiers: quantifiersAtFault(pump, pattern, isFault),
      };
    }
  }
  return undefined;
}

/** The same attack without what it works without. */
function shortest(attempt: Attempt, program: Program, slowness: Slowness): Attempt | undefined {
  return affordable(() => {
    const trialOf = trialsOf(program, new Budget(MATCHER_STEPS));
    return shortened(attempt, (it) => slowness.verdictOn(trialOf(it)) !== undefined);
  });
}

function isSlowAlone(source: string, { flags }: Pattern, slowness: Slowness): boolean {
  const part = parsedPattern(source, flags.raw);
  const alphabet = part && alphabetOf(part);
  return (alphabet && affordable(() => pumpsIn(part, alphabet, slowness).length > 0)) ?? false;
}

function written({ prefix, pump, suffix }: Attack<Word>, { symbols }: Alphabet): Attack {
  const text = (word: Word): string => word.map((symbol) => symbols[symbol]).join("");
  return { prefix: text(prefix), pump: text(pump), suffix: text(suffix) };
}

function affordable<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof OutOfBudget) return undefined;
    throw error;
  }
}
