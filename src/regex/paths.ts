/** Paths: the shortest ways from one state of an automaton to another. */
import type { Automaton, StateId, Step } from "./automaton.ts";
import type { Budget } from "./budget.ts";

/** The steps of the shortest way. A way from a state to itself has none. */
export function shortestPath(
  { steps, accept }: Automaton,
  from: StateId,
  to: StateId,
  budget: Budget,
): readonly Step[] | undefined {
  const arrivals = new Map<StateId, { readonly step: Step; readonly previous: StateId }>();
  const queue = [from];
  for (const at of queue) {
    if (at === to) break;
    for (const step of steps(at)) {
      budget.spend(1);
      if (step.to === accept || step.to === from || arrivals.has(step.to)) continue;
      arrivals.set(step.to, { step, previous: at });
      queue.push(step.to);
    }
  }
  const path: Step[] = [];
  for (let at = to; at !== from;) {
    const arrival = arrivals.get(at);
    if (!arrival) return undefined;
    path.unshift(arrival.step);
    at = arrival.previous;
  }
  return path;
}
