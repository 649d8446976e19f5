/**
 * What a schema is given as plain values: fields, lists, names, expressions.
 *
 *     z.object({ id, ...paging })    z.union([a, b])    .pick({ id: true })    .regex(/^\\w+$/)
 *
 * Layer: may import `libraries/library.ts` and the layers before `schemas/`.
 */
import { WHOLE, type Path } from "../flow/access-path.ts";
import type { FullGraph } from "../models/full-graph.ts";
import { isCall, type CallNode, type Node } from "../syntax/node.ts";
import { staticName, staticText } from "../syntax/static-name.ts";
import { originsOf, type Frame, type Located, type Origin } from "./origins.ts";
import { ANYTHING, known, type Part, type Pattern } from "./shape.ts";

/** Fields of objects, and whether these are all. */
export interface Fields {
  readonly fields: ReadonlyMap<string, Part>;
  readonly isComplete: boolean;
}

export const UNKNOWN: Fields = { fields: new Map(), isComplete: false };

/** What is made of the values that stand in an object, and of schemas that stand for one. */
interface Makers {
  readonly part: (node: Node, frame: Frame | undefined) => Part;
  readonly fieldsOf: (call: CallNode, path: Path, frame: Frame | undefined) => Fields;
}

/** The fields that an object names, or those of a schema. */
export function fieldsIn(graph: FullGraph, located: Located, makers: Makers): Fields {
  const origin = onlyOrigin(graph, located);
  if (!origin) return UNKNOWN;
  const { end, frame } = origin;
  if (end.kind === "unknown" && isCall(end.node)) {
    return makers.fieldsOf(end.node, end.path, frame);
  }
  if (end.kind !== "constant" || end.node.type !== "ObjectExpression") return UNKNOWN;
  const fields = new Map<string, Part>();
  let isComplete = true;
  for (const property of end.node.properties) {
    if (property.type === "SpreadElement") {
      const inner = fieldsIn(graph, { node: property.argument, path: WHOLE, frame }, makers);
      // What is not known may stand for what was there.
      if (!inner.isComplete) fields.clear();
      for (const [name, part] of inner.fields) fields.set(name, part);
      isComplete &&= inner.isComplete;
      continue;
    }
    const name = staticName(property);
    if (name === undefined) isComplete = false;
    else fields.set(name, makers.part(property.value, frame));
  }
  return { fields, isComplete };
}

/** What stands in a list, or is given one by one. */
export function itemsIn(
  graph: FullGraph,
  given: readonly Node[],
  frame: Frame | undefined,
  part: (node: Node, frame: Frame | undefined) => Part,
): readonly Part[] {
  const [first, ...others] = given;
  const origin = first && others.length === 0 ? onlyOrigin(graph, at(first, frame)) : undefined;
  const list = origin?.end.kind === "constant" ? origin.end.node : undefined;
  if (list?.type !== "ArrayExpression") return given.map((node) => part(node, frame));
  return list.elements.map((element) =>
    element === null || element.type === "SpreadElement"
      ? known(ANYTHING)
      : part(element, origin?.frame),
  );
}

/** The names in `{ id: true }` or `["id"]`; `undefined` if they are not all known. */
export function namesIn(graph: FullGraph, located: Located): ReadonlySet<string> | undefined {
  const origin = onlyOrigin(graph, located);
  const node = origin?.end.kind === "constant" ? origin.end.node : undefined;
  const names =
    node?.type === "ObjectExpression"
      ? node.properties.map((one) => (one.type === "Property" ? staticName(one) : undefined))
      : node?.type === "ArrayExpression"
        ? node.elements.map((one) => (one ? staticText(one) : undefined))
        : [undefined];
  const all = names.filter((name) => name !== undefined);
  return all.length === names.length ? new Set(all) : undefined;
}

/** The regular expressions that a value may be; `undefined` if they are not all known. */
export function patternsAt(graph: FullGraph, located: Located): readonly Pattern[] | undefined {
  const origins = originsOf(graph, located) ?? [];
  const patterns = origins.flatMap(({ end }) =>
    end.kind === "constant" && end.node.type === "Literal" && "regex" in end.node
      ? end.node.regex
      : [],
  );
  return patterns.length > 0 && patterns.length === origins.length ? patterns : undefined;
}

/** Where a value is made, if that is one place only. */
export function onlyOrigin(graph: FullGraph, located: Located): Origin | undefined {
  const [origin, ...others] = originsOf(graph, located) ?? [];
  return others.length === 0 ? origin : undefined;
}

function at(node: Node, frame: Frame | undefined): Located {
  return { node, path: WHOLE, frame };
}
