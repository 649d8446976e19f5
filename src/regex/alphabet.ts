/**
 * Alphabets: the characters of all texts, sorted into the few kinds that a pattern tells apart.
 *
 *     /[a-f]+\d/   → four symbols: "a" (in the class), "g", "0" (a digit), "\n" …
 *
 * What a class matches is not worked out here: the engine itself is asked, class by class and
 * character by character, so case folding, Unicode properties and the flag `v` are what they are.
 * The characters asked about are the edges of the pattern's own ranges and a fixed sample.
 */
import { visitRegExpAST, type AST } from "@eslint-community/regexpp";

import { HOLE, modesAt, type Pattern } from "./pattern.ts";
import { symbolSets, type CharacterSymbol, type SymbolSet, type SymbolSets } from "./symbol-set.ts";

/** What matches one character: a character, an escape, a dot or a class. */
export type CharacterNode =
  AST.Character | AST.CharacterClass | AST.CharacterSet | AST.ExpressionCharacterClass;

export interface Alphabet extends SymbolSets {
  /** One character of each kind, the most readable first. The last is the hole. */
  readonly symbols: readonly string[];
  readonly words: SymbolSet;
  readonly lineTerminators: SymbolSet;
  /** All but the hole. */
  readonly anything: SymbolSet;
  readonly setOf: (node: CharacterNode) => SymbolSet;
  /** What may be read where both sets are; unknown parts share nothing, not even with themselves. */
  readonly common: (a: SymbolSet, b: SymbolSet) => CharacterSymbol | undefined;
}

/** In the order in which attacks should use them. */
const READABLE =
  "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ!#-_.,:;/@ =&%$~*+?<>()[]{}'\"^|`\\\n\t\r\0\v\f";
const UNREADABLE =
  "\x01\x1B\x7F\x85\xA0\xAA\xB2\xDF\xE9\xC9\u0131\u017F\u0301\u0398\u03B8\u044F\u05D0\u0639\u0663\u0915\u0E01\u1100\u2028\u2029\u200B\u200D\u20AC\u212A\u2460\u3000\u3042\u4E2D\uAC00\uE000\uFEFF\uFF21\uFFFD\uFFFF";
const ASTRAL = "\u{1F600}\u{1D400}\u{20000}\u{10FFFF}";
const LONE_SURROGATES = ["\uD83D", "\uDE00"];

/** Beyond, a pattern is data in disguise, and its analysis not worth the time. */
const MAX_SETS = 400;

/** `undefined`: too many classes, or one that this engine does not know. */
export function alphabetOf(pattern: Pattern): Alphabet | undefined {
  const questions = new Map<string, Question>();
  const keys = new Map<AST.Node, string>();
  for (const node of characterNodes(pattern.tree)) {
    if (node.raw.includes(HOLE)) continue;
    const question = questionAbout(node, pattern);
    const key = `${question.flags}/${question.source}`;
    questions.set(key, question);
    keys.set(node, key);
  }
  if (questions.size > MAX_SETS) return undefined;

  const characters = sample(pattern);
  const unicode = unicodeFlag(pattern);
  const askedFor = [{ source: "\\w", flags: pattern.flags.ignoreCase ? `i${unicode}` : unicode }];
  const answers = [...askedFor, ...questions.values()].map((question) =>
    answer(question, characters),
  );
  if (!answers.every((it) => it !== undefined)) return undefined;

  const kept = distinct(characters, answers);
  const symbols = [...kept.map((index) => characters[index] ?? ""), HOLE];
  const sets = symbolSets(symbols.length);
  const [words = sets.nothing, ...asked] = answers.map((row) =>
    sets.setWith(Uint8Array.from([...kept.map((index) => row[index] ?? 0), 0])),
  );
  const byKey = new Map([...questions.keys()].map((key, index) => [key, asked[index]]));
  const hole = sets.setWith(Uint8Array.from(symbols, (symbol) => Number(symbol === HOLE)));
  const anything = sets.complement(hole);
  return {
    ...sets,
    symbols,
    words,
    lineTerminators: sets.setWith(Uint8Array.from(symbols, (it) => Number(isLineTerminator(it)))),
    anything,
    setOf(node) {
      const key = keys.get(node) ?? "";
      const set = key === "" ? hole : byKey.get(key);
      if (!set) throw new Error(`Nothing was asked about ${node.raw}.`);
      return set;
    },
    common: (a, b) => sets.intersection(sets.intersection(a, b), anything).first,
  };
}

