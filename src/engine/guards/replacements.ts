/**
 * Replacements after which a text is harmless, whatever it was.
 *
 *     name.replace(/[^\w-]/g, "_")      name.split(/\W/).join("_")      normalize(name).replace(/^(\.\.(\/|\\|$))+/, "")
 *
 * Without the flag `g`, only the first match is replaced, which helps nobody; and what remains of
 * `....//` without `../` is `../`.
 *
 * Layer: may import `libraries/library.ts` and the layers before `guards/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import { WHOLE } from "../flow/access-path.ts";
import { returned } from "../flow/graph.ts";
import { endsOf, functionsAt } from "../flow/walks.ts";
import { constantsAt } from "../values/constants.ts";
import { isScript, TEXT } from "../values/html.ts";
import { textsAt } from "../values/texts.ts";
import type { FullGraph } from "../models/full-graph.ts";
import { isFunction, unwrapped, type CallNode, type Node } from "../syntax/node.ts";
import { literalPattern } from "../syntax/literal-pattern.ts";
import { staticName, staticText } from "../syntax/static-name.ts";
import { textParts } from "../syntax/text-parts.ts";
import { textAround } from "./afterwards.ts";
import type { Danger } from "./danger.ts";
import { regexesAt } from "./match.ts";
import { pathFunctionAt } from "./path-functions.ts";
import { isHarmlessEscaped, isHarmlessReplaced } from "./regex-language.ts";
import { isLeadingDots, type Regex } from "./regex.ts";

/** What a POSIX shell reads as one single quote where a text in such quotes goes on. */
const QUOTED_QUOTES = new Set([String.raw`'\''`, `'"'"'`]);

interface Replacement {
  /** The text in which something is replaced. */
  readonly text: Node;
  /** All that is looked for, if that is known. */
  readonly regexes: readonly Regex[] | undefined;
  readonly replacement: Node;
}

/** Whether a call yields a text that such a replacement has made harmless. */
export function isReplaced(graph: FullGraph, call: CallNode, danger: Danger): boolean {
  if (call.type !== "CallExpression") return false;
  const { regexes, replacement, text: object } = replacementIn(graph, call) ?? {};
  if (!regexes || !replacement || !object) return false;
  if (isFunction(replacement) && regexes.every((one) => isHarmlessEscaped(one, danger)))
    return true;
  const texts = constantsAt(graph, replacement, []) ?? textsMade(graph, replacement);
  if (!texts) return false;
  if (danger.kind === "shell-command" && isQuoted(call, regexes, texts)) return true;
  const isInScript = danger.place !== undefined && isScript(danger.place);
  const feared = isInScript && isJson(graph, object) ? { ...danger, place: TEXT } : danger;
  return regexes.every((regex) =>
    texts.every(
      (text) =>
        isHarmlessReplaced(regex, String(text), feared) ||
        (danger.way === "climbing" &&
          danger.decoded === undefined &&
          text === "" &&
          isLeadingDots(regex) &&
          isNormalized(graph, object)),
    ),
  );
}

/** `text.replace(pattern, "-")`, `text.replaceAll(pattern, "-")`, `text.split(pattern).join("-")` */
function replacementIn(
  graph: FullGraph,
  { arguments: [first, second], callee }: TSESTree.CallExpression,
): Replacement | undefined {
  if (callee.type !== "MemberExpression" || !first) return undefined;
  const { object: text } = callee;
  switch (staticName(callee)) {
    case "join": {
      const split = splitIn(text);
      return (
        split && { text: split.text, regexes: tornAt(graph, split.pattern), replacement: first }
      );
    }
    case "replace":
      return second && { text, regexes: regexesAt(graph, first), replacement: second };
    case "replaceAll":
      return second && { text, regexes: patternsAt(graph, first), replacement: second };
    default:
      return undefined;
  }
}

