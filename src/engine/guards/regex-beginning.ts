/**
 * How every text begins in which a regular expression has found something, as far as that is written down.
 *
 *     /^https:\/\/api\.example\.com\//   https://api.example.com/        /^\/[^/]/   /~
 *
 * A part of which only the characters are known, and none of which ends a host, is a `~`; one that is
 * anything but a slash, a `!`.
 *
 * Layer: may import `libraries/library.ts` and the layers before `guards/`.
 */
import type { AST } from "@eslint-community/regexpp";

import { isSettled, shapeOf } from "../values/address.ts";
import type { Danger } from "./danger.ts";
import {
  alternativesOf,
  canMatch,
  excludes,
  findsAll,
  isGroup,
  parsed,
  type Elements,
  type Regex,
} from "./regex.ts";

const ENDS_OF_HOSTS = [..."/\\?#:@"];

/** A scheme, labels of anybody's choice, and at least two of the program's own. */
const OWN_HOST = /^\w+:\/\/(?:[~\w-]+\.)*[\w-]+\.[\w-]+(?::\d+)?[/?#]/u;
const OWN_PATH = /^\/[^/\\]/u;

/** Whether a match shows that an address leads to no other host. */
export function isOwnAddress(regex: Regex, { decoded, leads }: Danger): boolean {
  if (/[gmy]/u.test(regex.flags) || leads === undefined || decoded) return false;
  const alternatives = alternativesOf(regex);
  if (alternatives.length === 0) return false;
  if (leads === "host") return alternatives.every((elements) => endsInOwnHost(elements));
  return alternatives.every((elements) => {
    const beginning = beginningOf(elements);
    if (OWN_PATH.test(beginning) || OWN_HOST.test(beginning)) return true;
    // A slash alone is no scheme.
    if (beginning === "/" && leads !== "slashes") return true;
    return !/[~!]/u.test(beginning) && isSettled(shapeOf(beginning));
  });
}

/** Whether a regular expression finds something in every address that leads that way. */
export function matchesElsewhere(regex: Regex, { decoded, leads }: Danger): boolean {
  if (parsed(regex) === undefined || leads === "host" || decoded) return false;
  const samples = {
    absolute: ["http://evil.example", "https://evil.example"],
    slashes: ["//evil.example"],
  };
  const isFound = {
    absolute: findsAll(regex, samples.absolute),
    slashes: findsAll(regex, samples.slashes),
  };
  return leads === "either"
    ? isFound.absolute || isFound.slashes
    : leads !== undefined && isFound[leads];
}

function beginningOf([start, ...elements]: Elements): string {
  if (start?.type !== "Assertion" || start.kind !== "start") return "";
  let text = "";
  for (const element of elements) {
    const piece = pieceOf(element);
    if (piece === undefined) break;
    text += piece;
  }
  return text;
}

/** `undefined` where it may end a host, or be anything. */
function pieceOf(element: AST.Element): string | undefined {
  switch (element.type) {
    case "Assertion":
      // `(?!\/)` lets everything follow but that.
      if (element.kind === "end") return "/";
      return excludes(element, "/") ? "!" : undefined;
    case "Character":
      return String.fromCodePoint(element.value);
    case "CharacterClass":
    case "CharacterSet":
      if (!endsHost(element)) return "~";
      return canMatch(element, "/") ? undefined : "!";
    case "CapturingGroup":
    case "Group": {
      const pieces = element.alternatives.map(({ elements }) => elements.map(pieceOf));
      if (pieces.flat().some((piece) => piece === undefined || !isLabel(piece))) return undefined;
      return pieces.every((all) => all.at(-1) === ".") ? "~." : "~";
    }
    case "Quantifier": {
      const { element: inner, max, min } = element;
      if (min === 1 && max === 1) return pieceOf(inner);
      const piece = pieceOf(inner);
      if (piece === undefined || !isLabel(piece)) return undefined;
      // The `s` of `https?`.
      if (inner.type === "Character") return min === 0 && max === 1 ? "" : "~";
      return piece;
    }
    default:
      return undefined;
  }
}

/** Whether a piece holds nothing that ends a host. */
function isLabel(piece: string): boolean {
  return !/[/\\?#:@!]/u.test(piece);
}

function endsHost(element: AST.Element): boolean {
  return ENDS_OF_HOSTS.some((character) => canMatch(element, character));
}

/** `\.example\.com$` */
function endsInOwnHost(elements: Elements): boolean {
  const end = elements.at(-1);
  if (end?.type !== "Assertion" || end.kind !== "end") return false;
  let text = "";
  for (const element of elements.slice(0, -1).toReversed()) {
    if (element.type !== "Character") {
      // `^example\.com$`, `^(.+\.)?example\.com$`
      const group = element.type === "Quantifier" ? element.element : element;
      const isLabelBefore = element.type === "Assertion" || isGroup(group);
      return text.startsWith(".") || (isLabelBefore && text.includes("."));
    }
    text = String.fromCodePoint(element.value) + text;
  }
  return text.startsWith(".");
}
