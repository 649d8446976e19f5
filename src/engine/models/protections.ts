/**
 * What keeps a file's sinks from harm as a whole: settings of a library, and what sees to all requests.
 *
 *     mongoose.set("sanitizeFilter", true)
 *
 * Layer: may import `libraries/library.ts` and the layers before `models/`.
 */
import type { Protection, SinkKind } from "../../libraries/library.ts";
import type { FullGraph } from "./full-graph.ts";

/** Whether a call in the file protects its sinks of a kind. */
export function isProtected(graph: FullGraph, kind: SinkKind): boolean {
  const { protections } = graph.registry;
  if (![...protections.lastNames()].some(([, row]) => row.for.includes(kind))) return false;
  return [...graph.local.index.calls.values()].some((calls) =>
    calls.some((call) =>
      graph.rowsOf<Protection>(protections, call).some(({ row }) => row.for.includes(kind)),
    ),
  );
}
