/**
 * The places in a file that must not be given untrusted data, found through bindings and types.
 *
 * Layer: may import `libraries/library.ts` and the layers before `models/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import type { Sink, SinkKind } from "../../libraries/library.ts";
import {
  CONTENTS,
  ELEMENT,
  KEY,
  nameStep,
  prepended,
  WHOLE,
  type Path,
  type Step,
} from "../flow/access-path.ts";
import type { Api } from "../bindings/api.ts";
import type { CallSite, Context } from "../flow/call-site.ts";
import { definitionEdges } from "../flow/definition-edges.ts";
import { argumentsOf } from "../flow/parameter.ts";
import { lastName } from "../syntax/file-index.ts";
import { calleeOf, unwrapped, type CallNode, type Node } from "../syntax/node.ts";
import type { Attribute } from "../syntax/markup.ts";
import { staticName } from "../syntax/static-name.ts";
import { argumentsAt } from "./arguments.ts";
import { isPosition, pathOf } from "./conditions.ts";
import type { FullGraph } from "./full-graph.ts";
import type { Entry } from "./callee-index.ts";
import { keyOf, keysOf } from "./export-key.ts";
import { wrappedEdges } from "./wrappings.ts";
import type { Wrapper } from "../flow/use.ts";

/** The name by which rows speak of `import(…)`. */
export const IMPORT = "import";

export interface SinkSite {
  readonly kind: SinkKind;
  readonly row: Sink;
  /** The dangerous expression: the argument, the option's value where it is written down. */
  readonly node: Node;
  /** The part of `node` that is dangerous. */
  readonly path: Path;
  /** The call, or the assignment; what gives an attribute its value, where it is one. */
  readonly call: Node;
  /** What is called or written, as messages show it. */
  readonly name: string;
  /** The call of the function around it in which it is this sink. */
  readonly context?: Context;
}

/** What a call gives to a sink. */
export function callSites(
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
  if (row.argument === undefined || isExcepted(graph, calleeOf(call), row)) return [];
  return argumentsAt(site, row.argument).flatMap(({ node, path }) =>
    innerPaths(row).flatMap((inner): readonly SinkSite[] => {
      const whole = path.reduceRight<Path>((rest, step) => prepended(step, rest), inner);
      const written = whole.length === 0 ? { node, path: whole } : writtenPart(graph, node, whole);
      return written ? [{ kind: row.kind, row, call, name, ...written }] : [];
    }),
  );
}

/** `import(name)` */
export function importSite(call: TSESTree.ImportExpression, { row }: Entry<Sink>): SinkSite {
  return { kind: row.kind, row, call, node: call.source, path: WHOLE, name: IMPORT };
}

/** `commands.forEach(exec)`: the sink is called with what the call gives to its callbacks. */
export function callbackSites(
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
  const part = partOf(row);
  return paths.map((path) => (part === undefined ? path : [...path, part]));
}

function partOf({ contents, elements, names }: Sink): Step | undefined {
  if (elements) return ELEMENT;
  if (contents) return CONTENTS;
  return names ? KEY : undefined;
}

/** The place where an option is written, if that is in plain sight; else the argument, with a path. */
export function writtenPart(
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
      path[0] !== CONTENTS &&
      path[0] !== KEY
      ? writtenPart(graph, edge.node, edge.path)
      : { node, path };
  }
  const [edge] = wrappedEdges(inner, edges, graph.registry);
  if (!edge) return undefined;
  if (edges.length > 1 || edge.kind !== "value" || edge.clears) return { node, path };
  return edge.path.length === 0
    ? { node: edge.node, path: edge.path }
    : writtenPart(graph, edge.node, edge.path);
}

export function writeSites(
  graph: FullGraph,
  target: TSESTree.MemberExpression,
  { library, row }: Entry<Sink>,
): readonly SinkSite[] {
  const { parent } = target;
  if (parent.type !== "AssignmentExpression" || parent.left !== target) return [];
  if (isExcepted(graph, target, row)) return [];
  const isMeant =
    row.type === "*" ||
    (row.type === undefined
      ? graph
          .apisAt(target)
          .some((api) =>
            (row.write ?? []).some((name) => keysOf(library, name).includes(keyOf(api))),
          )
      : graph.types.isAnyOf(target.object, row.type));
  if (!isMeant) return [];
  const name = staticName(target) ?? "";
  const part = partOf(row);
  return definitionEdges(target, WHOLE).flatMap((edge): readonly SinkSite[] => {
    // `list.innerHTML += item`: what it held before was written elsewhere.
    if (edge.kind !== "value" || edge.node === target) return [];
    const path = part === undefined ? edge.path : [...edge.path, part];
    return [{ kind: row.kind, row, call: parent, node: edge.node, path, name }];
  });
}

/** `<div dangerouslySetInnerHTML={{ __html: text }} />`, `<p v-html="text" />` */
export function attributeSites(
  graph: FullGraph,
  { holder, name, value }: Attribute,
  { row }: Entry<Sink>,
): readonly SinkSite[] {
  return innerPaths(row).flatMap((path): readonly SinkSite[] => {
    const place = path.length === 0 ? { node: value, path } : writtenPart(graph, value, path);
    return place ? [{ kind: row.kind, row, call: holder, name, ...place }] : [];
  });
}

/** Whether a method or property belongs to an object that does no harm. */
function isExcepted(graph: FullGraph, callee: Node, { except }: Sink): boolean {
  const member = unwrapped(callee);
  return (
    except !== undefined &&
    member.type === "MemberExpression" &&
    graph.types.isAnyOf(member.object, except)
  );
}

/** `Object.assign(process.env, { NAME: value })` writes as an assignment to a property of this name does. */
export function assignedSites(
  graph: FullGraph,
  call: CallNode,
  last: string,
  entries: readonly Entry<Sink>[],
): readonly SinkSite[] {
  const [target, ...sources] = argumentsOf(call);
  if (!target || !graph.local.file.sourceCode.text.includes(last)) return [];
  if (!graph.apisAt(calleeOf(call)).some(isObjectAssign)) return [];
  const keys = graph
    .apisAt(target)
    .map(({ module, name }) => keyOf({ module, name: name === "" ? last : `${name}.${last}` }));
  return entries.flatMap(({ library, row }) => {
    const isMeant =
      row.type === undefined
        ? keys.some((key) => row.write?.some((name) => keysOf(library, name).includes(key)))
        : graph.types.isAnyOf(target, row.type);
    if (!isMeant) return [];
    return sources.flatMap((source): readonly SinkSite[] => {
      if (source.type === "SpreadElement") return [];
      const part = partOf(row);
      const path = last === "" ? (part === undefined ? WHOLE : [part]) : [nameStep(last)];
      const written = writtenPart(graph, source, path);
      return written ? [{ kind: row.kind, row, call, name: last || nameOf(call), ...written }] : [];
    });
  });
}

function isObjectAssign({ module, name }: Api): boolean {
  return module === undefined && name === "Object.assign";
}

/** What is called, as the code writes it: `db.query`, `exec`. */
export function nameOf(call: CallNode): string {
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
