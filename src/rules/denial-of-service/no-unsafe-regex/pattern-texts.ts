import type { TSESTree } from "@typescript-eslint/utils";

import { apisAt } from "../../../engine/bindings/api.ts";
import { WHOLE } from "../../../engine/flow/access-path.ts";
import { endsOf } from "../../../engine/flow/walks.ts";
import type { FullGraph } from "../../../engine/models/full-graph.ts";
import { unwrapped, type Node } from "../../../engine/syntax/node.ts";
import { staticName } from "../../../engine/syntax/static-name.ts";
import { joined, MAX_TEXTS, UNKNOWN, type PatternText } from "./pattern-text.ts";

const MAX_DEPTH = 12;
const COMMA: readonly PatternText[] = [{ text: ",", regexes: [] }];

/** The texts that an expression may have; more than a few are not known. */
export function patternTexts(graph: FullGraph, node: Node, depth = 0): readonly PatternText[] {
  if (depth > MAX_DEPTH) return [UNKNOWN];
  const found: PatternText[] = [];
  // What comes out of a call such as `replace` is another text: the full graph follows it.
  const { ends } = endsOf(graph.local, node, WHOLE, (at, path) => {
    if (path.length === 0) found.push(...composed(graph, unwrapped(at), depth + 1));
  });
  for (const end of ends) {
    const { node: value } = end;
    if (isPartOfText(value)) continue;
    const isText =
      end.kind === "constant" && value.type === "Literal" && typeof value.value === "string";
    found.push(isText ? { text: value.value, regexes: [], literal: value } : UNKNOWN);
  }
  const texts = [...new Map(found.map((one) => [one.text, one])).values()];
  return texts.length > MAX_TEXTS ? [UNKNOWN] : texts;
}

/** The texts of what puts a text together, or reads one of an expression; none for anything else. */
function composed(graph: FullGraph, node: Node, depth: number): readonly PatternText[] {
  const texts = (part: Node): readonly PatternText[] => patternTexts(graph, part, depth);
  switch (node.type) {
    case "TemplateLiteral":
      return templateTexts(node, "cooked", texts).map((one) =>
        node.expressions.length === 0 ? { ...one, literal: node } : one,
      );
    case "TaggedTemplateExpression":
      return apisAt(graph, node.tag).some(({ name }) => name === "String.raw")
        ? templateTexts(node.quasi, "raw", texts)
        : [];
    case "ArrayExpression":
      return isPartOfText(node) ? joinedList(node, COMMA, texts) : [];
    case "BinaryExpression":
      return node.operator === "+" ? joined([texts(node.left), texts(node.right)]) : [];
    case "MemberExpression":
      return staticName(node) === "source" ? sourceTexts(graph, node.object) : [];
    case "CallExpression":
      return joinTexts(graph, node, texts);
    default:
      return [];
  }
}

function templateTexts(
  { quasis, expressions }: TSESTree.TemplateLiteral,
  form: "cooked" | "raw",
  texts: (part: Node) => readonly PatternText[],
): readonly PatternText[] {
  return joined(
    quasis.flatMap((quasi, index) => {
      const expression = expressions[index];
      const text = [{ text: String(quasi.value[form]), regexes: [] }];
      return expression ? [text, texts(expression)] : [text];
    }),
  );
}

/** `/a/.source`, and that of a constant. */
function sourceTexts({ local }: FullGraph, object: Node): readonly PatternText[] {
  return endsOf(local, object, WHOLE).ends.map(({ kind, node }) =>
    kind === "constant" && node.type === "Literal" && "regex" in node
      ? { text: node.regex.pattern, regexes: [node] }
      : UNKNOWN,
  );
}

/** `[a, b].join("|")`. */
function joinTexts(
  { local }: FullGraph,
  { callee, arguments: [separator] }: TSESTree.CallExpression,
  texts: (part: Node) => readonly PatternText[],
): readonly PatternText[] {
  if (callee.type !== "MemberExpression" || staticName(callee) !== "join") return [];
  const [list, ...others] = endsOf(local, callee.object, WHOLE).ends;
  if (others.length > 0 || list?.node.type !== "ArrayExpression") return [];
  return joinedList(list.node, separator ? texts(separator) : COMMA, texts);
}

/** A list that becomes a text right where it stands, joined by commas. */
function isPartOfText(node: Node): boolean {
  if (node.type !== "ArrayExpression") return false;
  return node.parent.type === "BinaryExpression" || node.parent.type === "TemplateLiteral";
}

function joinedList(
  { elements }: TSESTree.ArrayExpression,
  between: readonly PatternText[],
  texts: (part: Node) => readonly PatternText[],
): readonly PatternText[] {
  return joined(
    elements.flatMap((element, index) => [
      ...(index > 0 ? [between] : []),
      !element || element.type === "SpreadElement" ? [UNKNOWN] : texts(element),
    ]),
  );
}
