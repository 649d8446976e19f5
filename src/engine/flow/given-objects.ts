/**
 * Which objects a function of the file is given, so that what it writes into them is found.
 *
 *     function fill(job) { job.command = x; }     fill(first);     `first` has `x` at .command, by this call
 *
 * Found on the graph without writes: otherwise the question would contain itself.
 *
 * Layer: imports only from `syntax/` and `flow/`.
 */
import type { Node } from "../syntax/node.ts";
import { prepended, type Path } from "./access-path.ts";
import type { CallSites } from "./call-sites.ts";
import type { Callee } from "./callees.ts";
import type { CallEdge, Graph } from "./graph.ts";
import { argumentEdges, parameterOf } from "./parameter.ts";
import { rootsAt, stateKey, type Root } from "./walks.ts";

/** A call that gives an object, or a part of one, to a parameter. */
export interface Giving extends Callee {
  readonly parameter: Node;
  /** The part of the parameter that the object is. */
  readonly part: Path;
}

export interface Given {
  readonly root: Root;
  readonly giving: Giving;
}

/** More roots than this, and those of further calls are not seen. */
const MAX_ROOTS = 200;

export class GivenObjects {
  readonly #sites: CallSites;
  readonly #graph: Graph;
  readonly #memo = new Map<string, readonly Given[]>();
  readonly #direct = new Map<string, readonly Given[]>();

  /** `graph` is the one without writes. */
  constructor(sites: CallSites, graph: Graph) {
    this.#sites = sites;
    this.#graph = graph;
  }

  /** The objects that calls give where a parameter is the root; those of their callers' callers too. */
  to(root: Root): readonly Given[] {
    const key = stateKey(root.node, root.path);
    let given = this.#memo.get(key);
    if (!given) this.#memo.set(key, (given = this.#find(root)));
    return given;
  }

  #find(start: Root): readonly Given[] {
    const found: Given[] = [];
    const seen = new Set<string>([stateKey(start.node, start.path)]);
    const pending = [start];
    // The list grows while it is read.
    for (const root of pending) {
      if (found.length > MAX_ROOTS) break;
      for (const given of this.#byCallersOf(root)) {
        found.push(given);
        const key = stateKey(given.root.node, given.root.path);
        if (seen.has(key)) continue;
        seen.add(key);
        pending.push(given.root);
      }
    }
    return found;
  }

  /** What the calls of its function give where a parameter is the root. */
  #byCallersOf({ node, path: part }: Root): readonly Given[] {
    const parameter = parameterOf(node);
    if (!parameter) return [];
    const key = stateKey(node, part);
    let given = this.#direct.get(key);
    if (!given) {
      given = this.#sites.of(parameter.callee).flatMap((callee) =>
        argumentEdges(callee.site, parameter, part).flatMap((edge) =>
          edge.kind === "value"
            ? rootsAt(this.#graph, edge.node, edge.path).map((root) => ({
                root,
                giving: { ...callee, parameter: node, part },
              }))
            : [],
        ),
      );
      this.#direct.set(key, given);
    }
    return given;
  }
}

/** What the function that is called leaves in the object, at a path. */
export function leftBehind({ parameter, part, ...callee }: Giving, path: Path): CallEdge {
  const inner = part.toReversed().reduce<Path>((rest, step) => prepended(step, rest), path);
  return { kind: "call", ...callee, result: { parameter }, path: inner };
}
