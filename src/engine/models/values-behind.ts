/**
 * What a value may be, back through the calls of the functions that it is a parameter of.
 *
 * Layer: may import `libraries/library.ts` and the layers before `models/`.
 */
import { isOpen, type Path } from "../flow/access-path.ts";
import type { Edge } from "../flow/graph.ts";
import { stateKey } from "../flow/walks.ts";
import type { Node } from "../syntax/node.ts";
import type { FullGraph } from "./full-graph.ts";

export interface State {
  readonly node: Node;
  readonly path: Path;
}

/** At most so many states, the nearest first: what lies beyond counts as not seen. */
const MAX_STATES = 300;

/** Parts that lie deeper in what they are a part of are not followed. */
const MAX_STEPS = 2;

interface Bounds {
  /** Nothing is asked behind such a value. */
  readonly isEnd?: (state: State) => boolean;
  /** What is made a text on the way is none of them. */
  readonly isObject?: boolean;
}

/** The value and all that become it unchanged, in whichever call. */
export function* valuesBehind(
  graph: FullGraph,
  node: Node,
  path: Path,
  { isEnd, isObject }: Bounds = {},
): Generator<State> {
  const seen = new Set<string>();
  const pending: State[] = [{ node, path }];
  // The list grows while it is read.
  for (const state of pending) {
    const key = stateKey(state.node, state.path);
    if (seen.has(key)) continue;
    seen.add(key);
    if (seen.size > MAX_STATES) return;
    yield state;
    if (state.path.length > MAX_STEPS || isOpen(state.path[0]) || isEnd?.(state)) continue;
    for (const edge of graph.predecessors(state.node, state.path)) {
      const edges: readonly Edge[] =
        edge.kind === "end" && edge.end.kind === "parameter"
          ? [edge, ...graph.callersOf(edge.end).edges]
          : [edge];
      for (const one of edges) {
        if (one.kind === "value" && !one.builds && !(isObject && one.clears)) pending.push(one);
        else if (one.kind === "call") pending.push(...graph.resultsOf(one));
      }
    }
  }
}
