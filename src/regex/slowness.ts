/** Slowness: what a pattern can suffer from, where that may come from, and what shows it. */
import type { AST } from "@eslint-community/regexpp";

import type { Alphabet } from "./alphabet.ts";
import type { Automaton } from "./automaton.ts";
import type { Budget } from "./budget.ts";
import { exponentialPumps } from "./exponential-pumps.ts";
import { growsFast, isExponential, polynomialDegree } from "./growth.ts";
import { polynomialPumps } from "./polynomial-pumps.ts";
import type { Pump } from "./pump.ts";
import type { LargeBounds } from "./repetition.ts";
import { canBeExponential, canBePolynomial, hasWildRepetition } from "./suspicion.ts";
import type { Trial } from "./trial.ts";

export interface Verdict {
  readonly kind: "exponential" | "polynomial";
  /** The power of the text's length, where it is polynomial. */
  readonly degree?: number;
}

export interface Slowness {
  readonly isPossible: (source: string) => boolean;
  readonly isPossibleIn: (tree: AST.Pattern) => boolean;
  readonly largeBounds: LargeBounds;
  readonly pumpsOf: (automaton: Automaton, alphabet: Alphabet, budget: Budget) => readonly Pump[];
  /** Whether it is worth while to look for an end that makes the match fail. */
  readonly isPromising: (trial: Trial) => boolean;
  readonly verdictOn: (trial: Trial) => Verdict | undefined;
}

export const EXPONENTIAL: Slowness = {
  isPossible: canBeExponential,
  isPossibleIn: hasWildRepetition,
  largeBounds: "endless",
  pumpsOf: exponentialPumps,
  isPromising: ({ exhaustion, pumpLength }) => !exhaustion || growsFast(exhaustion, pumpLength),
  verdictOn: ({ match, search, pumpLength }) =>
    growsFast(match ?? search, pumpLength) && isExponential(search)
      ? { kind: "exponential" }
      : undefined,
};

export const POLYNOMIAL: Slowness = {
  isPossible: canBePolynomial,
  isPossibleIn: () => true,
  largeBounds: "single",
  pumpsOf: polynomialPumps,
  isPromising: () => true,
  verdictOn({ search }) {
    const degree = polynomialDegree(search);
    return degree === undefined ? undefined : { kind: "polynomial", degree };
  },
};
