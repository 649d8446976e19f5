/**
 * An SQL text cut where quotes begin and end, and where something is put in.
 *
 *     a = '%${q}%' LIMIT ${n}   → `a = `, quoted `%`, q, `%`, ` LIMIT `, n
 */
import type { TextPart } from "../../../engine/syntax/text-parts.ts";

export type Token =
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "part"; readonly part: Exclude<TextPart, string> }
  | { readonly kind: "quoted"; readonly sign: string; readonly parts: readonly TextPart[] };

/** Comments, escapes, and the quotes that PostgreSQL lets you make up. */
const FOREIGN = /--|\/\*|#|\\|\$(?!\d)/u;

/** `undefined` where that cannot be told. */
export function statementTokens(parts: readonly TextPart[]): readonly Token[] | undefined {
  const tokens: Token[] = [];
  let quote:
    { readonly kind: "quoted"; readonly sign: string; readonly parts: TextPart[] } | undefined;
  for (const part of parts) {
    if (typeof part !== "string") {
      if (quote) quote.parts.push(part);
      else tokens.push({ kind: "part", part });
      continue;
    }
    if (FOREIGN.test(part)) return undefined;
    for (const text of part.split(/(['"`])/u).filter((piece) => piece !== "")) {
      if (text === quote?.sign) quote = undefined;
      else if (quote) quote.parts.push(text);
      else if (/^['"`]$/u.test(text))
        tokens.push((quote = { kind: "quoted", sign: text, parts: [] }));
      else tokens.push({ kind: "code", text });
    }
  }
  return quote ? undefined : tokens;
}
