/**
 * Whether a text that matches a regular expression can harm a kind of sink.
 *
 *     /^[\w-]+$/   no shell character can occur        /^\w+/   what follows is not looked at
 *
 * Decided by the characters that the expression lets through, not by its look. Lookarounds and
 * backreferences: unknown, which is no.
 *
 * Layer: may import `libraries/library.ts` and the layers before `guards/`.
 */
import type { AST } from "@eslint-community/regexpp";
import { RegExpParser } from "@eslint-community/regexpp";

import type { SinkKind } from "../../libraries/library.ts";

/** Characters with which a value breaks out of its place. */
const DANGEROUS: Partial<Record<SinkKind, string>> = {
  "shell-command": " \t\n\r;|&$`\"'\\<>(){}[]*?!~#^%",
  sql: "'\"`\\;()\n\r \t/*,=",
  code: "'\"`\\;(){}[]\n\r=+,:<>!&|$/",
  path: "/\\\0",
  deserialization: "{}[]\"':!<",
};

const parser = new RegExpParser();
const known = new Map<string, Language | undefined>();

interface Language {
  /** Whether each of these characters can occur, of all that any kind fears. */
  readonly characters: ReadonlySet<string>;
  /** Whether `..` can occur. */
  readonly hasDots: boolean;
}

const ALL = new Set(Object.values(DANGEROUS).join("") + ".");

/** Whether all text that matches is harmless to the kind of sink. */
export function isHarmless(pattern: string, flags: string, kind: SinkKind): boolean {
  const dangerous = DANGEROUS[kind];
  if (dangerous === undefined || /[gmy]/u.test(flags)) return false;
  const key = `${flags}/${pattern}`;
  if (!known.has(key)) known.set(key, languageOf(pattern, flags));
  const language = known.get(key);
  if (!language || (kind === "path" && language.hasDots)) return false;
  return ![...dangerous].some((character) => language.characters.has(character));
}

function languageOf(pattern: string, flags: string): Language | undefined {
  let parsed: AST.Pattern;
  try {
    parsed = parser.parsePattern(pattern, 0, pattern.length, {
      unicode: flags.includes("u"),
      unicodeSets: flags.includes("v"),
    });
  } catch {
    return undefined;
  }
  if (!parsed.alternatives.every((alternative) => isAnchored(alternative))) return undefined;
  const characters = new Set<string>();
  const dots = { count: 0 };
  const isKnown = parsed.alternatives.every((alternative) =>
    collect(alternative, 1, characters, dots),
  );
  return isKnown ? { characters, hasDots: dots.count > 1 } : undefined;
}

/** `^…$`, or a group of such. */
function isAnchored({ elements }: AST.Alternative): boolean {
  const [first] = elements;
  const last = elements.at(-1);
  if (first === last && first && (first.type === "Group" || first.type === "CapturingGroup")) {
    return first.alternatives.every((alternative) => isAnchored(alternative));
  }
  return (
    first?.type === "Assertion" &&
    first.kind === "start" &&
    last?.type === "Assertion" &&
    last.kind === "end"
  );
}

/** Adds what an alternative can match, `times` over; false if that cannot be told. */
function collect(
  alternative: AST.Alternative,
  times: number,
  characters: Set<string>,
  dots: { count: number },
): boolean {
  return alternative.elements.every((element) => collectElement(element, times, characters, dots));
}

function collectElement(
  element: AST.Element,
  times: number,
  characters: Set<string>,
  dots: { count: number },
): boolean {
  switch (element.type) {
    case "Assertion":
      return element.kind === "start" || element.kind === "end" || element.kind === "word";
    case "CapturingGroup":
    case "Group":
      return element.alternatives.every((alternative) =>
        collect(alternative, times, characters, dots),
      );
    case "Quantifier":
      return collectElement(element.element, times * Math.min(element.max, 1000), characters, dots);
    case "Character":
    case "CharacterClass":
    case "CharacterSet":
      for (const character of ALL) {
        if (!canMatch(element, character.codePointAt(0) ?? 0)) continue;
        characters.add(character);
        if (character === ".") dots.count += times;
      }
      return true;
    default:
      return false;
  }
}

function canMatch(
  element:
    AST.ClassRangesCharacterClassElement | AST.Element | AST.UnicodeSetsCharacterClassElement,
  code: number,
): boolean {
  switch (element.type) {
    case "Character":
      return element.value === code;
    case "CharacterClass":
      return element.elements.some((part) => canMatch(part, code)) !== element.negate;
    case "CharacterClassRange":
      return element.min.value <= code && code <= element.max.value;
    case "CharacterSet":
      return setMatches(element, code);
    default:
      return true;
  }
}

function setMatches(set: AST.CharacterSet, code: number): boolean {
  const text = String.fromCodePoint(code);
  switch (set.kind) {
    case "any":
      return !/[\n\r]/u.test(text);
    case "digit":
      return set.negate;
    case "space":
      return /\s/u.test(text) !== set.negate;
    case "word":
      return set.negate;
    default:
      return true;
  }
}
