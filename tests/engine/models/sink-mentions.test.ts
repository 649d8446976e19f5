import * as parser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import { expect, test } from "vitest";

import { FileWords } from "../../../src/engine/models/file-words.ts";
import { SinkMentions, type MentionedKinds } from "../../../src/engine/models/sink-mentions.ts";
import type { SourceCode } from "../../../src/engine/syntax/source-file.ts";
import type { Library } from "../../../src/libraries/library.ts";

const libraries: readonly Library[] = [
  {
    modules: [],
    sinks: [
      { kind: "code", call: ["run"], argument: 0 },
      { kind: "sql", call: ["later"], argument: 0, orFunction: true },
      { kind: "crypto-key", call: ["vault.inner.seal"], argument: 0 },
    ],
  },
  {
    modules: ["@shop/net"],
    sinks: [
      { kind: "tls-verification", call: ["dial"], argument: 0, property: ["tls.verify"] },
      { kind: "hash-algorithm", call: [""], uses: "md5" },
      {
        kind: "redirect",
        type: "Reply",
        call: ["set"],
        argument: 1,
        when: { argument: 0, is: ["Location", "location"] },
      },
    ],
  },
];

const linter = new Linter();

function mentions(text: string, imported = libraries, types = ["Reply"]): MentionedKinds {
  linter.verify(text, { languageOptions: { parser } });
  // typescript-eslint and ESLint give the same object two unrelated types.
  const sourceCode = linter.getSourceCode() as unknown as SourceCode;
  const live = { libraries: new Set(libraries), imported: new Set(imported) };
  const canBe = (type: string) => types.includes(type);
  return new SinkMentions(libraries).in(new FileWords(sourceCode), live, canBe);
}

test("a global is mentioned where it is used as a value", () => {
  expect(mentions("run(text)").all).toContain("code");
  expect(mentions("const it = run;").all).toContain("code");
  expect(mentions("globalThis.run(text); window['run'](text)").all).toContain("code");
});

test("a global is not mentioned in types and comments, nor where the file has its own", () => {
  expect(mentions("let it: run; // run this").all).not.toContain("code");
  expect(mentions("function run() {} run()").all).not.toContain("code");
});

test("what may be given a function is mentioned once something else is given", () => {
  for (const given of ["() => 1", "function () {}", "async (a, b) => a", "done => done()"]) {
    expect(mentions(`later(${given}, 5)`).all).not.toContain("sql");
  }
  expect(mentions("later(() => 1); later(text)").all).toContain("sql");
  expect(mentions("const it = later;").all).toContain("sql");
});

test("a dotted name is mentioned with all of its parts", () => {
  expect(mentions("vault.inner.seal(key)").all).toContain("crypto-key");
  expect(mentions("const { inner } = vault; inner.seal(key)").all).toContain("crypto-key");
  expect(mentions("vault.seal(key)").all).not.toContain("crypto-key");
});

test("an option is written where its name stands", () => {
  expect(mentions("dial(options)").written).not.toContain("tls-verification");
  expect(mentions("dial(options)").all).toContain("tls-verification");
  expect(mentions("dial({ tls: { verify: false } })").written).toContain("tls-verification");
});

test("a function that has its constant built in implies it", () => {
  expect(mentions('import hash from "@shop/net"; hash(text)').implied).toContain("hash-algorithm");
  expect(mentions("dial(options)").implied).not.toContain("hash-algorithm");
});

test("a name in a comment is no mention, one behind it is", () => {
  expect(mentions("/* dial(x) */ go();").all).not.toContain("tls-verification");
  expect(mentions("/* dial(x) */ go(); // and\ndial(x)").all).toContain("tls-verification");
});

test("a sink that needs a constant is mentioned where one of its texts stands", () => {
  expect(mentions('reply.set("location", to)').all).toContain("redirect");
  expect(mentions('reply.set("etag", to)').all).not.toContain("redirect");
});

test("of what the file does not import only methods of objects are mentioned", () => {
  expect(mentions("dial(x)", []).all).not.toContain("tls-verification");
  expect(mentions('reply.set("location", to)', []).all).toContain("redirect");
});

test("a method is mentioned only where the file can hold objects of its type", () => {
  expect(mentions('reply.set("location", to)', libraries, ["Reply"]).all).toContain("redirect");
  expect(mentions('reply.set("location", to)', libraries, []).all).not.toContain("redirect");
  expect(mentions("dial(x)", libraries, []).all).toContain("tls-verification");
});
