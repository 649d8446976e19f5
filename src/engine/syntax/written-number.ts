/**
 * The number that stands in the code: `-1`, `0`.
 *
 * Layer: imports only from `syntax/`.
 */
import type { Node } from "./node.ts";

export function writtenNumber(node: Node): number | undefined {
  if (node.type === "Literal" && typeof node.value === "number") return node.value;
  if (node.type !== "UnaryExpression" || node.operator !== "-") return undefined;
  const value = writtenNumber(node.argument);
  return value === undefined ? undefined : -value;
}
