/**
 * Whether a value is one that an attacker may choose.
 *
 * Layer: may import `libraries/library.ts` and the layers before `models/`.
 */
import type { SinkKind, Source, SourceKind } from "../../libraries/library.ts";
import { apiOfEnd } from "../bindings/api.ts";
import { ANY, ELEMENT, isOpen, stepName, type Path } from "../flow/access-path.ts";
import { parameterOf } from "../flow/parameter.ts";
import { isCall, type Node } from "../syntax/node.ts";
import { SPECIAL_SOURCES } from "../../vocabulary/source-kinds.ts";
import { isAt } from "./conditions.ts";
import type { FullGraph } from "./full-graph.ts";
import { canHarm } from "./harm.ts";
import type { Entry } from "./callee-index.ts";
import { keyOf } from "./export-key.ts";

const SPECIAL: ReadonlySet<SourceKind> = new Set<SourceKind>(SPECIAL_SOURCES);

/** A row, and which part of what it speaks of is meant. */
interface Found {
  readonly row: Source;
  readonly part: Path;
}

/** What is made of a value on its way to the sink. */
interface Made {
  readonly isDecoded: boolean;
  readonly isParsed: boolean;
}

/** The rows that call the value at `path` of `node` a source. */
export function sourcesAt(graph: FullGraph, node: Node, path: Path): readonly Source[] {
  return foundAt(graph, node, path).map(({ row }) => row);
}

/** What is found of each value, once: for those who ask about many. */
export class Sources {
  readonly #graph: FullGraph;
  readonly #memo = new Map<Node, Map<string, readonly Found[]>>();

  constructor(graph: FullGraph) {
    this.#graph = graph;
  }

  /**
   * What a sink has to fear of the value: the rows of sources that can harm it; `undefined` if it
   * comes from no source right here. What is parsed on its way there harms as a text, too; what is
   * decoded, with the signs that were encoded.
   */
  harmAt(node: Node, path: Path, kind: SinkKind, made: Made): readonly Source[] | undefined {
    const found = this.#foundAt(node, path);
    if (found.length === 0) return undefined;
    return found.flatMap(({ part, row }) => {
      const isHarmful = made.isParsed || canHarm(row.label, part, kind);
      const harmlessFor = [
        ...(row.harmlessFor ?? []),
        ...(made.isDecoded ? [] : (row.harmlessUndecodedFor ?? [])),
      ];
      return isHarmful && !harmlessFor.includes(kind) ? row : [];
    });
  }

  #foundAt(node: Node, path: Path): readonly Found[] {
    const key = path.join("\n");
    const byPath = this.#memo.get(node) ?? new Map<string, readonly Found[]>();
    let found = byPath.get(key);
    if (!found) {
      found = foundAt(this.#graph, node, path);
      this.#memo.set(node, byPath.set(key, found));
    }
    return found;
  }
}

function foundAt(graph: FullGraph, node: Node, path: Path): readonly Found[] {
  const found: Found[] = [];
  for (const { path: rest, type } of graph.types.typedAt(node, path)) {
    for (const owner of graph.registry.ancestorsOf(type)) {
      found.push(...readsAt(graph, (name) => `${owner}\n${name}`, rest));
    }
  }
  if (isCall(node)) {
    for (const entry of graph.rowsOf<Source>(graph.registry.sources, node)) {
      const { row } = entry;
      if (!row.callback && isElement(row, path)) found.push({ row, part: path });
    }
  } else if (parameterOf(node)) {
    found.push(...handedToCallback(graph, node).map(({ row }) => ({ row, part: path })));
  }
  if (node.type === "Identifier" || isCall(node)) found.push(...exportedSources(graph, node, path));
  return found;
}

/** Whether only some rules ask for what comes from there. */
export function isSpecial(kind: SourceKind): boolean {
  return SPECIAL.has(kind);
}

/** The row that counts, of those that can harm; if none does, one of the others. */
export function countedOf(
  rows: readonly Source[],
  active: ReadonlySet<SourceKind>,
  kind: SinkKind,
): { readonly source: Source | undefined; readonly isActive: boolean } {
  const counted = rows.find((row) => active.has(row.kind) || row.alwaysFor?.includes(kind));
  return { source: counted ?? rows[0], isActive: counted !== undefined };
}

/** Rows that read a property of which the path reads this or a part. */
function readsAt(
  graph: FullGraph,
  keyOfName: (name: string) => string,
  path: Path,
): readonly Found[] {
  const found: Found[] = [];
  const names: string[] = [];
  const { reads } = graph.registry;
  for (const [length, step] of [...path, undefined].entries()) {
    const entries = reads.get(keyOfName(names.join("."))) ?? [];
    found.push(...partsOf(entries, path.slice(length)));
    const name = stepName(step);
    if (name === undefined) break;
    names.push(name);
  }
  return found;
}

function partsOf(entries: readonly Entry<Source>[], part: Path): readonly Found[] {
  return entries.flatMap(({ row }) => (isElement(row, part) ? { row, part } : []));
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
function exportedSources(graph: FullGraph, node: Node, path: Path): readonly Found[] {
  return graph.local.exportEndsAt(node, path).flatMap((end) => {
    const found: Found[] = [];
    for (let length = 0; length <= end.path.length; length += 1) {
      const api = apiOfEnd({ ...end, path: end.path.slice(0, length) });
      if (!api) break;
      const entries = graph.registry.reads.get(keyOf(api)) ?? [];
      found.push(...partsOf(entries, end.path.slice(length)));
    }
    return found;
  });
}
