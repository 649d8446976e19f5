/**
 * The sinks of a file, found for the kinds that somebody asks about and no others.
 *
 * Layer: may import `libraries/library.ts` and the layers before `models/`.
 */
import type { Sink, SinkKind } from "../../libraries/library.ts";
import { idOf } from "../flow/walks.ts";
import { calleeOf, isFunction, unwrapped, type CallNode, type Node } from "../syntax/node.ts";
import { staticName } from "../syntax/static-name.ts";
import type { SinkIndex } from "./callee-index.ts";
import type { FullGraph } from "./full-graph.ts";
import { NEW } from "./callee-index.ts";
import { HandedSinks } from "./handed-sinks.ts";
import {
  assignedSites,
  attributeSites,
  callbackSites,
  callSites,
  IMPORT,
  importSite,
  nameOf,
  writeSites,
  type SinkSite,
} from "./sink-sites.ts";

export class FileSinks {
  readonly #graph: FullGraph;
  readonly #handed = new Map<SinkIndex, HandedSinks>();
  readonly #sites = new Map<SinkKind, readonly SinkSite[]>();
  #renamed: readonly CallNode[] | undefined;

  constructor(graph: FullGraph) {
    this.#graph = graph;
  }

  /** All sinks of a kind, in source order. */
  of(kind: SinkKind): readonly SinkSite[] {
    let sites = this.#sites.get(kind);
    if (!sites) this.#sites.set(kind, (sites = distinct([...this.#find(kind)]).sort(inOrder)));
    return sites;
  }

  *#find(kind: SinkKind): Generator<SinkSite> {
    const { index } = this.#graph.local;
    const { registry } = this.#graph;
    const isMeant = ({ row }: { readonly row: Sink }) => row.kind === kind;
    const sinks = registry.sinksOf(kind);
    const names = sinks.namesOf(kind);
    for (const call of this.#calls(names)) {
      for (const entry of this.#graph.rowsOf<Sink>(sinks, call).filter(isMeant)) {
        yield* callSites(this.#graph, { call, shift: 0 }, entry, nameOf(call));
      }
    }
    const imports =
      index.imports.length > 0 ? sinks.exports({ module: undefined, name: IMPORT }) : [];
    for (const entry of imports.filter(isMeant)) {
      yield* index.imports.map((node) => importSite(node, entry));
    }
    for (const { context, entry, name, place } of this.#handedOf(sinks).of(names, isMeant)) {
      const found =
        "call" in place
          ? callSites(this.#graph, place, entry, name)
          : callbackSites(this.#graph, place.use, entry, name);
      yield* context ? found.map((site) => ({ ...site, context })) : found;
    }
    for (const attribute of registry.attributes.size > 0 ? index.attributes : []) {
      for (const entry of registry.attributes.get(attribute.name)?.filter(isMeant) ?? []) {
        yield* attributeSites(this.#graph, attribute, entry);
      }
    }
    for (const [name, all] of registry.writes) {
      const entries = all.filter(isMeant);
      if (entries.length === 0) continue;
      for (const target of index.memberWrites.get(name) ?? []) {
        for (const entry of entries) yield* writeSites(this.#graph, target, entry);
      }
      for (const call of index.calls.get("assign") ?? []) {
        yield* assignedSites(this.#graph, call, name, entries);
      }
    }
  }

  #handedOf(sinks: SinkIndex): HandedSinks {
    let handed = this.#handed.get(sinks);
    if (!handed) this.#handed.set(sinks, (handed = new HandedSinks(this.#graph, sinks)));
    return handed;
  }

  /** The calls that may be sinks of these names. */
  *#calls(names: ReadonlySet<string>): Generator<CallNode> {
    const { calls } = this.#graph.local.index;
    for (const name of names) yield* calls.get(name) ?? [];
    if (names.has(NEW)) yield* [...calls.values()].flat().filter(isNewMember);
    this.#renamed ??= [...calls.values()].flat().filter((call) => isRenamed(this.#graph, call));
    yield* this.#renamed;
  }
}

/** `new db.User(…)` */
function isNewMember(call: CallNode): boolean {
  return call.type === "NewExpression" && unwrapped(call.callee).type === "MemberExpression";
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

/** Two rows may name one place; it is one site. */
function distinct(sites: readonly SinkSite[]): SinkSite[] {
  const seen = new Map<Node, Set<string>>();
  return sites.filter(({ context, node, path }) => {
    const key = [context ? idOf(context.site.call) : "", ...path].join("\n");
    const keys = seen.get(node) ?? new Set();
    seen.set(node, keys);
    if (keys.has(key)) return false;
    keys.add(key);
    return true;
  });
}

function inOrder({ node: { range: one } }: SinkSite, { node: { range: other } }: SinkSite): number {
  return one[0] - other[0] || one[1] - other[1];
}
