/**
 * Regular expressions: their alternatives, and which of these look for a way out of a folder.
 *
 *     /\.\./   /(^|[\\/])\.\.([\\/]|$)/   every path that climbs matches        /^\//   every absolute one
 *
 * Layer: may import `libraries/library.ts` and the layers before `guards/`.
 */
import type { AST } from "@eslint-community/regexpp";
import { RegExpParser } from "@eslint-community/regexpp";

/** As the code writes it. */
export interface Regex {
  readonly pattern: string;
  readonly flags: string;
}

export type Elements = readonly AST.Element[];

const parser = new RegExpParser();
const patterns = new Map<string, AST.Pattern | undefined>();
const matchers = new WeakMap<AST.Element, RegExp>();

export function parsed({ flags, pattern }: Regex): AST.Pattern | undefined {
  const key = `/${pattern}/${flags}`;
  if (!patterns.has(key)) patterns.set(key, parse(key));
  return patterns.get(key);
}

function parse(literal: string): AST.Pattern | undefined {
  // A class that matches several characters at once is none for us.
  if (literal.includes(String.raw`\q{`)) return undefined;
  try {
    return parser.parseLiteral(literal).pattern;
  } catch {
    return undefined;
  }
}

/** The alternatives of an expression; those of a group that is all of one stand for it. */
export function alternativesOf(regex: Regex): readonly Elements[] {
  return (parsed(regex)?.alternatives ?? []).flatMap((alternative) => inner(alternative));
}

function inner({ elements }: AST.Alternative): readonly Elements[] {
  const [first, ...others] = elements;
  if (others.length > 0 || !first || !isGroup(first)) return [elements];
  return first.alternatives.flatMap((alternative) => inner(alternative));
}

export function isGroup(element: AST.Element): element is AST.CapturingGroup | AST.Group {
  return element.type === "CapturingGroup" || element.type === "Group";
}

/** What matches one character. */
export function isPlain(element: AST.Element): boolean {
  return (
    element.type === "Character" ||
    element.type === "CharacterClass" ||
    element.type === "CharacterSet"
  );
}

/** `x`, `x+`, `x*`: what matches every single `x`. */
export function eachOf(element: AST.Element): AST.Element | undefined {
  if (element.type === "Quantifier") {
    return element.min < 2 && element.max > 0 ? eachOf(element.element) : undefined;
  }
  return isPlain(element) ? element : undefined;
}

/** Whether an element that stands for one character can be this one: JavaScript itself knows best. */
export function canMatch(element: AST.Element, character: string): boolean {
  let matcher = matchers.get(element);
  if (!matcher) {
    const flags = flagsOf(element).replaceAll(/[dgy]/gu, "");
    matchers.set(element, (matcher = new RegExp(`^(?:${element.raw})$`, flags)));
  }
  return matcher.test(character);
}

function flagsOf(node: AST.Node): string {
  if (node.type === "RegExpLiteral") return node.flags.raw;
  return node.parent ? flagsOf(node.parent) : "";
}

/** `\.\.`, `\.{2,}` and nothing else. */
export function isTwoDots([first, second, ...others]: Elements): boolean {
  if (!first || others.length > 0) return false;
  if (second) return isDot(first) && isDot(second);
  return first.type === "Quantifier" && first.min === 2 && isDot(first.element);
}

function isDot(element: AST.Element): boolean {
  return element.type === "Character" && element.value === 0x2e;
}

/**
 * Whether every path that climbs matches: `..`, before which nothing needs to stand, and behind which
 * a separator or the end may be asked for. In a normal path, `..` stands only at its beginning.
 */
export function isClimbing(elements: Elements, isNormal: boolean): boolean {
  const [first, ...others] = elements;
  const rest = first && isStart(first, isNormal) ? others : elements;
  return [1, 2].some(
    (length) =>
      isTwoDots(rest.slice(0, length)) &&
      rest.slice(length).every((element) => isBoundary(element)),
  );
}

/** `(^|[\\/])`; of a normal path, `^` as well. */
function isStart(element: AST.Element, isNormal: boolean): boolean {
  if (element.type === "Assertion") return isNormal && element.kind === "start";
  if (!isGroup(element)) return false;
  const only = element.alternatives.map(({ elements }) => soleOf(elements));
  return (
    only.some((one) => one?.type === "Assertion" && one.kind === "start") &&
    only.every((one) => one !== undefined && (isStart(one, true) || isSeparator(one)))
  );
}

/** `\/`, `[\\/]`, `([\\/]|$)` */
function isBoundary(element: AST.Element): boolean {
  if (element.type === "Assertion") return element.kind === "end";
  if (!isGroup(element)) return isSeparator(element);
  return element.alternatives.every(({ elements }) => {
    const only = soleOf(elements);
    return only !== undefined && (isBoundary(only) || isBackslash(only));
  });
}

function soleOf([first, ...others]: Elements): AST.Element | undefined {
  return others.length === 0 ? first : undefined;
}

function isSeparator(element: AST.Element): boolean {
  return isPlain(element) && canMatch(element, "/");
}

function isBackslash(element: AST.Element): boolean {
  return isPlain(element) && canMatch(element, "\\");
}

/** Whether every absolute path matches: `^\/`, `^[\\/]`. */
export function isAbsolute([start, second, ...others]: Elements): boolean {
  const first = second && others.length === 0 ? eachOf(second) : undefined;
  return (
    start?.type === "Assertion" &&
    start.kind === "start" &&
    first !== undefined &&
    canMatch(first, "/")
  );
}

/** Whether it matches all the `..` with which a path begins: `^(\.\.(\/|\\|$))+`. */
export function isLeadingDots(regex: Regex): boolean {
  const [elements = [], ...alternatives] = alternativesOf(regex);
  const [start, repeat, ...others] = elements;
  return (
    alternatives.length + others.length === 0 &&
    start?.type === "Assertion" &&
    start.kind === "start" &&
    repeat?.type === "Quantifier" &&
    repeat.max === Infinity &&
    isGroup(repeat.element) &&
    repeat.element.alternatives.some(({ elements: repeated }) => isClimbing(repeated, false))
  );
}

/** Whether an assertion lets no text follow that begins with a character: `(?!-)`. */
export function excludes(element: AST.Assertion, character: string): boolean {
  return (
    element.kind === "lookahead" &&
    element.negate &&
    element.alternatives.some(
      ({ elements: [first, ...others] }) =>
        first !== undefined && others.length === 0 && isPlain(first) && canMatch(first, character),
    )
  );
}

/** Whether an expression finds something in each of the texts. */
export function findsAll({ flags, pattern }: Regex, texts: readonly string[]): boolean {
  const matcher = new RegExp(pattern, flags.replaceAll(/[gy]/gu, ""));
  return texts.every((text) => matcher.test(text));
}
