/**
 * Walks over a value-flow graph that follow a value while it stays the same value: to the functions
 * and classes it may be, and to the objects it may be.
 *
 * A walk takes any graph: the local one, or the full one. It is bounded in steps; what lies beyond
 * counts as not seen.
 *
 * Layer: imports only from `syntax/` and `flow/`.
 */
import {
  isClass,
  isFunction,
  type ClassNode,
  type FunctionNode,
  type Node,
} from "../syntax/node.ts";
import { WHOLE, type Path } from "./access-path.ts";
import type { End, Graph } from "./graph.ts";
import { beginWalk } from "./walks-in-progress.ts";

/** More states than this, and the rest of a walk is not seen. */
const MAX_STATES = 300;

export interface Walk {
  readonly ends: readonly End[];
  /** Whether every way was followed to its end, and the value was nowhere made into another. */
  readonly isComplete: boolean;
}

const ids = new WeakMap<object, number>();
let nextId = 0;

/** A number for an object, the same as long as it lives. */
export function idOf(object: object): number {
  let id = ids.get(object);
  if (id === undefined) {
    id = nextId;
    nextId += 1;
    ids.set(object, id);
  }
  return id;
}

export function stateKey(node: Node, path: Path): string {
  return path.length === 0 ? String(idOf(node)) : `${String(idOf(node))} ${path.join("\n")}`;
}

/** The ends of a value that was handed on unchanged. Results of functions are followed into them. */
export function endsOf(
  graph: Graph,
  node: Node,
  path: Path,
  onState?: (node: Node, path: Path) => void,
): Walk {
  const finish = beginWalk(`${String(idOf(graph))} ${stateKey(node, path)}`);
  if (!finish) return { ends: [], isComplete: false };
  const ends: End[] = [];
  const seen = new Set<string>();
  const pending: { readonly node: Node; readonly path: Path }[] = [{ node, path }];
  let isComplete = true;
  try {
    // The list grows while it is read.
    for (const state of pending) {
      const key = stateKey(state.node, state.path);
      if (seen.has(key)) continue;
      seen.add(key);
      if (seen.size > MAX_STATES) return { ends, isComplete: false };
      onState?.(state.node, state.path);
      for (const edge of graph.predecessors(state.node, state.path)) {
        if (edge.kind === "end") ends.push(edge.end);
        else if (edge.kind === "call") pending.push(...graph.resultsOf(edge));
        else if (edge.builds) isComplete = false;
        else pending.push(edge);
      }
    }
  } finally {
    finish();
  }
  return { ends, isComplete };
}

export interface Functions {
  readonly functions: readonly FunctionNode[];
  /** Whether it can be nothing else that is called. */
  readonly isComplete: boolean;
}

/** The functions that an expression may be. */
export function functionsAt(graph: Graph, node: Node): Functions {
  const { ends, isComplete } = endsOf(graph, node, WHOLE);
  const functions = new Set<FunctionNode>();
  let isCertain = isComplete;
  for (const end of ends) {
    if (end.kind === "constant" && isFunction(end.node)) functions.add(end.node);
    else if (end.kind !== "constant" && end.kind !== "computed") isCertain = false;
  }
  return { functions: [...functions], isComplete: isCertain };
}

/** The class that an expression is, if it can be only one. */
export function classAt(graph: Graph, node: Node): ClassNode | undefined {
  const [end, ...others] = endsOf(graph, node, WHOLE).ends;
  return end?.kind === "constant" && isClass(end.node) && others.length === 0
    ? end.node
    : undefined;
}

/** An object: where it is made, or the part of what a parameter or call yields. */
export interface Root {
  readonly node: Node;
  readonly path: Path;
}

/** The objects that a value may be. */
export function rootsAt(graph: Graph, node: Node, path: Path): readonly Root[] {
  const roots = new Map<string, Root>();
  for (const end of endsOf(graph, node, path).ends) {
    if (end.kind === "constant")
      roots.set(stateKey(end.node, WHOLE), { node: end.node, path: WHOLE });
    else if (end.kind !== "computed" && end.kind !== "global") {
      roots.set(stateKey(end.node, end.path), { node: end.node, path: end.path });
    }
  }
  return [...roots.values()];
}
