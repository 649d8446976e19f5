/**
 * Which constants an expression may be.
 *
 *     const mode = fast ? "md5" : "sha256";  createHash(mode)     → "md5", "sha256"
 *
 * Text that is put together from constants is put together here too.
 *
 * Layer: may import `libraries/library.ts` and the layers before `values/`.
 */
import type { Constant } from "../../libraries/library.ts";
import type { Path } from "../flow/access-path.ts";
import type { End } from "../flow/graph.ts";
import { endsOf } from "../flow/walks.ts";
import type { FullGraph } from "../models/full-graph.ts";
import { literalOf } from "../models/conditions.ts";
import { unwrapped, type Node } from "../syntax/node.ts";

/** More values than this count as unknown. */
const MAX_VALUES = 16;
const MAX_DEPTH = 24;

interface Found {
  readonly values: ReadonlySet<Constant>;
  /** Whether it can be nothing else. */
  readonly isKnown: boolean;
  /** Whether all else that it can be is what callers out of sight give. */
  readonly isOwn: boolean;
}

const UNKNOWN: Found = { values: new Set(), isKnown: false, isOwn: false };

/** All values that a part of an expression may have; `undefined` if they are not all known. */
export function constantsAt(
  graph: FullGraph,
  node: Node,
  path: Path,
  depth = 0,
): readonly Constant[] | undefined {
  const { isKnown, values } = foundAt(graph, node, path, depth);
  return isKnown && values.size > 0 && values.size <= MAX_VALUES ? [...values] : undefined;
}

/**
 * The values that are written down for a part of an expression, where callers may give another: a
 * default is one. None where something else is unknown.
 */
export function writtenConstantsAt(graph: FullGraph, node: Node, path: Path): readonly Constant[] {
  const { isOwn, values } = foundAt(graph, node, path, 0);
  return isOwn && values.size <= MAX_VALUES ? [...values] : [];
}

function foundAt(graph: FullGraph, node: Node, path: Path, depth: number): Found {
  if (depth > MAX_DEPTH) return UNKNOWN;
  const values = new Set<Constant>();
  const { ends } = endsOf(graph, node, path);
  let isKnown = true;
  let isOwn = true;
  // Text put together on the way ends no trail: the parts are folded where they are met.
  endsOf(graph, node, path, (inner, rest) => {
    if (rest.length > 0) return;
    const folded = foldedAt(graph, unwrapped(inner), depth);
    if (folded === undefined) return;
    if (folded === "unknown") isKnown = isOwn = false;
    else for (const value of folded) values.add(value);
  });
  for (const end of ends) {
    const literal = end.kind === "constant" ? literalOf(end.node) : undefined;
    const found = literal
      ? { values: new Set(literal), isKnown: true, isOwn: true }
      : givenConstants(graph, end, depth);
    for (const value of found.values) values.add(value);
    isKnown &&= found.isKnown;
    isOwn &&= found.isOwn;
  }
  return { values, isKnown, isOwn };
}

/** What all callers of a function give to a parameter, if there are no others. */
function givenConstants(graph: FullGraph, end: End, depth: number): Found {
  if (end.kind !== "parameter") return UNKNOWN;
  const values = new Set<Constant>();
  const { edges, isOpen } = graph.callersOf(end);
  let isKnown = !isOpen;
  let isOwn = true;
  for (const edge of edges) {
    const found = edge.kind === "value" ? foundAt(graph, edge.node, edge.path, depth + 4) : UNKNOWN;
    isKnown &&= found.isKnown && found.values.size > 0;
    isOwn &&= found.isOwn;
    for (const value of found.values) values.add(value);
  }
  return { values, isKnown, isOwn };
}

/** The texts that a sum or template of constants makes; `undefined` if it is neither. */
function foldedAt(
  graph: FullGraph,
  node: Node,
  depth: number,
): readonly string[] | "unknown" | undefined {
  const parts = partsOf(node);
  if (!parts) return undefined;
  let texts = [""];
  for (const part of parts) {
    const values = typeof part === "string" ? [part] : constantsAt(graph, part, [], depth + 1);
    if (!values) return "unknown";
    texts = texts.flatMap((text) => values.map((value) => text + String(value)));
    if (texts.length > MAX_VALUES) return "unknown";
  }
  return texts;
}

function partsOf(node: Node): readonly (Node | string)[] | undefined {
  if (node.type === "TemplateLiteral" && node.expressions.length > 0) {
    return node.quasis.flatMap((quasi, index) => {
      const expression = node.expressions[index];
      const text = quasi.value.cooked ?? "";
      return expression ? [text, expression] : [text];
    });
  }
  if (node.type !== "BinaryExpression" || node.operator !== "+") return undefined;
  const parts: Node[] = [];
  let rest: Node = node;
  while (rest.type === "BinaryExpression" && rest.operator === "+" && parts.length < 64) {
    parts.unshift(rest.right);
    rest = rest.left;
  }
  return [rest, ...parts];
}
