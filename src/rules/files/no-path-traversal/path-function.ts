/**
 * Which function of Node's `path` an expression is.
 *
 *     path.posix.join   → "posix.join"      path   → ""
 */
import type { Analysis } from "../../../engine/analysis.ts";
import type { Node } from "../../../engine/syntax/node.ts";

export function pathFunction(node: Node, graph: Analysis["graph"]): string | undefined {
  const [api, ...others] = graph.apisAt(node);
  return others.length === 0 && api?.module && /^(?:node:)?path$/u.test(api.module)
    ? api.name
    : undefined;
}
