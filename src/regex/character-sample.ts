/**
 * Samples: characters that stand for all others, and which of them a class matches.
 *
 * What a class matches is not worked out here: the engine itself is asked, one class and one
 * character at a time, so that case folding, Unicode properties and the flag `v` are what they
 * are. The characters are a fixed sample and the edges of the pattern's own ranges.
 */
import { visitRegExpAST } from "@eslint-community/regexpp";

import { unicodeFlag, type Pattern } from "./pattern.ts";

/** A pattern that matches one character. */
export interface Question {
  readonly source: string;
  readonly flags: string;
  /** The character, if it matches no other. */
  readonly only?: string | undefined;
}

/** In the order in which attacks should use them. */
const READABLE =
  "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ" +
  "!#-_.,:;/@ =&%$~*+?<>()[]{}'\"^|`\\\n\t\r\0\v\f";
const UNREADABLE =
  "\x01\x1B\x7F\x85\xA0\xAA\xB2\xDF\xE9\xC9\u0131\u017F\u0301\u0398\u03B8\u044F\u05D0\u0639" +
  "\u0663\u0915\u0E01\u1100\u2028\u2029\u200B\u200D\u20AC\u212A\u2460\u3000\u3042\u4E2D\uAC00" +
  "\uE000\uFEFF\uFF21\uFFFD\uFFFF";
const FIXED = {
  text: [...READABLE, ...UNREADABLE, "\uD83D", "\uDE00"],
  unicode: [...READABLE, ...UNREADABLE, "\u{1F600}", "\u{1D400}", "\u{20000}", "\u{10FFFF}"],
};

/** The answers for the fixed samples, by flags and source: most patterns ask for the same. */
const remembered = new Map<string, Uint8Array>();
const MAX_REMEMBERED = 500;

/** The fixed sample, then the edges of the ranges. */
export function sampleFor(pattern: Pattern): readonly string[] {
  const isUnicode = unicodeFlag(pattern) !== "";
  const characters = new Set(fixedSample(isUnicode));
  const add = (codePoint: number | undefined): void => {
    if (codePoint === undefined || codePoint < 0 || codePoint > 0x10_ff_ff) return;
    // Two halves side by side would become one character.
    const isHalf = codePoint >= 0xd8_00 && codePoint <= 0xdf_ff;
    if (isUnicode ? !isHalf : codePoint <= 0xff_ff) characters.add(String.fromCodePoint(codePoint));
  };
  visitRegExpAST(pattern.tree, {
    onCharacterEnter({ value }) {
      add(value - 1);
      add(value);
      add(value + 1);
      if (!pattern.flags.ignoreCase) return;
      const character = String.fromCodePoint(value);
      add(character.toLowerCase().codePointAt(0));
      add(character.toUpperCase().codePointAt(0));
    },
  });
  return [...characters];
}

/**
 * For each character of a sample 1 if the pattern matches it, and 0 if not.
 * `undefined`: this engine does not know such a pattern.
 */
export function matchesOf(
  { source, flags, only }: Question,
  sample: readonly string[],
): Uint8Array | undefined {
  if (only !== undefined) return Uint8Array.from(sample, (it) => Number(it === only));
  const key = `${flags}/${source}`;
  const fixed = fixedSample(/[uv]/.test(flags)).length;
  try {
    const expression = new RegExp(source, `y${flags}`);
    let known = remembered.get(key);
    if (!known) {
      known = matches(expression, sample.slice(0, fixed));
      if (remembered.size >= MAX_REMEMBERED) remembered.clear();
      remembered.set(key, known);
    }
    const answers = new Uint8Array(sample.length);
    answers.set(known);
    answers.set(matches(expression, sample.slice(fixed)), fixed);
    return answers;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** One class, one character, one step: nothing here can take long. */
function matches(expression: RegExp, sample: readonly string[]): Uint8Array {
  const text = sample.join("");
  let offset = 0;
  return Uint8Array.from(sample, (character) => {
    expression.lastIndex = offset;
    offset += character.length;
    return Number(expression.test(text));
  });
}

function fixedSample(isUnicode: boolean): readonly string[] {
  return isUnicode ? FIXED.unicode : FIXED.text;
}
