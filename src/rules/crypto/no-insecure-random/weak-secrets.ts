import type { Analysis } from "../../../engine/analysis.ts";
import type { Node } from "../../../engine/syntax/node.ts";
import type { SourceKind } from "../../../libraries/library.ts";

const SOURCES: ReadonlySet<SourceKind> = new Set(["weak-random"]);

interface WeakSecret<Place> {
  readonly place: Place;
  /** Where the randomness comes from. */
  readonly origin: { readonly node: Node; readonly text: string };
}

/** The places whose values are worked out from weak randomness, but for those that another one explains. */
export function weakSecrets<Place extends { readonly node: Node }>(
  analysis: Analysis,
  places: readonly Place[],
): readonly WeakSecret<Place>[] {
  const found = new Map<Node, WeakSecret<Place>>();
  for (const place of places) {
    if (found.has(place.node)) continue;
    const { evidence, origin } = analysis.derivation(place.node, SOURCES);
    if (evidence === "tainted" && origin) found.set(place.node, { place, origin });
  }
  // Of two that explain each other, the one that is asked last stays.
  for (const node of [...found.keys()]) {
    const others = new Set([...found.keys()].filter((other) => other !== node).flatMap(valuesOf));
    const { origin } = analysis.derivation(node, SOURCES, others);
    if (origin && origin.kind === undefined) found.delete(node);
  }
  return [...found.values()];
}

/** What stands for a place where its value is read: of a text that grows, what it grows by. */
function valuesOf(node: Node): readonly Node[] {
  return node.type === "AssignmentExpression" ? [node, node.right] : [node];
}
