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

/** Adds the children to a list from whose end they are taken: the last of them first. */
export function pushChildren(pending: Node[], node: Node, visitorKeys: VisitorKeys): void {
  const keys = visitorKeys[node.type] ?? [];
  for (let index = keys.length - 1; index >= 0; index -= 1) {
    const value: unknown = Reflect.get(node, keys[index] ?? "");
    if (Array.isArray(value)) {
      const parts: readonly unknown[] = value;
      for (let part = parts.length - 1; part >= 0; part -= 1) {
        const child = parts[part];
        if (isNode(child)) pending.push(child);
      }
    } else if (isNode(value)) pending.push(value);
  }
}

/** A node and all that stands in it, in no order to rely on. */
export function* nodesIn(root: Node, visitorKeys: VisitorKeys): Generator<Node> {
  const pending: Node[] = [root];
  for (let node = pending.pop(); node; node = pending.pop()) {
    yield node;
    pending.push(...childrenOf(node, visitorKeys));
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value;
}
