import { builtinModules } from "node:module";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { runInNewContext } from "node:vm";

import { Linter } from "eslint/universal";
import { rolldown } from "rolldown";
import ts from "typescript";
import { beforeAll, describe, expect, test } from "vitest";

import { installation, INSTALLATION_TIMEOUT, type Installation } from "./installation.ts";

interface Plugin {
  readonly configs: { readonly recommended: Linter.Config[] };
}

const CODE = `
import { createHash } from "node:crypto";
import https from "node:https";

export const digest = (password) => createHash("md5").update(password).digest("hex");
export const agent = new https.Agent({ rejectUnauthorized: false });
`;

const FINDINGS = ["5 rampart/no-weak-hash", "6 rampart/no-disabled-tls-verification"];

describe("the plugin without Node", { timeout: 60_000 }, () => {
  let installed: Installation;

  beforeAll(async () => {
    installed = await installation(10);
  }, INSTALLATION_TIMEOUT);

  test("loads no module of Node when it is loaded", () => {
    const text = readFileSync(installed.plugin, "utf8");
    const loaded = ts
      .createSourceFile("index.js", text, ts.ScriptTarget.Latest)
      .statements.filter(
        (statement) => ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement),
      )
      .flatMap(({ moduleSpecifier }) =>
        moduleSpecifier && ts.isStringLiteral(moduleSpecifier) ? [moduleSpecifier.text] : [],
      );
    expect(loaded.filter(isOfNode)).toEqual([]);
  });

  test("lints with `eslint/universal`", async () => {
    const plugin = (await import(pathToFileURL(installed.plugin).href)) as { default: Plugin };
    expect(findings(plugin.default)).toEqual(FINDINGS);
  });

  test("lints where there is no `process`, no `require` and no `Buffer`", async () => {
    const bundle = await rolldown({ input: installed.plugin, platform: "browser" });
    const { output } = await bundle.generate({ format: "iife", name: "rampart", exports: "named" });
    await bundle.close();
    const plugin: unknown = runInNewContext(`${output[0].code}; rampart.default`, { console, URL });
    expect(findings(plugin as Plugin)).toEqual(FINDINGS);
  });
});

function findings(plugin: Plugin): string[] {
  return new Linter()
    .verify(CODE, plugin.configs.recommended, "digest.js")
    .map(({ line, ruleId, message }) => `${String(line)} ${ruleId ?? message}`);
}

function isOfNode(specifier: string): boolean {
  return specifier.startsWith("node:") || builtinModules.includes(specifier);
}
