/**
 * Polynomial pumps: words that two repetitions, one after the other, can both read.
 *
 *     /^\s*,?\s*$/   " ", by the first `\s*` or by the second
 *     /\d+:/         "0", by the search for a beginning or by `\d+`
 *
 * Read n times, such a word has n readings: each splits it elsewhere between the two. The search
 * for a place to begin counts as a first repetition, which reads anything. They are found as ways
 * through triples of states: one stays in the first loop, one goes over, one stays in the second.
 */
import type { Alphabet } from "./alphabet.ts";
import type { Automaton, StateId } from "./automaton.ts";
import type { Budget } from "./budget.ts";
import { loopsOf } from "./loops.ts";
import type { Pump } from "./pump.ts";
import type { CharacterSymbol } from "./symbol-set.ts";

interface Triple {
  readonly first: StateId;
  readonly middle: StateId;
  readonly second: StateId;
  readonly symbol: CharacterSymbol | undefined;
  readonly previous: Triple | undefined;
}

/** The shortest first; at most one for each two loops. */
export function polynomialPumps(
  automaton: Automaton,
  alphabet: Alphabet,
  budget: Budget,
): readonly Pump[] {
  const loops = [...loopsOf(automaton).values()];
  return loops
    .flatMap((first) =>
      loops.map((second) =>
        first === second ? undefined : pumpOf(automaton, first, second, alphabet, budget),
      ),
    )
    .filter((pump) => pump !== undefined)
    .sort((a, b) => a.word.length - b.word.length);
}

type Loop = ReadonlySet<StateId>;

function pumpOf(
  automaton: Automaton,
  first: Loop,
  second: Loop,
  alphabet: Alphabet,
  budget: Budget,
): Pump | undefined {
  const between = statesBetween(automaton, first, second, budget);
  // Where the two ways part, one of them leaves the other's next state aside.
  const exits = [...first].filter((id) => automaton.steps(id).length > 1);
  for (const from of between.size > 0 ? exits : []) {
    for (const to of second) {
      const way = wayOver(automaton, { first, second, between, from, to }, alphabet, budget);
      if (way) return { automaton, state: from, ...way };
    }
  }
  return undefined;
}

interface Crossing {
  readonly first: Loop;
  readonly second: Loop;
  readonly between: Loop;
  readonly from: StateId;
  readonly to: StateId;
}

/** A word that leads from `from` to itself, from `from` to `to`, and from `to` to itself. */
function wayOver(
  { steps }: Automaton,
  { first, second, between, from, to }: Crossing,
  { common, intersection }: Alphabet,
  budget: Budget,
): Pick<Pump, "word" | "readers"> | undefined {
  const seen = new Set<string>();
  const queue: Triple[] = [
    { first: from, middle: from, second: to, symbol: undefined, previous: undefined },
  ];
  for (const triple of queue) {
    for (const a of steps(triple.first)) {
      if (!first.has(a.to)) continue;
      for (const c of steps(triple.second)) {
        budget.spend(1);
        const both = intersection(a.set, c.set);
        if (!second.has(c.to) || both.first === undefined) continue;
        for (const b of steps(triple.middle)) {
          budget.spend(1);
          const key = `${a.to} ${b.to} ${c.to}`;
          const symbol = between.has(b.to) && !seen.has(key) ? common(both, b.set) : undefined;
          if (symbol === undefined) continue;
          seen.add(key);
          const next = { first: a.to, middle: b.to, second: c.to, symbol, previous: triple };
          if (a.to === from && b.to === to && c.to === to) return readings(next);
          queue.push(next);
        }
      }
    }
  }
  return undefined;
}

function readings(last: Triple): Pick<Pump, "word" | "readers"> {
  const word: CharacterSymbol[] = [];
  const first = new Set<StateId>();
  const second = new Set<StateId>();
  for (let at: Triple | undefined = last; at?.symbol !== undefined; at = at.previous) {
    word.unshift(at.symbol);
    first.add(at.first);
    second.add(at.second);
  }
  return { word, readers: [first, second] };
}

/** The states on the ways from one loop to the other, both loops included; none if there is no way. */
function statesBetween(automaton: Automaton, first: Loop, second: Loop, budget: Budget): Loop {
  const after = new Map<StateId, StateId[]>([...first].map((id) => [id, []]));
  for (const at of after.keys()) {
    for (const { to } of automaton.steps(at)) {
      budget.spend(1);
      const known = after.get(to);
      if (known) known.push(at);
      else after.set(to, [at]);
    }
  }
  const between = new Set([...second].filter((id) => after.has(id)));
  for (const id of between) for (const source of after.get(id) ?? []) between.add(source);
  return between;
}
