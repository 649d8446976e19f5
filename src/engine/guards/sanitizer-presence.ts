/**
 * Tests for whether a sanitizer was loaded at all.
 *
 *     element.innerHTML = window.DOMPurify ? DOMPurify.sanitize(text) : text;
 *
 * Where it was not, the page has done without it, and the code has done what it could.
 *
 * Layer: may import `libraries/library.ts` and the layers before `guards/`.
 */
import type { Sanitizer } from "../../libraries/library.ts";
import type { Api } from "../bindings/api.ts";
import { WHOLE } from "../flow/access-path.ts";
import { endsOf } from "../flow/walks.ts";
import type { FullGraph } from "../models/full-graph.ts";
import type { Node } from "../syntax/node.ts";
import { isHtml } from "../values/html.ts";
import type { Danger } from "./danger.ts";

export function isSanitizer(graph: FullGraph, test: Node, { kind }: Danger): boolean {
  if (!isHtml(kind) || (test.type !== "Identifier" && test.type !== "MemberExpression"))
    return false;
  const { sanitizers } = graph.registry;
  const names = new Set([...sanitizers.lastNames()].map(([name]) => name));
  const isFor = ({ row }: { readonly row: Sanitizer }) =>
    row.for !== "every" && row.for.includes(kind);
  return apisBehind(graph, test).some(({ module, name }) =>
    [...names].some((method) =>
      sanitizers.exports({ module, name: [name, method].filter(Boolean).join(".") }).some(isFor),
    ),
  );
}

/** What an expression may stand for; a parameter, for what its function is called with in sight. */
function apisBehind(graph: FullGraph, node: Node): readonly Api[] {
  const { ends } = endsOf(graph, node, WHOLE);
  const given = ends.flatMap((end) => (end.kind === "parameter" ? graph.callersOf(end).edges : []));
  return [
    ...graph.apisAt(node),
    ...given.flatMap((edge) => (edge.kind === "value" ? graph.apisAt(edge.node) : [])),
  ];
}
