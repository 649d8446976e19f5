/**
 * Whether a value has nothing of an attacker's, as far as can be seen.
 *
 * Layer: may import `libraries/library.ts` and the layers before `guards/`.
 */
import type { SinkKind } from "../../libraries/library.ts";
import { WHOLE, type Path } from "../flow/access-path.ts";
import { stateKey } from "../flow/walks.ts";
import type { FullGraph } from "../models/full-graph.ts";
import { sourcesAt } from "../models/sources.ts";
import type { Node } from "../syntax/node.ts";

/** A walk over more values than this trusts none of them. */
const MAX_STATES = 300;

/** Trusted at such a sink. Unlike a walk along one value, this one looks into the parts of texts too. */
export function isTrusted(graph: FullGraph, start: Node, sink: SinkKind): boolean {
  const seen = new Set<string>();
  const pending: { readonly node: Node; readonly path: Path }[] = [{ node: start, path: WHOLE }];
  // The list grows while it is read.
  for (const { node, path } of pending) {
    const key = stateKey(node, path);
    if (seen.has(key)) continue;
    seen.add(key);
    if (seen.size > MAX_STATES) return false;
    const sources = sourcesAt(graph, node, path);
    if (sources.some((row) => row.kind !== "environment" && !row.harmlessFor?.includes(sink))) {
      return false;
    }
    if (sources.length > 0) continue;
    for (const edge of graph.predecessors(node, path)) {
      if (edge.kind === "value") pending.push(edge);
      else if (edge.kind === "call") pending.push(...graph.resultsOf(edge));
      else if (edge.end.kind === "parameter") {
        for (const given of graph.callersOf(edge.end).edges) {
          if (given.kind === "value") pending.push(given);
        }
      }
    }
  }
  return true;
}
