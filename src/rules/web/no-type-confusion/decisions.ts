import { unwrapped, type Node } from "../../../engine/syntax/node.ts";

/** What stands around an expression, and what TypeScript and `?.` put around it. */
export function outerOf(value: Node): Node | undefined {
  let outer = value.parent;
  while (outer && unwrapped(outer) === unwrapped(value)) outer = outer.parent;
  return outer;
}

/** Whether the program goes one way or another by an answer, or keeps it or returns it for that. */
export function decides(answer: Node): boolean {
  const outer = outerOf(answer);
  switch (outer?.type) {
    case "ConditionalExpression":
    case "IfStatement":
      return isIn(answer, outer.test);
    case "LogicalExpression":
      return isIn(answer, outer.left) || decides(outer);
    case "UnaryExpression":
      return decides(outer);
    case "ArrowFunctionExpression":
    case "ReturnStatement":
    case "VariableDeclarator":
      return true;
    default:
      return false;
  }
}

function isIn(inner: Node, outer: Node): boolean {
  return unwrapped(outer) === unwrapped(inner);
}
