/**
 * Calls that write into an object that they are given: `list.push(x)`, `Object.assign(target, x)`.
 *
 * Layer: may import `libraries/library.ts` and the layers before `models/`.
 */
import type { Propagator } from "../../libraries/library.ts";
import { apisAt } from "../bindings/api.ts";
import { canRead, type Path, type Step } from "../flow/access-path.ts";
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
  #byRoot: Map<Node, Map<Step | undefined, Writer[]>> | undefined;
  readonly #bodies = new Map<Node, readonly Node[]>();

  constructor(local: LocalGraph, registry: Registry) {
    this.#local = local;
    this.#registry = registry;
  }

  /** The calls that write into an object what reading `step` of it may see, wherever it goes by another name. */
  into(node: Node, step: Step): readonly Writer[] {
    this.#byRoot ??= this.#grouped();
    const writers: Writer[] = [];
    for (const root of [node, ...this.#bodiesOf(node)]) {
      for (const [written, some] of this.#byRoot.get(root) ?? []) {
        if (written === undefined || canRead(step, written)) writers.push(...some);
      }
    }
    return writers;
  }

  #bodiesOf(node: Node): readonly Node[] {
    let bodies = this.#bodies.get(node);
    if (!bodies) this.#bodies.set(node, (bodies = this.#findBodies(node)));
    return bodies;
  }

  /** What stands for the objects that an expression may be: the body of the class or function that made them. */
  #findBodies(node: Node): readonly Node[] {
    if (node.type === "ThisExpression") return [...this.#local.rootsOf(node)];
    const owner = node.type === "NewExpression" && this.#local.makers.classAt(node.callee);
    return owner ? [owner.body] : [];
  }

  /** By the object, and by the first step of what of it is written. */
  #grouped(): Map<Node, Map<Step | undefined, Writer[]>> {
    const byRoot = new Map<Node, Map<Step | undefined, Writer[]>>();
    const add = (root: Node, writer: Writer) => {
      const byStep = byRoot.get(root) ?? new Map<Step | undefined, Writer[]>();
      byRoot.set(root, byStep);
      addTo(byStep, writer.part[0], writer);
    };
    const given = new Map<string, Root>();
    for (const { call, row, target } of this.#all()) {
      // A list that is made on the spot is nobody's afterwards.
      if (target.type === "ArrayExpression") continue;
      for (const root of this.#local.heap.writes.placesOf(target)) {
        add(root.node, { kind: "library", call, part: root.path, row });
        given.set(stateKey(root.node, root.path), root);
      }
    }
    for (const parameter of given.values()) {
      for (const { giving, root } of this.#local.heap.given.to(parameter)) {
        add(root.node, { kind: "function", giving, part: root.path });
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
