/**
 * The places in a file that must not be given untrusted data, found through bindings and types.
 *
 * Layer: may import `libraries/library.ts` and the layers before `models/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import type { Sink, SinkKind } from "../../libraries/library.ts";
import { CONTENTS, ELEMENT, nameStep, prepended, WHOLE, type Path } from "../flow/access-path.ts";
import type { Api } from "../bindings/api.ts";
import type { CallSite, Context } from "../flow/call-site.ts";
import { definitionEdges } from "../flow/definition-edges.ts";
import { argumentsOf } from "../flow/parameter.ts";
import { lastName } from "../syntax/file-index.ts";
import { idOf } from "../flow/walks.ts";
import { calleeOf, isFunction, unwrapped, type CallNode, type Node } from "../syntax/node.ts";
import { staticName } from "../syntax/static-name.ts";
import { argumentsAt } from "./arguments.ts";
import { isPosition, pathOf } from "./conditions.ts";
import type { FullGraph } from "./full-graph.ts";
import { handedSinks } from "./handed-sinks.ts";
import { keyOf, type Entry } from "./registry.ts";
import type { Wrapper } from "../flow/use.ts";

export interface SinkSite {
  readonly kind: SinkKind;
  readonly row: Sink;
  /** The dangerous expression: the argument, the option's value where it is written down. */
  readonly node: Node;
  /** The part of `node` that is dangerous. */
  readonly path: Path;
  /** The call, or the assignment. */
  readonly call: CallNode | TSESTree.AssignmentExpression;
  /** What is called or written, as messages show it. */
  readonly name: string;
  /** The call of the function around it in which it is this sink. */
  readonly context?: Context;
}

/** All sinks of a file, in source order. */
export function sinkSites(graph: FullGraph, names: ReadonlySet<string>): readonly SinkSite[] {
  const sites: SinkSite[] = [];
  for (const [name, calls] of graph.local.index.calls) {
    for (const call of calls) {
      if (!names.has(name) && !isRenamed(graph, call)) continue;
      for (const entry of graph.rowsOf<Sink>(graph.registry.sinks, call)) {
        sites.push(...callSites(graph, { call, shift: 0 }, entry, nameOf(call)));
      }
    }
  }
  for (const { context, entry, name, place } of handedSinks(graph, names)) {
    const found =
      "call" in place
        ? callSites(graph, place, entry, name)
        : callbackSites(graph, place.use, entry, name);
    sites.push(...(context ? found.map((site) => ({ ...site, context })) : found));
  }
  for (const [name, entries] of graph.registry.writes) {
    for (const target of graph.local.index.memberWrites.get(name) ?? []) {
      for (const entry of entries) sites.push(...writeSites(graph, target, entry));
    }
  }
  for (const call of graph.local.index.calls.get("assign") ?? []) {
    sites.push(...assignedSites(graph, call));
  }
  return distinct(sites).sort(
    (a, b) => a.node.range[0] - b.node.range[0] || a.node.range[1] - b.node.range[1],
  );
}

/** Whether a call's name may be another than that of the export behind it. */
function isRenamed(graph: FullGraph, call: CallNode): boolean {
  const callee = unwrapped(calleeOf(call));
  if (callee.type === "MemberExpression") return staticName(callee) === undefined;
  if (callee.type !== "Identifier") return true;
  const variable = graph.local.file.variableOf(callee);
  if (variable?.defs.length === 0) return true;
  const { defs = [] } = variable ?? {};
  return defs.some(
    ({ node, type }) =>
      type === "ImportBinding" ||
      type === "Parameter" ||
      (type === "Variable" && !isOwn(node.init)),
  );
}

/** Whether a value can be nothing but a function of the file. */
function isOwn(value: Node | null): boolean {
  return value !== null && isFunction(value);
}

function callSites(
  graph: FullGraph,
  site: CallSite,
  { row }: Entry<Sink>,
  name: string,
): readonly SinkSite[] {
  const { call } = site;
  if (call.type === "JSXElement") return [];
  if (row.uses !== undefined) {
    return [{ kind: row.kind, row, call, name, node: calleeOf(call), path: WHOLE }];
  }
  if (row.argument === undefined) return [];
  return argumentsAt(site, row.argument).flatMap(({ node, path }) =>
    innerPaths(row).flatMap((inner): readonly SinkSite[] => {
      const whole = path.reduceRight<Path>((rest, step) => prepended(step, rest), inner);
      const written = whole.length === 0 ? { node, path: whole } : writtenPart(graph, node, whole);
      return written ? [{ kind: row.kind, row, call, name, ...written }] : [];
    }),
  );
}

/** `commands.forEach(exec)`: the sink is called with what the call gives to its callbacks. */
function callbackSites(
  graph: FullGraph,
  { call, index }: Wrapper,
  { row }: Entry<Sink>,
  name: string,
): readonly SinkSite[] {
  const { argument } = row;
  if (argument === undefined || argument === "last" || row.when) return [];
  return innerPaths(row).flatMap((inner) =>
    graph
      .givenToCallback(call, index, inner)
      .flatMap(({ edge, parameter }) =>
        edge.kind === "value" && isPosition(parameter, argument)
          ? [{ kind: row.kind, row, call, name, node: edge.node, path: edge.path }]
          : [],
      ),
  );
}

