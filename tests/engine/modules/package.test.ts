import { expect, test } from "vitest";

import type { Host } from "../../../src/engine/modules/host.ts";
import { isPublicCode } from "../../../src/engine/modules/package.ts";

const MANIFEST = { name: "tool", version: "1.0.0" };

test.for<{ name: string; files: Record<string, string>; public: string[]; hidden: string[] }>([
  {
    name: "what the entry requires, directly and not",
    files: {
      "package.json": JSON.stringify({ ...MANIFEST, main: "lib" }),
      "lib/index.js": `exports.run = require("./run").run; import "../other.js";`,
      "lib/run.js": `const deep = require('./deep/thing.js');`,
      "lib/deep/thing.js": "",
      "other.ts": "",
      "left.js": "",
    },
    public: ["lib/index.js", "lib/run.js", "lib/deep/thing.js", "other.ts"],
    hidden: ["left.js"],
  },
  {
    name: "index.js where the manifest names no entry",
    files: { "package.json": JSON.stringify(MANIFEST), "index.js": "", "left.js": "" },
    public: ["index.js"],
    hidden: ["left.js"],
  },
  {
    name: "all sources, and no tests, where the entry is built from them",
    files: {
      "package.json": JSON.stringify({
        ...MANIFEST,
        exports: { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" } },
      }),
      "dist/index.js": "",
      "src/run.ts": "",
      "src/run.test.ts": "",
      "test/run.ts": "",
      "scripts/release.js": "",
    },
    public: ["src/run.ts"],
    hidden: ["src/run.test.ts", "test/run.ts", "scripts/release.js"],
  },
  {
    name: "all sources where the entry loads files by computed names",
    files: {
      "package.json": JSON.stringify(MANIFEST),
      "index.js": `for (const name of names) exports[name] = require("./commands/" + name);`,
      "commands/clone.js": "",
    },
    public: ["index.js", "commands/clone.js"],
    hidden: [],
  },
  {
    name: "nothing of a package that nobody can install",
    files: {
      "package.json": JSON.stringify({ ...MANIFEST, private: true }),
      "index.js": "",
    },
    public: [],
    hidden: ["index.js"],
  },
  {
    name: "nothing of an application without a version",
    files: { "package.json": JSON.stringify({ name: "app" }), "index.js": "" },
    public: [],
    hidden: ["index.js"],
  },
  {
    name: "nothing of a program that is only started",
    files: {
      "package.json": JSON.stringify({ ...MANIFEST, bin: "cli.js" }),
      "cli.js": "",
      "run.js": "",
    },
    public: [],
    hidden: ["cli.js", "run.js"],
  },
  {
    name: "nothing of a server",
    files: {
      "package.json": JSON.stringify({ ...MANIFEST, main: "server.js" }),
      "server.js": `const app = require("express")();\nrequire("./routes");\napp.listen(80);`,
      "routes.js": "",
    },
    public: [],
    hidden: ["server.js", "routes.js"],
  },
  {
    name: "nothing without a manifest, or with one that is no JSON",
    files: { "package.json": "{", "index.js": "" },
    public: [],
    hidden: ["index.js"],
  },
])("$name", ({ files, hidden, public: expected }) => {
  const host = memory(files);
  const isPublic = (file: string) => isPublicCode(`/work/${file}`, host);
  expect(expected.filter((file) => !isPublic(file))).toEqual([]);
  expect(hidden.filter(isPublic)).toEqual([]);
});

test("a manifest that changed is read again", () => {
  const files = { "package.json": JSON.stringify(MANIFEST), "index.js": "" };
  expect(isPublicCode("/work/index.js", memory(files))).toBe(true);
  const changed = { ...files, "package.json": JSON.stringify({ ...MANIFEST, private: true }) };
  expect(isPublicCode("/work/index.js", memory(changed))).toBe(false);
});

test("paths of Windows are read as well", () => {
  const host = memory({ "package.json": JSON.stringify(MANIFEST), "index.js": "" });
  expect(isPublicCode("\\work\\index.js", host)).toBe(true);
});

let clock = 0;

/** A disk with these files below `/work`, written just now. */
function memory(files: Record<string, string>): Host {
  clock += 1;
  const now = clock;
  const find = (path: string) =>
    path.startsWith("/work/") ? files[path.slice("/work/".length)] : undefined;
  return {
    text: find,
    changed: (path) => (find(path) === undefined ? undefined : now),
  };
}
