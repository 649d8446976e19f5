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
import type { Context } from "../flow/call-site.ts";
import { isOwnThis } from "../flow/class-members.ts";
import { value, type CallEdge, type Edge, type ValueEdge } from "../flow/graph.ts";
import { argumentEdges, parameterOf } from "../flow/parameter.ts";
import { idOf, stateKey } from "../flow/walks.ts";
import type { Guards } from "../guards/guards.ts";
import type { FullGraph } from "../models/full-graph.ts";
import { isAmount, isCleared } from "../models/harm.ts";
import { countedOf, isSpecial, type Sources } from "../models/sources.ts";
import { isWithin, type Node } from "../syntax/node.ts";
import { isSettled, type Beginning } from "../values/address.ts";
import { isHtml, placeIn } from "../values/html.ts";
import { isWorkedOut } from "./amounts.ts";
import { choicesAt, isOnlyChoice } from "./choices.ts";
import { conclusion } from "./conclusion.ts";
import { mayChooseHost, placedEdges } from "./placement.ts";
import { beginningAt, behind, chosenBy, outside, within, type State } from "./state.ts";
import type { Answer, Question, World } from "./question.ts";
import { Steps } from "./steps.ts";
import { stopAt, type Reason } from "./stop.ts";
import {
  atParameter,
  isAnswer,
  isFollowed,
  isFromOutside,
  isNew,
  isUntouched,
  manner,
  tableOf,
  type Dependent,
  type Exit,
  type Table,
} from "./table.ts";
import { isAtFault } from "./library-input.ts";
import { isClaimedHarmlessAt, isComputed } from "./typed-values.ts";
import { UNKNOWN } from "./verdict.ts";

/**
 * The strongest evidence of what reaches a value, with the shortest way that was found; «unknown» if
 * it takes more than `limit` steps and nothing untrusted was found until then.
 */
export function trace(world: World, question: Question, limit: number): Answer {
  return new Trace(world, question, limit).answer();
}

class Trace {
  readonly #graph: FullGraph;
  readonly #guards: Guards;
  readonly #sources: Sources;
  readonly #question: Question;
  readonly #tables = new Map<string, Table>();
  readonly #pending: { table: Table; state: State }[] = [];
  readonly #steps: Steps;
  /** How long the shortest trail is that leads from a source to the sink. */
  #shortest = Infinity;

  constructor({ graph, guards, sources }: World, question: Question, limit: number) {
    this.#graph = graph;
    this.#guards = guards;
    this.#sources = sources;
    this.#question = question;
    this.#steps = new Steps(guards, limit);
  }

