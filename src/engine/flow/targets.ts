/**
 * Which functions an expression may be, and in which call of the function around them they were made.
 *
 *     const constantly = (value) => () => value;     constantly(x)     the inner one, made in this call
 *
 * Layer: imports only from `syntax/` and `flow/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import { isFunction, type CallNode, type FunctionNode, type Node } from "../syntax/node.ts";
import { staticName } from "../syntax/static-name.ts";
import { WHOLE, type Path } from "./access-path.ts";
import type { Context } from "./call-site.ts";
import type { Graph } from "./graph.ts";
import { idOf, stateKey } from "./walks.ts";
import { beginWalk } from "./walks-in-progress.ts";

/** More states than this, and the rest is not seen. */
const MAX_STATES = 300;

export interface Target {
  readonly callee: FunctionNode;
  /** The call of `bind` that gave its first arguments. */
  readonly bound?: CallNode;
  readonly madeIn?: Context;
}

interface State extends Omit<Target, "callee"> {
  readonly node: Node;
  readonly path: Path;
}

interface Targets {
  readonly targets: readonly Target[];
  /** Whether it can be nothing else. */
  readonly isComplete: boolean;
}

export function targetsAt(graph: Graph, start: Node, path: Path = WHOLE): Targets {
  const finish = beginWalk(`${String(idOf(graph))} targets ${stateKey(start, path)}`);
  if (!finish) return { targets: [], isComplete: false };
  try {
    return walk(graph, start, path);
  } finally {
    finish();
  }
}

function walk(graph: Graph, start: Node, startPath: Path): Targets {
  const targets: Target[] = [];
  const seen = new Set<string>();
  const pending: State[] = [{ node: start, path: startPath }];
  let isComplete = true;
  // The list grows while it is read.
  for (const state of pending) {
    const key = keyOf(state);
    if (seen.has(key)) continue;
    seen.add(key);
    if (seen.size > MAX_STATES) return { targets, isComplete: false };
    const { bound, madeIn, node, path } = state;
    const carry = { ...(bound && { bound }), ...(madeIn && { madeIn }) };
    if (path.length === 0 && isBind(node)) {
      pending.push({ ...carry, node: node.callee.object, path, bound: node });
      continue;
    }
    for (const edge of graph.predecessors(node, path)) {
      if (edge.kind === "value") {
        if (edge.builds) isComplete = false;
        else pending.push({ ...carry, node: edge.node, path: edge.path });
      } else if (edge.kind === "call") {
        const made = edge.site ? { madeIn: { callee: edge.callee, site: edge.site } } : {};
        for (const result of graph.resultsOf(edge)) {
          pending.push({ ...carry, ...made, node: result.node, path: result.path });
        }
      } else if (edge.end.kind === "constant" && isFunction(edge.end.node)) {
        targets.push({ ...carry, callee: edge.end.node });
      } else if (edge.end.kind !== "constant" && edge.end.kind !== "computed") {
        isComplete = false;
      }
    }
  }
  return { targets, isComplete };
}

function keyOf({ bound, madeIn, node, path }: State): string {
  const ids = [bound, madeIn?.site.call].map((call) => (call ? String(idOf(call)) : ""));
  return `${stateKey(node, path)} ${ids.join(" ")}`;
}

interface BindCall extends TSESTree.CallExpression {
  readonly callee: TSESTree.MemberExpression;
}

/** `f.bind(self, x)` */
function isBind(node: Node): node is BindCall {
  return (
    node.type === "CallExpression" &&
    node.callee.type === "MemberExpression" &&
    staticName(node.callee) === "bind"
  );
}
