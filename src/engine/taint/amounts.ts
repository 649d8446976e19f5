/**
 * Amounts: a number is as dangerous as the text it was made of, until something bounds it.
 *
 *     Buffer.alloc(Number(text))      dangerous      Buffer.alloc(Math.min(Number(text), 1024))   bounded
 *
 * Layer: may import `libraries/library.ts` and the layers before `taint/`.
 */
import type { ComputedEnd } from "../flow/graph.ts";
import { isAmount } from "../models/harm.ts";
import { lastName } from "../syntax/file-index.ts";
import type { Node } from "../syntax/node.ts";
import type { Question } from "./question.ts";

/** What makes a number of a number, or of the text that writes it. */
const CONVERSIONS = new Set([
  "BigInt",
  "Number",
  "abs",
  "ceil",
  "floor",
  "max",
  "parseFloat",
  "parseInt",
  "pow",
  "round",
  "trunc",
]);

/** What leaves less than its right side. */
const BOUNDING = new Set(["%", "&", ">>", ">>>"]);

/** Whether what a number is worked out from counts. */
export function isWorkedOut({ node }: ComputedEnd, { isDerivation, kind }: Question): boolean {
  return isDerivation === true || (isAmount(kind) && growsWithItsInput(node));
}

/** Whether a number that is worked out is the larger, the larger what it is worked out from. */
function growsWithItsInput(node: Node): boolean {
  switch (node.type) {
    case "BinaryExpression":
      return !BOUNDING.has(node.operator);
    case "CallExpression":
      return CONVERSIONS.has(lastName(node));
    default:
      return true;
  }
}