/** What `split` takes out: all that is found, whatever flags there are, but what a group holds stays. */
function tornAt(graph: FullGraph, pattern: Node): readonly Regex[] | undefined {
  const regexes = patternsAt(graph, pattern);
  if (regexes?.some((one) => one.pattern.includes("("))) return undefined;
  return regexes?.map((one) => ({ ...one, flags: `${one.flags}g` }));
}

/** `text.split(pattern)`, with no limit. */
function splitIn(node: Node): { readonly text: Node; readonly pattern: Node } | undefined {
  const call = unwrapped(node);
  if (call.type !== "CallExpression" || call.callee.type !== "MemberExpression") return undefined;
  const [pattern, limit] = call.arguments;
  return pattern && !limit && staticName(call.callee) === "split"
    ? { text: call.callee.object, pattern }
    : undefined;
}

/**
 * What a function puts in place of what was found, if that is known: constants, which a table may have,
 * around numbers. `(sign) => ENTITIES[sign]`, `(sign) => `&#${sign.charCodeAt(0)};``
 */
function textsMade(graph: FullGraph, replacement: Node): readonly string[] | undefined {
  const { functions, isComplete } = functionsAt(graph, replacement);
  if (!isComplete || functions.length === 0) return undefined;
  const texts: string[] = [];
  for (const callee of functions) {
    for (const { node, path } of graph.resultsOf(returned(callee, WHOLE))) {
      for (const text of textsAt(graph, node, path)) {
        if (!text.every((piece) => typeof piece === "string" || isNumber(graph, piece))) {
          return undefined;
        }
        texts.push(text.map((piece) => (typeof piece === "string" ? piece : "0")).join(""));
      }
    }
  }
  return texts.length > 0 ? texts : undefined;
}

/** `sign.charCodeAt(0)`, `sign.charCodeAt(0).toString(16)` */
function isNumber(graph: FullGraph, node: Node): boolean {
  const { ends, isComplete } = endsOf(graph, node, WHOLE);
  return isComplete && ends.length > 0 && ends.every(({ kind }) => kind === "computed");
}

/** The text that `replaceAll` or `split` looks for, as an expression; or the expression. */
function patternsAt(graph: FullGraph, pattern: Node): readonly Regex[] | undefined {
  const text = staticText(pattern);
  if (text === undefined) return regexesAt(graph, pattern);
  return [{ pattern: literalPattern(text), flags: "g" }];
}

/** `JSON.stringify(name)`, with replacements in it: in a script, only a tag can end it. */
function isJson(graph: FullGraph, node: Node): boolean {
  let text = unwrapped(node);
  while (
    text.type === "CallExpression" &&
    text.callee.type === "MemberExpression" &&
    /^replace(?:All)?$/u.test(staticName(text.callee) ?? "")
  ) {
    text = unwrapped(text.callee.object);
  }
  if (text.type !== "CallExpression") return false;
  return graph
    .apisAt(text.callee)
    .some(({ module, name }) => module === undefined && name === "JSON.stringify");
}

/** `normalize(name)`, in whose result `..` stands only at the beginning. */
function isNormalized(graph: FullGraph, node: Node): boolean {
  const inner = unwrapped(node);
  return inner.type === "CallExpression" && pathFunctionAt(graph, inner) === "normalize";
}

/** `'${text.replace(/'/g, "'\\''")}'`: the quotes of POSIX shells. */
function isQuoted(
  call: TSESTree.CallExpression,
  regexes: readonly Regex[],
  texts: readonly unknown[],
): boolean {
  const isForQuotes =
    regexes.every(({ flags, pattern }) => pattern === "'" && flags.includes("g")) &&
    texts.every((text) => typeof text === "string" && QUOTED_QUOTES.has(text));
  if (!isForQuotes) return false;
  const parts = textParts(textAround(call)) ?? [];
  const index = parts.indexOf(call);
  const [before, after] = [parts[index - 1], parts[index + 1]];
  return (
    typeof before === "string" &&
    typeof after === "string" &&
    before.endsWith("'") &&
    after.startsWith("'")
  );
}
