/**
 * Methods of lists and texts that are called on something else.
 *
 *     Array.prototype.slice.call(arguments, 1)     [].indexOf.call(list, x)      const slice = [].slice;  slice.call(list)
 *
 * Layer: may import `libraries/library.ts` and the layers before `models/`.
 */
import { argumentsOf } from "../flow/parameter.ts";
import { calleeOf, unwrapped, type CallNode, type Node } from "../syntax/node.ts";
import type { SourceFile } from "../syntax/source-file.ts";
import { staticName } from "../syntax/static-name.ts";

/** The name of the method that a call borrows: it is called on the first argument. */
export function borrowedBy(call: CallNode, file: SourceFile): string | undefined {
  if (call.type !== "CallExpression" || argumentsOf(call).length === 0) return undefined;
  const callee = unwrapped(calleeOf(call));
  if (callee.type !== "MemberExpression" || staticName(callee) !== "call") return undefined;
  const method = madeOf(unwrapped(callee.object), file);
  return method?.type === "MemberExpression" && isLender(unwrapped(method.object))
    ? staticName(method)
    : undefined;
}

/** `Array.prototype.slice`, also by the name of a variable. */
function madeOf(method: Node, file: SourceFile): Node | undefined {
  if (method.type !== "Identifier") return method;
  const [definition] = file.variableOf(method)?.defs ?? [];
  return definition?.type === "Variable" && definition.node.id === definition.name
    ? (definition.node.init ?? undefined)
    : undefined;
}

/** `[]`, `""`, `Array.prototype` */
function isLender(node: Node): boolean {
  if (node.type === "ArrayExpression") return node.elements.length === 0;
  if (node.type === "Literal") return node.value === "";
  return (
    node.type === "MemberExpression" &&
    staticName(node) === "prototype" &&
    node.object.type === "Identifier" &&
    (node.object.name === "Array" || node.object.name === "String")
  );
}
