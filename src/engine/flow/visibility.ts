/**
 * Whether others than this file's code can reach a thing.
 *
 * Layer: imports only from `syntax/`.
 */
import type { Node } from "../syntax/node.ts";
import type { Variable } from "../syntax/source-file.ts";

/** Whether an object is made in this file, and not given to it. */
export function isMadeHere({ type }: Node): boolean {
  switch (type) {
    case "ArrayExpression":
    case "BlockStatement":
    case "ClassBody":
    case "FunctionDeclaration":
    case "NewExpression":
    case "ObjectExpression":
      return true;
    default:
      return false;
  }
}

export function isExported(variable: Variable): boolean {
  return variable.defs.some(({ node, parent }) =>
    [node.parent, parent?.parent].some((holder) => holder && isExport(holder)),
  );
}

/** Whether a statement hands out what it holds. What a namespace exports is no more public than it is itself. */
export function isExport(statement: Node): boolean {
  if (!statement.type.startsWith("Export")) return false;
  const { parent } = statement;
  return parent?.type !== "TSModuleBlock" || isExport(parent.parent.parent);
}

/** Whether a framework may call a member by its decorator. Espree knows no decorators, and leaves the list out. */
export function isDecorated(member: { readonly decorators?: readonly unknown[] }): boolean {
  return (member.decorators?.length ?? 0) > 0;
}

/** `declare const x: string`: it has a value, but not from this file. */
export function isAmbient(variable: Variable): boolean {
  return (
    variable.defs.some(({ node }) => "declare" in node && node.declare) ||
    variable.defs.some(({ parent }) => parent?.type === "VariableDeclaration" && parent.declare)
  );
}
