/**
 * Exponential pumps: words that a repetition can read in two ways, coming back to where it was.
 *
 *     /(a|b|ab)*c/     "ab", by the branches `a` and `b` or by the branch `ab`
 *     /(\s*,?\s*)*$/   " ", by the first `\s*` or by the second
 *
 * Read n times, such a word has 2ⁿ readings, and a matcher that fails in the end tries them all.
 * They are found as ways through pairs of states that leave one state together, part, and come
 * back to it.
 */
import type { Alphabet } from "./alphabet.ts";
import type { Automaton, StateId, Step } from "./automaton.ts";
import type { Budget } from "./budget.ts";
import { loopsOf } from "./loops.ts";
import { picksFor, type Picks } from "./picks.ts";
import type { Pump } from "./pump.ts";
import type { SymbolSet } from "./symbol-set.ts";

/** Where two ways of reading one word have come to. */
interface Pair {
  readonly left: StateId;
  readonly right: StateId;
  /** What both have read last. */
  readonly set: SymbolSet;
  readonly previous?: Pair;
}

/** Two ways that part: a symbol after a state of this kind. */
interface Fork extends Pair {
  readonly from: StateId;
}

interface Loop {
  readonly automaton: Automaton;
  readonly alphabet: Alphabet;
  readonly budget: Budget;
  readonly picks: Picks;
  /** States from which all goes on alike are one kind, which the state after them stands for. */
  readonly kindOf: (id: StateId) => StateId;
  /** The steps that stay in the loop, by the kind of state they start from. */
  readonly inside: ReadonlyMap<StateId, readonly Step[]>;
}

/** Of one loop no more are made: they say the same. */
const MAX_FORKS = 24;

/** Those first that are not likely to end the match, and of these the shortest. */
export function exponentialPumps(
  automaton: Automaton,
  alphabet: Alphabet,
  budget: Budget,
): readonly Pump[] {
  return [...loopsOf(automaton).values()]
    .flatMap((states) => {
      const picks = picksFor(automaton, states, alphabet);
      const kindOf = (id: StateId): StateId => automaton.states[id]?.next[0] ?? id;
      const inside = new Map<StateId, readonly Step[]>();
      for (const id of states) {
        if (inside.has(kindOf(id))) continue;
        inside.set(
          kindOf(id),
          automaton.steps(id).filter(({ to }) => states.has(to)),
        );
      }
      return pumpsOf({ automaton, alphabet, budget, picks, kindOf, inside });
    })
    .sort((a, b) => a.leaving - b.leaving || a.word.length - b.word.length);
}

function pumpsOf(loop: Loop): readonly Pump[] {
  const forks = [...forksIn(loop)];
  if (forks.length === 0) return [];
  const { kindOf } = loop;
  const canMeet = meetings(loop);
  return forks
    .filter(({ left, right }) => canMeet.get(kindOf(left))?.has(kindOf(right)))
    .slice(0, MAX_FORKS)
    .flatMap((fork) => {
      const last = wayBack(fork, loop, true) ?? wayBack(fork, loop, false);
      return last ? pumpsAlong(last, loop) : [];
    });
}

/** In the order of the pattern. */
function* forksIn({ inside, alphabet, budget }: Loop): Generator<Fork> {
  for (const [from, steps] of inside) {
    for (const [index, { to: left, set: read }] of steps.entries()) {
      for (const { to: right, set: alsoRead } of steps.slice(index + 1)) {
        budget.spend(1);
        const set = alphabet.shared(read, alsoRead);
        if (set.first !== undefined) yield { from, left, right, set };
      }
    }
  }
}

/** The pairs of kinds from which one word leads to one kind, found backwards from there. */
function meetings(loop: Loop): ReadonlyMap<StateId, ReadonlySet<StateId>> {
  const { inside, kindOf, alphabet, budget } = loop;
  const kinds = [...inside.keys()];
  const before = new Map(
    kinds.map((kind): [StateId, { from: StateId; set: SymbolSet }[]] => [kind, []]),
  );
  for (const [from, steps] of inside) {
    for (const { to, set } of steps) before.get(kindOf(to))?.push({ from, set });
  }
  const found = new Map(kinds.map((kind) => [kind, new Set([kind])]));
  const queue = kinds.map((kind) => ({ left: kind, right: kind }));
  for (const { left, right } of queue) {
    for (const a of before.get(left) ?? []) {
      const known = found.get(a.from);
      for (const b of before.get(right) ?? []) {
        budget.spend(1);
        if (known?.has(b.from)) continue;
        if (alphabet.shared(a.set, b.set).first === undefined) continue;
        known?.add(b.from);
        queue.push({ left: a.from, right: b.from });
      }
    }
  }
  return found;
}

/** The shortest way on which both readings come back to where they parted. */
function wayBack(fork: Fork, loop: Loop, stays: boolean): Pair | undefined {
  const { inside, kindOf, alphabet, budget, picks } = loop;
  const seen = new Set<string>();
  const queue: Pair[] = [fork];
  for (const pair of queue) {
    if (stays && picks.isLeaving(pair.set)) continue;
    const [left, right] = [kindOf(pair.left), kindOf(pair.right)];
    if (left === fork.from && right === fork.from) return pair;
    for (const a of inside.get(left) ?? []) {
      for (const b of inside.get(right) ?? []) {
        budget.spend(1);
        const key = `${kindOf(a.to)} ${kindOf(b.to)}`;
        if (seen.has(key)) continue;
        const set = alphabet.shared(a.set, b.set);
        if (set.first === undefined) continue;
        seen.add(key);
        queue.push({ left: a.to, right: b.to, set, previous: pair });
      }
    }
  }
  return undefined;
}

function pumpsAlong(last: Pair, loop: Loop): readonly Pump[] {
  const { automaton, picks } = loop;
  const sets: SymbolSet[] = [];
  const readers = new Set<StateId>();
  for (let at: Pair | undefined = last; at; at = at.previous) {
    sets.unshift(at.set);
    readers.add(at.left).add(at.right);
  }
  return picks.words(sets).map((word) => ({
    automaton,
    state: last.left,
    word,
    leaving: picks.leaving(word),
    readers: [readers],
  }));
}
