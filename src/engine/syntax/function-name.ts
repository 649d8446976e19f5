/**
 * Names of functions, and of what is called.
 *
 * Layer: imports only from `syntax/`.
 */
import { unwrapped, type FunctionNode, type Node } from "./node.ts";
import { staticName } from "./static-name.ts";

/** The name that a function is given where it stands. */
export function givenName(callee: FunctionNode): string | undefined {
  if (callee.type !== "ArrowFunctionExpression" && callee.id) return callee.id.name;
  const { parent } = callee;
  switch (parent.type) {
    case "AssignmentExpression":
      return parent.right === callee ? writtenName(parent.left) : undefined;
    case "MethodDefinition":
    case "Property":
    case "PropertyDefinition":
      return parent.value === callee ? staticName(parent) : undefined;
    case "VariableDeclarator":
      return writtenName(parent.id);
    default:
      return undefined;
  }
}

/** The last name that an expression is written with. */
export function writtenName(node: Node): string | undefined {
  const inner = unwrapped(node);
  if (inner.type === "Identifier") return inner.name;
  return inner.type === "MemberExpression" ? staticName(inner) : undefined;
}
