import type { Linter } from "eslint";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

import manifest from "../../package.json" with { type: "json" };
import { program } from "../../src/cli/program.ts";
import rampart from "../../src/index.ts";
import { explained, run } from "./explained.ts";

const CODE = `import { exec } from "node:child_process";
exec(process.argv[2]);
`;

test.for([["--help"], ["-h"], []])("%j prints how to use it", async (argv) => {
  const { exitCode, output } = await run(argv);
  expect(output).toMatch(/^rampart explain FILE \[LINE\]\n/);
  expect(exitCode).toBe(0);
});

test("--version prints the version", async () => {
  expect(await run(["--version"])).toEqual({
    exitCode: 0,
    output: `${manifest.version}\n`,
    error: "",
  });
});

test("a line may follow the file's name, as other tools print it", async () => {
  const { output } = await run(["explain", "program.js:2:6"], { code: CODE });
  expect(output).toMatch(/^program\.js:2:6 /);
});

describe("--json", () => {
  test("prints what the story is made of", async () => {
    const { exitCode, output } = await explained(CODE, { argv: ["--json"] });
    const { file, reports, sinks, version } = JSON.parse(output) as Record<string, unknown>;
    expect({ file, reports, version }).toEqual({
      file: "program.js",
      reports: [],
      version: manifest.version,
    });
    expect(sinks).toMatchObject([
      {
        rule: "no-command-injection",
        ruleId: "rampart/no-command-injection",
        kind: "shell-command",
        status: "quiet",
        evidence: "inactive",
        origin: { text: "process.argv[2]", kind: "cli" },
        place: { line: 2, column: 6, endLine: 2, endColumn: 21, text: "process.argv[2]" },
        stops: [{ reason: "source", steps: [{ line: 2, column: 6 }] }],
      },
    ]);
    expect(exitCode).toBe(0);
  });

  test("holds what is called on a line without a sink", async () => {
    const { exitCode, output } = await explained(`${CODE}start();`, { argv: ["3", "--json"] });
    expect(JSON.parse(output)).toMatchObject({ line: 3, calls: [{ text: "start" }], sinks: [] });
    expect(exitCode).toBe(1);
  });
});

test("the ESLint of the project is looked for where it is run", async () => {
  const printed: string[] = [];
  const exitCode = await program(["explain", "missing.js"], {
    cwd: join(import.meta.dirname, "../.."),
    isTerminal: false,
    print: (text) => printed.push(text),
  });
  expect(printed).toEqual(["rampart: There is no file `missing.js`."]);
  expect(exitCode).toBe(2);
});

describe("refuses", () => {
  test.for([
    ["an unknown option", ["explain", "--fast"], "Unknown option '--fast'"],
    ["another command", ["lint"], "There is no command `lint`, only `explain`."],
    ["no file", ["explain"], "Name a file: `rampart explain FILE [LINE]`."],
    ["two files", ["explain", "program.js", "1", "b.js"], "One file, and one line at most"],
    [
      "a second file",
      ["explain", "program.js", "b.js"],
      "`explain` takes one file, and then a line: `b.js` is no line.",
    ],
    ["what is no line", ["explain", "program.js", "1-2"], "`1-2` is no line"],
    ["line 0", ["explain", "program.js", "0"], "`0` is no line: lines count from 1."],
    ["a line behind the end", ["explain", "program.js", "9"], "has 3 lines, and no line 9."],
    ["a file that is not there", ["explain", "a.js"], "There is no file `a.js`."],
    ["a folder", ["explain", "."], "`.` is a folder."],
  ] as const)("%s", async ([, argv, reason]) => {
    const { error, exitCode, output } = await run(argv, { code: CODE });
    expect(error).toContain(`rampart: `);
    expect(error).toContain(reason);
    expect(output).toBe("");
    expect(exitCode).toBe(2);
  });

  test.for<[string, string, Linter.Config[], string]>([
    ["a file that is ignored", CODE, [{ ignores: ["*.js"] }], "ESLint does not lint `program.js`"],
    ["a config without the plugin", CODE, [{ files: ["*.js"] }], "does not load"],
    ["a program that does not parse", "exec(", rampart.configs.all, "cannot be parsed: line 1, "],
    [
      "a wrong setting",
      CODE,
      [...rampart.configs.all, { settings: { rampart: { threatModel: ["cli"] } } }],
      "ESLint stopped: ",
    ],
    [
      "a config that is wrong",
      CODE,
      [{ rules: "none" } as never],
      "ESLint's config cannot be read: ",
    ],
    [
      "another version of the plugin",
      CODE,
      [{ plugins: { rampart: { meta: { name: manifest.name, version: "0.0.1" } } } }],
      `loads ${manifest.name} 0.0.1, and this command is of ${manifest.version}.`,
    ],
  ])("%s", async ([, code, config, reason]) => {
    const { error, exitCode } = await explained(code, { config });
    expect(error).toContain(reason);
    expect(exitCode).toBe(2);
  });
});