/** The dangerous parts of the dangerous argument. */
function innerPaths(row: Sink): readonly Path[] {
  const paths = row.property?.map((property) => pathOf(property)) ?? [WHOLE];
  const part = row.elements ? [ELEMENT] : row.contents ? [CONTENTS] : [];
  return paths.map((path) => [...path, ...part]);
}

/** The place where an option is written, if that is in plain sight; else the argument, with a path. */
function writtenPart(
  graph: FullGraph,
  node: Node,
  path: Path,
): { node: Node; path: Path } | undefined {
  const edges = graph.local.predecessors(unwrapped(node), path);
  const inner = unwrapped(node);
  if (inner.type !== "ObjectExpression") {
    const [edge] = edges;
    return edges.length === 1 &&
      edge?.kind === "value" &&
      edge.node.type === "ObjectExpression" &&
      path[0] !== CONTENTS
      ? writtenPart(graph, edge.node, edge.path)
      : { node, path };
  }
  const [edge] = edges;
  if (!edge) return undefined;
  if (edges.length > 1 || edge.kind !== "value") return { node, path };
  return edge.path.length === 0
    ? { node: edge.node, path: edge.path }
    : writtenPart(graph, edge.node, edge.path);
}

function writeSites(
  graph: FullGraph,
  target: TSESTree.MemberExpression,
  { library, row }: Entry<Sink>,
): readonly SinkSite[] {
  const { parent } = target;
  if (parent.type !== "AssignmentExpression" || parent.left !== target) return [];
  const isMeant =
    row.type === undefined
      ? graph
          .apisAt(target)
          .some((api) => (row.write ?? []).some((name) => isExport(library, keyOf(api), name)))
      : graph.types.isAnyOf(target.object, row.type);
  if (!isMeant) return [];
  const [edge] = definitionEdges(target, WHOLE);
  return edge?.kind === "value"
    ? [
        {
          kind: row.kind,
          row,
          call: parent,
          node: edge.node,
          path: edge.path,
          name: staticName(target) ?? "",
        },
      ]
    : [];
}

/** `Object.assign(process.env, { NAME: value })` writes as an assignment does. */
function assignedSites(graph: FullGraph, call: CallNode): readonly SinkSite[] {
  const [target, ...sources] = argumentsOf(call);
  if (!target || !graph.apisAt(calleeOf(call)).some(isObjectAssign)) return [];
  const apis = graph.apisAt(target);
  const { text } = graph.local.file.sourceCode;
  return [...graph.registry.writes].flatMap(([last, entries]) => {
    if (!text.includes(last)) return [];
    const keys = apis.map(({ module, name }) =>
      keyOf({ module, name: name === "" ? last : `${name}.${last}` }),
    );
    return entries.flatMap(({ library, row }) => {
      const isMeant =
        row.type === undefined
          ? keys.some((key) => row.write?.some((name) => isExport(library, key, name)))
          : graph.types.isAnyOf(target, row.type);
      if (!isMeant) return [];
      return sources.flatMap((source): readonly SinkSite[] => {
        if (source.type === "SpreadElement") return [];
        const written = writtenPart(graph, source, [nameStep(last)]);
        return written ? [{ kind: row.kind, row, call, name: last, ...written }] : [];
      });
    });
  });
}

function isObjectAssign({ module, name }: Api): boolean {
  return module === undefined && name === "Object.assign";
}

function isExport(library: Entry<Sink>["library"], key: string, name: string): boolean {
  const keys = library.modules.map((module) => keyOf({ module, name }));
  if (library.global !== undefined)
    keys.push(keyOf({ module: undefined, name: `${library.global}.${name}` }));
  if (library.modules.length === 0 || library.globals?.includes(name.split(".")[0] ?? "")) {
    keys.push(keyOf({ module: undefined, name }));
  }
  return keys.includes(key);
}

/** What is called, as the code writes it: `db.query`, `exec`. */
function nameOf(call: CallNode): string {
  const parts: string[] = [];
  let callee = unwrapped(calleeOf(call));
  while (callee.type === "MemberExpression" && parts.length < 2) {
    parts.unshift(staticName(callee) ?? "[…]");
    callee = unwrapped(callee.object);
  }
  if (callee.type === "Identifier" && parts.length < 2) parts.unshift(callee.name);
  else if (callee.type === "ThisExpression" && parts.length < 2) parts.unshift("this");
  return parts.join(".") || lastName(call);
}

/** Two rows may name one place; it is one site of that kind. */
function distinct(sites: readonly SinkSite[]): SinkSite[] {
  const seen = new Map<Node, Set<string>>();
  return sites.filter(({ context, kind, node, path }) => {
    const key = `${kind} ${context ? String(idOf(context.site.call)) : ""} ${path.join("\n")}`;
    const keys = seen.get(node) ?? new Set();
    seen.set(node, keys);
    if (keys.has(key)) return false;
    keys.add(key);
    return true;
  });
}
