/**
 * What makes an object, as a call of a function that leaves something in it.
 *
 *     new F(x)      F.call(this, x)      F.apply(this, list)
 *
 * Layer: imports only from `syntax/` and `flow/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import type { FunctionNode, Node } from "../syntax/node.ts";
import { staticName } from "../syntax/static-name.ts";
import type { Path } from "./access-path.ts";
import type { CallSite } from "./call-site.ts";
import type { CallEdge } from "./graph.ts";

/** What makes an object: `new`, or the call of the class above. */
export type Construction = TSESTree.CallExpression | TSESTree.NewExpression;

/** How `new F(x)`, `F.call(this, x)` and `F.apply(this, list)` hand arguments over. */
export function siteOf(call: Construction): CallSite {
  if (call.type === "NewExpression" || call.callee.type !== "MemberExpression") {
    return { call, shift: 0 };
  }
  const [, list] = call.arguments;
  return staticName(call.callee) === "apply" && list
    ? { call, shift: 0, list }
    : { call, shift: 1 };
}

/** The object that a function makes when it is called with `new`, or as the one above. */
export function madeEdge(
  callee: FunctionNode,
  site: CallSite,
  path: Path,
  receiver: Node,
  result: "return" | "this" = "this",
): CallEdge {
  return { kind: "call", site, callee, path, result, receiver };
}
