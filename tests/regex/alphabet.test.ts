import { describe, expect, test } from "vitest";

import { alphabetOf, type CharacterNode } from "../../src/regex/alphabet.ts";
import { HOLE, parsedPattern } from "../../src/regex/pattern.ts";

describe("the symbols of a pattern", () => {
  test("are the characters that it tells apart, the most readable first", () => {
    expect(symbolsOf("[a-f]+\\d")).toEqual(["a", "g", "0", "!", "\n", HOLE]);
  });

  test("know a word's characters, for word boundaries", () => {
    expect(symbolsOf("-")).toEqual(["a", "!", "-", "\n", HOLE]);
  });

  test("fold case as the engine does", () => {
    // The sign for kelvin is a `k` only under the flag `u`.
    expect(sets("k\\u212A", "i")).toEqual([["k"], ["\u212A"]]);
    expect(sets("k\\u212A", "iu")).toEqual([["k"], ["k"]]);
  });

  test("are code points under the flag u, and halves of them without", () => {
    expect(sets("\u{1F600}", "u")).toEqual([["\u{1F600}"]]);
    expect(sets("\u{1F600}")).toEqual([["\uD83D"], ["\uDE00"]]);
  });

  test("know properties and the operations of the flag v", () => {
    expect(sets("[\\p{Lu}&&\\p{ASCII}]", "v")).toEqual([["A"]]);
    expect(sets("\\p{Lu}", "u")[0]).toContain("A");
  });

  test("know what groups change about the flags", () => {
    expect(sets("(?i:k)k")).toEqual([["k", "K"], ["k"]]);
    expect(sets("(?-s:.)", "s")[0]).not.toContain("\n");
    expect(sets("(?s:.)")[0]).toContain("\n");
  });
});

describe("a hole in a pattern", () => {
  test("is read by no class", () => {
    expect(sets(`[^a]${HOLE}`)[0]).not.toContain(HOLE);
    expect(sets(`[^a]${HOLE}`)[1]).toEqual([HOLE]);
  });

  test("makes a class of which nothing is known", () => {
    expect(sets(`[a${HOLE}]`)).toEqual([[HOLE]]);
  });

  test("shares nothing with another", () => {
    const { alphabet, nodes } = analyzed(`${HOLE}${HOLE}`);
    const [a, b] = nodes.map((node) => alphabet.setOf(node));
    expect(a && b && alphabet.shared(a, b).first).toBeUndefined();
  });
});

test("a property that the engine does not know makes the alphabet unknown", () => {
  const pattern = parsedPattern("\\p{L}", "u");
  const [element] = pattern?.tree.alternatives[0]?.elements ?? [];
  if (!pattern || !element) throw new Error("The pattern cannot be read.");
  expect(alphabetOf(pattern)).toBeDefined();
  Object.assign(element, { raw: "\\p{Unheard}" });
  expect(alphabetOf(pattern)).toBeUndefined();
});

function symbolsOf(source: string, flags = ""): readonly string[] {
  return analyzed(source, flags).alphabet.symbols;
}

/** What each character, class or escape of a pattern reads. */
function sets(source: string, flags = ""): (readonly string[])[] {
  const { alphabet, nodes } = analyzed(source, flags);
  return nodes.map((node) => {
    const { members } = alphabet.setOf(node);
    return alphabet.symbols.filter((_, index) => members[index] === 1);
  });
}

function analyzed(source: string, flags = "") {
  const pattern = parsedPattern(source, flags);
  const alphabet = pattern && alphabetOf(pattern);
  if (!alphabet) throw new Error("The pattern cannot be read.");
  const elements = pattern.tree.alternatives.flatMap((alternative) => alternative.elements);
  const inner = elements.flatMap((element) =>
    element.type === "Group" ? element.alternatives.flatMap((one) => one.elements) : [element],
  );
  return { alphabet, nodes: inner as CharacterNode[] };
}
