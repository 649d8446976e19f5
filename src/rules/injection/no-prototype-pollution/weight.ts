import type { TSESTree } from "@typescript-eslint/utils";

import { isFunction, unwrapped, type Node } from "../../../engine/syntax/node.ts";

/** What is handed over as it is, `target[key] = source[key]`. */
const VALUE = 4;
const MADE = 2;
/** What makes room for others: `target[key] = target[key] || {}`. */
const ROOM = 1;

/** How much a write tells of what is written. A `catch` is where nobody looks first. */
export function weightOf(write: TSESTree.CallExpression | TSESTree.MemberExpression): number {
  const { parent } = write;
  if (write.type === "CallExpression" || parent.type !== "AssignmentExpression") return 0;
  const weight = weightOfValue(parent.right);
  return weight === ROOM || !isInCatch(write) ? weight : weight - 1;
}

function weightOfValue(value: Node): number {
  const inner = unwrapped(value);
  switch (inner.type) {
    case "ArrayExpression":
      return inner.elements.length === 0 ? ROOM : MADE;
    case "AssignmentExpression":
    case "LogicalExpression":
      return weightOfValue(inner.right);
    case "CallExpression":
    case "NewExpression":
      return MADE;
    case "ConditionalExpression":
      return Math.min(weightOfValue(inner.consequent), weightOfValue(inner.alternate));
    case "Literal":
      return ROOM;
    case "ObjectExpression":
      return inner.properties.length === 0 ? ROOM : MADE;
    default:
      return VALUE;
  }
}

function isInCatch(node: Node): boolean {
  for (let around = node.parent; around && !isFunction(around); around = around.parent) {
    if (around.type === "CatchClause") return true;
  }
  return false;
}
