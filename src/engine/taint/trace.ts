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
import type { Context } from "../flow/call-site.ts";
import { isOwnThis } from "../flow/class-members.ts";
import { value, type CallEdge, type Edge, type ValueEdge } from "../flow/graph.ts";
import { argumentEdges, parameterOf } from "../flow/parameter.ts";
import { idOf, stateKey } from "../flow/walks.ts";
import type { Guards } from "../guards/guards.ts";
import type { FullGraph } from "../models/full-graph.ts";
import { isCleared } from "../models/harm.ts";
import { harmAt } from "../models/sources.ts";
import { isWithin, type Node } from "../syntax/node.ts";
import { choicesAt } from "./choices.ts";
import { originOf, stepsOf } from "./evidence.ts";
import type { State } from "./state.ts";
import { isFollowed, manner, tableOf, type Dependent, type Exit, type Table } from "./table.ts";
import { isStronger, type Verdict } from "./verdict.ts";

/** More states than this, and the answer is «unknown». */
const MAX_STATES = 2000;
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

/** The strongest evidence of what reaches a value, with the shortest way that was found. */
export function trace(graph: FullGraph, guards: Guards, question: Question): Verdict {
  return new Trace(graph, guards, question).verdict();
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
    this.#push(root, { node, path, isBuilt: false, isChoice: false, isParsed: false });
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
    if (table.callee && node.type === "ThisExpression" && isOwnThis(node, table.callee)) {
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
    const found = harmAt(this.#graph, node, path, kind, state.isParsed);
    if (found?.length === 0) return;
    if (found) {
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
    if (!isFollowed(table, edges, state)) this.#followAll(table, state, edges);
    if (!isDerivation) return;
    const { isBuilt } = state;
    const isChoice = state.isChoice || !isBuilt;
    for (const choice of choicesAt(node)) {
      const { isParsed } = state;
      this.#push(table, { node: choice, path: WHOLE, isBuilt, isChoice, isParsed, parent: state });
    }
  }

  #followAll(table: Table, state: State, edges: readonly Edge[]): void {
    for (const edge of edges) this.#follow(table, state, edge);
  }

  #follow(table: Table, state: State, edge: Edge): void {
    if (edge.kind === "value") {
      const { isDerivation, kind } = this.#question;
      if (!isDerivation && isCleared(edge, kind, state.isParsed)) return;
      const { context, node, path } = edge;
      const isBuilt = state.isBuilt || edge.builds === true;
      const isParsed = state.isParsed || edge.parses === true;
      const next = { node, path, isBuilt, isChoice: state.isChoice, isParsed, parent: state };
      if (context) this.#pushWithin(table, next, context);
      else this.#push(table, next);
    } else if (edge.kind === "call") {
      this.#call(table, state, edge);
    } else if (edge.end.kind === "parameter") {
      const { callee } = edge.end;
      if (callee === table.callee) {
        this.#leave(table, { state });
        return;
      }
      const { edges, isExported, isOpen } = this.#graph.callersOf(edge.end);
      this.#followAll(table, state, edges);
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
    const { callee, path, result } = edge;
    const part = typeof result === "string" ? result : String(idOf(result.parameter));
    this.#summarize(
      `${String(idOf(callee))} ${part} ${path.join("\n")}`,
      { table, state, edge },
      () => this.#graph.resultsOf(edge),
    );
  }

  /** The value of a node in a function, as it is in one call of that function. */
  #pushWithin(table: Table, state: State, { callee, site }: Context): void {
    const { node, path } = state;
    if (!isWithin(node, callee) || table.callee === callee) {
      this.#push(table, state);
      return;
    }
    const edge: CallEdge = { kind: "call", callee, site, path, result: "return" };
    this.#summarize(
      `${String(idOf(callee))} at ${stateKey(node, path)}`,
      { table, state, edge },
      () => [value(node, path)],
    );
  }

  /** Finds once what values in a function come from, and hands it to all who depend on it. */
  #summarize(key: string, dependent: Dependent, values: () => readonly ValueEdge[]): void {
    const { isParsed } = dependent.state;
    const whole = isParsed ? `${key} parsed` : key;
    const known = this.#tables.get(whole);
    if (known) {
      known.dependents.push(dependent);
      // The list may grow while it is read, and what is added is handed over by who adds it.
      for (const exit of [...known.exits]) this.#enter(dependent, exit);
      return;
    }
    const summary = tableOf(dependent.edge.callee, [dependent]);
    this.#tables.set(whole, summary);
    for (const { builds, node, path } of values()) {
      this.#push(summary, { node, path, isBuilt: builds === true, isChoice: false, isParsed });
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
    const { callee, madeIn, receiver, site } = edge;
    const parameter = parameterOf(inner.node);
    if (parameter?.callee === callee && site) {
      for (const argument of argumentEdges(site, parameter, inner.path)) {
        this.#follow(table, at, argument);
      }
    } else if (inner.node.type === "ThisExpression" && isOwnThis(inner.node, callee)) {
      if (receiver) this.#push(table, { ...at, node: receiver });
      else this.#followAll(table, at, this.#graph.predecessors(inner.node, inner.path));
    } else if (madeIn) {
      this.#pushWithin(table, at, madeIn);
    } else {
      this.#push(table, at);
    }
  }
}
