/**
 * What must be so for a test to have an outcome.
 *
 *     !(isAdmin || role === "owner")  false:    `isAdmin` is true; `role` equals `"owner"`
 */
import type { TSESTree } from "@typescript-eslint/utils";

import { keptValue } from "../../../engine/control/kept-value.ts";
import type { FullGraph } from "../../../engine/models/full-graph.ts";
import { unwrapped, type Node } from "../../../engine/syntax/node.ts";
import { staticName } from "../../../engine/syntax/static-name.ts";

export type Condition =
  | { readonly kind: "true"; readonly node: Node; readonly other?: undefined }
  | {
      /** It is the same as the other, is in the list that the other is, or holds the other as its part. */
      readonly kind: "equal" | "holding" | "listed";
      readonly node: Node;
      readonly other: Node;
    };

/** Tests within tests that are looked into. */
const MAX_DEPTH = 8;

/** Each of the conditions by which a test can come to an outcome. */
export function conditionsOf(
  test: Node,
  outcome: boolean,
  graph: FullGraph,
  depth = 0,
): readonly Condition[] {
  if (depth > MAX_DEPTH) return [];
  const node = unwrapped(test);
  switch (node.type) {
    case "BinaryExpression": {
      if (!/^[!=]==?$/u.test(node.operator)) return [];
      if (node.operator.startsWith("=") !== outcome) return [];
      const [left, right] = [unwrapped(node.left), unwrapped(node.right)];
      return [
        { kind: "equal", node: left, other: right },
        { kind: "equal", node: right, other: left },
      ];
    }
    case "CallExpression":
      return outcome ? answersOf(node) : [];
    case "Identifier": {
      const kept = keptValue(node, graph.local.control);
      return [
        ...(outcome ? [{ kind: "true", node } as const] : []),
        ...(kept ? conditionsOf(kept, outcome, graph, depth + 1) : []),
      ];
    }
    case "LogicalExpression":
      return [node.left, node.right].flatMap((one) => conditionsOf(one, outcome, graph, depth + 1));
    case "MemberExpression":
      return outcome ? [{ kind: "true", node }] : [];
    case "UnaryExpression":
      if (node.operator !== "!") return [];
      return conditionsOf(node.argument, !outcome, graph, depth + 1);
    default:
      return [];
  }
}

/** `LIST.includes(node)`, `node.includes("admin")`, `node.startsWith("https://…")` */
function answersOf({ arguments: [first], callee }: TSESTree.CallExpression): readonly Condition[] {
  if (!first || callee.type !== "MemberExpression") return [];
  const { object } = callee;
  switch (staticName(callee)) {
    case "has":
    case "includes":
      return [
        { kind: "listed", node: first, other: object },
        { kind: "holding", node: object, other: first },
      ];
    case "startsWith":
      return [{ kind: "holding", node: object, other: first }];
    default:
      return [];
  }
}
