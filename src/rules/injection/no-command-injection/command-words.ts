/**
 * The words of a command, as a shell would split it.
 *
 *     git clone "${url}" --depth=1   → [["git"], ["clone"], [url], ["--depth=1"]]
 *
 * Only where every shell agrees: a command that holds anything a shell gives a meaning to has no
 * words. An expression is taken for a part of its word, whatever it holds.
 */
import type { TextPart } from "../../../engine/syntax/text-parts.ts";

export type Word = readonly TextPart[];

const PLAIN = /^[\w./:=@+,-]$/u;
/** Within quotes, blanks and some signs are plain, too. */
const PLAIN_IN_QUOTES = /^[\w ./:=@+,;&|()<>#[\]{}*?~-]$/u;

export function commandWords(parts: readonly TextPart[]): readonly Word[] | undefined {
  const words: TextPart[][] = [];
  let word: TextPart[] | undefined;
  let quote: string | undefined;
  const add = (part: TextPart) => {
    if (!word) words.push((word = []));
    const last = word.at(-1);
    if (typeof part === "string" && typeof last === "string") word.splice(-1, 1, last + part);
    else word.push(part);
  };
  const characters = parts.flatMap((part): readonly TextPart[] =>
    typeof part === "string" ? [...part] : [part],
  );
  for (const character of characters) {
    if (typeof character !== "string") add(character);
    else if (character === quote) quote = undefined;
    else if (quote !== undefined && PLAIN_IN_QUOTES.test(character)) add(character);
    else if (quote === undefined && (character === '"' || character === "'")) {
      quote = character;
      add("");
    } else if (quote === undefined && character === " ") word = undefined;
    else if (quote === undefined && PLAIN.test(character)) add(character);
    else return undefined;
  }
  return quote === undefined ? words : undefined;
}