interface Question {
  /** A pattern that matches one character. */
  readonly source: string;
  readonly flags: string;
}

function* characterNodes(tree: AST.Pattern): Generator<CharacterNode> {
  const found: CharacterNode[] = [];
  let classes = 0;
  const enter = (node: CharacterNode): void => {
    if (classes === 0) found.push(node);
  };
  const enterClass = (node: CharacterNode): void => {
    enter(node);
    classes++;
  };
  const leaveClass = (): void => {
    classes--;
  };
  visitRegExpAST(tree, {
    onCharacterEnter: enter,
    onCharacterSetEnter: enter,
    onCharacterClassEnter: enterClass,
    onCharacterClassLeave: leaveClass,
    onExpressionCharacterClassEnter: enterClass,
    onExpressionCharacterClassLeave: leaveClass,
  });
  yield* found;
}

function questionAbout(node: CharacterNode, pattern: Pattern): Question {
  const unicode = unicodeFlag(pattern);
  const modes = modesAt(node, pattern.flags);
  const flags = (modes.ignoreCase ? "i" : "") + (modes.dotAll ? "s" : "") + unicode;
  return { source: node.type === "Character" ? escaped(node.value, unicode) : node.raw, flags };
}

function escaped(codePoint: number, unicode: string): string {
  const digits = codePoint.toString(16);
  return unicode ? `\\u{${digits}}` : `\\u${digits.padStart(4, "0")}`;
}

function unicodeFlag({ flags }: Pattern): "" | "u" | "v" {
  return flags.unicodeSets ? "v" : flags.unicode ? "u" : "";
}

/** The characters to ask about, the most readable first. */
function sample(pattern: Pattern): readonly string[] {
  const edges: number[] = [];
  visitRegExpAST(pattern.tree, {
    onCharacterEnter({ value }) {
      edges.push(value, value - 1, value + 1);
      if (pattern.flags.ignoreCase) {
        const character = String.fromCodePoint(value);
        edges.push(character.toLowerCase().codePointAt(0) ?? value);
        edges.push(character.toUpperCase().codePointAt(0) ?? value);
      }
    },
  });
  const isUnicode = unicodeFlag(pattern) !== "";
  const isUsable = (codePoint: number): boolean =>
    codePoint >= 0 &&
    codePoint <= (isUnicode ? 0x10_ff_ff : 0xff_ff) &&
    // Two halves side by side would become one character.
    !(isUnicode && codePoint >= 0xd8_00 && codePoint <= 0xdf_ff);
  const characters = new Set([
    ...READABLE,
    ...edges.filter(isUsable).map((codePoint) => String.fromCodePoint(codePoint)),
    ...UNREADABLE,
    ...(isUnicode ? ASTRAL : LONE_SURROGATES),
  ]);
  characters.delete(HOLE);
  return [...characters];
}

/** Which of the characters the class matches, 1 or 0 for each. One class, one character: no loop. */
function answer(
  { source, flags }: Question,
  characters: readonly string[],
): Uint8Array | undefined {
  const row = new Uint8Array(characters.length);
  let expression: RegExp;
  try {
    expression = new RegExp(source, `y${flags}`);
  } catch {
    return undefined;
  }
  const text = characters.join("");
  let offset = 0;
  for (const [index, character] of characters.entries()) {
    expression.lastIndex = offset;
    row[index] = Number(expression.test(text));
    offset += character.length;
  }
  return row;
}

/** Of the characters that every class answers alike for, the first. */
function distinct(characters: readonly string[], answers: readonly Uint8Array[]): number[] {
  const kept = new Map<string, number>();
  for (const [index, character] of characters.entries()) {
    const kind = `${isLineTerminator(character)}${answers.map((row) => row[index]).join("")}`;
    if (!kept.has(kind)) kept.set(kind, index);
  }
  return [...kept.values()];
}

function isLineTerminator(character: string): boolean {
  return /^[\n\r\u2028\u2029]$/.test(character);
}
