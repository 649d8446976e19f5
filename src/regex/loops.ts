/** Loops: the states of an automaton that an endless repetition holds together. */
import type { Automaton, StateId } from "./automaton.ts";

/** The states that read, by the number of their outermost loop; in the order of the pattern. */
export function loopsOf({ states }: Automaton): ReadonlyMap<number, ReadonlySet<StateId>> {
  const loops = new Map<number, Set<StateId>>();
  // The last to be made stand first.
  for (const id of [...states.keys()].reverse()) {
    const { set, loop } = states[id] ?? {};
    if (!set || loop === undefined) continue;
    const members = loops.get(loop) ?? new Set();
    loops.set(loop, members.add(id));
  }
  return loops;
}
