/**
 * What a `catch` catches: what is thrown in its `try`, by its code or by the functions that it calls.
 *
 *     try { throw req.query.name; } catch (name) { … }        try { fail(x); } catch (error) { … }
 *
 * Functions that these call in turn are not looked into.
 *
 * Layer: imports only from `syntax/` and `flow/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import type { FileIndex } from "../syntax/file-index.ts";
import {
  functionAround,
  isFunction,
  isWithin,
  type CallNode,
  type FunctionNode,
  type Node,
} from "../syntax/node.ts";
import type { Path } from "./access-path.ts";
import type { Callees } from "./callees.ts";
import { unknown, value, type Edge, type ValueEdge } from "./graph.ts";
import { addTo } from "../syntax/grouping.ts";

export class Caught {
  readonly #index: FileIndex;
  #calls: Map<TSESTree.TryStatement, CallNode[]> | undefined;

  constructor(index: FileIndex) {
    this.#index = index;
  }

  /** What the parameter of a `catch` may be. Whatever else was called may have thrown as well. */
  edges(parameter: Node, path: Path, callees: Callees): readonly Edge[] {
    const attempt = parameter.parent?.parent;
    if (attempt?.type !== "TryStatement") return [unknown(parameter, path)];
    const thrown = (this.#index.throws.get(functionAround(attempt)) ?? []).filter(
      (statement) => catcherOf(statement) === attempt,
    );
    const called = this.#callsIn(attempt).flatMap((call) =>
      callees
        .of(call)
        .callees.filter(({ callee }) => this.#index.throws.has(callee))
        .map((callee): Edge => ({ kind: "call", ...callee, path, result: "throw" })),
    );
    return [
      ...thrown.map(({ argument }) => value(argument, path)),
      ...called,
      unknown(parameter, path),
    ];
  }

  /** What a function throws and does not catch itself. */
  thrownBy(callee: FunctionNode, path: Path): readonly ValueEdge[] {
    return (this.#index.throws.get(callee) ?? [])
      .filter((statement) => catcherOf(statement) === undefined)
      .map(({ argument }) => value(argument, path));
  }

  #callsIn(attempt: TSESTree.TryStatement): readonly CallNode[] {
    if (!this.#calls) {
      this.#calls = new Map();
      for (const call of [...this.#index.calls.values()].flat()) {
        const catcher = catcherOf(call);
        if (!catcher) continue;
        addTo(this.#calls, catcher, call);
      }
    }
    return this.#calls.get(attempt) ?? [];
  }
}

/** The innermost `try` of the same function whose `catch` gets what is thrown at a node. */
function catcherOf(node: Node): TSESTree.TryStatement | undefined {
  for (let { parent } = node; parent && !isFunction(parent); { parent } = parent) {
    if (parent.type === "TryStatement" && parent.handler && isWithin(node, parent.block)) {
      return parent;
    }
  }
  return undefined;
}

/** Whether a pattern is what a `catch` names. */
export function isCaught(node: Node): boolean {
  return node.parent?.type === "CatchClause" && node.parent.param === node;
}
