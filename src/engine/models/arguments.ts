/**
 * What a call gives in the argument positions that a row names.
 *
 *     exec(a)    exec.call(self, a)    exec.apply(self, list)    exec(...list)
 *
 * Layer: may import `libraries/library.ts` and the layers before `models/`.
 */
import type { Argument } from "../../libraries/library.ts";
import { ELEMENT, WHOLE, type Path } from "../flow/access-path.ts";
import type { CallSite } from "../flow/call-site.ts";
import type { Edge } from "../flow/graph.ts";
import { argumentEdges, argumentsOf } from "../flow/parameter.ts";
import type { Node } from "../syntax/node.ts";

export interface Given {
  readonly node: Node;
  /** Not empty where a list holds the arguments. */
  readonly path: Path;
  /** Whether a list of unknown length stands in the call: nobody knows which of its elements this is. */
  readonly isSpread: boolean;
}

export function argumentsAt(site: CallSite, position: Argument): readonly Given[] {
  if (typeof position === "number") {
    return givenBy(argumentEdges(site, { index: position, isRest: false }, WHOLE));
  }
  if (position !== "last") {
    const index = position === "every" ? 0 : position.from;
    return givenBy(argumentEdges(site, { index, isRest: true }, [ELEMENT]));
  }
  if (site.list) return [{ node: site.list, path: [ELEMENT], isSpread: true }];
  const last = argumentsOf(site.call).at(-1);
  if (!last) return [];
  return last.type === "SpreadElement"
    ? [{ node: last.argument, path: [ELEMENT], isSpread: true }]
    : [{ node: last, path: WHOLE, isSpread: false }];
}

function givenBy(edges: readonly Edge[]): readonly Given[] {
  return edges.flatMap((edge) => {
    if (edge.kind !== "value") return [];
    const { node, path } = edge;
    return { node, path, isSpread: path[0] === ELEMENT };
  });
}
