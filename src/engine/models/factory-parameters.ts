/**
 * What a wrapper for several module systems hands to the code that it wraps.
 *
 *     (function (factory) { factory(require("jquery")); })(function ($) { … });      `$` is `jquery`
 *
 * Layer: may import `libraries/library.ts` and the layers before `models/`.
 */
import { apiOfEnd, type Api } from "../bindings/api.ts";
import { WHOLE } from "../flow/access-path.ts";
import { endsOf } from "../flow/walks.ts";
import { isFactory, unwrapped, type Node } from "../syntax/node.ts";
import type { ModelGraph } from "./model-graph.ts";

/** The exports that an expression may be which begins with such a parameter. */
export function givenToFactory(graph: ModelGraph, node: Node): readonly Api[] {
  let root = unwrapped(node);
  while (root.type === "MemberExpression") root = unwrapped(root.object);
  const variable = root.type === "Identifier" ? graph.local.file.variableOf(root) : undefined;
  const [definition] = variable?.defs ?? [];
  if (definition?.type !== "Parameter" || !isFactory(definition.node)) return [];
  const parameters = endsOf(graph, node, WHOLE).ends.filter((end) => end.kind === "parameter");
  return parameters.flatMap((end) =>
    graph
      .callersOf(end)
      .edges.filter((edge) => edge.kind === "value")
      .flatMap((edge) => endsOf(graph, edge.node, edge.path).ends)
      .flatMap((end) => apiOfEnd(end) ?? []),
  );
}
