/**
 * An SQL text with placeholders for the parts that stand where a value can stand.
 *
 *     WHERE name LIKE '%${q}%' AND id = ${id}   → WHERE name LIKE $1 AND id = $2     `%${q}%`, id
 *
 * Only where the database reads both alike: names, lists and the arguments of functions get none.
 */
import type { TextPart } from "../../../engine/syntax/text-parts.ts";
import { statementTokens, type Token } from "./statement-tokens.ts";

/** `$1`, `$2` …; or `?`, in the order of the values. */
export type Style = "$" | "?";

export interface Parameterized {
  readonly text: readonly TextPart[];
  /** What each placeholder stands for; `undefined` for those that the text had already. */
  readonly values: readonly (readonly TextPart[] | undefined)[];
}

/** What a placeholder can stand for. */
type ValueToken = Exclude<Token, { readonly kind: "code" }>;

/** A value in place: of quotes, only these are left. */
const VALUE = String.raw`(?:''|-?\d+(?:\.\d+)?|\?|\$\d+)`;
/** After these, whatever is put in is one value. */
const COMPARED = /[^-=<>!~@#|&?*+/%^:](?:=|<>|!=|<=?|>=?)\s*$/u;
const LIMITED = /\b(?:limit|offset)\s+$/iu;
/** After these, a quoted text is. */
const QUOTED = new RegExp(
  String.raw`\b(?:i?like|between(?:\s+${VALUE}\s+and)?)\s+$|\b(?:in|values)\s*\((?:\s*${VALUE}\s*,)*\s*$`,
  "iu",
);

/** `undefined` where a part stands in another place and may not stay: `isHarmless` says so. */
export function parameterized(
  parts: readonly TextPart[],
  style: Style,
  isHarmless: (part: Exclude<TextPart, string>) => boolean,
): Parameterized | undefined {
  const tokens = statementTokens(parts);
  if (!tokens) return undefined;
  const numbers = tokens.flatMap((token) => numbersIn(token));
  const values: (readonly TextPart[] | undefined)[] =
    style === "$" ? Array.from({ length: Math.max(0, ...numbers) }) : [];
  const text: TextPart[] = [];
  // The text so far, all quotes emptied.
  let before = "";
  for (const [index, token] of tokens.entries()) {
    if (token.kind === "code") {
      text.push(token.text);
      before += token.text;
      if (style === "?") values.push(...Array.from(token.text.matchAll(/\?/gu), () => undefined));
    } else if (partsOf(token).every((part) => typeof part === "string" || isHarmless(part))) {
      text.push(...codeOf(token));
      before += token.kind === "quoted" ? "''" : "x";
    } else if (isPlace(token, before, tokens[index + 1], style)) {
      values.push(partsOf(token));
      const placeholder = style === "?" ? "?" : `$${values.length}`;
      text.push(placeholder);
      before += placeholder;
    } else return undefined;
  }
  return { text, values };
}

/** Whether a value can stand instead of the token. */
function isPlace(
  token: ValueToken,
  before: string,
  next: Token | undefined,
  style: Style,
): boolean {
  const isApart = !next || (next.kind === "code" && /^[\s,);:]/u.test(next.text));
  if (!isApart) return false;
  if (COMPARED.test(before)) return token.kind === "part" || isText(token, style);
  return token.kind === "part"
    ? style === "$" && LIMITED.test(before)
    : isText(token, style) && QUOTED.test(before);
}

/** MySQL takes double quotes for text, too. */
function isText(token: ValueToken, style: Style): boolean {
  return token.kind === "quoted" && (token.sign === "'" || (style === "?" && token.sign === '"'));
}

function partsOf(token: ValueToken): readonly TextPart[] {
  return token.kind === "quoted" ? token.parts : [token.part];
}

function codeOf(token: ValueToken): readonly TextPart[] {
  return token.kind === "quoted" ? [token.sign, ...token.parts, token.sign] : partsOf(token);
}

/** `$1`, `$2` … */
function numbersIn(token: Token): readonly number[] {
  return token.kind === "code"
    ? Array.from(token.text.matchAll(/\$(\d+)/gu), ([, number]) => Number(number))
    : [];
}
