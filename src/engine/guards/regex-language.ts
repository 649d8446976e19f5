/**
 * Whether texts can harm a kind of sink, of which a regular expression says what they are: all of one
 * matches, nothing in it does, or everything in it that did has been replaced.
 *
 *     /^[\w-]+$/   no shell character can occur        /^\w+/   what follows is not looked at
 *
 * Decided by the characters that the expression lets through, not by its look. Lookarounds and
 * backreferences: unknown, which is no.
 *
 * Layer: may import `libraries/library.ts` and the layers before `guards/`.
 */
import type { AST } from "@eslint-community/regexpp";

import type { SinkKind } from "../../libraries/library.ts";
import { fearedIn } from "../values/html.ts";
import type { Danger } from "./danger.ts";
import {
  alternativesOf,
  canMatch,
  eachOf,
  isAbsolute,
  isClimbing,
  isGroup,
  isPlain,
  isTwoDots,
  parsed,
  type Elements,
  type Regex,
} from "./regex.ts";

/**
 * Characters with which a value breaks out of its place. A shell's quotes are not among them: all
 * that they could let loose is.
 */
const DANGEROUS: Partial<Record<SinkKind, string>> = {
  "shell-command": " \t\n;|&$`<>(){}#",
  sql: "'\"`\\;()\n\r \t/*,=",
  // A dollar sign is a letter: it does nothing outside a template, and there only with a brace.
  code: "'\"`\\;(){}[]\n\r=+,:<>!&|/",
  deserialization: "{}[]\"':!<",
  header: "\n\r",
  ldap: ' !"#&()*+,;<=>\\|~\0',
  format: "%",
  graphql: '"\\(){}\n\r',
  log: "\n\r",
  module: "./\\:@",
  // A test reads an object as `[object Object]`.
  nosql: "[",
  "program-argument": "-",
  "property-name": "_",
  redirect: "/:\\",
  "request-path": "./\\%",
  regex: "$()*+.?[\\]^{|}",
  "record-fields": "[",
  "render-data": "[",
  template: "\"#$%&'()<>@`{}",
  xml: "\"&'<>",
  "expanded-xml": "&",
  xpath: " \t\n\r!\"'()*,/:<=>@[]|",
  host: ":/\\.@?#",
  "request-url": ":/\\.@?#\t\n\r",
};

/** Texts that do harm, where a few stand for all that do. */
const DANGEROUS_TEXTS: Partial<Record<SinkKind, readonly string[]>> = {
  // The scheme alone is what tests of a URL's protocol are about.
  "external-url": [
    "file:",
    "file:///x.exe?https://x.example/",
    "smb://x.example/https://x.example/",
    "ms-x:https://x.example/",
    String.raw`C:\https://x.example/`,
  ],
  "method-name": Object.getOwnPropertyNames(Object.prototype),
  "prototype-key": ["__proto__"],
};

/** What a replacement writes that puts a backslash before what was found. */
const BEHIND_BACKSLASH = "\\$&";

/** Signs that give text another meaning, and lose it when they are written in another way. */
const ESCAPABLE: Partial<Record<SinkKind, string>> = { ldap: "()*\\", regex: "$()*+.?[\\^{|" };

const SEPARATORS = "/\\";

/** All characters that any kind fears; those of HTML are among them. */
const ALL = [...new Set(`${Object.values(DANGEROUS).join("")}${SEPARATORS}.%`)];

/** What texts can be, as far as dangerous characters go. */
interface Language {
  /** Which characters can occur. */
  readonly characters: ReadonlySet<string>;
  readonly starts: ReadonlySet<string>;
  readonly ends: ReadonlySet<string>;
  /** Whether `..` can occur. */
  readonly hasDots: boolean;
  readonly isNullable: boolean;
}

const EMPTY = languageOf([], true);

const languages = new Map<string, Language | undefined>();

