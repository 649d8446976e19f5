import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

import type { Linter } from "eslint";
import { beforeAll, describe, expect, test } from "vitest";

import manifest from "../../package.json" with { type: "json" };
import { eslintFindings, markedFindings, oxlintFindings } from "./findings.ts";
import { finishedProcess } from "./finished-process.ts";
import { installation, INSTALLATION_TIMEOUT, project, type Installation } from "./installation.ts";
import { ROOT } from "./tarball.ts";

const OXLINT = join(
  dirname(createRequire(import.meta.url).resolve("oxlint/package.json")),
  "bin",
  "oxlint",
);

const EXAMPLE = join(ROOT, "examples", "vulnerable-app");

describe("oxlint", { timeout: 120_000 }, () => {
  let installed: Installation;

  beforeAll(async () => {
    installed = await installation(10);
  }, INSTALLATION_TIMEOUT);

  test.for([
    ["a small program", "javascript"],
    ["CommonJS", "commonjs"],
    ["JSX", "jsx"],
    ["TypeScript", "typescript"],
  ] as const)("finds in %s what ESLint finds", async ([, fixture]) => {
    await expectAgreement(await project(installed, fixture));
  });

  test("finds in the vulnerable example what ESLint finds", async () => {
    const folder = await project(installed, "vulnerable-app", EXAMPLE);
    const config = join(folder, "eslint.config.js");
    const text = readFileSync(config, "utf8");
    await writeFile(config, text.replace("../../dist/index.js", "eslint-plugin-rampart"));
    await expectAgreement(folder);
  });

  /** ESLint finds what is marked, and oxlint finds the same. */
  async function expectAgreement(folder: string): Promise<void> {
    const byEslint = await finishedProcess(installed.eslint, ["-f", "json", "."], { folder });
    const findings = eslintFindings(byEslint.stdout, folder);

    await writeFile(join(folder, ".oxlintrc.json"), JSON.stringify(await oxlintConfig(installed)));
    const byOxlint = await finishedProcess(OXLINT, ["-f", "json", "."], { folder });
    expect(oxlintFindings(byOxlint.stdout)).toEqual(findings);
    expect(byOxlint.exitCode).toBe(1);
    expect(findings).toEqual(markedFindings(folder));
  }
});

/** What `recommended` switches on in code, in the words of oxlint. */
async function oxlintConfig({ plugin }: Installation): Promise<object> {
  const { default: rampart } = (await import(pathToFileURL(plugin).href)) as {
    readonly default: { readonly configs: { readonly recommended: Linter.Config[] } };
  };
  const blocks = rampart.configs.recommended;
  return {
    jsPlugins: [manifest.name],
    categories: { correctness: "off" },
    rules: Object.assign({}, ...blocks.map(({ rules }) => rules)) as object,
    settings: Object.assign({}, ...blocks.map(({ settings }) => settings)) as object,
  };
}
