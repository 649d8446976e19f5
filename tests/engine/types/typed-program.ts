/**
 * Programs of several files, of which `main.ts` is linted with type information and without it.
 *
 *     // sink    reported both times        // sink with types    only with type information
 *     // safe    never                      // safe with types    only without it
 *
 * `exec` and an Express application by the name of `app` are there without an import.
 */
import * as parser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import ts from "typescript";
import { expect, test } from "vitest";

import rampart from "../../../src/index.ts";

interface Options {
  /** The rule that reports. By default, `no-command-injection`. */
  readonly rule?: string;
  /** By default, `tainted`. */
  readonly report?: "built" | "opaque" | "tainted";
  /** Other files, by their path from the project's folder. */
  readonly files?: Readonly<Record<string, string>>;
}

const FOLDER = "/project";
const MAIN = `${FOLDER}/src/main.ts`;

const PRELUDE = `import { exec } from "node:child_process"; import express from "express"; const app = express();`;

const DECLARATIONS = {
  "node_modules/@types/node/index.d.ts": `/// <reference path="child_process.d.ts" />`,
  "node_modules/@types/node/child_process.d.ts": `declare module "node:child_process" { export function exec(command: string): void; }`,
  "node_modules/@types/express/index.d.ts": `
    interface Request { query: any; params: Record<string, string>; }
    interface Response { send(body: unknown): void; }
    interface Application { get(path: string, handler: (req: Request, res: Response) => unknown): void; }
    declare function express(): Application;
    export default express;
  `,
};

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: ["node"],
  allowImportingTsExtensions: true,
  noEmit: true,
};

const disk = ts.createCompilerHost(OPTIONS);
const libraries = new Map<string, ts.SourceFile | undefined>();

/** Proves that exactly the marked lines are reported. */
export function typedProgram(name: string, code: string, options: Options = {}): void {
  const { files = {}, report = "tainted", rule = "no-command-injection" } = options;
  const text = `${PRELUDE}${code}`;
  const lines = code.split("\n").map((line) => line.trim());
  const marked = (...marks: readonly string[]) =>
    lines.flatMap((line, index) =>
      marks.some((mark) => line.endsWith(mark)) ? [`${index + 1}: ${line}`] : [],
    );
  test.each([
    ["with types", { programs: [programOf({ ...DECLARATIONS, ...files, "src/main.ts": text })] }],
    ["without types", {}],
  ] as const)(`${name}, %s`, (manner, parserOptions) => {
    const messages = new Linter({ cwd: FOLDER }).verify(
      text,
      {
        files: ["**/*.ts"],
        languageOptions: { parser, parserOptions },
        plugins: { rampart },
        rules: { [`rampart/${rule}`]: ["error", { report }] },
        settings: { rampart: { threatModels: ["remote"] } },
      },
      MAIN,
    );
    const reported = messages.map(({ line, message, ruleId }) => {
      if (ruleId === null) throw new Error(message);
      return `${line}: ${lines[line - 1] ?? ""}`;
    });
    const other = manner === "with types" ? "// sink with types" : "// safe with types";
    expect(reported).toEqual(marked("// sink", other));
  });
}

function programOf(files: Readonly<Record<string, string>>): ts.Program {
  const texts = new Map(
    Object.entries(files).map(([path, text]): [string, string] => [`${FOLDER}/${path}`, text]),
  );
  const host: ts.CompilerHost = {
    ...disk,
    directoryExists: (path) =>
      path.startsWith(FOLDER)
        ? [...texts.keys()].some((file) => file.startsWith(`${path}/`))
        : ts.sys.directoryExists(path),
    fileExists: (path) => texts.has(path) || (!path.startsWith(FOLDER) && disk.fileExists(path)),
    getCurrentDirectory: () => FOLDER,
    getDirectories: (path) => (path === `${FOLDER}/node_modules/@types` ? ["express", "node"] : []),
    getSourceFile: (path, version) => {
      const text = texts.get(path);
      if (text !== undefined) return ts.createSourceFile(path, text, version, true);
      if (!libraries.has(path)) libraries.set(path, disk.getSourceFile(path, version));
      return libraries.get(path);
    },
    readFile: (path) => texts.get(path) ?? disk.readFile(path),
    realpath: (path) => path,
  };
  return ts.createProgram([MAIN], OPTIONS, host);
}