/** Whether all text that matches is harmless. */
export function isHarmless(regex: Regex, danger: Danger): boolean {
  const texts = DANGEROUS_TEXTS[danger.kind];
  if (texts) return !texts.some((text) => matches(regex, text));
  if (/[gmy]/u.test(regex.flags)) return false;
  const key = `/${regex.pattern}/${regex.flags}`;
  if (!languages.has(key)) languages.set(key, matchedBy(regex));
  const language = languages.get(key);
  return language !== undefined && isHarmlessLanguage(language, danger);
}

/** Whether all text in which nothing matches is harmless. `isNormal`: a path in its normal form. */
export function isHarmlessWithout(regex: Regex, danger: Danger, isNormal: boolean): boolean {
  const texts = DANGEROUS_TEXTS[danger.kind];
  if (texts) return texts.every((text) => matches(regex, text));
  if (/[gy]/u.test(regex.flags)) return false;
  const alternatives = alternativesOf(regex);
  const excluded = alternatives.flatMap(([element, ...others]) =>
    element && others.length === 0 && isPlain(element) ? element : [],
  );
  if (isHarmlessLanguage(anyOf(except(excluded)), danger)) return true;
  if (danger.decoded) return false;
  if (danger.way === "climbing") return alternatives.some((one) => isClimbing(one, isNormal));
  return danger.way === "absolute" && alternatives.some((one) => isAbsolute(one));
}

/** Whether a text is harmless once everything that matches is written in another way. */
export function isHarmlessEscaped(regex: Regex, danger: Danger): boolean {
  const { flags } = regex;
  if (!flags.includes("g") || flags.includes("y")) return false;
  const signs = ESCAPABLE[danger.kind];
  const rest = new Set(except(replacedBy(regex)));
  return danger.decoded === undefined && signs !== undefined && !hasAny(rest, signs);
}

/** Whether a text is harmless once a replacement stands for everything that matches. */
export function isHarmlessReplaced(regex: Regex, replacement: string, danger: Danger): boolean {
  const { flags } = regex;
  if (replacement === BEHIND_BACKSLASH) {
    return danger.kind === "regex" && isHarmlessEscaped(regex, danger);
  }
  if (isLeadingDashes(regex, replacement, danger)) return true;
  if (!flags.includes("g") || flags.includes("y") || replacement.includes("$")) return false;
  const replaced = replacedBy(regex);
  if (isHarmlessLanguage(anyOf([...except(replaced), ...replacement]), danger)) return true;
  if (danger.way !== "climbing" || danger.decoded || replacement.includes(".")) return false;
  const alternatives = alternativesOf(regex);
  // What is taken out from between two dots would bring them together.
  return replacement === ""
    ? alternatives.length > 0 && alternatives.every((one) => isTwoDots(one))
    : alternatives.some((one) => isTwoDots(one));
}

/** `replace(/^-+/, "")`: no option is left. */
function isLeadingDashes({ pattern }: Regex, replacement: string, { kind }: Danger): boolean {
  return (
    kind === "program-argument" &&
    /^\^(?:-|\[-(?:\\s)?\])[*+]$/u.test(pattern) &&
    !/^[-$]/u.test(replacement)
  );
}

/** Where a few texts are dangerous, they can be tried. */
function matches({ flags, pattern }: Regex, text: string): boolean {
  return new RegExp(pattern, flags).test(text);
}

/** What an expression finds, character by character. */
function replacedBy(regex: Regex): Elements {
  return alternativesOf(regex).flatMap(([element, ...others]) =>
    element && others.length === 0 ? (eachOf(element) ?? []) : [],
  );
}

