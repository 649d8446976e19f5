/** Words: texts in the symbols of an alphabet. */
import type { CharacterSymbol } from "./symbol-set.ts";

export type Word = readonly CharacterSymbol[];

/** Each word once. */
export function unlike(words: readonly Word[]): readonly Word[] {
  return [...new Map(words.map((word) => [word.join(), word])).values()];
}
