/**
 * The walk from a sink back to its sources.
 *
 * A state is a value (node and path) and whether it has become a part of text since. Calls of
 * functions in plain sight are summarised: what a function's result comes from is found once per
 * (function, path), in terms of its parameters and of what lies outside it, and put in at each call.
 * So each call's result depends on that call's arguments alone, and recursion ends by fixpoint.
 *
 *     exec(build(req.query.dir));  exec(build("."));      only the first is tainted
 *
 * A question about a derivation asks what a value is worked out from: there arithmetic, conversions
 * and hashes end no trail, and what was checked or made harmless counts for nothing.
 *
 * Layer: may import `libraries/library.ts` and the layers before `taint/`.
 */
import type { SinkKind, SourceKind } from "../../libraries/library.ts";
import { WHOLE, type Path } from "../flow/access-path.ts";
import { definitionEdges } from "../flow/definition-edges.ts";
import type { CallEdge, Edge } from "../flow/graph.ts";
import { argumentEdges, parameterOf } from "../flow/parameter.ts";
import { idOf, stateKey } from "../flow/walks.ts";
import type { Guards } from "../guards/guards.ts";
import type { FullGraph } from "../models/full-graph.ts";
import { sourcesAt } from "../models/sources.ts";
import { isWithin, type FunctionNode, type Node } from "../syntax/node.ts";
import { choicesAt } from "./choices.ts";
import { originOf, stepsOf } from "./evidence.ts";
import type { State } from "./state.ts";
import { isStronger, type Evidence, type Verdict } from "./verdict.ts";

/** More states than this, and the answer is «unknown». */
const MAX_STATES = 2000;
/** Shorter lists of edges are followed again rather than remembered. */
const MANY_EDGES = 8;

export interface Question {
  readonly node: Node;
  readonly path: Path;
  readonly kind: SinkKind;
  /** The sources that count. */
  readonly sources: ReadonlySet<SourceKind>;
  /** Whether what others give to the exported functions counts too. */
  readonly isLibrary?: boolean;
  /** Nodes that count as sources too. */
  readonly origins?: ReadonlySet<Node>;
  /** Whether it is about all that the value is worked out from, and not about what it may hold. */
  readonly isDerivation?: boolean;
}

/** A trail's end, seen from inside a function: the callers' business as much as a parameter is. */
interface Exit {
  readonly state: State;
  readonly end?: { readonly evidence: Evidence; readonly source?: SourceKind };
}

interface Dependent {
  readonly table: Table;
  readonly state: State;
  readonly edge: CallEdge;
}

/** What one function's result comes from; or, for the sink itself, everything found. */
interface Table {
  readonly callee: FunctionNode | undefined;
  readonly seen: Set<string>;
  /** Lists of edges that many values share, each followed once for each state of the text. */
  readonly followed: Map<readonly Edge[], Set<string>>;
  readonly exits: Exit[];
  readonly dependents: Dependent[];
}

/** The strongest evidence of what reaches a value, with the shortest way that was found. */
export function trace(graph: FullGraph, guards: Guards, question: Question): Verdict {
  return new Trace(graph, guards, question).verdict();
}

function tableOf(callee: FunctionNode | undefined, dependents: Dependent[]): Table {
  return { callee, seen: new Set(), followed: new Map(), exits: [], dependents };
}

class Trace {
  readonly #graph: FullGraph;
  readonly #guards: Guards;
  readonly #question: Question;
  readonly #tables = new Map<string, Table>();
  readonly #pending: { table: Table; state: State }[] = [];
  #states = 0;

  constructor(graph: FullGraph, guards: Guards, question: Question) {
    this.#graph = graph;
    this.#guards = guards;
    this.#question = question;
  }

