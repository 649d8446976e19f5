/**
 * Steps: how an automaton goes from one state that reads to the next.
 *
 *     /a(?!b)\w/   a → \w, reading a word character other than "b"
 */
import type { Alphabet } from "./alphabet.ts";
import type { Automaton, StateId } from "./automaton.ts";
import type { Budget } from "./budget.ts";
import type { SymbolSet } from "./symbol-set.ts";

export interface Step {
  readonly to: StateId;
  /** What is read on arrival; nothing at the automaton's end. */
  readonly set: SymbolSet;
}

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
  const visits = new Map<StateId, number>();
  const path = new Set<StateId>();

  function arrive(step: Step): void {
    const isSame = ({ to, set }: Step): boolean => to === step.to && set === step.set;
    if (steps.filter(isSame).length < ENOUGH) steps.push(step);
  }

  function walk(id: StateId, isAtEdge: boolean, allowed: SymbolSet): void {
    budget.spend(1);
    const state = states[id];
    const count = visits.get(id) ?? 0;
    // A repetition that reads nothing is given up, so no way comes by the same state twice.
    if (!state || path.has(id) || count > ENOUGH) return;
    if (id === accept) arrive({ to: id, set: alphabet.nothing });
    else if (state.set) {
      const set = alphabet.intersection(state.set, allowed);
      if (!isAtEdge && set.first !== undefined) arrive({ to: id, set });
    } else if (state.condition !== "edge-behind" || from === start) {
      visits.set(id, count + 1);
      path.add(id);
      const inside = state.condition === "look-ahead" && state.node && insides.get(state.node);
      const followers = inside ? restriction(inside, alphabet, budget) : alphabet.everything;
      const stillAllowed = alphabet.intersection(allowed, followers);
      for (const next of state.next) {
        walk(next, isAtEdge || state.condition === "edge-ahead", stillAllowed);
      }
      path.delete(id);
    }
  }

  for (const next of states[from]?.next ?? []) walk(next, false, alphabet.everything);
  return steps;
}

/** The symbols with which a text may go on where the lookaround holds. */
function restriction(inside: Automaton, alphabet: Alphabet, budget: Budget): SymbolSet {
  const { outside, accept, start } = inside;
  const node = outside?.automaton.states[outside.state]?.node;
  const isNegated = node?.type === "Assertion" && "negate" in node && node.negate;
  const first = inside.steps(start);
  const canBeEmpty = first.some(({ to }) => to === accept);
  if (!isNegated) {
    return canBeEmpty ? alphabet.everything : alphabet.union(first.map(({ set }) => set));
  }
  const isWhole = ({ to }: Step): boolean => isAcceptedAfter(inside, to, budget);
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
