/** Pumps: words that a text must repeat to make a pattern slow. */
import type { Automaton, StateId } from "./automaton.ts";
import type { Word } from "./word.ts";

export interface Pump {
  readonly automaton: Automaton;
  /** The state that it is read from, and that it leads back to. */
  readonly state: StateId;
  readonly word: Word;
  /** How many of its symbols may lead out of the repetition. */
  readonly leaving: number;
  /** The states that read it, for each of the repetitions it is about. */
  readonly readers: readonly ReadonlySet<StateId>[];
}
