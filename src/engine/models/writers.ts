/**
 * Calls that write into an object that they are given: `list.push(x)`, `Object.assign(target, x)`.
 *
 * Layer: may import `libraries/library.ts` and the layers before `models/`.
 */
import type { Propagator } from "../../libraries/library.ts";
import { apisAt } from "../bindings/api.ts";
import type { Path } from "../flow/access-path.ts";
import type { Giving } from "../flow/given-objects.ts";
import type { LocalGraph } from "../flow/local-graph.ts";
import { argumentsOf } from "../flow/parameter.ts";
import { stateKey, type Root } from "../flow/walks.ts";
import { addTo } from "../syntax/grouping.ts";
import { calleeOf, unwrapped, type CallNode, type Node } from "../syntax/node.ts";
import type { Registry } from "./registry.ts";

interface LibraryCall {
  readonly call: CallNode;
  readonly row: Propagator;
  /** What the call writes into. */
  readonly target: Node;
}

export type Writer = {
  /** What of the object it writes into. */
  readonly part: Path;
} & (
  | { readonly kind: "library"; readonly call: CallNode; readonly row: Propagator }
  /** A function of the file that is given the object, and has such a call. */
  | { readonly kind: "function"; readonly giving: Giving }
);

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
    this.#byRoot ??= this.#grouped();
    const own = this.#byRoot.get(node) ?? [];
    const bodies = this.#bodiesOf(node).flatMap((body) => this.#byRoot?.get(body) ?? []);
    return bodies.length > 0 ? [...own, ...bodies] : own;
  }

  /** What stands for the objects that an expression may be: the body of the class or function that made them. */
  #bodiesOf(node: Node): readonly Node[] {
    if (node.type === "ThisExpression") return [...this.#local.rootsOf(node)];
    const owner = node.type === "NewExpression" && this.#local.makers.classAt(node.callee);
    return owner ? [owner.body] : [];
  }

  #grouped(): Map<Node, Writer[]> {
    const byRoot = new Map<Node, Writer[]>();
    const given = new Map<string, Root>();
    for (const { call, row, target } of this.#all()) {
      // A list that is made on the spot is nobody's afterwards.
      if (target.type === "ArrayExpression") continue;
      for (const root of this.#local.heap.writes.placesOf(target)) {
        addTo(byRoot, root.node, { kind: "library", call, part: root.path, row });
        given.set(stateKey(root.node, root.path), root);
      }
    }
    for (const parameter of given.values()) {
      for (const { giving, root } of this.#local.heap.given.to(parameter)) {
        addTo(byRoot, root.node, { kind: "function", giving, part: root.path });
      }
    }
    return byRoot;
  }

  /** Found on the local graph: the full one is not there before its writes are known. */
  *#all(): Iterable<LibraryCall> {
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
