/**
 * Calls of Node's functions for paths.
 *
 * Layer: may import `libraries/library.ts` and the layers before `guards/`.
 */
import type { FullGraph } from "../models/full-graph.ts";
import { calleeOf, unwrapped, type CallNode, type Node } from "../syntax/node.ts";

const MODULES = /^(?:node:)?(?:fs|fs\/promises|path|path\/posix|path\/win32)$/u;

/** The last name of the function that a call calls: `join`, whether of `path` or `path.posix`. */
export function pathFunctionAt(graph: FullGraph, call: CallNode): string | undefined {
  return pathExportAt(graph, calleeOf(call));
}

/** The last name of the export that an expression is. */
export function pathExportAt(graph: FullGraph, node: Node): string | undefined {
  for (const { module, name } of graph.apisAt(unwrapped(node))) {
    if (module !== undefined && MODULES.test(module)) return name.slice(name.lastIndexOf(".") + 1);
  }
  return undefined;
}
