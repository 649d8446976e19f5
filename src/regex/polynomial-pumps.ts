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
import { picksFor, type Picks } from "./picks.ts";
import type { Pump } from "./pump.ts";
import type { SymbolSet } from "./symbol-set.ts";

interface Triple {
  readonly first: StateId;
  readonly middle: StateId;
  readonly second: StateId;
  /** What has been read to come here. */
  readonly set: SymbolSet | undefined;
  readonly previous: Triple | undefined;
}

/** For two loops no more ways over are looked for: they say the same. */
const MAX_CROSSINGS = 16;

/** Those first that are not likely to end the match, and of these the shortest. */
export function polynomialPumps(
  automaton: Automaton,
  alphabet: Alphabet,
  budget: Budget,
): readonly Pump[] {
  const loops = [...loopsOf(automaton).values()];
  return loops
    .flatMap((first) =>
      loops.flatMap((second) =>
        first === second ? [] : pumpsOf(automaton, first, second, alphabet, budget),
      ),
    )
    .sort((a, b) => a.leaving - b.leaving || a.word.length - b.word.length);
}

type Loop = ReadonlySet<StateId>;

function pumpsOf(
  automaton: Automaton,
  first: Loop,
  second: Loop,
  alphabet: Alphabet,
  budget: Budget,
): readonly Pump[] {
  const between = statesBetween(automaton, first, second, budget);
  if (between.size === 0) return [];
  const picks = picksFor(automaton, second, alphabet);
  // Where the two ways part, there is a choice.
  return [...first]
    .filter((from) => automaton.steps(from).length > 1)
    .flatMap((from) => [...second].map((to) => ({ first, second, between, from, to })))
    .slice(0, MAX_CROSSINGS)
    .map((crossing) => wayOver(automaton, crossing, alphabet, budget))
    .flatMap((last) => (last ? pumpsAlong(last, automaton, picks) : []));
}

interface Crossing {
  readonly first: Loop;
  readonly second: Loop;
  readonly between: Loop;
  readonly from: StateId;
  readonly to: StateId;
}

/** The end of a way of one word from `from` to itself, from `from` to `to`, and from `to` to itself. */
function wayOver(
  { steps }: Automaton,
  { first, second, between, from, to }: Crossing,
  { intersection, shared }: Alphabet,
  budget: Budget,
): Triple | undefined {
  const seen = new Set<string>();
  const queue: Triple[] = [
    { first: from, middle: from, second: to, set: undefined, previous: undefined },
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
          const set = shared(both, b.set);
          if (!between.has(b.to) || seen.has(key) || set.first === undefined) continue;
          seen.add(key);
          const next = { first: a.to, middle: b.to, second: c.to, set, previous: triple };
          if (a.to === from && b.to === to && c.to === to) return next;
          queue.push(next);
        }
      }
    }
  }
  return undefined;
}

function pumpsAlong(last: Triple, automaton: Automaton, picks: Picks): readonly Pump[] {
  const sets: SymbolSet[] = [];
  const first = new Set<StateId>();
  const second = new Set<StateId>();
  for (let at: Triple | undefined = last; at?.set; at = at.previous) {
    sets.unshift(at.set);
    first.add(at.first);
    second.add(at.second);
  }
  const readers = [first, second];
  return picks
    .words(sets)
    .map((word) => ({ automaton, state: last.first, word, leaving: picks.leaving(word), readers }));
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
