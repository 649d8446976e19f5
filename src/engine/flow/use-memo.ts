/**
 * The uses of functions and classes, found once for each.
 *
 * Layer: imports only from `syntax/` and `flow/`.
 */
import type { ClassNode, FunctionNode, Node } from "../syntax/node.ts";
import type { Path } from "./access-path.ts";
import type { LocalGraph } from "./local-graph.ts";
import type { Use } from "./use.ts";
import { UseWalk } from "./uses.ts";

export class Uses {
  readonly #graph: LocalGraph;
  readonly #memo = new Map<Node, readonly Use[]>();

  constructor(graph: LocalGraph) {
    this.#graph = graph;
  }

  /** The uses of a function that is a part of a value. */
  ofPart(node: Node, path: Path): readonly Use[] {
    return new UseWalk(this.#graph, this).run(node, path);
  }

  /** All uses of a function or class, in the order in which they are found. */
  of(node: ClassNode | FunctionNode): readonly Use[] {
    const known = this.#memo.get(node);
    if (known) return known;
    // While it is being computed, a function that returns itself has no uses.
    this.#memo.set(node, []);
    const uses = new UseWalk(this.#graph, this).run(node);
    this.#memo.set(node, uses);
    return uses;
  }
}
