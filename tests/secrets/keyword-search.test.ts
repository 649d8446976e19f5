import { expect, test } from "vitest";

import { KeywordSearch } from "../../src/secrets/keyword-search.ts";

const search = new KeywordSearch(["sk-live-", "sk-", "MT", "://"]);

test("keywords are found in their order, the longer of two before the shorter", () => {
  expect(search.in("x sk-live-1 sk-2 http://MTa")).toEqual([
    { keyword: "sk-live-", offset: 2 },
    { keyword: "sk-", offset: 12 },
    { keyword: "://", offset: 21 },
    { keyword: "MT", offset: 24 },
  ]);
});

test("a keyword may begin and end the text", () => {
  expect(search.in("sk-MT")).toEqual([
    { keyword: "sk-", offset: 0 },
    { keyword: "MT", offset: 3 },
  ]);
  expect(search.in("MT")).toEqual([{ keyword: "MT", offset: 0 }]);
});

test("keywords may overlap", () => {
  expect(new KeywordSearch(["aba", "ba-"]).in("aba-")).toEqual([
    { keyword: "aba", offset: 0 },
    { keyword: "ba-", offset: 1 },
  ]);
});

test("characters that share their lower bits with a keyword's are not taken for it", () => {
  expect(search.in("\u0173k- 3k- ıMT")).toEqual([{ keyword: "MT", offset: 9 }]);
});

test("texts that are too short hold nothing", () => {
  expect(search.in("")).toEqual([]);
  expect(search.in("M")).toEqual([]);
});
