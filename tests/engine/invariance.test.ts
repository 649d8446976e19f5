/**
 * What must not change a finding: other rules, the order of files, names, blank lines, the parser.
 * And whatever the program, no rule throws: a fault ends the test that meets it.
 */
import { describe, expect, test } from "vitest";

import { Dice } from "./invariance/dice.ts";
import { findings, PARSERS, type Finding } from "./invariance/findings.ts";
import { randomProgram } from "./invariance/random-program.ts";

const PROGRAMS = Array.from({ length: 16 }, (_, seed) => randomProgram(seed + 1));
const FOUND = PROGRAMS.map((code) => findings(code));

/** The programs of which something is not as it should be. */
function wrong(isRight: (code: string, found: readonly Finding[], index: number) => boolean) {
  return PROGRAMS.filter((code, index) => !isRight(code, FOUND[index] ?? [], index));
}

describe("random programs", { timeout: 60_000 }, () => {
  test("the programs are worth the while: most are reported, by several rules", () => {
    expect(FOUND.filter((found) => found.length > 0).length).toBeGreaterThan(10);
    expect(new Set(FOUND.flat().map(({ rule }) => rule)).size).toBeGreaterThan(3);
  });

  test("both parsers lead to the same findings", () => {
    const programs = wrong((code, found) =>
      isSame(findings(code, { parser: PARSERS.typescript }), found),
    );
    expect(programs).toEqual([]);
  });

  test("a rule finds alone what it finds among all others", () => {
    const programs = wrong((code, found) =>
      [...new Set(found.map(({ rule }) => rule))].every((rule) =>
        isSame(
          findings(code, { rule }),
          found.filter((one) => one.rule === rule),
        ),
      ),
    );
    expect(programs).toEqual([]);
  });

  test("the order of the files is of no account", () => {
    const reversed = PROGRAMS.toReversed().map((code) => findings(code));
    expect(reversed.toReversed()).toEqual(FOUND);
  });

  test("names are of no account", () => {
    const renamed = (text: string) => text.replaceAll(/\bv(?=\d|…)/g, "w");
    const programs = wrong((code, found) =>
      isSame(
        findings(renamed(code)),
        found.map((one) => ({ ...one, message: renamed(one.message) })),
      ),
    );
    expect(programs).toEqual([]);
  });

  test("blank lines are of no account", () => {
    const programs = wrong((code, found, index) => {
      const dice = new Dice(index);
      const lines: string[] = [];
      const moved = new Map<number, number>();
      for (const [at, line] of code.split("\n").entries()) {
        if (dice.below(3) === 0) lines.push("");
        lines.push(line);
        moved.set(at + 1, lines.length);
      }
      const lineOf = (line: number) => moved.get(line) ?? line;
      return isSame(
        findings(lines.join("\n")),
        found.map((one) => ({
          ...one,
          line: lineOf(one.line),
          message: one.message.replace(/\(line [^)]*\)/, (way) =>
            way.replaceAll(/\d+/g, (line) => String(lineOf(Number(line)))),
          ),
        })),
      );
    });
    expect(programs).toEqual([]);
  });
});

function isSame(some: readonly Finding[], others: readonly Finding[]): boolean {
  return JSON.stringify(some) === JSON.stringify(others);
}
