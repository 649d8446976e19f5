import type { Analysis } from "../../../engine/analysis.ts";
import { WHOLE } from "../../../engine/flow/access-path.ts";
import type { Verdict } from "../../../engine/taint/verdict.ts";
import { backtracking, type Backtracking } from "../../../regex/backtracking.ts";
import { isCollapsed } from "./collapsed.ts";
import { patternsOf, searchesIn, type Searched } from "./searches.ts";
import { slowPart } from "./slow-part.ts";

export interface SlowSearch extends Searched {
  readonly found: Backtracking;
  /** What is known of the text that is searched. */
  readonly verdict: Verdict;
}

/** Searches that take long on a text which somebody hostile may have written, in source order. */
export function* slowSearches(analysis: Analysis): Generator<SlowSearch> {
  if (!analysis.maySuspect("regex-subject")) return;
  const { graph } = analysis;
  for (const { expression, subject } of searchesIn(graph.local.index)) {
    const slow = patternsOf(graph, expression).flatMap((searched) => {
      const found = backtracking(searched.pattern, searched.flags);
      if (found?.kind !== "polynomial") return [];
      return isCollapsed(subject, slowPart(searched.pattern, found)) ? [] : { ...searched, found };
    });
    if (slow.length === 0) continue;
    const verdict = analysis.trace(subject, WHOLE, "regex-subject");
    if (verdict.evidence !== "tainted") continue;
    for (const one of slow) yield { ...one, verdict };
  }
}
