/**
 * Whether a text is one literal of the code that it becomes a part of, whatever it says.
 *
 *     new Function("it", "return it[" + JSON.stringify(name) + "]")      a literal
 *     new Function("it", "return it['" + JSON.stringify(name) + "']")    within quotes, its own end them
 *
 * Since ES2019, all JSON is JavaScript. What is known of the code before it says where it stands: what
 * is unknown there is taken to close what it opens.
 *
 * Layer: may import `libraries/library.ts` and the layers before `guards/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import { handedTo } from "../flow/handed-to.ts";
import { argumentsOf } from "../flow/parameter.ts";
import type { FullGraph } from "../models/full-graph.ts";
import { unwrapped, type CallNode, type Node } from "../syntax/node.ts";
import { staticName, staticText } from "../syntax/static-name.ts";
import { textParts } from "../syntax/text-parts.ts";
import { readsOf, textAround } from "./afterwards.ts";
import type { Danger } from "./danger.ts";

/** A walk over more places than this takes the text for no literal. */
const MAX_PLACES = 50;

/** Methods that leave a text what it is. */
const SAME = new Set(["toString", "trim", "valueOf"]);

/** What of code matters here: escapes, comments, quotes and where the expressions in templates begin and end. */
const SIGNS = /\\.|\/\/|\/\*|\*\/|\$\{|["'`{}\n]/gsu;

/** Whether a call yields a text that is a literal wherever it is put into code. */
export function isCodeLiteral(
  graph: FullGraph,
  call: CallNode,
  { decoded, kind }: Danger,
): boolean {
  if (kind !== "code" || decoded || !isStringified(graph, call)) return false;
  const places = new Set<Node>([call]);
  // The set grows while it is read.
  for (const place of places) {
    const text = asIs(place);
    if (!text || isInQuotes(text) || places.size > MAX_PLACES) return false;
    for (const name of namesOf(graph, text)) {
      for (const read of readsOf(graph, name)) places.add(read);
    }
  }
  return true;
}

/** The variable, or the parameters of the file's functions, that an expression gives its value to. */
function namesOf(graph: FullGraph, text: Node): readonly Node[] {
  const { parent } = text;
  if (parent?.type === "VariableDeclarator") return [parent.id];
  if (parent?.type !== "CallExpression") return [];
  const index = argumentsOf(parent).findIndex((argument) => argument === text);
  if (index < 0) return [];
  return handedTo(parent, index, graph.local).parameters.map(({ pattern }) => pattern);
}

function isStringified(graph: FullGraph, call: CallNode): boolean {
  return (
    call.type === "CallExpression" &&
    graph
      .apisAt(call.callee)
      .some(({ module, name }) => module === undefined && name === "JSON.stringify")
  );
}

/** The expression around a text that is still the same literal; `undefined` where it is changed. */
function asIs(place: Node): Node | undefined {
  let text = place;
  for (let { parent } = text; parent; { parent } = text) {
    if (unwrapped(parent) === unwrapped(text)) {
      text = parent;
      continue;
    }
    if (parent.type !== "MemberExpression" || parent.object !== text) break;
    const call = parent.parent;
    if (call.type !== "CallExpression" || call.callee !== parent) return undefined;
    if (!SAME.has(staticName(parent) ?? "") && !isEscaping(call)) return undefined;
    text = call;
  }
  return text;
}

/** `.replace(/</g, "\\u003c")`: an escape says within a literal what the sign said. */
function isEscaping({ arguments: [, replacement], callee }: TSESTree.CallExpression): boolean {
  return (
    callee.type === "MemberExpression" &&
    /^replace(?:All)?$/u.test(staticName(callee) ?? "") &&
    replacement !== undefined &&
    /^\\(?:u[\da-f]{4}|x[\da-f]{2})$/iu.test(staticText(replacement) ?? "")
  );
}

/** Whether the code before a text has opened a quote, a template or a comment. */
function isInQuotes(text: Node): boolean {
  const inner = unwrapped(text);
  const parts = textParts(textAround(text)) ?? [];
  const index = parts.findIndex((part) => typeof part !== "string" && unwrapped(part) === inner);
  const before = parts.slice(0, Math.max(0, index)).filter((part) => typeof part === "string");
  return isOpen(openedBy(before.join("")));
}

/** What is open at the end of a code, outermost first. */
function openedBy(code: string): readonly string[] {
  const opened: string[] = [];
  for (const [sign] of code.matchAll(SIGNS)) {
    const last = opened.at(-1);
    if (last === "`" && sign === "${") opened.push(sign);
    else if (isOpen(opened)) {
      if (sign === CLOSING[last ?? ""]) opened.pop();
    } else if (sign === "}") opened.pop();
    else if (sign === "{" || sign in CLOSING) opened.push(sign);
  }
  return opened;
}

const CLOSING: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  "`": "`",
  "//": "\n",
  "/*": "*/",
};

/** Whether what comes next is no code. */
function isOpen(opened: readonly string[]): boolean {
  return (opened.at(-1) ?? "{") in CLOSING;
}
