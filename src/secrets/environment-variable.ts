/**
 * The environment variable that a text in the code may give way to.
 *
 *     const dbPassword = "…";    →  process.env.DB_PASSWORD
 */
import type { Node } from "../engine/syntax/node.ts";
import { unwrapped } from "../engine/syntax/node.ts";
import { staticName, staticText } from "../engine/syntax/static-name.ts";
import { words } from "./words.ts";

export interface EnvironmentVariable {
  readonly name: string;
  /** What to write in the text's place. */
  readonly code: string;
}

/** Where a text is a value: not an import's source, a type, a key or a directive. */
const PLACES = new Set([
  "ArrayExpression",
  "ArrowFunctionExpression",
  "AssignmentExpression",
  "AssignmentPattern",
  "BinaryExpression",
  "CallExpression",
  "ConditionalExpression",
  "JSXAttribute",
  "JSXExpressionContainer",
  "LogicalExpression",
  "NewExpression",
  "PropertyDefinition",
  "ReturnStatement",
  "TSAsExpression",
  "TSSatisfiesExpression",
  "TemplateLiteral",
  "VariableDeclarator",
]);

/** The variable, named after what the text is assigned to; otherwise as `otherwise` says. */
export function environmentVariable(
  node: Node,
  otherwise: string,
): EnvironmentVariable | undefined {
  const { parent } = node;
  const isPlace =
    parent?.type === "Property" ? parent.value === node : PLACES.has(String(parent?.type));
  if (!isPlace || staticText(node) === undefined) return undefined;
  const name = words(nameBeside(node) ?? otherwise)
    .join("_")
    .toUpperCase();
  if (!/^[A-Z]/.test(name)) return undefined;
  const code = `process.env.${name}`;
  return { name, code: parent?.type === "JSXAttribute" ? `{${code}}` : code };
}

/** The name of the variable, property or parameter that a value is written for. */
export function nameBeside(node: Node): string | undefined {
  const { parent } = node;
  switch (parent?.type) {
    case "AssignmentExpression":
    case "AssignmentPattern":
      return nameOf(parent.left);
    case "VariableDeclarator":
      return nameOf(parent.id);
    case "Property":
    case "PropertyDefinition":
      return parent.value === node ? staticName(parent) : undefined;
    case "JSXAttribute":
      return parent.name.type === "JSXIdentifier" ? parent.name.name : undefined;
    case "ConditionalExpression":
    case "LogicalExpression":
    case "JSXExpressionContainer":
    case "TSAsExpression":
    case "TSSatisfiesExpression":
      return nameBeside(parent);
    default:
      return undefined;
  }
}

function nameOf(target: Node): string | undefined {
  const inner = unwrapped(target);
  if (inner.type === "Identifier") return inner.name;
  return inner.type === "MemberExpression" ? staticName(inner)?.replace("#", "") : undefined;
}
