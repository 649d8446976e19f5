import type { Analysis, SinkSite } from "../../../engine/analysis.ts";
import type { SinkKind } from "../../../libraries/library.ts";
import { isWeakHash } from "./weak-algorithm.ts";

/** A call that uses a broken hash. */
export interface WeakSite extends SinkSite {
  readonly algorithm: string;
}

export function weakSites(analysis: Analysis, kind: SinkKind): readonly WeakSite[] {
  return analysis.sinks(kind).flatMap((site) => {
    const { node, path, row } = site;
    const algorithms = row.uses === undefined ? analysis.constants(node, path) : [row.uses];
    const algorithm = algorithms?.map(String).find(isWeakHash);
    return algorithm === undefined ? [] : [{ ...site, algorithm }];
  });
}
