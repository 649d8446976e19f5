/**
 * Bindings: which export of which module, or which global, an expression stands for.
 *
 *     import cp from "node:child_process";  cp.exec            → node:child_process, exec
 *     const { exec: run } = require("child_process");  run     → child_process, exec
 *     globalThis.process.argv                                  → global, process.argv
 *
 * A walk on a value-flow graph: with the full one, `promisify(exec)` is `exec` too.
 *
 * Layer: may import `syntax/`, `control/`, `modules/`, `types/`, `flow/`.
 */
import { stepName, WHOLE, type Path } from "../flow/access-path.ts";
import type { End, Graph } from "../flow/graph.ts";
import { endsOf } from "../flow/walks.ts";
import type { Node } from "../syntax/node.ts";

export interface Api {
  /** The module's specifier; none for a global. */
  readonly module: string | undefined;
  /** Dotted, from the module's exports: `promises.readFile`. `""` is the module itself. */
  readonly name: string;
}

export const GLOBAL_OBJECTS: ReadonlySet<string> = new Set([
  "global",
  "globalThis",
  "self",
  "top",
  "window",
]);

/** All exports and globals that an expression may be. */
export function apisAt(graph: Graph, node: Node): readonly Api[] {
  return endsOf(graph, node, WHOLE).ends.flatMap((end) => apiOfEnd(end) ?? []);
}

/** What a trail that ends outside the file stands for. */
export function apiOfEnd(end: End): Api | undefined {
  if (end.kind === "module") {
    const names = namesIn(end.path);
    return names && { module: end.module, name: names.join(".") };
  }
  if (end.kind !== "global") return undefined;
  const rest = namesIn(end.path);
  if (!rest) return undefined;
  const names = [end.name, ...rest];
  while (names.length > 1 && GLOBAL_OBJECTS.has(names[0] ?? "")) names.shift();
  return { module: undefined, name: names.join(".") };
}

/** The names that a path reads. `default` is what a CommonJS module exports as a whole. */
function namesIn(path: Path): readonly string[] | undefined {
  const names: string[] = [];
  for (const step of path) {
    const name = stepName(step);
    if (name === undefined) return undefined;
    if (name !== "default" || names.length > 0) names.push(name);
  }
  return names;
}
