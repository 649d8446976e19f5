import { WHOLE } from "../../../engine/flow/access-path.ts";
import type { End, Graph } from "../../../engine/flow/graph.ts";
import { endsOf } from "../../../engine/flow/walks.ts";
import { literalOf } from "../../../engine/models/conditions.ts";
import { childrenOf, type VisitorKeys } from "../../../engine/syntax/children.ts";
import { isClass, isFunction, type FunctionNode, type Node } from "../../../engine/syntax/node.ts";

/** What may throw, which is a refusal as well. */
const MAY_THROW = new Set<string>([
  "ImportExpression",
  "NewExpression",
  "TaggedTemplateExpression",
  "ThrowStatement",
]);

/** Whether a value is a function in plain sight that never returns an error, nor throws one. */
export function acceptsEveryName(graph: Graph, node: Node, visitorKeys: VisitorKeys): boolean {
  const { ends, isComplete } = endsOf(graph, node, WHOLE);
  return (
    isComplete &&
    ends.length > 0 &&
    ends.every(
      (end) =>
        end.kind === "constant" && isFunction(end.node) && isIdle(graph, end.node, visitorKeys),
    )
  );
}

/** A promise, or a generator's object, is taken for an error. */
function isIdle(graph: Graph, callee: FunctionNode, visitorKeys: VisitorKeys): boolean {
  if (callee.async || callee.generator) return false;
  if (callee.body.type !== "BlockStatement" && !isNothing(graph, callee.body)) return false;
  const pending: Node[] = [callee.body];
  // The list grows while it is read.
  for (const node of pending) {
    if (MAY_THROW.has(node.type) || (node.type === "CallExpression" && !isPrinting(node.callee))) {
      return false;
    }
    if (node.type === "ReturnStatement" && node.argument && !isNothing(graph, node.argument)) {
      return false;
    }
    if (!isFunction(node) && !isClass(node)) pending.push(...childrenOf(node, visitorKeys));
  }
  return true;
}

function isPrinting(callee: Node): boolean {
  return (
    callee.type === "MemberExpression" &&
    callee.object.type === "Identifier" &&
    callee.object.name === "console"
  );
}

function isNothing(graph: Graph, node: Node): boolean {
  const { ends, isComplete } = endsOf(graph, node, WHOLE);
  return isComplete && ends.length > 0 && ends.every(isEmptyEnd);
}

function isEmptyEnd(end: End): boolean {
  if (end.kind === "computed") {
    return (
      (end.node.type === "Identifier" && end.node.name === "undefined") ||
      (end.node.type === "UnaryExpression" && end.node.operator === "void")
    );
  }
  return end.kind === "constant" && literalOf(end.node)?.every((value) => !value) === true;
}
