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
import { growsFast, isExponential, polynomialDegree, type StepCount } from "./growth.ts";
import { outcomeAt, outcomeOf } from "./matcher.ts";
import { parsedPattern, type Pattern } from "./pattern.ts";
import { polynomialPumps } from "./polynomial-pumps.ts";
import { programOf, type Program } from "./program.ts";
import type { Pump } from "./pump.ts";
import { isManyTimes, type LargeBounds } from "./repetition.ts";
import { canBeExponential, canBePolynomial } from "./suspicion.ts";

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

/** Any slowness, the worst kind first. */
export function backtracking(pattern: string, flags: string): Backtracking | undefined {
  return exponentialBacktracking(pattern, flags) ?? polynomialBacktracking(pattern, flags);
}

/** Only exponential time: cheaper to ask for, as most patterns cannot take it by their looks. */
export const exponentialBacktracking = remembered((source, flags) =>
  canBeExponential(source)
    ? found(source, flags, "endless", exponentialPumps, exponentialVerdict)
    : undefined,
);

const polynomialBacktracking = remembered((source, flags) =>
  canBePolynomial(source)
    ? found(source, flags, "single", polynomialPumps, polynomialVerdict)
    : undefined,
);

type Verdict = Pick<Backtracking, "kind" | "degree">;

function found(
  source: string,
  flags: string,
  largeBounds: LargeBounds,
  pumpsOf: (automaton: Automaton, alphabet: Alphabet, budget: Budget) => readonly Pump[],
  verdictOn: (attempt: Attempt, program: Program, budget: Budget) => Verdict | undefined,
): Backtracking | undefined {
  const pattern = source.length > MAX_LENGTH ? undefined : parsedPattern(source, flags);
  const alphabet = pattern && alphabetOf(pattern);
  if (!alphabet) return undefined;
  const budget = new Budget(AUTOMATON_STEPS);
  const matcherBudget = new Budget(MATCHER_STEPS);
  try {
    const automata = automataOf({ pattern, alphabet, largeBounds, budget });
    const pumps = unlike(automata.flatMap((automaton) => pumpsOf(automaton, alphabet, budget)));
    if (pumps.length === 0) return undefined;
    const program = programOf(pattern, alphabet);
    for (const pump of pumps.slice(0, MAX_PUMPS)) {
      for (const attempt of attemptsWith(pump, alphabet, budget)) {
        const verdict = verdictOn(attempt, program, matcherBudget);
        if (!verdict) continue;
        const attack = written(attempt.attack, alphabet);
        return { ...verdict, attack, quantifiers: quantifiersOf(pump, pattern) };
      }
    }
  } catch (error) {
    if (!(error instanceof OutOfBudget)) throw error;
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

function exponentialVerdict(
  { attack, start }: Attempt,
  program: Program,
  budget: Budget,
): Verdict | undefined {
  const first = stepCounter(program, attack, budget, start);
  if (start !== undefined && !growsFast(first, attack.pump.length)) return undefined;
  return isExponential(stepCounter(program, attack, budget)) ? { kind: "exponential" } : undefined;
}

function polynomialVerdict(
  { attack }: Attempt,
  program: Program,
  budget: Budget,
): Verdict | undefined {
  const degree = polynomialDegree(stepCounter(program, attack, budget));
  return degree === undefined ? undefined : { kind: "polynomial", degree };
}

/** @param start - the only place to begin at; without it the whole text is searched */
function stepCounter(
  program: Program,
  { prefix, pump, suffix }: Attack<Word>,
  budget: Budget,
  start?: number,
): StepCount {
  return (repetitions, limit) => {
    const text = [...prefix];
    for (let count = 0; count < repetitions; count++) text.push(...pump);
    text.push(...suffix);
    const maxSteps = Math.min(limit, budget.left);
    const { steps, found: match } =
      start === undefined
        ? outcomeOf(program, text, maxSteps)
        : outcomeAt(program, text, start, maxSteps);
    budget.spend(steps);
    return match === "unknown" ? undefined : steps;
  };
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

/** The answers to the latest questions are kept. */
function remembered(
  answer: (source: string, flags: string) => Backtracking | undefined,
): (source: string, flags: string) => Backtracking | undefined {
  const answers = new Map<string, Backtracking | undefined>();
  return (source, flags) => {
    const key = `${flags}/${source}`;
    if (answers.has(key)) return answers.get(key);
    const result = answer(source, flags);
    if (answers.size >= MAX_REMEMBERED) answers.clear();
    answers.set(key, result);
    return result;
  };
}
