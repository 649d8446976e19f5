/**
 * Which exported types an annotation names: `Request`, `express.Request`, `Promise<Request>`.
 *
 * Layer: may import `libraries/library.ts` and the layers before `models/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import { apiOfEnd } from "../bindings/api.ts";
import { nameStep } from "../flow/access-path.ts";
import type { LocalGraph } from "../flow/local-graph.ts";
import { keyOf } from "./export-key.ts";

/** The exported types that an annotation names. */
export function annotatedKeys(
  graph: LocalGraph,
  annotation: TSESTree.TypeNode | undefined,
): readonly string[] {
  if (!annotation) return [];
  if (annotation.type === "TSUnionType" || annotation.type === "TSIntersectionType") {
    return annotation.types.flatMap((type) => annotatedKeys(graph, type));
  }
  if (annotation.type !== "TSTypeReference") return [];
  const { typeName } = annotation;
  if (
    typeName.type === "Identifier" &&
    ["Readonly", "Promise", "NonNullable"].includes(typeName.name)
  ) {
    const [inner] = annotation.typeArguments?.params ?? [];
    if (inner) return annotatedKeys(graph, inner);
  }
  const names: string[] = [];
  let root: TSESTree.EntityName = typeName;
  while (root.type === "TSQualifiedName") {
    names.unshift(root.right.name);
    root = root.left;
  }
  if (root.type !== "Identifier") return [];
  const path = names.map(nameStep);
  return graph.predecessors(root, path).flatMap((edge) => {
    const api = edge.kind === "end" ? apiOfEnd(edge.end) : undefined;
    return api ? keyOf(api) : [];
  });
}
