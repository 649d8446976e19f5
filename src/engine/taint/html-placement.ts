/**
 * Where in HTML a value stands, as the walk goes back into the parts of a text.
 *
 *     `<a title="${title}">${name}</a>`     `title` in quotes, `name` between tags
 *
 * Layer: may import `libraries/library.ts` and the layers before `taint/`.
 */
import { part, type Edge } from "../flow/graph.ts";
import type { FullGraph } from "../models/full-graph.ts";
import type { Node } from "../syntax/node.ts";
import { isHarmlessPlace, placeBehind, type HtmlPlace } from "../values/html.ts";
import { orderedParts, type Part } from "../values/ordered-parts.ts";
import { textsAt } from "../values/texts.ts";
import type { PlacedEdge } from "./placed-edge.ts";
import type { State } from "./state.ts";

/** More places than this are not told apart. */
const MAX_PLACES = 4;

export function edgesInHtml(
  graph: FullGraph,
  { before, node }: State,
  edges: readonly Edge[],
): readonly PlacedEdge[] {
  const parts = orderedParts(graph, node);
  if (parts && node.type !== "AssignmentExpression") {
    const others = edges.filter((edge) => edge.kind !== "value");
    return [
      ...others.map((edge) => ({ edge, before })),
      ...placed(graph, parts, before).flatMap(({ node: one, places }) => {
        const own = edges.filter((edge) => edge.kind === "value" && edge.node === one);
        return (own.length > 0 ? own : [part(one)]).flatMap((edge) =>
          places.map((place) => ({ edge, before: place })),
        );
      }),
    ];
  }
  return edges.flatMap((edge): readonly PlacedEdge[] => {
    // `page += name`, of which the edge may belong to a read of the variable.
    const sum = edge.kind === "value" && edge.builds ? edge.node.parent : undefined;
    if (sum?.type !== "AssignmentExpression" || edge.kind !== "value") return [{ edge, before }];
    return placed(graph, [sum.left, sum.right], before).flatMap(({ node: one, places }) =>
      one === edge.node ? places.map((place) => ({ edge, before: place })) : [],
    );
  });
}

function isDangerous(place: HtmlPlace): boolean {
  return !isHarmlessPlace(place);
}

interface PlacedPart {
  readonly node: Node;
  readonly places: readonly HtmlPlace[];
}

function placed(
  graph: FullGraph,
  parts: readonly Part[],
  before: HtmlPlace,
): readonly PlacedPart[] {
  const result: PlacedPart[] = [];
  let places: readonly HtmlPlace[] = [before];
  for (const [index, one] of parts.entries()) {
    if (typeof one !== "string") result.push({ node: one, places: places.filter(isDangerous) });
    if (index === parts.length - 1) break;
    const texts = typeof one === "string" ? [[one]] : textsAt(graph, one);
    const following = places.flatMap((place) => texts.map((text) => placeBehind(place, text)));
    places = [...new Set(following)].slice(0, MAX_PLACES);
  }
  return result;
}
