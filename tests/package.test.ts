import { execSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { mkdtemp, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { beforeAll, describe, expect, test } from "vitest";

import lock from "../package-lock.json" with { type: "json" };
import manifest from "../package.json" with { type: "json" };
import { finishedProcess } from "./e2e/finished-process.ts";
import {
  installation,
  INSTALLATION_TIMEOUT,
  type EslintVersion,
  type Installation,
} from "./e2e/installation.ts";

const VERSIONS: readonly EslintVersion[] = [10, 9];
const ROOT = join(import.meta.dirname, "..");
const NOT_OURS = [".git", "coverage", "dist", "node_modules"];

const CONFIG = `
  import { defineConfig } from "eslint/config";
  import rampart from "eslint-plugin-rampart";

  export default defineConfig(
    { files: ["**/*.js"], extends: [rampart.configs.recommended] },
    { extends: [rampart.configs.strict, rampart.configs.all] },
    { plugins: { rampart }, rules: { "rampart/no-code-injection": "error" } },
    ...rampart.configure({ minSeverity: "medium", threatModels: ["remote", "cli"] }),
  );

  // @ts-expect-error There is no such preset.
  rampart.configs.recommend;
  // @ts-expect-error There is no such level.
  rampart.configure({ minSeverity: "critical" });
`;
const LOADED = `
  import rampart = require("eslint-plugin-rampart");

  const [first] = rampart.configs.recommended;
  export const name: string | undefined = first?.name;
`;

const { resolve } = createRequire(import.meta.url);

describe("the installed package", { timeout: 120_000 }, () => {
  let folder: string;
  let bundle: string;

  beforeAll(async () => {
    const { plugin } = await installation(10);
    folder = dirname(dirname(plugin));
    bundle = readFileSync(plugin, "utf8");
  }, INSTALLATION_TIMEOUT);

  test("holds the bundle, its types, the command, and what npm adds to them", () => {
    expect(filesIn(folder)).toEqual([
      "LICENSE",
      "README.md",
      "dist/index.d.ts",
      "dist/index.js",
      "dist/rampart.js",
      "package.json",
    ]);
  });

  test("is described by its package.json as it is", async () => {
    const { messages, pkg } = await publint({ pkgDir: folder, pack: false, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  test("has types that every way to import it finds", async () => {
    const attw = join(dirname(resolve("@arethetypeswrong/cli/package.json")), "dist/index.js");
    const options = ["--pack", ".", "--profile", "esm-only", "--no-definitely-typed", "--no-color"];
    const { exitCode, stdout, stderr } = await finishedProcess(attw, options, { folder });
    expect(exitCode, stdout + stderr).toBe(0);
  });

  test("names no other package than ESLint", () => {
    const types = readFileSync(join(folder, "dist/index.d.ts"), "utf8");
    const importOf = /(?:\bfrom|\bimport\(?|\brequire\() ?["'](.+?)["']/g;
    expect([...types.matchAll(importOf)].map(([, name]) => name)).toEqual(["eslint"]);
    expect(manifest).not.toHaveProperty("dependencies");
  });

  test("evaluates the packages in it when they are first used", () => {
    expect(bundle).not.toMatch(/^(?:var|let|const) import_\w+ = (?!\(\) =>)/m);
    expect(bundle).not.toMatch(/^require_\w+\(/m);
  });

  test("carries the licences of the packages in it", () => {
    const licences = bundle.slice(bundle.lastIndexOf("/*!"));
    const regions = bundle.matchAll(/^\/\/#region node_modules\/((?:@[^/\n]+\/)?[^/\n]+)/gm);
    for (const [, name = ""] of regions) expect(licences).toMatch(new RegExp(`^${name} \\d`, "m"));
  });
});

describe.for(VERSIONS)("the types, beside ESLint %i", (version) => {
  let installed: Installation;

  beforeAll(async () => {
    installed = await installation(version);
  }, INSTALLATION_TIMEOUT);

  test("hold in Node's modules", { timeout: 120_000 }, async () => {
    const files = { "eslint.config.ts": CONFIG, "loaded.cts": LOADED };
    expect(await compiled(installed, "nodenext", files)).toBe("");
  });

  test("hold in a bundler's modules", { timeout: 120_000 }, async () => {
    expect(await compiled(installed, "preserve", { "eslint.config.ts": CONFIG })).toBe("");
  });
});

describe("the repository", () => {
  const paths = readdirSync(ROOT, { withFileTypes: true })
    .filter(({ name }) => !NOT_OURS.includes(name))
    .flatMap((entry) =>
      entry.isDirectory()
        ? filesIn(join(ROOT, entry.name)).map((path) => `${entry.name}/${path}`)
        : entry.name,
    )
    .filter((path) => !path.startsWith("bench/.cache/"));

  test("tells what changed in the version that package.json names, or in the next", () => {
    const [, first] = /^## (.+)$/m.exec(text("CHANGELOG.md")) ?? [];
    expect(["Unreleased", manifest.version]).toContain(first?.replace(/ .*$/, ""));
  });

  test("locks versions, and not the place that they were downloaded from", () => {
    expect(lock.version).toBe(manifest.version);
    for (const entry of Object.values(lock.packages)) expect(entry).not.toHaveProperty("resolved");
  });

  test("locks the parts that only other systems need, too", () => {
    const locked: Readonly<Record<string, object>> = lock.packages;
    const missing = Object.entries(locked).flatMap(([path, entry]) => {
      const parts = "optionalDependencies" in entry ? entry.optionalDependencies : {};
      return Object.keys(parts ?? {}).filter(
        (name) => !locked[`node_modules/${name}`] && !locked[`${path}/node_modules/${name}`],
      );
    });
    expect(missing).toEqual([]);
  });

  test("names no folder and no registry of the machine that it was written on", () => {
    const { host } = new URL(execSync("npm config get registry", { encoding: "utf8" }).trim());
    const names = [ROOT, host].filter((name) => name !== "registry.npmjs.org");
    const traitors = paths.filter((path) => names.some((name) => text(path).includes(name)));
    expect(traitors).toEqual([]);
  });
});

/** What the compiler says of a project that is strict and checks the types of its packages too. */
async function compiled(
  installed: Installation,
  module: string,
  sources: Readonly<Record<string, string>>,
): Promise<string> {
  const folder = await mkdtemp(join(installed.folder, "types-"));
  const compilerOptions = {
    module,
    target: "es2023",
    lib: ["es2023"],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    noEmit: true,
  };
  const files = {
    "tsconfig.json": JSON.stringify({ compilerOptions }),
    "package.json": JSON.stringify({ type: "module" }),
    ...sources,
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  const tsc = resolve("typescript/lib/tsc.js");
  const { stdout, stderr } = await finishedProcess(tsc, ["--project", "."], { folder });
  return stdout + stderr;
}

/** The files of a folder and of those in it. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort();
}

function text(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}
