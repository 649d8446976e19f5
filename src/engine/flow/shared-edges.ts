/**
 * The edges of many definitions: the same list for all reads that see the same ones, so that a walk
 * follows it once.
 *
 * Layer: imports only from `syntax/` and `flow/`.
 */
import type { Node } from "../syntax/node.ts";
import type { Path } from "./access-path.ts";
import { definitionEdges } from "./definition-edges.ts";
import type { Edge } from "./graph.ts";

/** From so many definitions on, a list of edges is worth sharing. */
const SHARED = 8;

export class SharedEdges {
  readonly #lists = new WeakMap<readonly Node[], Map<string, readonly Edge[]>>();

  of(definitions: readonly Node[], path: Path): readonly Edge[] {
    if (definitions.length < SHARED) {
      return definitions.flatMap((definition) => definitionEdges(definition, path));
    }
    const byPath = this.#lists.get(definitions) ?? new Map<string, readonly Edge[]>();
    const key = path.join("\n");
    let edges = byPath.get(key);
    if (!edges) {
      edges = definitions.flatMap((definition) => definitionEdges(definition, path));
      this.#lists.set(definitions, byPath.set(key, edges));
    }
    return edges;
  }
}
