/**
 * Steps: how an automaton goes from one state that reads to the next.
 *
 *     /a(?!b)\w/   a → \w, reading a word character other than "b"
 */
import type { Alphabet } from "./alphabet.ts";
import type { Automaton, StateId, Step } from "./automaton.ts";
import type { Budget } from "./budget.ts";
import type { SymbolSet } from "./symbol-set.ts";

/** All automata of a pattern share their alphabet; `steps` is what is being found out here. */
type Graph = Pick<Automaton, "states" | "start" | "accept" | "insides">;

/** More ways than two say no more than two. */
const ENOUGH = 2;

export function stepsFrom(
  from: StateId,
  { states, start, accept, insides }: Graph,
  alphabet: Alphabet,
  budget: Budget,
): readonly Step[] {
  const steps: Step[] = [];
  const ways = new Map<number, number>();
  const visits = new Map<StateId, number>();
  /** The repetitions that were begun, or gone round, and have read nothing since. */
  const empty = new Set<number>();

  function arrive(to: StateId, set: SymbolSet): void {
    const key = set.id * states.length + to;
    const count = ways.get(key) ?? 0;
    ways.set(key, count + 1);
    if (count < ENOUGH) steps.push({ to, set });
  }

  function walk(id: StateId, isAtEdge: boolean, allowed: SymbolSet): void {
    budget.spend(1);
    const state = states[id];
    const count = visits.get(id) ?? 0;
    if (!state || count > ENOUGH) return;
    if (id === accept) arrive(id, alphabet.nothing);
    else if (state.set) {
      const set = alphabet.intersection(state.set, allowed);
      if (!isAtEdge && set.first !== undefined) arrive(id, set);
    } else if (state.condition !== "edge-behind" || from === start) {
      const { round, isAgain } = state;
      const isEmpty = round !== undefined && empty.has(round);
      // A round that has read nothing is given up.
      if (isAgain && isEmpty) return;
      visits.set(id, count + 1);
      if (round !== undefined) empty.add(round);
      const inside = state.condition === "look-ahead" && state.node && insides.get(state.node);
      const followers = inside ? restriction(inside, alphabet, budget) : alphabet.everything;
      const stillAllowed = alphabet.intersection(allowed, followers);
      for (const next of state.next) {
        walk(next, isAtEdge || state.condition === "edge-ahead", stillAllowed);
      }
      if (round !== undefined && !isEmpty) empty.delete(round);
    }
  }

  for (const next of states[from]?.next ?? []) walk(next, false, alphabet.everything);
  return steps;
}

/** The symbols with which a text may go on where the lookaround holds. */
function restriction(inside: Automaton, alphabet: Alphabet, budget: Budget): SymbolSet {
  const { lookaround, accept, start } = inside;
  const first = inside.steps(start);
  const canBeEmpty = first.some(({ to }) => to === accept);
  if (!lookaround?.negate) {
    return canBeEmpty ? alphabet.everything : alphabet.union(first.map(({ set }) => set));
  }
  const isWhole = ({ to }: Step): boolean =>
    inside.states[to]?.isWithin !== true && isAcceptedAfter(inside, to, budget);
  const refused = alphabet.union(first.filter(isWhole).map(({ set }) => set));
  return alphabet.complement(refused);
}

/** Whether nothing more is asked after the state. */
function isAcceptedAfter({ states, accept }: Automaton, state: StateId, budget: Budget): boolean {
  const seen = new Set<StateId>();
  const queue = [...(states[state]?.next ?? [])];
  for (const at of queue) {
    budget.spend(1);
    if (at === accept) return true;
    const { set, condition, next = [] } = states[at] ?? {};
    if (set || condition || seen.has(at)) continue;
    seen.add(at);
    queue.push(...next);
  }
  return false;
}
