/**
 * Alphabets: the characters of all texts, sorted into the few kinds that a pattern tells apart.
 *
 *     /[a-f]+\d/   → "a" (in the class), "g", "0" (a digit), "\n" …
 */
import { visitRegExpAST, type AST } from "@eslint-community/regexpp";

import { matchesOf, sampleFor, type Question } from "./character-sample.ts";
import { HOLE, modesAt, unicodeFlag, type Pattern } from "./pattern.ts";
import { symbolSets, type SymbolSet, type SymbolSets } from "./symbol-set.ts";

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
  /** What both sets hold. Unknown parts share nothing, not even with themselves. */
  readonly shared: (a: SymbolSet, b: SymbolSet) => SymbolSet;
}

/** Beyond, a pattern is data in disguise, and its analysis not worth the time. */
const MAX_SETS = 400;

/** `undefined`: too many classes, or one that this engine does not know. */
export function alphabetOf(pattern: Pattern): Alphabet | undefined {
  const unicode = unicodeFlag(pattern);
  const word = { source: "\\w", flags: pattern.flags.ignoreCase ? `i${unicode}` : unicode };
  const lineEnd = { source: "[\\n\\r\\u2028\\u2029]", flags: unicode };
  const questions = [word, lineEnd];
  const indices = new Map<string, number>();
  const indexOf = new Map<AST.Node, number>();
  for (const node of characterNodes(pattern.tree)) {
    if (node.raw.includes(HOLE)) continue;
    const question = questionAbout(node, pattern);
    const key = `${question.flags}/${question.source}`;
    const index = indices.get(key) ?? questions.push(question) - 1;
    indices.set(key, index);
    indexOf.set(node, index);
  }
  if (questions.length > MAX_SETS) return undefined;

  const sample = sampleFor(pattern);
  const answers = questions.map((question) => matchesOf(question, sample));
  if (!answers.every((it) => it !== undefined)) return undefined;

  const kept = unlike(sample.length, answers);
  const symbols = [...kept.map((index) => sample[index] ?? ""), HOLE];
  const sets = symbolSets(symbols.length);
  const [words = sets.nothing, lineTerminators = sets.nothing, ...others] = answers.map((row) =>
    sets.setWith(Uint8Array.from([...kept.map((index) => row[index] ?? 0), 0])),
  );
  const hole = sets.setWith(Uint8Array.from(symbols, (symbol) => Number(symbol === HOLE)));
  const anything = sets.complement(hole);
  return {
    ...sets,
    symbols,
    words,
    lineTerminators,
    anything,
    setOf(node) {
      const index = indexOf.get(node);
      return (index === undefined ? undefined : others[index - 2]) ?? hole;
    },
    shared: (a, b) => sets.intersection(sets.intersection(a, b), anything),
  };
}

function characterNodes(tree: AST.Pattern): readonly CharacterNode[] {
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
  return found;
}

function questionAbout(node: CharacterNode, pattern: Pattern): Question {
  const unicode = unicodeFlag(pattern);
  const modes = modesAt(node, pattern.flags);
  const flags = (modes.ignoreCase ? "i" : "") + (modes.dotAll ? "s" : "") + unicode;
  if (node.type !== "Character") return { source: node.raw, flags };
  const digits = node.value.toString(16);
  return {
    source: unicode ? `\\u{${digits}}` : `\\u${digits.padStart(4, "0")}`,
    flags,
    only: modes.ignoreCase ? undefined : String.fromCodePoint(node.value),
  };
}

/** The indices of the characters that no earlier one is like in all answers. */
function unlike(size: number, answers: readonly Uint8Array[]): number[] {
  let kinds = new Int32Array(size);
  let kept = [0];
  for (const answer of answers) {
    const refined = new Map<number, number>();
    kept = [];
    kinds = kinds.map((kind, index) => {
      const finer = kind * 2 + (answer[index] ?? 0);
      if (!refined.has(finer)) {
        refined.set(finer, refined.size);
        kept.push(index);
      }
      return refined.get(finer) ?? 0;
    });
  }
  return kept;
}
