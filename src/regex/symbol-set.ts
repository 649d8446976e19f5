/**
 * Sets of symbols: which kinds of characters a class holds.
 *
 * Equal sets are one object, so that they can be compared with `===` and their meetings be
 * remembered.
 */

/** Index of a kind of character in an alphabet. */
export type CharacterSymbol = number;

export interface SymbolSet {
  readonly id: number;
  /** 1 at the index of each symbol of the set. */
  readonly members: Uint8Array;
  /** The symbol that reads best in an attack. `undefined`: the set is empty. */
  readonly first: CharacterSymbol | undefined;
}

export interface SymbolSets {
  readonly setWith: (members: Uint8Array) => SymbolSet;
  readonly everything: SymbolSet;
  readonly nothing: SymbolSet;
  readonly intersection: (a: SymbolSet, b: SymbolSet) => SymbolSet;
  readonly union: (sets: readonly SymbolSet[]) => SymbolSet;
  readonly complement: (set: SymbolSet) => SymbolSet;
}

/** The sets of an alphabet of so many symbols. */
export function symbolSets(size: number): SymbolSets {
  const byContents = new Map<string, SymbolSet>();
  const intersections = new Map<SymbolSet, Map<SymbolSet, SymbolSet>>();

  function setWith(members: Uint8Array): SymbolSet {
    const contents = members.join("");
    let set = byContents.get(contents);
    if (!set) {
      const first = members.indexOf(1);
      set = { id: byContents.size, members, first: first === -1 ? undefined : first };
      byContents.set(contents, set);
    }
    return set;
  }

  const everything = setWith(new Uint8Array(size).fill(1));
  return {
    setWith,
    everything,
    nothing: setWith(new Uint8Array(size)),
    intersection(a, b) {
      if (a === everything || a === b) return b;
      if (b === everything) return a;
      const known = intersections.get(a) ?? new Map<SymbolSet, SymbolSet>();
      intersections.set(a, known);
      let set = known.get(b);
      if (!set) {
        set = setWith(a.members.map((isMember, symbol) => isMember & (b.members[symbol] ?? 0)));
        known.set(b, set);
      }
      return set;
    },
    union: (sets) =>
      setWith(
        everything.members.map((_, symbol) => Number(sets.some(({ members }) => members[symbol]))),
      ),
    complement: ({ members }) => setWith(members.map((isMember) => 1 - isMember)),
  };
}
