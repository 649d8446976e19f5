import { describe, expect, test } from "vitest";

import { alphabetOf } from "../../src/regex/alphabet.ts";
import { outcomeAt, outcomeOf, type Outcome } from "../../src/regex/matcher.ts";
import { parsedPattern } from "../../src/regex/pattern.ts";
import { programOf, withoutMatch, type Program } from "../../src/regex/program.ts";

/** Patterns with all that a matcher must know, and texts in their characters. */
const PATTERNS: readonly (readonly [name: string, pattern: RegExp, texts: readonly string[]])[] = [
  ["branches, the first that matches", /a|ab|abc/, ["abc", "bc"]],
  ["greedy repetitions", /a+b*c?/, ["aabbc", "b"]],
  ["reluctant repetitions", /a+?b*?c??/, ["aabbc"]],
  ["bounds", /^(?:ab){2,3}$/, ["ab", "abab", "ababab", "abababab"]],
  ["reluctant bounds", /(?:ab){1,3}?/, ["abab"]],
  ["an empty repetition, which is given up", /(?:a*)*b/, ["aab", "aaa"]],
  ["a repetition that must come round empty", /(?:a*){3}b/, ["b", "ab"]],
  ["the edges of the text", /^a$/, ["a", "ba", "a\n"]],
  ["the edges of lines", /^a$/m, ["b\na\nb", "ba"]],
  ["word boundaries", /\ba\b/, ["b a b", "ba"]],
  ["the insides of words", /\Ba\B/, ["bab", "ab"]],
  ["back references", /(a|b)c\1/, ["acb", "aca", "bcb"]],
  ["back references without regard to case", /(a)\1/i, ["aA", "ab"]],
  ["a back reference to a group that matched nothing", /(?:(a)|b)\1c/, ["bc", "aac", "ac"]],
  ["groups that a repetition forgets", /(?:(a)|b)*\1c/, ["abc", "aabac"]],
  ["names that several groups share", /(?:(?<x>a)|(?<y>b))\k<x>c/, ["aac", "bc"]],
  ["lookaheads", /a(?=b)/, ["ac", "ab"]],
  ["negative lookaheads", /a(?!b)/, ["ab", "ac"]],
  ["a lookahead that does not go back", /(?=(a+))a*b\1/, ["baaabac"]],
  ["a negative lookahead that forgets its groups", /(?!(a)b)\1a/, ["ab", "ac"]],
  ["lookbehinds", /(?<=a|bc)d/, ["bd", "ad", "bcd"]],
  ["negative lookbehinds", /(?<!a+b)c/, ["abc", "bc"]],
  ["a lookbehind that reads from right to left", /(?<=(a+)(a+))b\1c/, ["aaabac", "aaabaac"]],
  ["a back reference in a lookbehind", /(?<=\1(a))b/, ["aab", "ab"]],
  ["classes", /[a-c-]+[^a-c]/, ["a-c", "ab-d"]],
  ["escapes", /\d\s\w\D/, ["1 a-", "1aa1"]],
  ["dots", /a.b/, ["a\nb", "a-b"]],
  ["dots that match line breaks", /a.b/s, ["a\nb"]],
  ["code points", /^.$/u, ["\u{1F600}", "aa"]],
  ["properties", /\p{Lu}\P{L}/u, ["aA1", "Aa"]],
  ["case", /[a-c]+d/i, ["ABCD", "xD"]],
  ["a search from where it stands", /b/y, ["ab", "ba"]],
  ["nothing", /(?:)/, ["", "a"]],
  ["the empty class", /a[]|b/, ["ab"]],
];

describe("matches as `RegExp` does", () => {
  test.for(
    PATTERNS.flatMap(([name, pattern, texts]) => texts.map((text) => ({ name, pattern, text }))),
  )("$name: $pattern on $text", ({ pattern, text }) => {
    const match = pattern.exec(text);
    const length = pattern.unicode ? [...(match?.[0] ?? "")].length : match?.[0].length;
    const expected = match ? { start: match.index, end: match.index + (length ?? 0) } : undefined;
    expect(run(pattern, text).found).toEqual(expected);
  });
});

describe("counts steps", () => {
  test("more for longer texts", () => {
    const [short, long] = [run(/^(?:a+)+$/, "aaaa!"), run(/^(?:a+)+$/, "aaaaaaaa!")];
    expect(long.steps).toBeGreaterThan(short.steps * 8);
  });

  test("and gives up at the limit", () => {
    expect(run(/^(?:a+)+$/, `${"a".repeat(60)}!`, 1000)).toEqual({ steps: 1001, found: "unknown" });
  });

  test("from one place only", () => {
    const { program, text } = prepared(/b/, "aab");
    expect(outcomeAt(program, text, 0, 100).found).toBeUndefined();
    expect(outcomeAt(program, text, 2, 100).found).toEqual({ start: 2, end: 3 });
  });

  test("of all that could be tried, where no match is the right one", () => {
    const { program, text } = prepared(/(?:a+)+/, "aaaaaaaa");
    expect(outcomeAt(program, text, 0, 10_000).steps).toBeLessThan(100);
    expect(outcomeAt(withoutMatch(program), text, 0, 10_000).steps).toBeGreaterThan(256);
  });
});

function run(pattern: RegExp, text: string, maxSteps = 10_000): Outcome {
  const { program, text: symbols } = prepared(pattern, text);
  return outcomeOf(program, symbols, maxSteps);
}

/** A branch that never matches makes a symbol of each of the text's characters. */
function prepared(pattern: RegExp, text: string): { program: Program; text: readonly number[] } {
  const escaped = [...text].map((character) => {
    const digits = (character.codePointAt(0) ?? 0).toString(16);
    return pattern.unicode ? `\\u{${digits}}` : `\\u${digits.padStart(4, "0")}`;
  });
  const parsed = parsedPattern(`${pattern.source}|[]${escaped.join("")}`, pattern.flags);
  const alphabet = parsed && alphabetOf(parsed);
  if (!alphabet) throw new Error("The pattern cannot be read.");
  const symbol = (character: string): number => {
    const index = alphabet.symbols.indexOf(character);
    return index === -1 ? alphabet.symbols.indexOf(character.toLowerCase()) : index;
  };
  return { program: programOf(parsed, alphabet), text: [...text].map(symbol) };
}
