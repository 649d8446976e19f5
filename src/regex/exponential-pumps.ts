/**
 * Exponential pumps: words that a repetition can read in two ways, coming back to where it was.
 *
 *     /(a|b|ab)*c/     "ab", by the branches `a` and `b` or by the branch `ab`
 *     /(\s*,?\s*)*$/   " ", by the first `\s*` or by the second
 *
 * Read n times, such a word has 2ⁿ readings, and a matcher that fails in the end tries them all.
 * They are found as ways through pairs of states that leave one state together, part, and meet
 * again.
 */
import type { Alphabet } from "./alphabet.ts";
import type { Automaton, StateId } from "./automaton.ts";
import type { Budget } from "./budget.ts";
import { loopsOf } from "./loops.ts";
import { shortestPath } from "./paths.ts";
import type { Pump } from "./pump.ts";
import type { Step } from "./steps.ts";
import type { CharacterSymbol } from "./symbol-set.ts";

/** Two states that one word leads to one. They read the first symbol of it and go on to a pair. */
interface Meeting {
  readonly symbol: CharacterSymbol;
  readonly left: StateId;
  readonly right: StateId;
  /** The length of the word. */
  readonly distance: number;
}

/** A state from which the first symbol leads in two ways. */
interface Fork extends Meeting {
  readonly from: StateId;
}

/** The steps that stay in a loop, by the state they start from. */
type Inside = ReadonlyMap<StateId, readonly Step[]>;
type Meetings = ReadonlyMap<StateId, ReadonlyMap<StateId, Meeting>>;

/** Of one loop no more are made: they say the same. */
const MAX_FORKS = 40;

/** The shortest first. */
export function exponentialPumps(
  automaton: Automaton,
  alphabet: Alphabet,
  budget: Budget,
): readonly Pump[] {
  return [...loopsOf(automaton).values()]
    .flatMap((loop) => pumpsOfLoop(automaton, loop, alphabet, budget))
    .sort((a, b) => a.word.length - b.word.length);
}

function pumpsOfLoop(
  automaton: Automaton,
  loop: ReadonlySet<StateId>,
  alphabet: Alphabet,
  budget: Budget,
): Pump[] {
  const inside: Inside = new Map(
    [...loop].map((id) => [id, automaton.steps(id).filter(({ to }) => loop.has(to))]),
  );
  const forks = [...partings(inside, alphabet, budget)];
  if (forks.length === 0) return [];
  const meetings = meetingsIn(inside, alphabet, budget);
  return forks
    .map((fork) => {
      const rest =
        fork.left === fork.right ? 0 : meetings.get(fork.left)?.get(fork.right)?.distance;
      return rest === undefined ? undefined : { ...fork, distance: rest + 1 };
    })
    .filter((fork) => fork !== undefined)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MAX_FORKS)
    .map((fork) => pumpAt(fork, automaton, meetings, alphabet, budget))
    .filter((pump) => pump !== undefined);
}

function* partings(inside: Inside, { common }: Alphabet, budget: Budget): Generator<Fork> {
  for (const [from, steps] of inside) {
    for (const [index, left] of steps.entries()) {
      for (const right of steps.slice(index + 1)) {
        budget.spend(1);
        const symbol = common(left.set, right.set);
        if (symbol === undefined) continue;
        yield { from, symbol, left: left.to, right: right.to, distance: 0 };
      }
    }
  }
}

/** The pairs of different states that meet, found backwards from where they do. */
function meetingsIn(inside: Inside, { common }: Alphabet, budget: Budget): Meetings {
  const before = new Map(
    [...inside.keys()].map((id): [StateId, (Step & { from: StateId })[]] => [id, []]),
  );
  for (const [from, steps] of inside) {
    for (const step of steps) before.get(step.to)?.push({ ...step, from });
  }
  const meetings = new Map([...inside.keys()].map((id) => [id, new Map<StateId, Meeting>()]));
  const queue = [...inside.keys()].map((id) => ({ left: id, right: id, distance: 0 }));
  for (const { left, right, distance } of queue) {
    for (const a of before.get(left) ?? []) {
      for (const b of before.get(right) ?? []) {
        budget.spend(1);
        if (a.from === b.from || meetings.get(a.from)?.has(b.from)) continue;
        const symbol = common(a.set, b.set);
        if (symbol === undefined) continue;
        meetings.get(a.from)?.set(b.from, { symbol, left, right, distance: distance + 1 });
        queue.push({ left: a.from, right: b.from, distance: distance + 1 });
      }
    }
  }
  return meetings;
}

function pumpAt(
  fork: Fork,
  automaton: Automaton,
  meetings: Meetings,
  { common }: Alphabet,
  budget: Budget,
): Pump | undefined {
  const word: CharacterSymbol[] = [];
  const readers = new Set<StateId>();
  let at: Meeting | undefined = fork;
  let met = fork.left;
  while (at) {
    word.push(at.symbol);
    readers.add(at.left).add(at.right);
    met = at.left;
    at = at.left === at.right ? undefined : meetings.get(at.left)?.get(at.right);
  }
  for (const { to, set } of shortestPath(automaton, met, fork.from, budget) ?? []) {
    const symbol = common(set, set);
    if (symbol === undefined) return undefined;
    word.push(symbol);
    readers.add(to);
  }
  return readers.has(fork.from)
    ? { automaton, state: fork.from, word, readers: [readers] }
    : undefined;
}
