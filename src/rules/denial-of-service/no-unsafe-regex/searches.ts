import { WHOLE, type Path } from "../../../engine/flow/access-path.ts";
import { argumentsOf } from "../../../engine/flow/parameter.ts";
import { endsOf, stateKey } from "../../../engine/flow/walks.ts";
import type { FullGraph } from "../../../engine/models/full-graph.ts";
import { lastName, type FileIndex } from "../../../engine/syntax/file-index.ts";
import { calleeOf, isCall, type CallNode, type Node } from "../../../engine/syntax/node.ts";
import { HOLE } from "../../../regex/pattern.ts";
import { patternTexts } from "./pattern-texts.ts";

const ON_EXPRESSION = ["exec", "test"];
const ON_TEXT = ["match", "matchAll", "replace", "replaceAll", "search", "split"];

/** Methods that search a text with a regular expression. */
export const SEARCHES: readonly string[] = [...ON_EXPRESSION, ...ON_TEXT];

export interface Search {
  readonly expression: Node;
  /** The text that is searched. */
  readonly subject: Node;
}

/** All calls that may be searches, in source order. */
export function searchesIn({ calls }: FileIndex): readonly Search[] {
  return SEARCHES.flatMap((name) =>
    (calls.get(name) ?? []).flatMap((call) => searchIn(call, name) ?? []),
  ).sort((one, other) => one.subject.range[0] - other.subject.range[0]);
}

function searchIn(call: CallNode, name: string): Search | undefined {
  const [argument] = argumentsOf(call);
  const callee = calleeOf(call);
  if (callee.type !== "MemberExpression" || !argument) return undefined;
  return ON_EXPRESSION.includes(name)
    ? { expression: callee.object, subject: argument }
    : { expression: argument, subject: callee.object };
}

export interface Searched {
  /** Where the pattern is written. */
  readonly node: Node;
  readonly pattern: string;
  readonly flags: string;
}

/** Functions that hand an expression on to others: more of them are not followed. */
const MAX_DEPTH = 4;
/** Values that are looked at for one search. In a bundle, everything may be called by everything. */
const MAX_VALUES = 300;

/**
 * The patterns that an expression may be, as far as they are written in the file. A parameter is what
 * its function is given, by whatever calls it: `PATTERNS.some((pattern) => pattern.test(text))`.
 */
export function patternsOf(graph: FullGraph, expression: Node): readonly Searched[] {
  const found: Searched[] = [];
  const seen = new Set<string>();
  const pending: { node: Node; path: Path; depth: number }[] = [
    { node: expression, path: WHOLE, depth: 0 },
  ];
  // The list grows while it is read.
  for (const [place, { depth, node: value, path }] of pending.entries()) {
    if (place >= MAX_VALUES) break;
    for (const end of endsOf(graph, value, path).ends) {
      const { node } = end;
      const key = stateKey(node, end.kind === "parameter" ? end.path : WHOLE);
      if (seen.has(key)) continue;
      seen.add(key);
      if (node.type === "Literal" && "regex" in node) found.push({ node, ...node.regex });
      else if (end.kind === "parameter" && depth < MAX_DEPTH) {
        for (const edge of graph.callersOf(end).edges) {
          if (edge.kind === "value") pending.push({ ...edge, depth: depth + 1 });
        }
      } else if (isCall(node) && lastName(node) === "RegExp") {
        found.push(...constructed(graph, node));
      }
    }
  }
  return found;
}

function constructed(graph: FullGraph, call: CallNode): readonly Searched[] {
  const [argument, flagsArgument] = argumentsOf(call);
  if (!argument) return [];
  const flagTexts = flagsArgument ? patternTexts(graph, flagsArgument) : [{ text: "" }];
  return patternTexts(graph, argument).flatMap(({ literal, text: pattern }) =>
    flagTexts.flatMap(({ text: flags }) =>
      (pattern + flags).includes(HOLE) ? [] : { node: literal ?? argument, pattern, flags },
    ),
  );
}
