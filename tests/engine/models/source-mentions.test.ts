import { expect, test } from "vitest";

import { SourceMentions } from "../../../src/engine/models/source-mentions.ts";
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

function mentionsRemote(text: string, imported: readonly Library[] = [server]): boolean {
  return new SourceMentions(libraries, new Set(imported)).has("remote", text);
}

function mentionsRandom(text: string, imported: readonly Library[] = []): boolean {
  return new SourceMentions(libraries, new Set(imported)).has("weak-random", text);
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
  const mentions = new SourceMentions(libraries, new Set());
  const has = (globals: readonly string[]) =>
    mentions.has("weak-random", "Dice.roll()", "", (name) => globals.includes(name));
  expect(has(["Dice"])).toBe(true);
  expect(has(["window"])).toBe(true);
  expect(has(["console"])).toBe(false);
});

test("nothing is mentioned of a kind that no library knows", () => {
  expect(new SourceMentions(libraries, new Set()).has("file", "createApp query")).toBe(false);
});
