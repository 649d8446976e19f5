/**
 * Backtracking: whether a text can make a regular expression slow, and which.
 *
 *     backtracking("^(a+)+$", "")  → exponential, "a" again and again, then "!"
 *     backtracking("\\s+$", "")    → polynomial of degree 2, " " again and again, then "!"
 *     backtracking("^(a+)+", "")   → undefined: it never fails after the first "a"
 *
 * Decided in two steps. The automaton gives words that can be read in several ways, which is where
 * slowness comes from; a matcher then tries texts made of them, counting its steps. Only what was
 * seen to grow is told, so an answer is certain. What is too large to decide is `undefined` too.
 */
import type { AST } from "@eslint-community/regexpp";

import { alphabetOf, type Alphabet } from "./alphabet.ts";
import { attemptsWith, type Attack, type Attempt, type Word } from "./attack.ts";
import { automataOf, type Automaton } from "./automaton.ts";
import { Budget, OutOfBudget } from "./budget.ts";
import { exponentialPumps } from "./exponential-pumps.ts";
import { growsFast, isExponential, polynomialDegree } from "./growth.ts";
import { parsedPattern, type Pattern } from "./pattern.ts";
import { polynomialPumps } from "./polynomial-pumps.ts";
import { programOf } from "./program.ts";
import type { Pump } from "./pump.ts";
import { isManyTimes, type LargeBounds } from "./repetition.ts";
import { canBeExponential, canBePolynomial, hasWildRepetition } from "./suspicion.ts";
import { trialsOf, type Trial } from "./trial.ts";

export interface Backtracking {
  readonly kind: "exponential" | "polynomial";
  /** The power of the text's length, where it is polynomial. */
  readonly degree?: number;
  readonly attack: Attack;
  /** Where in the pattern the quantifiers at fault stand. */
  readonly quantifiers: readonly Span[];
}

/** From an index of the pattern up to another. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const MAX_LENGTH = 5_000;
const AUTOMATON_STEPS = 500_000;
const MATCHER_STEPS = 4_000_000;
const MAX_PUMPS = 16;
const MAX_REMEMBERED = 1_000;

/** A kind of slowness: where it may come from, and what shows it. */
interface Slowness {
  readonly isPossible: (source: string) => boolean;
  readonly isPossibleIn: (tree: AST.Pattern) => boolean;
  readonly largeBounds: LargeBounds;
  readonly pumpsOf: (automaton: Automaton, alphabet: Alphabet, budget: Budget) => readonly Pump[];
  /** Whether it is worth while to look for an end that makes the match fail. */
  readonly isPromising: (trial: Trial) => boolean;
  readonly verdictOn: (trial: Trial) => Pick<Backtracking, "kind" | "degree"> | undefined;
}

/** Any slowness, the worst kind first. */
export function backtracking(pattern: string, flags: string): Backtracking | undefined {
  return exponentialBacktracking(pattern, flags) ?? polynomialBacktracking(pattern, flags);
}

/** Only exponential time: cheaper to ask for, as most patterns cannot take it by their looks. */
export const exponentialBacktracking = remembered({
  isPossible: canBeExponential,
  isPossibleIn: hasWildRepetition,
  largeBounds: "endless",
  pumpsOf: exponentialPumps,
  isPromising: ({ exhaustion, pumpLength }) => !exhaustion || growsFast(exhaustion, pumpLength),
  verdictOn: ({ match, search, pumpLength }) =>
    (!match || growsFast(match, pumpLength)) && isExponential(search)
      ? { kind: "exponential" }
      : undefined,
});

const polynomialBacktracking = remembered({
  isPossible: canBePolynomial,
  isPossibleIn: () => true,
  largeBounds: "single",
  pumpsOf: polynomialPumps,
  isPromising: () => true,
  verdictOn({ search }) {
    const degree = polynomialDegree(search);
    return degree === undefined ? undefined : { kind: "polynomial", degree };
  },
});

/** The answers to the latest questions are kept. */
function remembered(
  slowness: Slowness,
): (pattern: string, flags: string) => Backtracking | undefined {
  const answers = new Map<string, Backtracking | undefined>();
  return (source, flags) => {
    if (!slowness.isPossible(source)) return undefined;
    const key = `${flags}/${source}`;
    if (!answers.has(key)) {
      if (answers.size >= MAX_REMEMBERED) answers.clear();
      answers.set(key, answer(source, flags, slowness));
    }
    return answers.get(key);
  };
}

function answer(source: string, flags: string, slowness: Slowness): Backtracking | undefined {
  const pattern = source.length > MAX_LENGTH ? undefined : parsedPattern(source, flags);
  if (!pattern || !slowness.isPossibleIn(pattern.tree)) return undefined;
  const alphabet = alphabetOf(pattern);
  try {
    return alphabet && found(pattern, alphabet, slowness);
  } catch (error) {
    if (error instanceof OutOfBudget) return undefined;
    throw error;
  }
}

function found(
  pattern: Pattern,
  alphabet: Alphabet,
  { largeBounds, pumpsOf, isPromising, verdictOn }: Slowness,
): Backtracking | undefined {
  const budget = new Budget(AUTOMATON_STEPS);
  const automata = automataOf({ pattern, alphabet, largeBounds, budget });
  const pumps = unlike(automata.flatMap((automaton) => pumpsOf(automaton, alphabet, budget)));
  if (pumps.length === 0) return undefined;

  const trialOf = trialsOf(programOf(pattern, alphabet), new Budget(MATCHER_STEPS));
  const hope = (attempt: Attempt): boolean => isPromising(trialOf(attempt));
  for (const pump of pumps.slice(0, MAX_PUMPS)) {
    for (const attempt of attemptsWith(pump, alphabet, hope, budget)) {
      const verdict = verdictOn(trialOf(attempt));
      if (!verdict) continue;
      const attack = written(attempt.attack, alphabet);
      return { ...verdict, attack, quantifiers: quantifiersOf(pump, pattern) };
    }
  }
  return undefined;
}

/** Of the pumps that repeat the same word in the same automaton at the same state, the first. */
function unlike(pumps: readonly Pump[]): readonly Pump[] {
  const seen = new Set<string>();
  return pumps.filter(({ automaton, state, word }) => {
    const key = `${automaton.states[state]?.loop} ${word.join()}`;
    return !seen.has(key) && seen.add(key);
  });
}

function written({ prefix, pump, suffix }: Attack<Word>, { symbols }: Alphabet): Attack {
  const text = (word: Word): string => word.map((symbol) => symbols[symbol]).join("");
  return { prefix: text(prefix), pump: text(pump), suffix: text(suffix) };
}

/** For each repetition at fault the smallest quantifier around all that reads the pump. */
function quantifiersOf({ automaton, readers }: Pump, { tree }: Pattern): readonly Span[] {
  const spans = readers.flatMap((states) => {
    const nodes = [...states]
      .map((id) => automaton.states[id]?.node)
      .filter((node) => node !== undefined);
    const start = Math.min(...nodes.map((node) => node.start));
    const end = Math.max(...nodes.map((node) => node.end));
    let around: AST.Node | null = nodes[0] ?? null;
    const isAround = (node: AST.Node): boolean =>
      node.type === "Quantifier" && isManyTimes(node) && node.start <= start && node.end >= end;
    while (around && !isAround(around)) around = around.parent;
    const { start: from, end: to } = around ?? tree;
    return nodes.length === 0 ? [] : [{ start: from, end: to }];
  });
  return [...new Map(spans.map((span) => [`${span.start}-${span.end}`, span])).values()];
}
