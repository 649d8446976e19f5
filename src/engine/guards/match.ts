/**
 * Tests of a subject with a regular expression.
 *
 * Layer: may import `libraries/library.ts` and the layers before `guards/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import { WHOLE } from "../flow/access-path.ts";
import { endsOf } from "../flow/walks.ts";
import type { FullGraph } from "../models/full-graph.ts";
import { unwrapped, type Node } from "../syntax/node.ts";
import { literalPattern } from "../syntax/literal-pattern.ts";
import { staticName, staticText } from "../syntax/static-name.ts";
import type { Danger } from "./danger.ts";
import { findsNoOption, findsOptions } from "./option-checks.ts";
import type { PathChecks } from "./path-checks.ts";
import { isOwnAddress, matchesElsewhere } from "./regex-beginning.ts";
import { isHarmless, isHarmlessWithout } from "./regex-language.ts";
import type { Regex } from "./regex.ts";
import { isAbout, type Subject } from "./subject.ts";

/** `/^\w+$/.test(x)`, not `/[;&|]/.test(x)`: by what the expression lets through. */
export function isMatch(
  graph: FullGraph,
  test: TSESTree.CallExpression,
  outcome: boolean,
  subject: Subject,
  danger: Danger,
  paths: PathChecks,
): boolean {
  const [argument] = test.arguments;
  if (test.callee.type !== "MemberExpression" || !argument) return false;
  const name = staticName(test.callee);
  const isOnRegex = name === "test" || name === "exec";
  if (!isOnRegex && name !== "match") return false;
  const [regex, text] = isOnRegex ? [test.callee.object, argument] : [argument, test.callee.object];
  if (!isAbout(text, subject, graph.local.file)) return false;
  const isOption = danger.kind === "program-argument" && danger.decoded === undefined;
  const isNormal = !outcome && paths.isNormal(text, subject);
  // The flag `g` goes on where the last search ended: of the same object, which this never is.
  const isFresh = !isOnRegex || unwrapped(regex).type === "Literal";
  return (
    regexesAt(graph, regex)
      ?.map((one) => (isFresh ? { ...one, flags: one.flags.replaceAll("g", "") } : one))
      .every((one) =>
        outcome
          ? isHarmless(one, danger) || isOwnAddress(one, danger) || (isOption && findsNoOption(one))
          : isHarmlessWithout(one, danger, isNormal) ||
            matchesElsewhere(one, danger) ||
            (isOption && findsOptions(one)),
      ) ?? false
  );
}

/** `!x.includes("<")`, `x.indexOf("<") < 0`: the text is not in the subject, which is harmless without it. */
export function isMissing(
  graph: FullGraph,
  object: Node,
  text: Node | undefined,
  subject: Subject,
  danger: Danger,
): boolean {
  const missing = text && staticText(text);
  return (
    missing !== undefined &&
    isAbout(object, subject, graph.local.file) &&
    isHarmlessWithout({ pattern: literalPattern(missing), flags: "" }, danger, false)
  );
}

/** All regular expressions that a value may be; `undefined` if they are not all known. */
export function regexesAt(graph: FullGraph, node: Node): readonly Regex[] | undefined {
  const { ends, isComplete } = endsOf(graph, node, WHOLE);
  const regexes = ends.flatMap((end) =>
    end.kind === "constant" && end.node.type === "Literal" && "regex" in end.node
      ? end.node.regex
      : [],
  );
  return isComplete && regexes.length > 0 && regexes.length === ends.length ? regexes : undefined;
}
