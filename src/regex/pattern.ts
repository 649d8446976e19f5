/**
 * Patterns: the text of a regular expression, parsed.
 *
 *     parsedPattern("(a+)+$", "i")  → its syntax tree and flags
 *     parsedPattern("(", "")        → undefined
 *
 * A pattern that code puts together may have a `HOLE` where a part of it is not known.
 */
import { RegExpParser, visitRegExpAST, type AST } from "@eslint-community/regexpp";

/** Stands for an unknown part of a pattern. Unicode keeps this code point for such internal use. */
export const HOLE = "\uFDD0";

export interface Pattern {
  readonly source: string;
  readonly tree: AST.Pattern;
  readonly flags: AST.Flags;
}

/** The flags that a group may change for its contents. */
export interface Modes {
  readonly dotAll: boolean;
  readonly ignoreCase: boolean;
  readonly multiline: boolean;
}

/** Deeper nesting is not written by hand, and every walk of the tree is a recursion. */
const MAX_DEPTH = 100;

/** `undefined`: not a regular expression, or none that can be read here. */
export function parsedPattern(source: string, flags: string): Pattern | undefined {
  if (isTooDeep(source)) return undefined;
  const parser = new RegExpParser();
  try {
    const parsedFlags = parser.parseFlags(flags);
    const tree = parser.parsePattern(source, 0, source.length, parsedFlags);
    return hasStrings(tree) ? undefined : { source, tree, flags: parsedFlags };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The flags that hold at a place of the pattern, where `(?i:…)` may have changed them. */
export function modesAt(node: AST.Node, flags: Modes): Modes {
  const modifiers: AST.Modifiers[] = [];
  for (let at: AST.Node | null = node; at; at = at.parent) {
    if (at.type === "Group" && at.modifiers) modifiers.push(at.modifiers);
  }
  return modifiers.reduceRight<Modes>(
    (modes, { add, remove }) => ({
      dotAll: (modes.dotAll || add.dotAll) && !remove?.dotAll,
      ignoreCase: (modes.ignoreCase || add.ignoreCase) && !remove?.ignoreCase,
      multiline: (modes.multiline || add.multiline) && !remove?.multiline,
    }),
    flags,
  );
}

/** The flag under which the pattern reads whole code points. */
export function unicodeFlag({ flags }: Pattern): "" | "u" | "v" {
  return flags.unicodeSets ? "v" : flags.unicode ? "u" : "";
}

function isTooDeep(source: string): boolean {
  let depth = 0;
  let deepest = 0;
  for (let index = 0; index < source.length; index++) {
    const character = source[index];
    if (character === "\\") index++;
    else if (character === "(" || character === "[") deepest = Math.max(deepest, ++depth);
    else if (character === ")" || character === "]") depth--;
  }
  return deepest > MAX_DEPTH;
}

/** Whether a class matches whole strings, as it may under the flag `v`. */
function hasStrings(tree: AST.Pattern): boolean {
  let found = false;
  visitRegExpAST(tree, {
    onClassStringDisjunctionEnter: () => (found = true),
    onCharacterSetEnter: (set) => (found ||= set.kind === "property" && set.strings),
  });
  return found;
}
