import { describe, expect, test } from "vitest";

import { alphabetOf } from "../../src/regex/alphabet.ts";
import { automataOf } from "../../src/regex/automata.ts";
import { Budget, OutOfBudget } from "../../src/regex/budget.ts";
import { parsedPattern } from "../../src/regex/pattern.ts";
import type { LargeBounds } from "../../src/regex/repetition.ts";

describe("the steps of an automaton", () => {
  test("lead from one character to those that may follow", () => {
    expect(steps("a(?:b|c)d")).toEqual({ start: "a", a: "b c", b: "d", c: "d", d: "end" });
  });

  test("lead back to where a repetition begins, and on", () => {
    expect(steps("(?:ab)+c")).toEqual({ start: "a", a: "b", b: "a c", c: "end" });
    expect(steps("(?:ab)*c")).toEqual({ start: "a c", a: "b", b: "a c", c: "end" });
  });

  test("lead past what may be missing", () => {
    expect(steps("ab?c")).toEqual({ start: "a", a: "b c", b: "c", c: "end" });
  });

  test("are two where there are two ways", () => {
    expect(steps("(?:a*)*b")).toEqual({ start: "a b", a: "a a b", b: "end" });
  });

  test("lead through a repetition that is spelled out", () => {
    expect(steps("a{2}b")).toEqual({ start: "a", a: "a", "a'": "b", b: "end" });
    expect(steps("a{1,2}b")).toEqual({ start: "a", a: "a b", "a'": "b", b: "end" });
  });

  test("lead through no edge of the text that lies elsewhere", () => {
    expect(steps("a(?:^b|c)")).toEqual({ start: "a", a: "c", b: "end", c: "end" });
    expect(steps("a(?:$b|c)$")).toEqual({ start: "a", a: "c", b: "end", c: "end" });
  });

  test("read nothing that a lookahead refuses", () => {
    expect(steps("a(?!b)(?:b|c)")).toEqual({
      start: "a",
      a: "b c",
      b: "end",
      "b'": "end",
      c: "end",
    });
  });

  test("read what a back reference repeats", () => {
    expect(steps("(a|b)\\1")).toEqual({
      start: "a b",
      a: "a b",
      b: "a b",
      "a'": "end",
      "b'": "end",
    });
  });

  test("lead nowhere from the empty class", () => {
    expect(steps("a[]b")).toEqual({ start: "a", a: "", "[]": "b", b: "end" });
  });
});

describe("large bounds", () => {
  test("count as none where an endless repetition is as bad", () => {
    expect(steps("(?:a|b){1,20}", "endless")).toEqual({ start: "a b", a: "a b end", b: "a b end" });
  });

  test("count as one where only an endless repetition is bad", () => {
    expect(steps("(?:a{100}){2,3}b", "single")["start"]).toBe("a");
    expect(Object.keys(steps("(?:a{100}){2,3}b", "single"))).toHaveLength(102);
    expect(Object.keys(steps("(?:a{100}){0,3}b", "single"))).toHaveLength(102);
  });
});

test("a lookbehind is read from right to left", () => {
  const [, behind] = automata("(?<=ab)c");
  expect(behind?.isBackward).toBe(true);
  expect(behind?.steps(behind.start).map(({ to }) => behind.states[to]?.node?.raw)).toEqual(["b"]);
});

test("a search may begin anywhere, unless the flag y forbids it", () => {
  expect(automata("a", "endless", "")[0]?.search).toBeDefined();
  expect(automata("a", "endless", "y")[0]?.search).toBeUndefined();
});

test("what costs more than the budget is given up", () => {
  expect(() => automata("abc", "endless", "", 3)).toThrow(OutOfBudget);
});

/** For each place of a pattern, by its text, the places that may follow; without the search. */
function steps(source: string, largeBounds: LargeBounds = "endless"): Record<string, string> {
  const [automaton] = automata(source, largeBounds);
  if (!automaton) return {};
  const { accept, search, start, states } = automaton;
  const text = (id: number): string => (id === accept ? "end" : (states[id]?.node?.raw ?? ""));
  const found: Record<string, string> = {};
  // The last to be made is the first to be read.
  for (const id of [...states.keys()].reverse()) {
    if (id === search || (id !== start && !states[id]?.set)) continue;
    const next = automaton.steps(id).filter(({ to }) => to !== search);
    let name = id === start ? "start" : text(id);
    while (name in found) name += "'";
    found[name] = next
      .map(({ to }) => text(to))
      .sort()
      .join(" ");
  }
  return found;
}

function automata(
  source: string,
  largeBounds: LargeBounds = "endless",
  flags = "",
  budget = 100_000,
) {
  const pattern = parsedPattern(source, flags);
  const alphabet = pattern && alphabetOf(pattern);
  if (!alphabet) throw new Error("The pattern cannot be read.");
  return automataOf({ pattern, alphabet, largeBounds, budget: new Budget(budget) });
}
