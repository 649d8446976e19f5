/**
 * Small pages of Vue, Svelte and Astro that say themselves which of their lines are reported.
 *
 *     <p v-html="text" /> <!-- sink -->     must be reported by `no-dom-xss`
 *
 * No other line may be. Each runs through ESLint with its usual parser and all rules of the plugin.
 */
import * as typescript from "@typescript-eslint/parser";
import * as astro from "astro-eslint-parser";
import { Linter } from "eslint";
import * as svelte from "svelte-eslint-parser";
import { expect, test } from "vitest";
import * as vue from "vue-eslint-parser";

import rampart from "../../../src/index.ts";

const PARSERS = { astro, svelte, vue };

const MARK = /(?:<!-- sink -->|\/\/ sink)$/u;

const linter = new Linter();

/** Proves that exactly the lines that are marked are reported. */
export function page(name: string, kind: keyof typeof PARSERS, code: string): void {
  test(name, () => {
    const lines = code.split("\n").map((line) => line.trimEnd());
    const marked = lines.filter((line) => MARK.test(line));
    const reported = findings(code, kind).map(({ line }) => lines[line - 1]);
    expect(reported).toEqual(marked);
  });
}

/** The reports of `no-dom-xss`, in the order of lines. */
export function findings(code: string, kind: keyof typeof PARSERS): readonly Linter.LintMessage[] {
  const messages = linter.verify(
    code,
    rampart.configs.all.map((config) => ({
      ...config,
      files: ["**/*.{astro,svelte,vue}"],
      languageOptions: { parser: PARSERS[kind], parserOptions: { parser: typescript } },
    })),
    `page.${kind}`,
  );
  const other = messages.find(({ fatal, ruleId }) => fatal ?? ruleId === null);
  // Anything else than a finding is a mistake in the page, which no test may pass by.
  if (other) throw new Error(`Line ${String(other.line)}: ${other.message}`);
  return messages
    .filter(({ ruleId }) => ruleId === "rampart/no-dom-xss")
    .toSorted((one, two) => one.line - two.line);
}
