import type { TSESTree } from "@typescript-eslint/utils";

import type { FullGraph } from "../../../engine/models/full-graph.ts";
import { hasAnyName, isBare } from "../../../engine/models/named-writes.ts";
import { unwrapped, type Node } from "../../../engine/syntax/node.ts";

/**
 * Members that are read under a name that the program works out, of objects that inherit methods.
 * Objects without a prototype have no more than what was put there.
 */
export function membersByName(graph: FullGraph): readonly TSESTree.MemberExpression[] {
  return (graph.local.index.memberReads.get("") ?? []).filter(
    (member) =>
      member.computed &&
      hasAnyName(graph, member) &&
      !isNamespace(graph, member.object) &&
      !isBare(graph, member.object),
  );
}

/** `handlers[name]()`, `Reflect.apply(handlers[name], …)`, `const handler = handlers[name]; handler()` */
export function isCalled(graph: FullGraph, member: TSESTree.MemberExpression): boolean {
  return graph.usesOfValue(member).some(({ kind }) => kind === "call");
}

/** `import * as handlers from "./handlers.js"`, which inherits nothing. */
function isNamespace(graph: FullGraph, object: Node): boolean {
  const definitions = graph.local.file.variableOf(unwrapped(object))?.defs ?? [];
  return definitions.some(({ node }) => node.type === "ImportNamespaceSpecifier");
}
