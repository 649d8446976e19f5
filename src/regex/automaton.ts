/**
 * Automata: what a pattern, or the inside of a lookaround, can read, state by state.
 *
 *     /(a|b)+c/   start → a, b      a → a, b, c      b → a, b, c      c → accept
 *
 * A state that reads is one place of the pattern where a character is matched; `steps` leads from
 * it to the next such places. Two ways from one place to another, as in `(?:a?|b?)*`, are two
 * steps. Which way a matcher tries first does not show here. Of lookarounds only the next
 * character is taken into account, of word boundaries nothing: the automaton can do all that the
 * pattern can, and more. Whether an idea found on it works is for `matcher.ts` to say.
 */
import type { AST } from "@eslint-community/regexpp";

import type { SymbolSet } from "./symbol-set.ts";

export type StateId = number;

/**
 * What must hold to go through a state that reads nothing. `ahead` is where the reading goes:
 * to the right, except in a lookbehind.
 */
export type Condition =
  | "edge-ahead"
  | "edge-behind"
  | "line-ahead"
  | "line-behind"
  | "look-ahead"
  | "look-behind"
  | "word-boundary";

export interface State {
  /** What it reads. `undefined`: nothing. */
  readonly set?: SymbolSet;
  readonly condition?: Condition;
  /** The place in the pattern. */
  readonly node?: AST.Element;
  /** The outermost endless repetition around it: from any of its states all others can be reached. */
  readonly loop?: number | undefined;
  /** Of a repetition's states that read nothing: the number of the repetition. */
  readonly round?: number;
  /** Whether the repetition comes round here, rather than begins. */
  readonly isAgain?: boolean;
  /** Whether a lookaround reads it, and nothing that the match is to hold. */
  readonly isWithin?: boolean;
  readonly next: readonly StateId[];
}

/** From a state to the next that reads. */
export interface Step {
  readonly to: StateId;
  /** What is read on arrival; nothing at the automaton's end. */
  readonly set: SymbolSet;
}

export interface Automaton {
  readonly states: readonly State[];
  readonly start: StateId;
  readonly accept: StateId;
  /** Reads any character and stays: how a search moves along the text. */
  readonly search: StateId | undefined;
  /** Reads from right to left, as a lookbehind does. */
  readonly isBackward: boolean;
  /** What it is the inside of. */
  readonly lookaround: AST.LookaroundAssertion | undefined;
  /** The insides of the lookarounds, by the syntax node. */
  readonly insides: ReadonlyMap<AST.Node, Automaton>;
  /** To the next states that read, and to the end. */
  readonly steps: (from: StateId) => readonly Step[];
}
