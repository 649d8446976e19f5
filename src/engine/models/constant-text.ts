/**
 * The text that an expression is, if it is only one, and written down.
 *
 * Layer: may import `libraries/library.ts` and the layers before `models/`.
 */
import { WHOLE } from "../flow/access-path.ts";
import type { LocalGraph } from "../flow/local-graph.ts";
import { endsOf } from "../flow/walks.ts";
import type { Node } from "../syntax/node.ts";
import { staticText } from "../syntax/static-name.ts";

export function constantText(graph: LocalGraph, node: Node): string | undefined {
  const own = staticText(node);
  if (own !== undefined) return own;
  const { ends, isComplete } = endsOf(graph, node, WHOLE);
  const [end] = ends;
  return isComplete && ends.length === 1 && end?.kind === "constant"
    ? staticText(end.node)
    : undefined;
}
