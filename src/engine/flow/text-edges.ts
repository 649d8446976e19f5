/**
 * What texts are put together from.
 *
 * Layer: imports only from `syntax/` and `flow/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import type { Node } from "../syntax/node.ts";
import { isText, type Path } from "./access-path.ts";
import { constant, part, type Edge } from "./graph.ts";

/** A chain of additions is read as one list; literals in it say nothing of where text comes from. */
export function sumEdges(node: TSESTree.BinaryExpression, path: Path): readonly Edge[] {
  if (!isText(path)) return [];
  const parts: Edge[] = [];
  let rest: Node = node;
  while (rest.type === "BinaryExpression" && rest.operator === "+") {
    if (rest.right.type !== "Literal") parts.push(part(rest.right));
    rest = rest.left;
  }
  if (rest.type !== "Literal" || parts.length === 0) parts.push(part(rest));
  return parts.reverse();
}

export function templateEdges(node: TSESTree.TemplateLiteral, path: Path): readonly Edge[] {
  if (!isText(path)) return [];
  return node.expressions.length === 0
    ? [constant(node)]
    : node.expressions.map((expression) => part(expression));
}
