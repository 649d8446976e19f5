import { expect, test } from "vitest";

import { excerpts } from "../../src/cli/excerpts.ts";

function shownOf(line: string, column: number, text: string): string {
  const place = { line: 1, column, endLine: 1, endColumn: column + text.length, text };
  const [shown = ""] = excerpts([{ place, note: "" }], [line]);
  return shown.slice(shown.indexOf("|") + 2);
}

test("a line that fits is shown whole", () => {
  expect(shownOf("  run(name);", 3, "run")).toBe("run(name);");
});

test("a line that goes on ends with dots", () => {
  const shown = shownOf(`run(name); ${"// more ".repeat(20)}`, 1, "run");
  expect(shown).toHaveLength(100);
  expect(shown).toMatch(/^run\(name\); .*…$/u);
});

test("a line whose beginning is left out begins with dots", () => {
  const before = "/* more */ ".repeat(20);
  const shown = shownOf(`${before}run(name);`, before.length + 1, "run");
  expect(shown).toMatch(/^….* run\(name\);$/u);
});
