/**
 * Sinks that are used as values: kept in objects, handed to functions, bound, called by `call`.
 *
 *     const tools = { run: exec };  tools.run(x)       start(exec, x)       list.forEach(exec)
 *
 * Found from where a library's function stands without being called, forward to the calls it gets to.
 *
 * Layer: may import `libraries/library.ts` and the layers before `models/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import type { Sink } from "../../libraries/library.ts";
import type { CallSite, Context } from "../flow/call-site.ts";
import type { Wrapper } from "../flow/use.ts";
import { calleeOf, isCall, isFunction, unwrapped, type Node } from "../syntax/node.ts";
import { staticName } from "../syntax/static-name.ts";
import { isLive } from "./conditions.ts";
import type { FullGraph } from "./full-graph.ts";
import type { Entry, SinkIndex } from "./callee-index.ts";

/** A call of a sink under another name, or a call that is handed the sink and calls it. */
export interface HandedSink {
  readonly entry: Entry<Sink>;
  readonly name: string;
  readonly place: CallSite | { readonly use: Wrapper };
  readonly context?: Context;
}

/** Whether a row is one of those that are asked about. */
type IsMeant = (entry: Entry<Sink>) => boolean;

export class HandedSinks {
  readonly #graph: FullGraph;
  readonly #sinks: SinkIndex;
  #ofLibraries: readonly Node[] | undefined;

  constructor(graph: FullGraph, sinks: SinkIndex) {
    this.#graph = graph;
    this.#sinks = sinks;
  }

  /** Those whose last name is one of these, or that go by another. */
  *of(names: ReadonlySet<string>, isMeant: IsMeant): Generator<HandedSink> {
    const graph = this.#graph;
    for (const node of this.#values(names)) {
      const entries = entriesAt(graph, this.#sinks, node, isMeant);
      if (entries.length === 0) continue;
      const name = nameOf(node);
      for (const use of graph.usesOfValue(node)) {
        if (use.kind === "escape") continue;
        const isPlain = use.kind === "call" || (use.path.length === 0 && use.bound === 0);
        if (!isPlain) continue;
        for (const entry of entries) {
          if (use.kind === "argument") yield { entry, name, place: { use } };
          else if (isLive(graph, use.site, entry.row)) {
            yield { entry, name, place: use.site, ...(use.within && { context: use.within }) };
          }
        }
      }
    }
  }

  /** Where a name that may stand for a sink stands for something else than what is called. */
  *#values(names: ReadonlySet<string>): Generator<Node> {
    const { file, index } = this.#graph.local;
    for (const name of names) {
      for (const member of index.memberReads.get(name) ?? []) {
        if (isHanded(member)) yield member;
      }
      for (const identifier of file.globalReads(name)) if (isHanded(identifier)) yield identifier;
    }
    this.#ofLibraries ??= [...handedVariables(this.#graph, this.#sinks)];
    yield* this.#ofLibraries;
  }
}

/** Where variables that may stand for a library's function are used as values. */
function* handedVariables(graph: FullGraph, sinks: SinkIndex): Generator<Node> {
  for (const { variables } of graph.local.file.sourceCode.scopeManager?.scopes ?? []) {
    for (const { defs, references } of variables) {
      const isOfLibrary = defs.some(
        ({ name, node, type }) =>
          (type === "ImportBinding" || (type === "Variable" && isGiven(node))) &&
          graph.mayBeExport(name, sinks),
      );
      if (!isOfLibrary) continue;
      for (const reference of references) {
        const { identifier } = reference;
        if (reference.isRead() && isHanded(identifier)) yield identifier;
      }
    }
  }
}

/** Whether a variable is given what may be a library's. */
function isGiven({ init }: TSESTree.VariableDeclarator): boolean {
  return init !== null && !isFunction(init) && init.type !== "NewExpression";
}

/** Whether it is used as a value: neither called nor asked for a property. */
function isHanded(node: Node): boolean {
  let outer = node;
  while (outer.parent && unwrapped(outer.parent) === node) outer = outer.parent;
  const { parent } = outer;
  switch (parent?.type) {
    case "ArrayExpression":
    case "ArrowFunctionExpression":
    case "ConditionalExpression":
    case "LogicalExpression":
    case "Property":
    case "PropertyDefinition":
    case "ReturnStatement":
    case "SequenceExpression":
    case "VariableDeclarator":
      return true;
    case "AssignmentExpression":
    case "AssignmentPattern":
      return parent.right === outer;
    case "MemberExpression":
      return (
        parent.object === outer && ["apply", "bind", "call"].includes(staticName(parent) ?? "")
      );
    default:
      return parent !== undefined && isCall(parent) && calleeOf(parent) !== outer;
  }
}

/** The rows about calls of what an expression is, if that is a library's function or method. */
function entriesAt(
  graph: FullGraph,
  sinks: SinkIndex,
  node: Node,
  isMeant: IsMeant,
): readonly Entry<Sink>[] {
  const entries = graph.mayBeExport(node, sinks)
    ? graph.apisAt(node).flatMap((api) => sinks.exports(api))
    : [];
  if (entries.length > 0 || node.type !== "MemberExpression") return entries.filter(isMeant);
  return sinks
    .methods(staticName(node) ?? "")
    .filter(isMeant)
    .filter(({ row }) => row.type !== "*" && graph.types.isAnyOf(node.object, row.type));
}

function nameOf(node: Node): string {
  if (node.type === "Identifier") return node.name;
  return node.type === "MemberExpression" ? (staticName(node) ?? "") : "";
}
