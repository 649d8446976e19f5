/**
 * Where in a page's HTML a value stands, by the text that stands before it: this decides with which
 * characters it can break out of its place.
 *
 *     <p>${name}           only with `<`            <a title="${name}">     with a double quote
 *     <a title=${name}>    with a space             <script>${name}         with anything
 *
 * What stands before is taken for text if it is not known. That an address may begin with `javascript:`
 * and what scripts in attributes make of a value is not looked at.
 *
 * Layer: may import `libraries/library.ts` and the layers before `values/`.
 */
import type { SinkKind } from "../../libraries/library.ts";
import type { KnownText } from "./texts.ts";

/** A place: the tag that the text is in, or is the content of, and behind it a sign for the place there. */
export type HtmlPlace = string;

/** Between tags. */
export const TEXT: HtmlPlace = "";

/** At the beginning of what is a selector if it does not begin with a tag. */
const START = "^";
/** In a selector, where nothing does harm. */
const SELECTOR = "#";
const TAG = "<";
const VALUE = "=";
const UNQUOTED = "-";
const COMMENT = "!";
/** What stands in a tag whose content is no HTML. */
const CONTENT = ">";

/** Tags whose content ends with their closing tag and nothing else. */
const OPAQUE = new Set(["script", "style", "textarea", "title"]);
const CLOSING = /<\/(?:script|style|textarea|title)/iu;

/** What ends each place, or makes something else of it. */
const FEARED: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  [UNQUOTED]: " \t\n\r>",
  [VALUE]: " \t\n\r>\"'",
  [COMMENT]: ">",
  [TAG]: "=>",
  [SELECTOR]: "",
};
const FEARED_IN_SCRIPTS = "'\"`\\;(){}[]\n\r=+,:<>!&|$/";

const KINDS: ReadonlySet<SinkKind> = new Set(["dom-content", "dom-html", "dom-selector", "html"]);

export function isHtml(kind: SinkKind): boolean {
  return KINDS.has(kind);
}

/** The place where a text stands that is given to such a sink. */
export function placeIn(kind: SinkKind): HtmlPlace {
  return kind === "dom-selector" ? START : TEXT;
}

/** Whether nothing that stands there does harm. */
export function isHarmlessPlace(place: HtmlPlace): boolean {
  return place === SELECTOR;
}

export function isScript(place: HtmlPlace): boolean {
  return place === `script${CONTENT}`;
}

/** The characters without which a value stays in its place. */
export function fearedIn(place: HtmlPlace): string {
  if (isScript(place)) return FEARED_IN_SCRIPTS;
  return FEARED[place.slice(-1)] ?? "<";
}

/** The place behind a text that begins in `place`. What is not known leaves everything as it is. */
export function placeBehind(place: HtmlPlace, text: KnownText): HtmlPlace {
  return text.reduce<HtmlPlace>((before, piece) => {
    if (before === START) return begun(piece);
    if (typeof piece === "string") return read(before, piece);
    return before.endsWith(VALUE) ? before.slice(0, -1) + UNQUOTED : before;
  }, place);
}

/** The place behind the first piece of what may be a selector: behind what is not known, it is one. */
function begun(piece: KnownText[number]): HtmlPlace {
  if (typeof piece !== "string") return SELECTOR;
  const text = piece.trimStart();
  if (text === "") return START;
  return text.startsWith("<") ? read(TEXT, text) : SELECTOR;
}

function read(start: HtmlPlace, text: string): HtmlPlace {
  let place = start;
  let rest = text;
  while (rest !== "") {
    const [next, length] = step(place, rest);
    place = next;
    rest = rest.slice(length);
  }
  return place;
}

/** The place behind the next piece of a text, and how long the piece is. */
function step(place: HtmlPlace, text: string): readonly [HtmlPlace, number] {
  const [tag, sign] = [place.slice(0, -1), place.slice(-1)];
  const until = (end: string, next: HtmlPlace): readonly [HtmlPlace, number] => {
    const index = text.indexOf(end);
    return index < 0 ? [place, text.length] : [next, index + end.length];
  };
  switch (sign) {
    case "":
      return betweenTags(text);
    case SELECTOR:
      return [place, text.length];
    case '"':
    case "'":
      return until(sign, tag + TAG);
    case COMMENT:
      return until("-->", TEXT);
    case CONTENT: {
      const end = text.search(CLOSING);
      return end < 0 ? [place, text.length] : [TAG, end + 2];
    }
    case UNQUOTED: {
      const end = text.search(/[\s>]/u);
      return end < 0 ? [place, text.length] : [tag + TAG, end];
    }
    case VALUE: {
      const end = text.search(/\S/u);
      if (end < 0) return [place, text.length];
      const first = text.charAt(end);
      if (first === '"' || first === "'") return [tag + first, end + 1];
      return first === ">" ? [tag + TAG, end] : [tag + UNQUOTED, end];
    }
    default: {
      const end = text.search(/[=>]/u);
      if (end < 0) return [place, text.length];
      if (text.charAt(end) === "=") return [tag + VALUE, end + 1];
      return [tag === "" ? TEXT : tag + CONTENT, end + 1];
    }
  }
}

function betweenTags(text: string): readonly [HtmlPlace, number] {
  const found = /<(?:!--|\/?(?<name>[a-z][^\s/>]*)?)/iu.exec(text);
  if (!found) return [TEXT, text.length];
  const end = found.index + found[0].length;
  if (found[0] === "<!--") return [COMMENT, end];
  // A tag begins with a letter, which may be the value's.
  if (found.groups?.["name"] === undefined && end < text.length) return [TEXT, end];
  const name = found[0].slice(1).toLowerCase();
  return [(OPAQUE.has(name) ? name : "") + TAG, end];
}
