/**
 * Whether somebody has looked at the origin before it is allowed, in whatever way: with a function
 * of another file, a pattern, a database.
 */
import type { SourceCode } from "../../../engine/syntax/source-file.ts";
import { nodesIn } from "../../../engine/syntax/children.ts";
import { functionAround, unwrapped, type Node } from "../../../engine/syntax/node.ts";

export function isCompared(node: Node, sourceCode: SourceCode): boolean {
  for (const current of nodesIn(functionAround(node) ?? sourceCode.ast, sourceCode.visitorKeys)) {
    if (asks(current, sourceCode)) return true;
  }
  return false;
}

/** Whether a node decides by more than whether there is an origin. */
function asks(node: Node, sourceCode: SourceCode): boolean {
  const test = testOf(node);
  if (!test) return false;
  const inner = test.type === "UnaryExpression" ? unwrapped(test.argument) : unwrapped(test);
  return !isPresence(inner) && /origin/iu.test(sourceCode.getText(inner));
}

function testOf(node: Node): Node | undefined {
  if (node.type === "IfStatement" || node.type === "ConditionalExpression") return node.test;
  return node.type === "LogicalExpression" ? node.left : undefined;
}

function isPresence(node: Node): boolean {
  return node.type === "Identifier" || node.type === "MemberExpression";
}
