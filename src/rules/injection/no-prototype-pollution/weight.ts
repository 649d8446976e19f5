import type { TSESTree } from "@typescript-eslint/utils";

import type { Analysis } from "../../../engine/analysis.ts";
import { WHOLE } from "../../../engine/flow/access-path.ts";
import { endsOf, functionsAt } from "../../../engine/flow/walks.ts";
import { isFunction, isWithin, unwrapped, type Node } from "../../../engine/syntax/node.ts";

/** What is handed over as it is, `target[key] = source[key]`. */
const VALUE = 4;
const MADE = 3;
/** What the function makes of it that the write stands in. */
const MADE_AGAIN = 2;
/** What makes room for others: `target[key] = target[key] || {}`. */
const ROOM = 1;

/** How much a write tells of what is written. A `catch` is where nobody looks first. */
export function weightOf(
  analysis: Analysis,
  write: TSESTree.CallExpression | TSESTree.MemberExpression,
): number {
  const { parent } = write;
  if (write.type === "CallExpression" || parent.type !== "AssignmentExpression") return 0;
  const weight = weightOfValue(analysis, parent.right);
  return weight === ROOM || !isInCatch(write) ? weight : weight - 1;
}

function weightOfValue(analysis: Analysis, value: Node): number {
  const inner = unwrapped(value);
  switch (inner.type) {
    case "ArrayExpression":
      return inner.elements.length === 0 ? ROOM : MADE;
    case "AssignmentExpression":
    case "LogicalExpression":
      return weightOfValue(analysis, inner.right);
    case "CallExpression":
      return functionsAt(analysis.graph.local, inner.callee).functions.some((callee) =>
        isWithin(inner, callee),
      )
        ? MADE_AGAIN
        : MADE;
    case "NewExpression":
      return MADE;
    case "ConditionalExpression":
      return Math.min(
        weightOfValue(analysis, inner.consequent),
        weightOfValue(analysis, inner.alternate),
      );
    case "Identifier":
      return inner.name === "undefined" || isRoom(analysis, inner) ? ROOM : VALUE;
    case "Literal":
      return ROOM;
    case "ObjectExpression":
      return inner.properties.length === 0 ? ROOM : MADE;
    default:
      return VALUE;
  }
}

/** `const child = {}`, `child = isList ? [] : {}` */
function isRoom(analysis: Analysis, name: Node): boolean {
  const { ends } = endsOf(analysis.graph, name, WHOLE);
  return (
    ends.length > 0 &&
    ends.every((end) => end.kind === "constant" && weightOfValue(analysis, end.node) === ROOM)
  );
}

function isInCatch(node: Node): boolean {
  return around(node).some(({ type }) => type === "CatchClause");
}

/** On how many conditions a node is reached, in its function. */
export function conditionsOf(node: Node): number {
  return around(node).filter(({ type }) => type === "IfStatement").length;
}

/** What is around a node in its function. */
function around(node: Node): readonly Node[] {
  const nodes: Node[] = [];
  for (let outer = node.parent; outer && !isFunction(outer); outer = outer.parent) {
    nodes.push(outer);
  }
  return nodes;
}
