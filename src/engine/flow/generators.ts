/**
 * What those who run a generator send into it.
 *
 *     const command = yield "ready";      it.next(x)      `command` ← `x`, if `it` is what the generator made
 *
 * Layer: imports only from `syntax/` and `flow/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import type { FileIndex } from "../syntax/file-index.ts";
import { addTo } from "../syntax/grouping.ts";
import {
  calleeOf,
  functionAround,
  isCall,
  unwrapped,
  type FunctionNode,
  type Node,
} from "../syntax/node.ts";
import { WHOLE, type Path } from "./access-path.ts";
import type { Callees } from "./callees.ts";
import { unknown, value, type Edge, type Graph } from "./graph.ts";
import { argumentsOf } from "./parameter.ts";
import { rootsAt } from "./walks.ts";

export class Generators {
  readonly #index: FileIndex;
  readonly #graph: Graph;
  readonly #callees: Callees;
  #sent: Map<FunctionNode, Node[]> | undefined;

  /** `graph` is the one without writes, and `callees` follows it. */
  constructor(index: FileIndex, graph: Graph, callees: Callees) {
    this.#index = index;
    this.#graph = graph;
    this.#callees = callees;
  }

  /** What a `yield` gives back. Others may run the generator as well. */
  edges(node: TSESTree.YieldExpression, path: Path): readonly Edge[] {
    const generator = functionAround(node);
    this.#sent ??= this.#allSent();
    const sent = generator && !node.delegate ? (this.#sent.get(generator) ?? []) : [];
    return [...sent.map((argument) => value(argument, path)), unknown(node, path)];
  }

  #allSent(): Map<FunctionNode, Node[]> {
    const sent = new Map<FunctionNode, Node[]>();
    for (const call of this.#index.calls.get("next") ?? []) {
      const [argument] = argumentsOf(call);
      const callee = unwrapped(calleeOf(call));
      if (!argument || callee.type !== "MemberExpression") continue;
      for (const { node } of rootsAt(this.#graph, callee.object, WHOLE)) {
        if (!isCall(node)) continue;
        for (const made of this.#callees.of(node).callees) {
          if (made.callee.generator) addTo(sent, made.callee, argument);
        }
      }
    }
    return sent;
  }
}
