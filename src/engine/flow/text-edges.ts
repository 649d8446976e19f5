/**
 * What texts are put together from.
 *
 * Layer: imports only from `syntax/` and `flow/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import { unwrapped, type Node } from "../syntax/node.ts";
import type { SourceFile } from "../syntax/source-file.ts";
import { staticName } from "../syntax/static-name.ts";
import { ELEMENT, isText, type Path } from "./access-path.ts";
import { constant, part, type Edge } from "./graph.ts";

/** Methods that yield lists, and no text. */
const LIST_METHODS = new Set(["filter", "flatMap", "map", "match", "reverse", "sort", "split"]);

/** A chain of additions is read as one list; literals in it say nothing of where text comes from. */
export function sumEdges(
  node: TSESTree.BinaryExpression,
  path: Path,
  file: SourceFile,
): readonly Edge[] {
  if (!isText(path)) return [];
  const operands: Node[] = [];
  let rest: Node = node;
  while (rest.type === "BinaryExpression" && rest.operator === "+") {
    if (rest.right.type !== "Literal") operands.push(rest.right);
    rest = rest.left;
  }
  if (rest.type !== "Literal" || operands.length === 0) operands.push(rest);
  return operands.reverse().flatMap((operand) => partEdges(operand, file));
}

export function templateEdges(
  node: TSESTree.TemplateLiteral,
  path: Path,
  file: SourceFile,
): readonly Edge[] {
  if (!isText(path)) return [];
  return node.expressions.length === 0
    ? [constant(node)]
    : node.expressions.flatMap((expression) => partEdges(expression, file));
}

/** A list becomes text by its elements. */
function partEdges(operand: Node, file: SourceFile): readonly Edge[] {
  const whole = part(operand);
  return isList(operand, file) ? [whole, { ...whole, path: [ELEMENT] }] : [whole];
}

function isList(node: Node, file: SourceFile): boolean {
  const inner = unwrapped(node);
  if (inner.type === "Identifier") {
    const [definition, ...others] = file.variableOf(inner)?.defs ?? [];
    return (
      others.length === 0 &&
      definition?.node.type === "VariableDeclarator" &&
      definition.node.id === definition.name &&
      definition.node.init !== null &&
      isMadeList(unwrapped(definition.node.init))
    );
  }
  return isMadeList(inner);
}

function isMadeList(node: Node): boolean {
  return (
    node.type === "ArrayExpression" ||
    (node.type === "CallExpression" &&
      node.callee.type === "MemberExpression" &&
      LIST_METHODS.has(staticName(node.callee) ?? ""))
  );
}
