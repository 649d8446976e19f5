/**
 * Whether a value is one that an attacker may choose.
 *
 * Layer: may import `libraries/library.ts` and the layers before `models/`.
 */
import type { Source } from "../../libraries/library.ts";
import { apiOfEnd } from "../bindings/api.ts";
import { ANY, ELEMENT, isOpen, stepName, type Path } from "../flow/access-path.ts";
import { parameterOf } from "../flow/parameter.ts";
import { isCall, type Node } from "../syntax/node.ts";
import { isAt } from "./conditions.ts";
import type { FullGraph } from "./full-graph.ts";
import { keyOf, type Entry } from "./registry.ts";

/** The rows that call the value at `path` of `node` a source. */
export function sourcesAt(graph: FullGraph, node: Node, path: Path): readonly Source[] {
  const found: Entry<Source>[] = [];
  for (const { path: rest, type } of graph.types.typedAt(node, path)) {
    for (const owner of graph.registry.ancestorsOf(type)) {
      found.push(...readsAt(graph, (name) => `${owner}\n${name}`, rest));
    }
  }
  if (isCall(node)) {
    for (const entry of graph.rowsOf<Source>(graph.registry.sources, node)) {
      if (!entry.row.callback && isElement(entry.row, path)) found.push(entry);
    }
  } else if (parameterOf(node)) {
    found.push(...handedToCallback(graph, node));
  }
  if (node.type === "Identifier" || isCall(node)) found.push(...exportedSources(graph, node, path));
  return found.map(({ row }) => row);
}

/** Rows that read a property of which the path reads this or a part. */
function readsAt(
  graph: FullGraph,
  keyOfName: (name: string) => string,
  path: Path,
): readonly Entry<Source>[] {
  const found: Entry<Source>[] = [];
  const names: string[] = [];
  const { reads } = graph.registry;
  for (const [length, step] of [...path, undefined].entries()) {
    const entries = reads.get(keyOfName(names.join("."))) ?? [];
    found.push(...entries.filter(({ row }) => isElement(row, path.slice(length))));
    const name = stepName(step);
    if (name === undefined) break;
    names.push(name);
  }
  return found;
}

function isElement(row: Source, rest: Path): boolean {
  const [step] = rest;
  return !row.elements || step === ELEMENT || step === ANY || isOpen(step);
}

/** `request.on("data", (chunk) => …)` */
function handedToCallback(graph: FullGraph, node: Node): readonly Entry<Source>[] {
  const parameter = parameterOf(node);
  if (!parameter) return [];
  return graph.usesOf(parameter.callee).flatMap((use) => {
    if (use.kind !== "argument" || use.path.length > 0) return [];
    return graph
      .rowsOf<Source>(graph.registry.sources, use.call)
      .filter(
        ({ row: { callback } }) =>
          callback?.parameter === parameter.index && isAt(use.call, use.index, callback.argument),
      );
  });
}

/** `process.argv`, `import { argv } from "node:process"` */
function exportedSources(graph: FullGraph, node: Node, path: Path): readonly Entry<Source>[] {
  return graph.local.exportEndsAt(node, path).flatMap((end) => {
    const found: Entry<Source>[] = [];
    for (let length = 0; length <= end.path.length; length += 1) {
      const api = apiOfEnd({ ...end, path: end.path.slice(0, length) });
      if (!api) break;
      const entries = graph.registry.reads.get(keyOf(api)) ?? [];
      found.push(...entries.filter(({ row }) => isElement(row, end.path.slice(length))));
    }
    return found;
  });
}
