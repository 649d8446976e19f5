/**
 * Parameters that a framework gives an object for the decorator in front of them.
 *
 *     create(@Body() order)                          the body of a request
 *     find(@Param("id", ParseIntPipe) id)            nothing of it: what is no number never gets here
 *
 * Layer: may import `libraries/library.ts` and the layers before `models/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import type { TypeName } from "../../libraries/library.ts";
import type { Node } from "../syntax/node.ts";
import { keyOf } from "./export-key.ts";
import type { ModelGraph } from "./model-graph.ts";

/** The types that a parameter has by its decorators. */
export function decoratedTypes(graph: ModelGraph, pattern: Node): readonly TypeName[] {
  return decoratorsOf(pattern).flatMap(({ expression }) => {
    if (expression.type !== "CallExpression") return [];
    const rows = keysAt(graph, expression.callee).flatMap(
      (key) => graph.registry.decorations.get(key) ?? [],
    );
    return rows.flatMap(({ type, unless }) =>
      expression.arguments.some((argument) => isAnyOf(graph, argument, unless)) ? [] : type,
    );
  });
}

/** Espree knows no decorators, and leaves the list out. */
function decoratorsOf(pattern: Node): readonly TSESTree.Decorator[] {
  const { parent } = pattern;
  const owner: Node = parent?.type === "TSParameterProperty" ? parent : pattern;
  return ("decorators" in owner ? owner.decorators : undefined) ?? [];
}

/** `ParseIntPipe`, or `new ParseIntPipe({ … })` */
function isAnyOf(graph: ModelGraph, argument: Node, keys: ReadonlySet<string>): boolean {
  if (keys.size === 0 || argument.type === "Literal") return false;
  const made = argument.type === "NewExpression" ? argument.callee : argument;
  return keysAt(graph, made).some((key) => keys.has(key));
}

function keysAt(graph: ModelGraph, node: Node): readonly string[] {
  return graph.apisAt(node).map((api) => keyOf(api));
}
