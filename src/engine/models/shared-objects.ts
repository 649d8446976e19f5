/**
 * Writes to objects that only libraries know to be the same.
 *
 *     app.use((req) => { req.job = x; });  app.get("/", (req) => run(req.job));     one request
 *     jobs.forEach((job) => { job.command = x; });  jobs[0].command                 an element of `jobs`
 *
 * Layer: may import `libraries/library.ts` and the layers before `models/`.
 */
import { pathBelow, type Path } from "../flow/access-path.ts";
import { definitionEdges } from "../flow/definition-edges.ts";
import type { Edge } from "../flow/graph.ts";
import { isObjectRoot, writtenEdges, type Write } from "../flow/object-writes.ts";
import { parameterOf } from "../flow/parameter.ts";
import { isCut } from "../flow/walks-in-progress.ts";
import { rootsAt, stateKey, type Root } from "../flow/walks.ts";
import type { Node } from "../syntax/node.ts";
import type { ModelGraph } from "./model-graph.ts";

export class SharedObjects {
  readonly #graph: ModelGraph;
  readonly #given = new Map<string, readonly Root[]>();

  constructor(graph: ModelGraph) {
    this.#graph = graph;
  }

  /** What is written to the object that `node` makes or is given, where others have it. */
  edges(node: Node, path: Path): readonly Edge[] {
    if (path.length === 0 || !isObjectRoot(node)) return [];
    return this.#graph.local.heap.writes.toParameters(path).flatMap(([parameter, writes]) => {
      if (parameter === node) return [];
      const isOne = this.#areOne(parameter, node);
      return writes.flatMap((write) =>
        isOne ? writtenEdges(write, path) : this.#written(parameter, write, node, path),
      );
    });
  }

  /** Whether two parameters are handed the same object, one after the other, as handlers are. */
  #areOne(parameter: Node, node: Node): boolean {
    if (!parameterOf(node)) return false;
    const { registry, types } = this.#graph;
    const handed = types.at(parameter).filter((type) => registry.handedTypes.has(type));
    return handed.length > 0 && types.isAnyOf(node, handed);
  }

  /** What a function writes into a part of what a call such as `forEach` hands it. */
  #written(parameter: Node, write: Write, node: Node, path: Path): readonly Edge[] {
    const step = write.to.at(-1);
    if (write.kind !== "assignment" || step === undefined) return [];
    return this.#givenTo(parameter, write.to.slice(0, -1)).flatMap((root) => {
      const rest = root.node === node ? pathBelow([...root.path, step], path) : undefined;
      return rest ? definitionEdges(write.target, rest) : [];
    });
  }

  #givenTo(node: Node, part: Path): readonly Root[] {
    const key = stateKey(node, part);
    const known = this.#given.get(key);
    if (known) return known;
    const roots = this.#find(node, part);
    if (!isCut()) this.#given.set(key, roots);
    return roots;
  }

  #find(node: Node, part: Path): readonly Root[] {
    const { local } = this.#graph;
    const parameter = parameterOf(node);
    // Calls in plain sight have been seen to.
    if (!parameter || local.heap.given.to({ node, path: part }).length > 0) return [];
    const { callee, index } = parameter;
    return this.#graph
      .callersOf({ kind: "parameter", callee, index, node, path: part })
      .edges.flatMap((edge) => (edge.kind === "value" ? rootsAt(local, edge.node, edge.path) : []));
  }
}
