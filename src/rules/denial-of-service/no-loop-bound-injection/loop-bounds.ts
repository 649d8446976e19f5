/**
 * What loops ask for its length.
 *
 *     for (let i = 0; i < items.length; i++)        const count = items.length; while (i < count)
 */
import type { TSESTree } from "@typescript-eslint/utils";

import type { Analysis, SinkSite } from "../../../engine/analysis.ts";
import { keptValue } from "../../../engine/control/kept-value.ts";
import { WHOLE } from "../../../engine/flow/access-path.ts";
import { unwrapped, type Node } from "../../../engine/syntax/node.ts";
import { staticName } from "../../../engine/syntax/static-name.ts";

/** No call: a test. */
const ROW = { kind: "list" } as const;

export function loopBounds({ graph }: Analysis): readonly SinkSite[] {
  const { control, file, index } = graph.local;
  return index.loops.flatMap(({ test }): readonly SinkSite[] => {
    if (!test || !isComparison(test)) return [];
    const list = listIn(test.operator.startsWith("<") ? test.right : test.left);
    if (!list) return [];
    const name = file.sourceCode.getText(test);
    return [{ kind: ROW.kind, row: ROW, node: list, path: WHOLE, call: test, name }];
  });

  /** `items` of `items.length`, of a variable that is given that and nothing else, too. */
  function listIn(bound: Node): Node | undefined {
    const length = unwrapped(bound);
    if (length.type === "MemberExpression") {
      return staticName(length) === "length" ? length.object : undefined;
    }
    const kept = length.type === "Identifier" ? keptValue(length, control) : undefined;
    return kept?.type === "MemberExpression" ? listIn(kept) : undefined;
  }
}

function isComparison(test: Node): test is TSESTree.BinaryExpression {
  return test.type === "BinaryExpression" && /^[<>]=?$/u.test(test.operator);
}
