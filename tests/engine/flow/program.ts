/**
 * Small programs that say themselves which of their sinks untrusted data reaches.
 *
 *     exec(request.query.name); // sink     must be reported
 *     exec("ls"); // safe                   must not be reported
 *
 * Each runs through ESLint with the whole plugin, under ESLint's own parser and TypeScript's.
 * `exec` and an Express application by the name of `app` are there without an import. What is
 * marked `// source` is for the reader alone.
 */
import * as typescript from "@typescript-eslint/parser";
import { Linter } from "eslint";
import { expect, test } from "vitest";

import rampart from "../../../src/index.ts";

interface Options {
  readonly sourceType?: "commonjs" | "module" | "script";
  /** Read by TypeScript's parser alone, as a file without JSX. */
  readonly isTypeScript?: boolean;
  /** The rule that reports. By default, `no-command-injection`. */
  readonly rule?: string;
  /** From which evidence on. By default, `tainted`. */
  readonly report?: "built" | "opaque" | "tainted";
  /** Stands in front of everything else. */
  readonly directive?: string;
  /** The file's path. */
  readonly file?: string;
  /** `settings.rampart` */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** In front of the program's first line, so that lines keep their numbers. */
const PRELUDES = {
  module: `import { exec } from "node:child_process"; import express from "express"; const app = express();`,
  commonjs: `const { exec } = require("node:child_process"); const app = require("express")();`,
  script: `var exec = require("node:child_process").exec; var app = require("express")();`,
};

const SINK = "// sink";
const SAFE = "// safe";

const linter = new Linter();

/** Proves that exactly the lines marked `// sink` are reported. */
export const program = Object.assign(
  (name: string, code: string, options: Options = {}) => {
    const { expected, reported } = outcome(name, code, options);
    test(name, () => {
      expect(reported).toEqual(expected);
    });
  },
  {
    /** A program that the engine does not understand yet. Passes once it is wrong about it no more. */
    fails(name: string, code: string, options: Options = {}) {
      const { expected, reported } = outcome(name, code, options);
      test.fails(name, () => {
        expect(reported).toEqual(expected);
      });
    },
  },
);

type Findings = Readonly<Record<string, readonly string[]>>;

function outcome(
  name: string,
  code: string,
  options: Options,
): { readonly expected: Findings; readonly reported: Findings } {
  const lines = code.split("\n").map((line) => line.trim());
  if (!lines.some((line) => line.endsWith(SINK) || line.endsWith(SAFE)))
    throw new Error(`«${name}» marks no sink.`);
  const marked = lines.flatMap((line, index) => (line.endsWith(SINK) ? [shown(lines, index)] : []));
  const parsers = options.isTypeScript ? { typescript } : { espree: undefined, typescript };
  const found = Object.entries(parsers).map(([parserName, parser]) => [
    parserName,
    messages(code, parser, options).map(({ fatal, line, message, ruleId }) => {
      // Anything else than a finding is a mistake in the program, which no program may fail by.
      if (fatal || ruleId === null) throw new Error(`«${name}», line ${line}: ${message}`);
      return shown(lines, line - 1);
    }),
  ]);
  return {
    expected: Object.fromEntries(Object.keys(parsers).map((parserName) => [parserName, marked])),
    reported: Object.fromEntries(found) as Findings,
  };
}

function messages(
  code: string,
  parser: Linter.Parser | undefined,
  {
    directive,
    file,
    isTypeScript = false,
    report = "tainted",
    rule = "no-command-injection",
    settings = {},
    sourceType = "module",
  }: Options,
): Linter.LintMessage[] {
  return linter.verify(
    `${directive === undefined ? "" : `"${directive}"; `}${PRELUDES[sourceType]}${code}`,
    {
      files: ["**/*.{js,ts,tsx}"],
      languageOptions: {
        sourceType,
        ...(parser && { parser }),
        parserOptions: { ecmaFeatures: { jsx: !isTypeScript } },
      },
      plugins: { rampart },
      rules: { [`rampart/${rule}`]: ["error", { report }] },
      settings: { rampart: { threatModels: ["remote"], ...settings } },
    },
    file ?? (isTypeScript ? "program.ts" : "program.js"),
  );
}

function shown(lines: readonly string[], index: number): string {
  return `${index + 1}: ${lines[index] ?? ""}`;
}
