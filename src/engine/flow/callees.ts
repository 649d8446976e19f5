/**
 * The functions of the file that its calls call, found once per call.
 *
 * Layer: imports only from `syntax/` and `flow/`.
 */
import { earlierCalls } from "../syntax/call-chain.ts";
import { calleeOf, type CallNode } from "../syntax/node.ts";
import type { Graph } from "./graph.ts";
import { isCut } from "./walks-in-progress.ts";
import { functionsAt, type Functions } from "./walks.ts";

export class Callees {
  readonly #graph: Graph;
  readonly #memo = new Map<CallNode, Functions>();

  /** Follows what is called over the given graph. */
  constructor(graph: Graph) {
    this.#graph = graph;
  }

  of(call: CallNode): Functions {
    const known = this.#memo.get(call);
    if (known) return known;
    for (const earlier of earlierCalls(call, (one) => this.#memo.has(one))) this.#find(earlier);
    return this.#find(call);
  }

  #find(call: CallNode): Functions {
    const functions = functionsAt(this.#graph, calleeOf(call));
    if (!isCut()) this.#memo.set(call, functions);
    return functions;
  }
}