  verdict(): Verdict {
    const { node, path } = this.#question;
    const root = tableOf(undefined, []);
    this.#push(root, { node, path, isBuilt: false, isChoice: false });
    // The list grows while it is read.
    for (const item of this.#pending) {
      this.#states += 1;
      if (this.#states > MAX_STATES) {
        return { evidence: "opaque", origin: { node, text: "" }, steps: [] };
      }
      this.#visit(item.table, item.state);
    }
    let best: Exit | undefined;
    for (const exit of root.exits) {
      if (exit.state.isChoice) continue;
      if (exit.end && (!best?.end || isStronger(exit.end.evidence, best.end.evidence))) best = exit;
    }
    if (!best?.end) return { evidence: "safe", steps: [] };
    const { evidence, source } = best.end;
    const origin = originOf(best.state, this.#graph.local.file.sourceCode);
    return {
      evidence,
      origin: source ? { ...origin, kind: source } : origin,
      steps: stepsOf(best.state, this.#graph.local.file.sourceCode),
    };
  }

  #push(table: Table, state: State): void {
    const key = `${stateKey(state.node, state.path)}${manner(state)}`;
    if (table.seen.has(key)) return;
    table.seen.add(key);
    this.#pending.push({ table, state });
  }

  #visit(table: Table, state: State): void {
    const { node, path } = state;
    if (table.callee && !isWithin(node, table.callee)) {
      this.#leave(table, { state });
      return;
    }
    const { isDerivation, kind, origins, sources } = this.#question;
    if (node.type === "Literal") {
      this.#leave(table, { state, end: { evidence: "constant" } });
      return;
    }
    if (origins?.has(node)) {
      this.#leave(table, { state, end: { evidence: "tainted" } });
      return;
    }
    const unchecked = isDerivation
      ? undefined
      : this.#guards.uncheckedDefinitions(node, path, kind);
    if (unchecked?.size === 0) return;
    const found = sourcesAt(this.#graph, node, path);
    if (found.length > 0) {
      const source = found.find((row) => sources.has(row.kind)) ?? found[0];
      const isActive = source !== undefined && sources.has(source.kind);
      const evidence = isActive ? "tainted" : "inactive";
      // A source that only some rules ask for says nothing to the others.
      if (source && source.kind !== "weak-random") {
        this.#leave(table, { state, end: { evidence, source: source.kind } });
        return;
      }
      if (source && isActive) {
        const isChoice = state.isChoice || (source.chooses === true && !state.isBuilt);
        this.#leave(table, {
          state: { ...state, isChoice },
          end: { evidence, source: source.kind },
        });
        return;
      }
    }
    const edges = unchecked
      ? [...unchecked].flatMap((definition) => definitionEdges(definition, path))
      : this.#graph.predecessors(node, path);
    if (!isFollowed(table, edges, state)) {
      for (const edge of edges) this.#follow(table, state, edge);
    }
    if (!isDerivation) return;
    const { isBuilt } = state;
    const isChoice = state.isChoice || !isBuilt;
    for (const choice of choicesAt(node)) {
      this.#push(table, { node: choice, path: WHOLE, isBuilt, isChoice, parent: state });
    }
  }

  #follow(table: Table, state: State, edge: Edge): void {
    if (edge.kind === "value") {
      const { isDerivation, kind } = this.#question;
      if (!isDerivation && edge.clears?.includes(kind)) return;
      const { isChoice } = state;
      const isBuilt = state.isBuilt || edge.builds === true;
      this.#push(table, { node: edge.node, path: edge.path, isBuilt, isChoice, parent: state });
    } else if (edge.kind === "call") {
      this.#call(table, state, edge);
    } else if (edge.end.kind === "parameter") {
      const { callee } = edge.end;
      if (callee === table.callee) {
        this.#leave(table, { state });
        return;
      }
      const { edges, isExported, isOpen } = this.#graph.callersOf(edge.end);
      for (const argument of edges) this.#follow(table, state, argument);
      if (isExported && this.#question.isLibrary) {
        this.#leave(table, { state, end: { evidence: "tainted", source: "library" } });
      } else if (isOpen) {
        this.#leave(table, { state, end: { evidence: state.isBuilt ? "built" : "opaque" } });
      }
    } else if (edge.end.kind === "constant") {
      this.#leave(table, { state, end: { evidence: "constant" } });
    } else if (edge.end.kind === "computed") {
      if (!this.#question.isDerivation) return;
      for (const input of edge.end.from) this.#follow(table, state, input);
    } else {
      this.#leave(table, { state, end: { evidence: "opaque" } });
    }
  }

  #call(table: Table, state: State, edge: CallEdge): void {
    if (!edge.call) {
      for (const result of this.#graph.resultsOf(edge)) this.#follow(table, state, result);
      return;
    }
    const key = `${String(idOf(edge.callee))} ${edge.result} ${edge.path.join("\n")}`;
    const dependent = { table, state, edge };
    const known = this.#tables.get(key);
    if (known) {
      known.dependents.push(dependent);
      for (const exit of known.exits) this.#enter(dependent, exit);
      return;
    }
    const summary = tableOf(edge.callee, [dependent]);
    this.#tables.set(key, summary);
    for (const { builds, node, path } of this.#graph.resultsOf(edge)) {
      this.#push(summary, { node, path, isBuilt: builds === true, isChoice: false });
    }
  }

  /** Hands what a function's result comes from to all who call it. */
  #leave(table: Table, exit: Exit): void {
    table.exits.push(exit);
    for (const dependent of table.dependents) this.#enter(dependent, exit);
  }

  #enter({ edge, state, table }: Dependent, { end, state: inner }: Exit): void {
    const isBuilt = state.isBuilt || inner.isBuilt;
    const isChoice = state.isChoice || (inner.isChoice && !state.isBuilt);
    const at = { ...inner, isBuilt, isChoice, parent: state, through: inner };
    if (end) {
      const evidence =
        end.evidence === "opaque" && isBuilt && parameterOf(inner.node) ? "built" : end.evidence;
      const key = `end ${evidence} ${stateKey(inner.node, inner.path)}${isChoice ? " ?" : ""}`;
      if (table.seen.has(key)) return;
      table.seen.add(key);
      this.#leave(table, { state: at, end: { ...end, evidence } });
      return;
    }
    const parameter = parameterOf(inner.node);
    if (parameter?.callee !== edge.callee || !edge.call) {
      this.#push(table, at);
      return;
    }
    for (const argument of argumentEdges({ call: edge.call, shift: 0 }, parameter, inner.path)) {
      this.#follow(table, at, argument);
    }
  }
}

/** How a value has been used on the way to the sink. */
function manner({ isBuilt, isChoice }: State): string {
  return `${isBuilt ? " +" : ""}${isChoice ? " ?" : ""}`;
}

/** Whether the same edges have been followed for another read of the same definitions. */
function isFollowed({ followed }: Table, edges: readonly Edge[], state: State): boolean {
  if (edges.length < MANY_EDGES) return false;
  const manners = followed.get(edges) ?? new Set<string>();
  if (manners.has(manner(state))) return true;
  followed.set(edges, manners.add(manner(state)));
  return false;
}