function isHarmlessLanguage(language: Language, danger: Danger): boolean {
  const { decoded, isName, kind, place, way } = danger;
  const { characters, hasDots, starts } = language;
  if (decoded === "wholly" || (decoded === "percent" && characters.has("%"))) return false;
  if (kind === "program-argument") return !starts.has("-");
  if (way === "absolute") return !hasAny(starts, SEPARATORS);
  if (way === "climbing") {
    return !hasDots || (isName === true && !hasAny(characters, SEPARATORS));
  }
  const dangerous = place === undefined ? DANGEROUS[kind] : fearedIn(place);
  return dangerous !== undefined && !hasAny(characters, dangerous);
}

function hasAny(characters: ReadonlySet<string>, list: string): boolean {
  return [...list].some((character) => characters.has(character));
}

/** The characters that none of the elements matches. */
function except(elements: Elements): readonly string[] {
  return ALL.filter((character) => !elements.some((element) => canMatch(element, character)));
}

/** The texts that match as a whole. */
function matchedBy(regex: Regex): Language | undefined {
  const pattern = parsed(regex);
  if (!pattern?.alternatives.every((alternative) => isAnchored(alternative))) return undefined;
  return ofAlternatives(pattern.alternatives);
}

/** `^…$`, or a group of such. */
function isAnchored({ elements }: AST.Alternative): boolean {
  const [first] = elements;
  const last = elements.at(-1);
  if (first === last && first && isGroup(first)) {
    return first.alternatives.every((alternative) => isAnchored(alternative));
  }
  return (
    first?.type === "Assertion" &&
    first.kind === "start" &&
    last?.type === "Assertion" &&
    last.kind === "end"
  );
}

function ofAlternatives(alternatives: readonly AST.Alternative[]): Language | undefined {
  const all = alternatives.map(({ elements }) => ofSequence(elements));
  const known = all.filter((language) => language !== undefined);
  return known.length < all.length ? undefined : eitherOf(known);
}

function ofSequence(elements: Elements): Language | undefined {
  let whole = EMPTY;
  for (const element of elements) {
    const language = ofElement(element);
    if (!language) return undefined;
    whole = joined(whole, language);
  }
  return whole;
}

function ofElement(element: AST.Element): Language | undefined {
  switch (element.type) {
    case "Assertion":
      return element.kind === "lookahead" || element.kind === "lookbehind" ? undefined : EMPTY;
    case "CapturingGroup":
    case "Group":
      return ofAlternatives(element.alternatives);
    case "Quantifier": {
      if (element.max === 0) return EMPTY;
      const once = ofElement(element.element);
      const many = once && element.max > 1 ? joined(once, once) : once;
      return many && element.min === 0 ? { ...many, isNullable: true } : many;
    }
    case "Character":
    case "CharacterClass":
    case "CharacterSet":
      return languageOf(
        ALL.filter((character) => canMatch(element, character)),
        false,
      );
    default:
      return undefined;
  }
}

/** One of these characters, or nothing. */
function languageOf(list: Iterable<string>, isNullable: boolean): Language {
  const characters = new Set(list);
  return { characters, starts: characters, ends: characters, hasDots: false, isNullable };
}

/** Any number of these characters. */
function anyOf(characters: readonly string[]): Language {
  return { ...languageOf(characters, true), hasDots: characters.includes(".") };
}

function eitherOf(languages: readonly Language[]): Language {
  return {
    characters: union(...languages.map(({ characters }) => characters)),
    starts: union(...languages.map(({ starts }) => starts)),
    ends: union(...languages.map(({ ends }) => ends)),
    hasDots: languages.some(({ hasDots }) => hasDots),
    isNullable: languages.some(({ isNullable }) => isNullable),
  };
}

function joined(one: Language, other: Language): Language {
  return {
    characters: union(one.characters, other.characters),
    starts: one.isNullable ? union(one.starts, other.starts) : one.starts,
    ends: other.isNullable ? union(one.ends, other.ends) : other.ends,
    hasDots: one.hasDots || other.hasDots || (one.ends.has(".") && other.starts.has(".")),
    isNullable: one.isNullable && other.isNullable,
  };
}

function union(...sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set(sets.flatMap((set) => [...set]));
}
