import type { Analysis, SinkSite } from "../../../engine/analysis.ts";
import type { SinkKind } from "../../../libraries/library.ts";
import { cipherWeakness, type CipherWeakness } from "./cipher-weakness.ts";

export interface WeakCipher extends CipherWeakness {
  readonly site: SinkSite;
  readonly algorithm: string;
}

/** The weak ciphers that a file's calls use, one for each call. */
export function weakCiphers(analysis: Analysis, kind: SinkKind): readonly WeakCipher[] {
  const calls = new Set<SinkSite["call"]>();
  return analysis.sinks(kind).flatMap((site) => {
    for (const algorithm of algorithmsAt(analysis, site)) {
      const weakness = cipherWeakness(algorithm);
      if (!weakness || calls.has(site.call)) continue;
      calls.add(site.call);
      return [{ ...weakness, site, algorithm }];
    }
    return [];
  });
}

/** What a cipher, a mode or a padding is called. Modes and paddings are exports of their libraries. */
function algorithmsAt(analysis: Analysis, { node, path, row }: SinkSite): readonly string[] {
  if (row.uses !== undefined) return [String(row.uses)];
  const constants = analysis.writtenConstants(node, path);
  if (constants.length > 0 || path.length > 0) return constants.map(String);
  return analysis.graph
    .apisAt(node)
    .map(({ module = "", name }) =>
      (name || module.replace(/^.*\/|\.js$/g, "")).replace(/^.*\./, ""),
    );
}
