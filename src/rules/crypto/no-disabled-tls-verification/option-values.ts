import { isOpen, type Path } from "../../../engine/flow/access-path.ts";
import type { Graph } from "../../../engine/flow/graph.ts";
import { stateKey } from "../../../engine/flow/walks.ts";
import type { Node } from "../../../engine/syntax/node.ts";
import { staticName } from "../../../engine/syntax/static-name.ts";

/** More states than this, and nothing is known of the option. */
const MAX_STATES = 300;

/**
 * The expressions that are written as an option of an object. Where the object is another, or may
 * be, the option may not be there at all: `ssl: isHosted ? { rejectUnauthorized: false } : false`.
 */
export function optionValues(graph: Graph, node: Node, path: Path): readonly Node[] {
  if (path.length === 0) return isNamed(node) ? [node] : [];
  const values = new Set<Node>();
  const seen = new Set<string>();
  const pending: { readonly node: Node; readonly path: Path }[] = [{ node, path }];
  // The list grows while it is read.
  for (const state of pending) {
    const key = stateKey(state.node, state.path);
    if (seen.has(key) || isOpen(state.path[0])) continue;
    seen.add(key);
    if (seen.size > MAX_STATES) return [];
    for (const edge of graph.predecessors(state.node, state.path)) {
      if (edge.kind === "end") continue;
      for (const next of edge.kind === "call" ? graph.resultsOf(edge) : [edge]) {
        if (next.path.length > 0) pending.push(next);
        else if (isNamed(next.node)) values.add(next.node);
      }
    }
  }
  return [...values];
}

/** Whether the code says which property this becomes: `options[key] = false` may be any. */
function isNamed({ parent }: Node): boolean {
  if (parent?.type === "Property") return staticName(parent) !== undefined;
  return (
    parent?.type !== "AssignmentExpression" ||
    parent.left.type !== "MemberExpression" ||
    staticName(parent.left) !== undefined
  );
}
