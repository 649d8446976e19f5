/**
 * What a walk has found of one function's result: filled while the walk goes on, handed to all who
 * depend on it.
 *
 * Layer: may import `libraries/library.ts` and the layers before `taint/`.
 */
import type { SourceKind } from "../../libraries/library.ts";
import { isOwnThis } from "../flow/class-members.ts";
import type { CallEdge, Edge } from "../flow/graph.ts";
import type { Heap } from "../flow/heap.ts";
import { stateKey } from "../flow/walks.ts";
import { isWithin, type FunctionNode } from "../syntax/node.ts";
import { shorten, type State } from "./state.ts";
import type { Evidence } from "./verdict.ts";

/** Shorter lists of edges are followed again rather than remembered. */
const MANY_EDGES = 8;

/** A trail's end, seen from inside a function: the callers' business as much as a parameter is. */
export interface Exit {
  readonly state: State;
  readonly end?: ExitEnd;
}

interface ExitEnd {
  readonly evidence: Evidence;
  readonly source?: SourceKind;
  /** An annotation says that it is a number or a constant. */
  readonly isClaimed?: boolean;
}

/** An end at a parameter that becomes a part of text, unless a type makes that harmless. */
export function atParameter(end: ExitEnd, { isBuilt }: State): ExitEnd {
  const isPart = end.evidence === "opaque" && isBuilt && !end.isClaimed;
  return isPart ? { ...end, evidence: "built" } : end;
}

export interface Dependent {
  readonly table: Table;
  readonly state: State;
  readonly edge: CallEdge;
}

/** What one function's result comes from; or, for the sink itself, everything found. */
export interface Table {
  readonly callee: FunctionNode | undefined;
  readonly seen: Map<string, State>;
  /** Lists of edges that many values share, each followed once for each state of the text. */
  readonly followed: Map<readonly Edge[], Set<string>>;
  readonly exits: Exit[];
  readonly dependents: Dependent[];
}

export function tableOf(callee: FunctionNode | undefined, dependents: Dependent[]): Table {
  return { callee, seen: new Map(), followed: new Map(), exits: [], dependents };
}

/** Whether a state is met for the first time. If not, the shorter of its ways is kept. */
export function isNew({ seen }: Table, key: string, state: State): boolean {
  const known = seen.get(key);
  if (known) shorten(known, state);
  else seen.set(key, state);
  return !known;
}

/** How a value has been used on the way to the sink. */
export function manner(state: Omit<State, "node" | "path">): string {
  const { before, isBuilt, isChoice, isDecoded, isParsed } = state;
  const place = before === "" ? "" : ` ${before}`;
  const made = `${isParsed ? " {" : ""}${isDecoded ? " %" : ""}`;
  return `${isBuilt ? " +" : ""}${isChoice ? " ?" : ""}${made}${place}`;
}

/** Whether the same edges have been followed for another read of the same definitions. */
export function isFollowed({ followed }: Table, edges: readonly Edge[], state: State): boolean {
  if (edges.length < MANY_EDGES) return false;
  const manners = followed.get(edges) ?? new Set<string>();
  if (manners.has(manner(state))) return true;
  followed.set(edges, manners.add(manner(state)));
  return false;
}

/** Whether a value in a function is the callers' business: a closure's variable, or `this`. */
export function isFromOutside({ node, path }: State, callee: FunctionNode, heap: Heap): boolean {
  if (!isWithin(node, callee)) return true;
  if (node.type !== "ThisExpression" || !isOwnThis(node, callee)) return false;
  return heap.currentAt(node, path) === undefined;
}

/** Whether a function leaves in an object what the object held before. */
export function isUntouched({ path, result }: CallEdge, { isBuilt, ...state }: State): boolean {
  return (
    typeof result === "object" &&
    !isBuilt &&
    state.node === result.parameter &&
    stateKey(state.node, state.path) === stateKey(result.parameter, path)
  );
}

/** Whether nothing can be stronger than what is found here: untrusted data reaches the sink. */
export function isAnswer({ callee }: Table, { end, state }: Exit): boolean {
  return !callee && end?.evidence === "tainted" && !state.isChoice;
}
