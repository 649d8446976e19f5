/**
 * Edges that were found once, by node and path.
 *
 * What was learnt while a walk was cut short is not kept.
 *
 * Layer: imports only from `syntax/` and `flow/`.
 */
import type { Node } from "../syntax/node.ts";
import type { Path } from "./access-path.ts";
import type { Edge } from "./graph.ts";
import { isCut } from "./walks-in-progress.ts";

export class EdgeMemo {
  readonly #byNode = new Map<Node, Map<string, readonly Edge[]>>();

  /** What `find` gave for this node and path, or gives now. */
  of(node: Node, path: Path, find: () => readonly Edge[]): readonly Edge[] {
    const key = path.join("\n");
    const byPath = this.#byNode.get(node) ?? new Map<string, readonly Edge[]>();
    const known = byPath.get(key);
    if (known) return known;
    const edges = find();
    if (!isCut()) this.#byNode.set(node, byPath.set(key, edges));
    return edges;
  }
}
