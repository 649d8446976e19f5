/**
 * What a text is put together from, in the order in which it stands there.
 *
 *     `${base}/users/${id}`   base + "/users/" + id   [base, "users", id].join("/")   → base, "/users/", id
 *
 * Layer: may import `libraries/library.ts` and the layers before `values/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import type { FullGraph } from "../models/full-graph.ts";
import { unwrapped, type Node } from "../syntax/node.ts";
import { staticName, staticText } from "../syntax/static-name.ts";

export type Part = Node | string;

/** Longer sums are not read. */
const MAX_PARTS = 64;

/** `undefined` where the expression is no such text, or its parts have no order that can be seen. */
export function orderedParts(graph: FullGraph, node: Node): readonly Part[] | undefined {
  return partsOf(graph, node)?.map((part) =>
    typeof part === "string" ? part : (staticText(unwrapped(part)) ?? part),
  );
}

function partsOf(graph: FullGraph, node: Node): readonly Part[] | undefined {
  switch (node.type) {
    case "AssignmentExpression":
      return node.operator === "+=" ? [node.left, node.right] : undefined;
    case "BinaryExpression":
      return node.operator === "+" ? operandsOf(node) : undefined;
    case "CallExpression":
      return partsOfCall(graph, node);
    case "TemplateLiteral":
      return node.expressions.length === 0
        ? undefined
        : node.quasis.flatMap(({ value: { cooked, raw } }, index) => {
            const expression = node.expressions[index];
            return expression ? [cooked ?? raw, expression] : [cooked ?? raw];
          });
    default:
      return undefined;
  }
}

function operandsOf(sum: TSESTree.BinaryExpression): readonly Part[] | undefined {
  const operands: Node[] = [];
  let rest: Node = sum;
  while (rest.type === "BinaryExpression" && rest.operator === "+") {
    if (operands.length > MAX_PARTS) return undefined;
    operands.unshift(rest.right);
    rest = rest.left;
  }
  return [rest, ...operands];
}

function partsOfCall(graph: FullGraph, call: TSESTree.CallExpression): readonly Part[] | undefined {
  const { arguments: given, callee } = call;
  if (given.some(({ type }) => type === "SpreadElement")) return undefined;
  if (callee.type !== "MemberExpression") {
    return isPathFunction(graph, callee) ? separated(given, "/") : undefined;
  }
  switch (staticName(callee)) {
    case "concat":
      return [callee.object, ...given];
    case "join": {
      const list = unwrapped(callee.object);
      if (list.type !== "ArrayExpression") {
        return isPathFunction(graph, callee) ? separated(given, "/") : undefined;
      }
      const elements = list.elements.filter((element) => element !== null);
      const [separator] = given;
      const isPlain =
        elements.length === list.elements.length &&
        elements.every(({ type }) => type !== "SpreadElement");
      return isPlain ? separated(elements, separator ?? ",") : undefined;
    }
    default:
      return undefined;
  }
}

/** `path.posix.join(a, b)` */
function isPathFunction(graph: FullGraph, callee: Node): boolean {
  return graph
    .apisAt(callee)
    .some(
      ({ module, name }) =>
        module !== undefined &&
        /^(?:node:)?path(?:\/posix)?$/u.test(module) &&
        /^(?:posix\.)?join$/u.test(name),
    );
}

function separated(parts: readonly Part[], separator: Part): readonly Part[] {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [separator, part]));
}