  answer(): Answer {
    const { context, kind, node, path } = this.#question;
    const root = tableOf(undefined, []);
    this.#pushWithin(root, { ...beginningAt(node), before: placeIn(kind), path }, context);
    // The list grows while it is read.
    for (const { state, table } of this.#pending) {
      if (!this.#steps.take()) {
        this.#stop(table, state, { kind: "budget" });
        break;
      }
      if (!this.#isTooFar(state)) this.#visit(table, state);
    }
    const { isSpent, taken } = this.#steps;
    if (isSpent && this.#shortest === Infinity) return { verdict: UNKNOWN, steps: taken };
    return { verdict: conclusion(root.exits, this.#graph.local.file.sourceCode), steps: taken };
  }

  /** Whether all trails over a state are longer than one that nothing can be stronger than. */
  #isTooFar({ depth }: State): boolean {
    return depth >= this.#shortest && !this.#question.onStop;
  }

  #stop(table: Table, state: State, reason: Reason): void {
    this.#question.onStop?.(stopAt(table, state, reason));
  }

  #stopAtChecks(table: Table, state: State): void {
    if (!this.#question.onStop) return;
    const checks = new Set<Node>();
    const { before, node, path } = state;
    this.#guards.uncheckedDefinitions(node, path, this.#question.kind, before, checks);
    this.#stop(table, state, { kind: "checked", checks });
  }

  #push(table: Table, state: State): void {
    if (this.#isTooFar(state)) return;
    const key = `${stateKey(state.node, state.path)}${manner(state)}`;
    if (isNew(table, key, state)) this.#pending.push({ table, state });
  }

  #visit(table: Table, state: State): void {
    const { node, path } = state;
    if (table.callee && isFromOutside(state, table.callee, this.#graph.local.heap)) {
      this.#leave(table, { state });
      return;
    }
    const { ignoresChecks, isDerivation, kind, origins, sources } = this.#question;
    if (node.type === "Literal") {
      this.#stop(table, state, { kind: "constant", node });
      this.#leave(table, { state, end: { evidence: "constant" } });
      return;
    }
    if (origins?.has(node)) {
      this.#leave(table, { state, end: { evidence: "tainted" } });
      return;
    }
    if (!isDerivation && !isAmount(kind) && isComputed(this.#graph, node, path)) {
      this.#stop(table, state, { kind: "computed", node });
      return;
    }
    const unchecked = ignoresChecks
      ? undefined
      : this.#guards.uncheckedDefinitions(node, path, kind, state.before);
    if (unchecked?.size === 0) {
      this.#stopAtChecks(table, state);
      return;
    }
    const harm = this.#sources.harmAt(node, path, kind, state);
    const found = harm?.filter((row) => mayChooseHost(row, kind, state));
    if (found?.length === 0) {
      this.#stop(table, state, { kind: "harmless" });
      return;
    }
    if (found) {
      const { isActive, source } = countedOf(found, sources, kind);
      // A source that only some rules ask for says nothing to the others.
      if (source && (isActive || !isSpecial(source.kind))) {
        const isChoice = state.isChoice || (!state.isBuilt && isOnlyChoice(source, kind));
        const end = { evidence: isActive ? "tainted" : "inactive", source: source.kind } as const;
        this.#stop(table, state, { kind: "source", source: source.kind, isActive });
        this.#leave(table, { state: { ...state, isChoice }, end });
        return;
      }
    }
    const edges = unchecked
      ? this.#graph.among(unchecked, node, path)
      : this.#graph.predecessors(node, path);
    if (edges.length === 0) this.#stop(table, state, { kind: "nothing" });
    if (!isFollowed(table, edges, state)) this.#followAll(table, state, edges);
    if (!isDerivation) return;
    for (const choice of choicesAt(node)) this.#push(table, chosenBy(state, choice));
  }

  #followAll(table: Table, state: State, edges: readonly Edge[]): void {
    for (const { before, edge } of placedEdges(this.#graph, this.#question.kind, state, edges)) {
      this.#follow(table, state, edge, before);
    }
  }

  #follow(table: Table, state: State, edge: Edge, before: Beginning = state.before): void {
    if (!this.#steps.take()) return;
    if (edge.kind === "value") {
      const { isDerivation, kind } = this.#question;
      if (!isDerivation && isCleared(edge, kind, state.isParsed)) {
        this.#stop(table, state, { kind: "sanitized" });
        return;
      }
      this.#pushWithin(table, behind(state, edge, before), edge.context);
    } else if (edge.kind === "call") {
      this.#call(table, state, edge);
    } else if (edge.end.kind === "parameter") {
      if (edge.end.callee === table.callee) {
        this.#leave(table, { state });
        return;
      }
      const { edges, exported, isOpen } = this.#graph.callersOf(edge.end);
      this.#followAll(table, state, edges);
      if (isAtFault(this.#question, edge.end, exported, state)) {
        this.#stop(table, state, { kind: "source", source: "library", isActive: true });
        this.#leave(table, { state, end: { evidence: "tainted", source: "library" } });
      } else if (isOpen) {
        this.#stop(table, state, { kind: "parameter" });
        const isClaimed = isClaimedHarmlessAt(this.#graph, edge.end);
        this.#leave(table, { state, end: atParameter({ evidence: "opaque", isClaimed }, state) });
      }
    } else if (edge.end.kind === "constant") {
      this.#stop(table, state, edge.end);
      this.#leave(table, { state, end: { evidence: "constant" } });
    } else if (edge.end.kind === "computed") {
      if (!isWorkedOut(edge.end, this.#question)) this.#stop(table, state, edge.end);
      else for (const input of edge.end.from) this.#follow(table, state, input);
    } else {
      this.#stop(table, state, { kind: "unknown", end: edge.end });
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

  /** The value of a node in a function, as it is in one call of that function, if one is given. */
  #pushWithin(table: Table, state: State, context: Context | undefined): void {
    const { node, path } = state;
    if (!context || !isWithin(node, context.callee) || table.callee === context.callee) {
      this.#push(table, state);
      return;
    }
    const edge: CallEdge = { kind: "call", ...context, path, result: "return" };
    this.#summarize(
      `${String(idOf(context.callee))} at ${stateKey(node, path)}`,
      { table, state, edge },
      () => [value(node, path)],
    );
  }

  /** Finds once what values in a function come from, and hands it to all who depend on it. */
  #summarize(key: string, dependent: Dependent, values: () => readonly ValueEdge[]): void {
    const from = within(dependent.state, isHtml(this.#question.kind));
    const whole = `${key}${manner(from)}`;
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
      this.#push(summary, { ...from, node, path, isBuilt: builds === true });
    }
  }

  /** Hands what a function's result comes from to all who call it. */
  #leave(table: Table, exit: Exit): void {
    table.exits.push(exit);
    if (isAnswer(table, exit)) this.#shortest = Math.min(this.#shortest, exit.state.depth);
    for (const dependent of table.dependents) this.#enter(dependent, exit);
  }

  #enter({ edge, state, table }: Dependent, { end, state: inner }: Exit): void {
    if (!this.#steps.take()) return;
    const at = outside(state, inner, isHtml(this.#question.kind));
    if (isSettled(at.before)) return;
    if (end) {
      const known = parameterOf(inner.node) ? atParameter(end, at) : end;
      const key = `end ${known.evidence} ${stateKey(inner.node, inner.path)}${manner(at)}`;
      if (isNew(table, key, at)) this.#leave(table, { state: at, end: known });
      return;
    }
    if (isUntouched(edge, inner)) return;
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
