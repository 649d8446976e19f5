/**
 * What properties of object literals make of their values.
 *
 *     find({ name: { $eq: name } })      whatever `name` is, it is compared, and its operators are none
 *
 * Layer: may import `libraries/library.ts` and the layers before `models/`.
 */
import type { Edge } from "../flow/graph.ts";
import { staticName } from "../syntax/static-name.ts";
import type { Node } from "../syntax/node.ts";
import type { Registry } from "./registry.ts";

/** The edges to the parts of an object literal, with what they are safe for. */
export function wrappedEdges(
  node: Node,
  edges: readonly Edge[],
  { wrappings }: Registry,
): readonly Edge[] {
  if (node.type !== "ObjectExpression" || wrappings.length === 0) return edges;
  return edges.map((edge) => {
    if (edge.kind !== "value") return edge;
    const { parent } = edge.node;
    const name = parent?.type === "Property" && parent.parent === node ? staticName(parent) : "";
    const clears = wrappings.find(({ property }) => property.includes(name ?? ""))?.for;
    return clears ? { ...edge, clears } : edge;
  });
}
