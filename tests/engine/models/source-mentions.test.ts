import * as parser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import { expect, test } from "vitest";

import { FileWords } from "../../../src/engine/models/file-words.ts";
import { SourceMentions } from "../../../src/engine/models/source-mentions.ts";
import type { SourceCode } from "../../../src/engine/syntax/source-file.ts";
import type { Library } from "../../../src/libraries/library.ts";

const server: Library = {
  modules: ["@shop/server"],
  types: {
    App: { returnedBy: [{ call: ["createApp"] }] },
    Visit: {
      handedTo: [{ type: "App", call: ["onVisit"], callback: 0, parameter: 0 }],
      annotatedAs: ["Visit"],
      conventions: [{ names: [["visit"], ["answer"]], parameter: 0 }],
    },
    Upload: { extends: "Visit", memberOf: [{ type: "App", read: ["upload"] }] },
  },
  sources: [{ kind: "remote", type: "Visit", read: ["query"] }],
};
const dice: Library = {
  modules: [],
  sources: [{ kind: "weak-random", call: ["Dice.roll"] }],
};
const lottery: Library = {
  modules: ["@shop/lottery"],
  global: "Lottery",
  sources: [{ kind: "weak-random", call: [""] }],
};
const libraries = [server, dice, lottery];

const linter = new Linter();

function wordsOf(text: string): FileWords {
  linter.verify(text, { languageOptions: { parser } });
  // typescript-eslint and ESLint give the same object two unrelated types.
  return new FileWords(linter.getSourceCode() as unknown as SourceCode);
}

function kindsIn(text: string, imported: readonly Library[], known = libraries) {
  const live = { libraries: new Set(known), imported: new Set(imported) };
  return new SourceMentions(known).in(wordsOf(text), live).sources;
}

function mentionsRemote(text: string, imported = [server]): boolean {
  return kindsIn(text, imported).has("remote");
}

function mentionsRandom(text: string, imported: readonly Library[] = []): boolean {
  return kindsIn(text, imported).has("weak-random");
}

test("a source is mentioned where its name stands, and what its object comes from", () => {
  expect(mentionsRemote("createApp().onVisit((it) => it.query)")).toBe(true);
  expect(mentionsRemote("function show(it: Visit) { return it.query; }")).toBe(true);
  expect(mentionsRemote("const { upload } = createApp(); upload.query")).toBe(true);
});

test("it is not where one of them is missing", () => {
  expect(mentionsRemote("createApp().onVisit((it) => it.id)")).toBe(false);
  expect(mentionsRemote("createApp().query")).toBe(false);
  expect(mentionsRemote("app.onVisit((it) => it.query)")).toBe(false);
});

test("exports of what the file does not import are none", () => {
  expect(mentionsRemote("createApp().onVisit((it) => it.query)", [])).toBe(false);
});

test("parameters that follow a convention need no import", () => {
  expect(mentionsRemote("(visit, answer) => visit.query", [])).toBe(true);
  expect(mentionsRemote("(answer, visit) => visit.query", [])).toBe(false);
});

test("a dotted global is mentioned with all of its parts", () => {
  expect(mentionsRandom("Dice.roll()")).toBe(true);
  expect(mentionsRandom("roll()")).toBe(false);
});

test("a library without a name of its own is mentioned by its import or its global", () => {
  expect(mentionsRandom("draw()", [lottery])).toBe(true);
  expect(mentionsRandom("Lottery()")).toBe(true);
  expect(mentionsRandom("draw()")).toBe(false);
});

test("a global of which the file does not speak is none, whatever else has its name", () => {
  expect(mentionsRandom("window.Dice.roll()")).toBe(true);
  expect(mentionsRandom("const Dice = tray(); Dice.roll()")).toBe(false);
});

test("what arises only from itself does not, and what also arises otherwise does", () => {
  const chain: Library = {
    modules: ["@shop/chain"],
    types: {
      Link: {
        memberOf: [{ type: "Link", read: ["next"] }],
        returnedBy: [{ type: "Ring", call: ["open"] }],
      },
      Ring: { returnedBy: [{ type: "Link", call: ["close"] }, { call: ["forge"] }] },
    },
    sources: [{ kind: "file", type: "Link", read: ["text"] }],
  };
  expect(kindsIn("it.next.open().close().text", [chain], [chain])).not.toContain("file");
  expect(kindsIn("it.text; forge().open().close()", [chain], [chain])).toContain("file");
});

test("nothing is mentioned of a kind that no library knows", () => {
  expect(kindsIn("createApp().query", libraries)).not.toContain("file");
});

test("what no live library knows is not mentioned", () => {
  const live = { libraries: new Set([server]), imported: new Set([server]) };
  expect(new SourceMentions(libraries).in(wordsOf("Dice.roll()"), live).sources).not.toContain(
    "weak-random",
  );
});

test("a type is mentioned where its objects can come from, with the types that it extends", () => {
  const live = { libraries: new Set(libraries), imported: new Set(libraries) };
  const typesIn = (text: string) => new SourceMentions(libraries).in(wordsOf(text), live).types;
  expect([...typesIn("const { upload } = createApp();")].sort()).toEqual([
    "App",
    "Upload",
    "Visit",
  ]);
  expect([...typesIn("const { upload } = request;")]).toEqual([]);
});
