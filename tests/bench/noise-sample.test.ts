import { describe, expect, test } from "vitest";

import {
  capped,
  drawn,
  excerpt,
  halfOf,
  isBuilt,
  isCompiledBeside,
  isCopyByPlace,
  perThousand,
} from "../../bench/noise/sample.js";

describe("the half of a package", () => {
  test("is that of its name's hash", () => {
    // The SHA-256 of "koa" begins with 8393fe74, which is even, and that of "ghost" with ead6ef03, which is odd.
    expect([halfOf("koa"), halfOf("ghost")]).toEqual(["development", "unseen"]);
  });
});

describe("the files that nobody wrote", () => {
  test("are copies in another format and translations, by their folder", () => {
    expect(isCopyByPlace("lib/server.js")).toBe(false);
    expect(isCopyByPlace("lib/languages.js")).toBe(false);
    expect(isCopyByPlace("esm/server.js")).toBe(true);
    expect(isCopyByPlace("lib/locales/de.js")).toBe(true);
  });

  test("are the compiled ones beside their source", () => {
    const every = new Set(["src/a.ts", "src/a.js", "src/b.js"]);
    expect(isCompiledBeside("src/b.js", every)).toBe(false);
    expect(isCompiledBeside("src/a.ts", every)).toBe(false);
    expect(isCompiledBeside("src/a.js", every)).toBe(true);
  });

  test("are those that a compiler or a bundler left its mark in", () => {
    expect(isBuilt("exports.answer = 42;\n// see sourceMappingURL")).toBe(false);
    expect(isBuilt('Object.defineProperty(exports, "__esModule", { value: true });')).toBe(true);
    expect(isBuilt("export {};\n//# sourceMappingURL=a.js.map")).toBe(true);
    expect(isBuilt('const a = __webpack_require__("a");')).toBe(true);
  });
});

describe("the files of a large package", () => {
  test("are taken until there are enough lines, whatever their order", () => {
    const files = ["a.js", "b.js", "c.js", "d.js"].map((path) => ({ path, lines: 10 }));
    const taken = capped(files, 15);
    expect(taken).toHaveLength(2);
    expect(capped(files.toReversed(), 15)).toEqual(taken);
  });

  test("are all taken from a small one", () => {
    expect(capped([{ path: "a.js", lines: 10 }], 15)).toHaveLength(1);
  });
});

describe("the drawn reports", () => {
  const report = (line: number) => ({ name: "a", path: "b.js", rule: "rampart/no-eval", line });

  test("are the same, whatever the order of the reports", () => {
    const reports = Array.from({ length: 20 }, (_, index) => report(index + 1));
    const first = drawn(reports, 5);
    expect(first).toHaveLength(5);
    expect(drawn(reports.toReversed(), 5)).toEqual(first);
  });

  test("hold one of those that share their line and rule", () => {
    expect(drawn([report(1), report(1)], 5)).toEqual([report(1)]);
  });
});

describe("the figures and the code", () => {
  test("are reports per 1,000 lines, none where there are none", () => {
    expect(perThousand(1, 8000)).toBe("0.125");
    expect(perThousand(0, 0)).toBe("0.000");
  });

  test("show the lines around, as far as there are any", () => {
    expect(excerpt("one\ntwo\nthree\nfour", 2, 1)).toBe("  1  one\n> 2  two\n  3  three");
    expect(excerpt("one\ntwo", 2, 5)).toBe("  1  one\n> 2  two");
  });
});
