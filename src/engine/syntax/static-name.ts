/**
 * The name of a member or property, where the code says it.
 *
 *     a.b  a["b"]  a[`b`]  { b: 1 }  { "b": 1 }  → "b"      a[0] → "0"      a.#b → "#b"
 *
 * Layer: imports only from `syntax/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import type { Node } from "./node.ts";

type Named =
  | TSESTree.AccessorProperty
  | TSESTree.MemberExpression
  | TSESTree.MethodDefinition
  | TSESTree.Property
  | TSESTree.PropertyDefinition
  | TSESTree.TSAbstractMethodDefinition
  | TSESTree.TSPropertySignature;

export function staticName(node: Named): string | undefined {
  const key = node.type === "MemberExpression" ? node.property : node.key;
  return node.computed ? staticText(key) : nameOf(key);
}

function nameOf(key: Node): string | undefined {
  if (key.type === "Identifier") return key.name;
  return key.type === "PrivateIdentifier" ? `#${key.name}` : staticText(key);
}

/** The text of a literal key: strings, numbers, templates without substitutions. */
export function staticText(node: Node): string | undefined {
  if (node.type === "Literal") {
    return typeof node.value === "string" || typeof node.value === "number"
      ? String(node.value)
      : undefined;
  }
  if (node.type === "TemplateLiteral" && node.expressions.length === 0) {
    return node.quasis[0]?.value.cooked ?? undefined;
  }
  return undefined;
}
