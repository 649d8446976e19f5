/**
 * What a variable keeps that is declared with a value and never written again.
 *
 *     const isAdmin = role === "admin";        isAdmin ← `role === "admin"`
 *
 * Layer: imports only from `syntax/` and `control/`.
 */
import type { Node } from "../syntax/node.ts";
import type { Control } from "./reaching-definitions.ts";

export function keptValue(name: Node, control: Control): Node | undefined {
  const variable = control.file.variableOf(name);
  const [write, ...others] = variable ? control.writesOf(variable) : [];
  const declarator = write?.parent;
  if (others.length > 0 || declarator?.type !== "VariableDeclarator") return undefined;
  return declarator.id === write ? (declarator.init ?? undefined) : undefined;
}
