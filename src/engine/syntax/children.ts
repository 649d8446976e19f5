/**
 * The child nodes of a syntax node, in source order.
 *
 * Layer: imports only from `syntax/`.
 */
import type { Node } from "./node.ts";

export type VisitorKeys = Readonly<Record<string, readonly string[] | undefined>>;

export function childrenOf(node: Node, visitorKeys: VisitorKeys): readonly Node[] {
  const children: Node[] = [];
  for (const key of visitorKeys[node.type] ?? []) {
    const value: unknown = Reflect.get(node, key);
    if (Array.isArray(value)) {
      for (const part of value as readonly unknown[]) if (isNode(part)) children.push(part);
    } else if (isNode(value)) children.push(value);
  }
  return children;
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value;
}
