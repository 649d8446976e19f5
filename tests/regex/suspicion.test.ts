import { describe, expect, test } from "vitest";

import { parsedPattern } from "../../src/regex/pattern.ts";
import { canBeExponential, canBePolynomial, hasWildRepetition } from "../../src/regex/suspicion.ts";

describe("a pattern may take exponential time", () => {
  test.for(["(a+)+", "(a+)*", "(a+){2,}", "(a+){10}", "(a+){1,10}", "(a+)+?"])("%s", (source) => {
    expect(canBeExponential(source)).toBe(true);
  });

  test.for(["a+b*", "(a+)", "(a+)?", "(a+){3}", "(a+){1,9}"])("but not %s", (source) => {
    expect(canBeExponential(source)).toBe(false);
  });
});

describe("a pattern may take polynomial time", () => {
  test.for(["a*", "a+", "a{2,}"])("%s", (source) => {
    expect(canBePolynomial(source)).toBe(true);
  });

  test.for(["a?b{2}c{1,3}", "^$"])("but not %s", (source) => {
    expect(canBePolynomial(source)).toBe(false);
  });
});

describe("a repetition is wild where its element can be read in several ways", () => {
  test.for(["(a|b)*", "(a+b)*", "(ab?)*", "((a|b))+", "(a\\1)*", "(?:a{1,3})+"])("%s", (source) => {
    expect(isWild(source)).toBe(true);
  });

  test.for(["(ab)*", "(?:a{3})+", "(a|b)", "(a+)?", "\\)+", "((a))*", "()*"])(
    "but not %s",
    (source) => {
      expect(isWild(source)).toBe(false);
    },
  );
});

function isWild(source: string): boolean {
  const pattern = parsedPattern(source, "");
  return pattern !== undefined && hasWildRepetition(pattern.tree);
}
