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

/** All values that a part of an expression may have; `undefined` if they are not all known. */
export function constantsAt(
  graph: FullGraph,
  node: Node,
  path: Path,
  depth = 0,
): readonly Constant[] | undefined {
  if (depth > MAX_DEPTH) return undefined;
  const values = new Set<Constant>();
  const { ends } = endsOf(graph, node, path);
  let isKnown = true;
  // Text put together on the way ends no trail: the parts are folded where they are met.
  endsOf(graph, node, path, (inner, rest) => {
    if (rest.length > 0) return;
    const folded = foldedAt(graph, unwrapped(inner), depth);
    if (folded === undefined) return;
    if (folded === "unknown") isKnown = false;
    else for (const value of folded) values.add(value);
  });
  for (const end of ends) {
    const literal =
      end.kind === "constant" ? literalOf(end.node) : givenConstants(graph, end, depth);
    if (literal) for (const value of literal) values.add(value);
    else isKnown = false;
  }
  return isKnown && values.size > 0 && values.size <= MAX_VALUES ? [...values] : undefined;
}

/** What all callers of a function give to a parameter, if there are no others. */
function givenConstants(
  graph: FullGraph,
  end: End,
  depth: number,
): readonly Constant[] | undefined {
  if (end.kind !== "parameter") return undefined;
  const { edges, isOpen } = graph.callersOf(end);
  if (isOpen) return undefined;
  const values: Constant[] = [];
  for (const edge of edges) {
    const given =
      edge.kind === "value" ? constantsAt(graph, edge.node, edge.path, depth + 4) : undefined;
    if (!given) return undefined;
    values.push(...given);
  }
  return values;
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
