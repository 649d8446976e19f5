/**
 * What a template or a concatenation is made of: texts that are known, and expressions between them.
 *
 *     `ls ${folder}/*`   "ls " + folder + "/*"   → "ls ", folder, "/*"
 *
 * `a + b + "c"` is no such text: `a + b` may be a sum.
 *
 * Layer: imports only from `syntax/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import { unwrapped, type Node } from "./node.ts";
import type { SourceCode } from "./source-file.ts";
import { staticText } from "./static-name.ts";

export type TextPart = string | TSESTree.Expression;

/** The parts in their order, no two texts side by side; `undefined` where it is not such a text. */
export function textParts(node: Node): readonly TextPart[] | undefined {
  const parts = partsOf(unwrapped(node));
  // A sequence is one value only within its parentheses, which are no part of it.
  const isPlain = parts?.every(
    (part) => typeof part === "string" || part.type !== "SequenceExpression",
  );
  return parts && isPlain ? joined(parts) : undefined;
}

/** Source code for a text, which may hold expressions. */
export function textCode(parts: readonly TextPart[], sourceCode: SourceCode): string {
  const plain = parts.every((part) => typeof part === "string") ? parts.join("") : undefined;
  if (plain !== undefined && !/["\n\r]/u.test(plain)) return JSON.stringify(plain);
  const inner = parts.map((part) =>
    typeof part === "string"
      ? part.replaceAll(/[\\`]|\$(?=\{)/gu, String.raw`\$&`)
      : `\${${sourceCode.getText(part)}}`,
  );
  return `\`${inner.join("")}\``;
}

function partsOf(node: Node): readonly TextPart[] | undefined {
  const text = staticText(node);
  if (text !== undefined) return [text];
  if (node.type === "TemplateLiteral") {
    return node.quasis.flatMap(({ value: { cooked, raw } }, index) => {
      const expression = node.expressions[index];
      return [cooked ?? raw, ...(expression ? operandParts(expression) : [])];
    });
  }
  return node.type === "BinaryExpression" ? sumParts(node) : undefined;
}

function sumParts(sum: TSESTree.BinaryExpression): readonly TextPart[] | undefined {
  const operands: TSESTree.Expression[] = [];
  let rest: TSESTree.BinaryExpression["left"] = sum;
  while (rest.type === "BinaryExpression" && rest.operator === "+") {
    operands.unshift(rest.right);
    rest = rest.left;
  }
  if (operands.length === 0) return undefined;
  operands.unshift(rest);
  return operands.slice(0, 2).some((operand) => isText(operand))
    ? operands.flatMap((operand) => operandParts(operand))
    : undefined;
}

function operandParts(operand: TSESTree.Expression): readonly TextPart[] {
  return partsOf(unwrapped(operand)) ?? [operand];
}

function isText(operand: TSESTree.Expression): boolean {
  const inner = unwrapped(operand);
  return (
    inner.type === "TemplateLiteral" ||
    (inner.type === "Literal" && typeof inner.value === "string")
  );
}

function joined(parts: readonly TextPart[]): readonly TextPart[] {
  const result: TextPart[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (part === "") continue;
    if (typeof part === "string" && typeof last === "string") result.splice(-1, 1, last + part);
    else result.push(part);
  }
  return result;
}
