/**
 * Tests of a subject with a regular expression.
 *
 * Layer: may import `libraries/library.ts` and the layers before `guards/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import type { SinkKind } from "../../libraries/library.ts";
import { WHOLE } from "../flow/access-path.ts";
import { endsOf } from "../flow/walks.ts";
import type { FullGraph } from "../models/full-graph.ts";
import { staticName } from "../syntax/static-name.ts";
import { isHarmless } from "./regex-language.ts";
import { isAbout, type Subject } from "./subject.ts";

/** `/^\w+$/.test(x)`, `x.match(/^\w+$/)`: by what the expression lets through. */
export function isMatch(
  graph: FullGraph,
  test: TSESTree.CallExpression,
  subject: Subject,
  kind: SinkKind,
): boolean {
  const [argument] = test.arguments;
  if (test.callee.type !== "MemberExpression" || !argument) return false;
  const name = staticName(test.callee);
  const isOnRegex = name === "test" || name === "exec";
  if (!isOnRegex && name !== "match") return false;
  const [regex, text] = isOnRegex ? [test.callee.object, argument] : [argument, test.callee.object];
  if (!isAbout(text, subject, graph.local.file)) return false;
  const { ends, isComplete } = endsOf(graph, regex, WHOLE);
  return (
    isComplete &&
    ends.length > 0 &&
    ends.every(
      (end) =>
        end.kind === "constant" &&
        end.node.type === "Literal" &&
        "regex" in end.node &&
        isHarmless(end.node.regex.pattern, end.node.regex.flags, kind),
    )
  );
}
