/**
 * Calls that write into an object that they are given: `list.push(x)`, `Object.assign(target, x)`.
 *
 * Layer: may import `libraries/library.ts` and the layers before `models/`.
 */
import type { Propagator } from "../../libraries/library.ts";
import { apisAt } from "../bindings/api.ts";
import type { LocalGraph } from "../flow/local-graph.ts";
import { argumentsOf } from "../flow/parameter.ts";
import { calleeOf, unwrapped, type CallNode, type Node } from "../syntax/node.ts";
import type { Registry } from "./registry.ts";

export interface Writer {
  readonly call: CallNode;
  readonly row: Propagator;
  /** What the call writes into. */
  readonly target: Node;
}

export class Writers {
  readonly #local: LocalGraph;
  readonly #registry: Registry;
  #byRoot: Map<Node, Writer[]> | undefined;

  constructor(local: LocalGraph, registry: Registry) {
    this.#local = local;
    this.#registry = registry;
  }

  /** The calls that write into an object, wherever it goes by another name. */
  into(node: Node): readonly Writer[] {
    if (!this.#byRoot) {
      this.#byRoot = new Map();
      for (const writer of this.#all()) {
        for (const root of this.#local.rootsOf(writer.target)) {
          const writers = this.#byRoot.get(root);
          if (writers) writers.push(writer);
          else this.#byRoot.set(root, [writer]);
        }
      }
    }
    return this.#byRoot.get(node) ?? [];
  }

  /** Found on the local graph: the full one is not there before its writes are known. */
  *#all(): Iterable<Writer> {
    const { propagators, writerNames } = this.#registry;
    for (const name of writerNames) {
      for (const call of this.#local.index.calls.get(name) ?? []) {
        const callee = unwrapped(calleeOf(call));
        const receiver = callee.type === "MemberExpression" ? callee.object : undefined;
        const entries = apisAt(this.#local.withoutWrites, callee).flatMap((api) =>
          propagators.exports(api),
        );
        if (entries.length === 0 && receiver) {
          entries.push(...propagators.methods(name).filter(({ row }) => row.type === "*"));
        }
        for (const { row } of entries) {
          const { of, parameter } = row.to;
          if (of === "result" || of === "arguments" || parameter !== undefined) continue;
          const target = of === "receiver" ? receiver : argumentsOf(call)[of];
          if (target) yield { call, row, target };
        }
      }
    }
  }
}
