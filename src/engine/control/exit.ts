import type { TSESTree } from "@typescript-eslint/utils";

/** `process.exit()` and `process.abort()` do not return. */
export function isExit(node: TSESTree.Expression): boolean {
  if (node.type !== "CallExpression" || node.callee.type !== "MemberExpression") return false;
  const { object, property } = node.callee;
  return (
    object.type === "Identifier" &&
    object.name === "process" &&
    property.type === "Identifier" &&
    (property.name === "exit" || property.name === "abort")
  );
}
