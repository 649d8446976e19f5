/**
 * The uses of functions, as far as the libraries know what the calls around them give back.
 *
 *     const run = promisify(load);  run(x)      calls `load`       const text = String(load)      does not hold it
 *
 * Layer: may import `libraries/library.ts` and the layers before `models/`.
 */
import type { Callee, Place, Propagator } from "../../libraries/library.ts";
import { WHOLE, type Path } from "../flow/access-path.ts";
import type { Use, Wrapper } from "../flow/use.ts";
import type { Uses } from "../flow/use-memo.ts";
import { isCut } from "../flow/walks-in-progress.ts";
import type { FunctionNode, Node } from "../syntax/node.ts";
import type { Conditions } from "./conditions.ts";
import type { ModelGraph } from "./model-graph.ts";
import type { CalleeIndex, Entry } from "./callee-index.ts";
import { listOf } from "./registry.ts";

export class FunctionUses {
  readonly #graph: ModelGraph;
  readonly #all: Uses;
  readonly #known = new Map<FunctionNode, readonly Use[]>();

  constructor(graph: ModelGraph, all: Uses) {
    this.#graph = graph;
    this.#all = all;
  }

  /** The uses of a function; what is known to be another value than it is left out. */
  of(callee: FunctionNode): readonly Use[] {
    let known = this.#known.get(callee);
    if (!known) {
      known = this.#all
        .of(callee)
        .filter(({ wrappers }) => wrappers.every((wrapper) => this.#mayReturn(wrapper)));
      if (!isCut()) this.#known.set(callee, known);
    }
    return known;
  }

  /** The uses of what an expression is, behind no call of which it is not known that it gives it back. */
  ofValue(node: Node): readonly Use[] {
    return this.#all
      .ofPart(node, WHOLE)
      .filter(({ wrappers }) => wrappers.every((wrapper) => this.#passesOn(wrapper) === true));
  }

  /** The uses of a function that is a part of a value. */
  ofPart(node: Node, path: Path): readonly Use[] {
    return this.#all.ofPart(node, path);
  }

  /** Whether a call may give back a function that it is given: nobody knows, or it is known to. */
  #mayReturn(wrapper: Wrapper): boolean {
    const isKnown = this.#passesOn(wrapper);
    if (isKnown !== undefined) return isKnown;
    const { handlers, sanitizers, sinks } = this.#graph.registry;
    return [handlers, sanitizers, sinks].every(
      (index: CalleeIndex<Callee & Conditions>) =>
        this.#graph.rowsOf(index, wrapper.call).length === 0,
    );
  }

  /** Whether a call gives back what it is given there, as far as it is known. */
  #passesOn({ call, index }: Wrapper): boolean | undefined {
    const rows = this.#graph.rowsOf<Propagator>(this.#graph.registry.propagators, call);
    const isPassedOn = ({ row: { from, to } }: Entry<Propagator>) => {
      const places = listOf<Place>(from).filter(({ of }) => of === index || of === "arguments");
      const isHandedOver = to.of === "result" && to.part === undefined;
      // Where a function is called, it is not what comes out.
      const isCalled = places.some(({ returned }) => returned);
      return isHandedOver && !isCalled && places.some(({ part }) => part === undefined);
    };
    return rows.length > 0 ? rows.some(isPassedOn) : undefined;
  }
}
