/**
 * What a number is worked out from.
 *
 *     seed * 16 | 0     ← `seed * 16`, `0`          a < b     a truth value tells neither `a` nor `b`
 *
 * Layer: imports only from `syntax/` and `flow/`.
 */
import type { Node } from "../syntax/node.ts";
import { WHOLE } from "./access-path.ts";
import { value, type ValueEdge } from "./graph.ts";

const ARITHMETIC = new Set(["-", "*", "/", "%", "**", "&", "|", "^", "<<", ">>", ">>>"]);
const SIGNS = new Set(["-", "+", "~"]);

export function operandsOf(node: Node): readonly ValueEdge[] {
  switch (node.type) {
    case "BinaryExpression":
      return ARITHMETIC.has(node.operator)
        ? [value(node.left, WHOLE), value(node.right, WHOLE)]
        : [];
    case "UnaryExpression":
      return SIGNS.has(node.operator) ? [value(node.argument, WHOLE)] : [];
    case "UpdateExpression":
      return [value(node.argument, WHOLE)];
    default:
      return [];
  }
}
