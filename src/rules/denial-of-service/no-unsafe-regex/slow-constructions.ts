import type { TSESTree } from "@typescript-eslint/utils";

import type { Analysis } from "../../../engine/analysis.ts";
import { apisAt } from "../../../engine/bindings/api.ts";
import { lastName } from "../../../engine/syntax/file-index.ts";
import type { Node } from "../../../engine/syntax/node.ts";
import { exponentialBacktracking, type Backtracking } from "../../../regex/backtracking.ts";
import { HOLE } from "../../../regex/pattern.ts";
import { slowLiteral } from "./slow-literal.ts";
import { patternTexts } from "./pattern-texts.ts";

export interface SlowConstruction {
  readonly pattern: string;
  readonly flags: string;
  /** The string that it is written in, or what puts it together. */
  readonly node: Node;
  readonly found: Backtracking;
}

/** Stand for flags that are not known: what is slow with both is slow with any. */
const ANY_FLAGS = ["", "ims"];

/** The slow patterns that a call of `RegExp` may be given. */
export function* slowConstructions(
  call: TSESTree.CallExpression | TSESTree.NewExpression,
  analysisOf: () => Analysis,
): Generator<SlowConstruction> {
  const [argument, flagsArgument] = call.arguments;
  // A literal is looked at by itself.
  if (lastName(call) !== "RegExp" || !argument || isRegexLiteral(argument)) return;
  const { graph } = analysisOf();
  const isRegExp = apisAt(graph, call.callee).some(
    ({ module, name }) => module === undefined && name === "RegExp",
  );
  if (!isRegExp) return;
  const flags = flagsArgument ? patternTexts(graph, flagsArgument).map(({ text }) => text) : [""];
  const areKnown = !flags.join("").includes(HOLE);
  for (const { text, regexes, literal } of patternTexts(graph, argument)) {
    // What is slow by itself is told where it stands.
    if (regexes.some((regex) => slowLiteral(regex, analysisOf))) continue;
    const results = (areKnown ? flags : ANY_FLAGS).map((known) => ({
      flags: known,
      found: slownessWithHoles(text, known),
    }));
    const isSlow = areKnown || results.every(({ found }) => found);
    const slow = isSlow ? results.find(({ found }) => found) : undefined;
    if (slow?.found) {
      yield { node: literal ?? argument, pattern: text, flags: slow.flags, found: slow.found };
    }
  }
}

/** Slow whatever the unknown parts are: some text that occurs nowhere else, or nothing. */
function slownessWithHoles(text: string, flags: string): Backtracking | undefined {
  const isSlowWithout = exponentialBacktracking(text.replaceAll(HOLE, "(?:)"), flags);
  return isSlowWithout && exponentialBacktracking(text, flags);
}

function isRegexLiteral(node: Node): boolean {
  return node.type === "Literal" && "regex" in node;
}
