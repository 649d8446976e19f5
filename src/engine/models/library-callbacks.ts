/**
 * Functions of libraries as callbacks: what they make of what a call gives them.
 *
 *     names.map(String)      the elements of `names`        names.map(Number)      numbers
 *
 * Layer: may import `libraries/library.ts` and the layers before `models/`.
 */
import type { Place, Propagator } from "../../libraries/library.ts";
import type { Path } from "../flow/access-path.ts";
import { computed, type Edge } from "../flow/graph.ts";
import { idOf } from "../flow/walks.ts";
import { beginWalk } from "../flow/walks-in-progress.ts";
import type { CallNode, Node } from "../syntax/node.ts";
import type { ModelGraph } from "./model-graph.ts";
import { inPart, mannerOf, within } from "./place-path.ts";
import { listOf } from "./registry.ts";

/** What a callback returns that stands in this argument of a call, and is a library's function. */
export function returnedByLibrary(
  graph: ModelGraph,
  call: CallNode,
  index: number,
  callback: Node,
  path: Path,
): readonly Edge[] {
  if (!graph.mayBeExport(callback)) return [];
  // What `reduce` gives to its callback is what that has returned.
  const finish = beginWalk(`callback ${String(idOf(call))} ${String(index)}`);
  if (!finish) return [];
  try {
    return returnedAt(graph, call, index, callback, path);
  } finally {
    finish();
  }
}

function returnedAt(
  graph: ModelGraph,
  call: CallNode,
  index: number,
  callback: Node,
  path: Path,
): readonly Edge[] {
  const { propagators, sanitizers } = graph.registry;
  return graph.apisAt(callback).flatMap((api) => {
    const isSafe = sanitizers.exports(api).some(({ row }) => row.for === "every");
    if (isSafe) return [computed(callback)];
    return propagators.exports(api).flatMap(({ row }) => handedOn(graph, call, index, row, path));
  });
}

function handedOn(
  graph: ModelGraph,
  call: CallNode,
  index: number,
  row: Propagator,
  path: Path,
): readonly Edge[] {
  const rest = row.to.of === "result" ? within(row.to.part, path) : undefined;
  if (!rest) return [];
  const manner = mannerOf(row);
  return listOf<Place>(row.from).flatMap(({ given, of, part, returned }) => {
    if (given !== undefined || returned) return [];
    return graph
      .givenToCallback(call, index, inPart(part, rest))
      .filter(({ parameter }) => of === parameter || of === "arguments")
      .map(({ edge }) => (edge.kind === "value" ? { ...edge, ...manner } : edge));
  });
}
