import type { TSESTree } from "@typescript-eslint/utils";

import type { FullGraph } from "../../../engine/models/full-graph.ts";
import type { Node } from "../../../engine/syntax/node.ts";
import { isScript, placeBehind, TEXT, type HtmlPlace } from "../../../engine/values/html.ts";
import { orderedParts } from "../../../engine/values/ordered-parts.ts";
import { textsAt, type KnownText } from "../../../engine/values/texts.ts";

/** Where in a page's code a value stands: in a script, in quotes there, or in a handler in a tag. */
export type CodePlace = "handler" | "quoted" | "script";

export interface CodePart {
  readonly node: Node;
  readonly place: CodePlace;
}

/** What a file says that may write such code. */
export const MAY_WRITE_CODE = /<script|\son[a-z]+\s*=\s*\\?["']/i;

/** The value of a handler, as far as it goes: `<a onclick="show('` */
const HANDLER = /\son[a-z]+\s*=\s*(?:"[^"]*|'[^']*)$/i;
const QUOTED = /["']$/;

/** The parts of a text that stand in the code of a page. */
export function codeParts(
  graph: FullGraph,
  text: TSESTree.BinaryExpression | TSESTree.TemplateLiteral,
): readonly CodePart[] {
  const found: CodePart[] = [];
  let place: HtmlPlace = TEXT;
  let before = "";
  for (const part of orderedParts(graph, text) ?? []) {
    const known = typeof part === "string" ? [part] : knownText(graph, part);
    const code = typeof part === "string" ? undefined : codePlace(place, before);
    if (typeof part !== "string" && code) found.push({ node: part, place: code });
    place = placeBehind(place, known);
    before += known.map((piece) => (typeof piece === "string" ? piece : "x")).join("");
  }
  return found;
}

function codePlace(place: HtmlPlace, before: string): CodePlace | undefined {
  if (isScript(place)) return QUOTED.test(before) ? "quoted" : "script";
  return HANDLER.test(before) ? "handler" : undefined;
}

/** Of several texts that it may be, none is better known than that it is one. */
function knownText(graph: FullGraph, part: Node): KnownText {
  const [text, ...others] = textsAt(graph, part);
  return text && others.length === 0 ? text : [part];
}
