import type { TSESTree } from "@typescript-eslint/utils";

import { HOLE } from "../../../regex/pattern.ts";

/** A text that an expression may have. */
export interface PatternText {
  /** With a hole for each part that is not known. */
  readonly text: string;
  /** The expression literals whose texts are parts of it. */
  readonly regexes: readonly TSESTree.RegExpLiteral[];
  /** The string that it is all of. */
  readonly literal?: TSESTree.StringLiteral | TSESTree.TemplateLiteral;
}

export const UNKNOWN: PatternText = { text: HOLE, regexes: [] };

/** More are not told apart. */
export const MAX_TEXTS = 8;

/** All that can be put together by taking one text of each part. */
export function joined(parts: readonly (readonly PatternText[])[]): readonly PatternText[] {
  return parts.reduce<readonly PatternText[]>(
    (starts, part) => {
      const next = part.length === 0 ? [UNKNOWN] : part;
      const texts = starts.flatMap((start) =>
        next.map(({ text, regexes }) => ({
          text: start.text + text,
          regexes: [...start.regexes, ...regexes],
        })),
      );
      return texts.length > MAX_TEXTS ? [UNKNOWN] : texts;
    },
    [{ text: "", regexes: [] }],
  );
}
