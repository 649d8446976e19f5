/**
 * Whether it is a library's fault what its callers can do with what they give to it.
 *
 * In a page, it often is not: what is called HTML is HTML for who calls it, and so are class names and
 * selectors of their choice. It is where a text of theirs becomes a part of HTML between tags, or where an option
 * that means elements, and may be read from an attribute, is looked for in such a way that it can make
 * some.
 *
 * Layer: may import `libraries/library.ts` and the layers before `taint/`.
 */
import { stepName } from "../flow/access-path.ts";
import type { ParameterEnd } from "../flow/graph.ts";
import type { Callers } from "../models/model-graph.ts";
import { givenName } from "../syntax/function-name.ts";
import { placeIn, TEXT } from "../values/html.ts";
import type { Question } from "./question.ts";
import type { State } from "./state.ts";

/** What is called so is HTML by contract. */
const HTML = /html|icon|markup|svg|template/iu;
const OPTIONS = /conf|opt|param|setting/iu;

export function isAtFault(
  { isLibrary, kind }: Question,
  end: ParameterEnd,
  exported: Callers["exported"],
  { before, isBuilt }: State,
): boolean {
  if (isLibrary !== true) return false;
  switch (kind) {
    case "dom-content":
      return exported !== undefined && isBuilt && before === TEXT && !isHtmlByName(end);
    case "dom-html":
      return exported !== undefined && before === TEXT && !isHtmlByName(end);
    case "dom-selector": {
      if (exported === undefined || isHtmlByName(end)) return false;
      return before === placeIn(kind) ? isOption(end) : isBuilt && before === TEXT;
    }
    default:
      return exported === "export";
  }
}

/** Whether it is one of the options of a widget: `options.target`, and no part of an event or a node. */
function isOption({ node, path }: ParameterEnd): boolean {
  return path.length > 0 && (node.type !== "Identifier" || OPTIONS.test(node.name));
}

function isHtmlByName({ callee, node, path }: ParameterEnd): boolean {
  const names = [
    givenName(callee),
    node.type === "Identifier" ? node.name : undefined,
    ...path.map((step) => stepName(step)),
  ];
  return names.some((name) => name !== undefined && meansHtml(name));
}

/** Whether what has this name is HTML by contract. */
export function meansHtml(name: string): boolean {
  return HTML.test(name);
}
