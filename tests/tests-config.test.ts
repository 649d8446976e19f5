import { Linter } from "eslint";
import { Linter as Linter9 } from "eslint-9";
import { defineConfig } from "eslint/config";
import { expect, test } from "vitest";

import plugin from "../src/index.ts";

/** A program that has a bit of everything. The text at its end is one that nobody sees. */
const PROGRAM = `import { exec } from "node:child_process";
import { createHash } from "node:crypto";
import pg from "pg";
import express from "express";
const pool = new pg.Pool({ user: "shop", password: "9fK2-mmsT-44qz" });
const app = express();
app.get("/", (req) => exec("ls " + req.query.folder));
exec("git log " + process.argv[2]);
export const digest = (text) => createHash("md5").update(text).digest("hex");
export const token = Math.random().toString(36);
// Only for ${String.fromCodePoint(0x202e)}nimda
`;

const EVERYTHING = [
  "5 no-hardcoded-credentials",
  "7 no-command-injection",
  "8 no-command-injection",
  "9 no-weak-hash",
  "10 no-insecure-random",
  "11 no-bidi-characters",
];

const config = defineConfig([{ extends: [plugin.configs.strict, plugin.configs.tests] }]);

function found(file: string, linter: Linter = new Linter()): string[] {
  return linter
    .verify(PROGRAM, config, file)
    .map(({ line, ruleId }) => `${String(line)} ${String(ruleId?.replace("rampart/", ""))}`);
}

test.for(["src/server.js", "server.js", "src/testing.js", "src/latest/index.js"])(
  "%s is no test",
  (file) => {
    expect(found(file)).toEqual(EVERYTHING);
  },
);

test.for([
  "src/server.test.js",
  "server.spec.mjs",
  "test/server.js",
  "packages/shop/__tests__/deep/server.js",
  "e2e/login.js",
])("in %s only what can be read counts", (file) => {
  expect(found(file)).toEqual(["11 no-bidi-characters"]);
});

test.for(["scripts/release.js", "vite.config.js", "packages/shop/tools/seed.js", "gulpfile.js"])(
  "in %s, whoever starts it is no stranger",
  (file) => {
    expect(found(file)).toEqual([
      "5 no-hardcoded-credentials",
      "7 no-command-injection",
      "10 no-insecure-random",
      "11 no-bidi-characters",
    ]);
  },
);

test("ESLint 9 understands it alike", () => {
  // The two majors' declarations differ, and what is used of them does not.
  const linter = new Linter9() as unknown as Linter;
  expect(found("src/server.js", linter)).toEqual(EVERYTHING);
  expect(found("src/server.test.js", linter)).toEqual(["11 no-bidi-characters"]);
});

test("alone it finds nothing, and no file is linted because of it", () => {
  const linter = new Linter();
  expect(linter.verify(PROGRAM, plugin.configs.tests, "src/server.test.js")).toEqual([]);
  expect(linter.verify(PROGRAM, plugin.configs.tests, "src/server.test.ts")).toMatchObject([
    { ruleId: null, message: "No matching configuration found for src/server.test.ts." },
  ]);
});
