/**
 * Picks: which symbols, of those that it may, a pump should read.
 *
 *     /"(\\["\\]|[^"])*"/   "\" rather than "\"", which might end the match
 */
import type { Alphabet } from "./alphabet.ts";
import type { Automaton, StateId } from "./automaton.ts";
import type { CharacterSymbol, SymbolSet } from "./symbol-set.ts";
import type { Word } from "./word.ts";

export interface Picks {
  /** Words that read one symbol of each set: what stays in the loop where it can, and the most readable. */
  readonly words: (sets: readonly SymbolSet[]) => readonly Word[];
  /** Whether all that the set holds may lead out of the loop. */
  readonly isLeaving: (set: SymbolSet) => boolean;
  /** How many symbols of a word may lead out of the loop. */
  readonly leaving: (word: Word) => number;
}

export function picksFor(
  { steps }: Automaton,
  loop: ReadonlySet<StateId>,
  { anything, complement, intersection, union }: Alphabet,
): Picks {
  const exits = [...loop].flatMap((id) => steps(id).filter(({ to }) => !loop.has(to)));
  const outer = union(exits.map(({ set }) => set));
  const inner = intersection(anything, complement(outer));
  const known = (set: SymbolSet): CharacterSymbol | undefined => intersection(set, anything).first;
  const staying = (set: SymbolSet): CharacterSymbol | undefined =>
    intersection(set, inner).first ?? known(set);
  return {
    words(sets) {
      const words = [sets.map(staying), sets.map(known)];
      return words.filter((word): word is CharacterSymbol[] => !word.includes(undefined));
    },
    isLeaving: (set) => intersection(set, inner).first === undefined,
    leaving: (word) => word.filter((symbol) => outer.members[symbol] === 1).length,
  };
}
