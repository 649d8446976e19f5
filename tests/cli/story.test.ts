import { describe, expect, test } from "vitest";

import rampart from "../../src/index.ts";
import { explained } from "./explained.ts";

const APP = `import { exec } from "node:child_process"; import express from "express"; const app = express();`;

describe("the story of a finding", () => {
  test("goes from the source to the sink, with what happens on each line", async () => {
    const { exitCode, output } = await explained(`
${APP}
const build = (name) => "ls " + name;
app.get("/", (req) => {
  const dir = req.query.dir;
  const command = build(dir);
  exec(command);
});
`);
    expect(output).toBe(`\
program.js:6:8  rampart/no-command-injection  reported
  \`req.query.dir\` (line 4 → 5 → 2) comes from the network and reaches \`exec\`, where a shell runs any command that is in it. Start the program without a shell, and pass each argument by itself: \`execFile(program, [argument])\`.

    4 | const dir = req.query.dir;
      |             ^^^^^^^^^^^^^ comes from the network, is kept in \`dir\`
    5 | const command = build(dir);
      |                       ^^^ is given to \`build\`
    2 | const build = (name) => "ls " + name;
      |                ^^^^ is what \`build\` is given
      |                                 ^^^^ becomes a part of a text, is returned
    5 | const command = build(dir);
      |                 ^^^^^^^^^^ is kept in \`command\`
    6 | exec(command);
      |      ^^^^^^^ reaches \`exec\`
`);
    expect(exitCode).toBe(0);
  });

  test("names what silences it, and the reason that stands there", async () => {
    const { output } = await explained(`
${APP}
// eslint-disable-next-line rampart/no-command-injection -- only our own staff gets here
app.get("/", (req) => exec("ls " + req.query.dir));
`);
    expect(output).toContain("rampart/no-command-injection  silenced\n");
    expect(output).toContain("  Silenced by a directive: only our own staff gets here\n");
    expect(output).toContain("^^^^^^^^^^^^^ comes from the network, becomes a part of a text");
  });

  test("is its message and a page, where the rule follows no data", async () => {
    const { exitCode, output } = await explained(`
import https from "node:https";
export const agent = new https.Agent({ rejectUnauthorized: false });
`);
    expect(output).toMatch(
      /^program\.js:2:60 {2}rampart\/no-disabled-tls-verification {2}reported$/m,
    );
    expect(output).toMatch(/What the rule looks at: https:.+no-disabled-tls-verification\.md$/m);
    expect(exitCode).toBe(0);
  });

  test("crops a long line around what it speaks of", async () => {
    const { output } = await explained(`
${APP} ${"/* a long line */ ".repeat(20)} app.get("/", (req) => exec(req.query.command));
`);
    const lines = output.split("\n");
    expect(Math.max(...lines.slice(3).map((line) => line.length))).toBeLessThan(200);
    expect(output).toContain("exec(req.query.command)");
  });

  test("has a heading that stands out in a terminal alone", async () => {
    const code = `${APP} app.get("/", (req) => exec(req.query.command));`;
    expect((await explained(code)).output).not.toContain("\u001B");
    expect((await explained(code, { isTerminal: true })).output).toMatch(
      /^\u001B\[1mprogram\.js:1:.+ {2}reported\u001B\[22m\n/u,
    );
  });
});

describe("the story of a sink that is not reported", () => {
  test("shows the check that is believed", async () => {
    const { output } = await explained(
      `
${APP}
app.get("/", (req) => {
  const { dir } = req.query;
  if (!["a", "b"].includes(dir)) return;
  exec("ls " + dir);
});
`,
      { argv: ["5"] },
    );
    expect(output).toBe(`\
program.js:5:8  rampart/no-command-injection  not reported
  Nothing that somebody hostile chooses was found to reach \`exec\`.

  \`dir\` was checked on every way that leads there, for what harms \`shell-command\`.
    4 | if (!["a", "b"].includes(dir)) return;
      |      ^^^^^^^^^^^^^^^^^^^^^^^^ the check
    5 | exec("ls " + dir);
      |              ^^^ becomes a part of a text, reaches \`exec\`
`);
  });

  test("shows the call that makes it harmless", async () => {
    const { output } = await explained(
      `
${APP}
import { quote } from "shell-quote";
app.get("/", (req) => exec(quote(["ls", req.query.dir])));
`,
      { argv: ["3"] },
    );
    expect(output).toContain(`
  \`quote(["ls", req.query.dir])\` makes what it is given harmless for \`shell-command\`.
    3 | app.get("/", (req) => exec(quote(["ls", req.query.dir])));
      |                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ reaches \`exec\`
`);
  });

  test("does not call a checked value the program's own", async () => {
    const { output } = await explained(
      `
${APP}
app.get("/", (req) => {
  const name = req.query.name;
  exec(["a", "b"].includes(name) ? name : "a");
});
`,
      { argv: ["4"] },
    );
    expect(output).toContain(
      "  Nothing that somebody hostile chooses was found to reach `exec` unchecked.\n",
    );
    expect(output).not.toContain("program's own");
  });

  test("shows the constant", async () => {
    const { output } = await explained(
      `
${APP}
const dir = "/srv";
exec("ls " + dir);
`,
      { argv: ["3"] },
    );
    expect(output).toBe(`\
program.js:3:6  rampart/no-command-injection  not reported
  What reaches \`exec\` is the program's own.

  \`"/srv"\` is written in the program.
    2 | const dir = "/srv";
      |             ^^^^^^ is kept in \`dir\`
    3 | exec("ls " + dir);
      |              ^^^ becomes a part of a text, reaches \`exec\`
`);
  });

  test("names the threat model that is not active, and the preset that has it", async () => {
    const { output } = await explained(`${APP}\nexec("ls " + process.argv[2]);\n`, {
      argv: ["2"],
    });
    expect(output).toContain(`
  What reaches \`exec\` comes from somebody who is trusted here.

  \`process.argv[2]\` comes from the terminal, which is trusted here: the threat model \`cli\` is not active. Name it in \`settings.rampart.threatModels\`, as the preset \`strict\` does.
    2 | exec("ls " + process.argv[2]);
      |              ^^^^^^^^^^^^^^^ becomes a part of a text, reaches \`exec\`
`);
  });

  test("shows where the trail ends, and that `strict` would report it", async () => {
    const { output } = await explained(
      `
${APP}
import { command } from "./command.js";
exec(command());
`,
      { argv: ["3"] },
    );
    expect(output).toBe(`\
program.js:3:6  rampart/no-command-injection  not reported
  What is known of \`exec\` here is \`opaque\`, and the rule reports up to \`built\`.
  With \`{ "report": "opaque" }\` it would be reported, as in the preset \`strict\`.

    3 | exec(command());
      |      ^^^^^^^^^ comes from where nobody sees, reaches \`exec\`
`);
  });

  test("says that the rule is off", async () => {
    const { output } = await explained(`${APP} app.get("/", (req) => exec(req.query.dir));`, {
      argv: ["1"],
      config: [
        ...rampart.configs.recommended,
        { rules: { "rampart/no-command-injection": "off" } },
      ],
    });
    expect(output).toContain(
      "no-command-injection  not reported\n  The rule is off for this file.\n",
    );
  });

  test("heeds what a comment says of the rule's options", async () => {
    const { output } = await explained(
      `
/* eslint rampart/no-command-injection: ["error", { report: "tainted" }] */
${APP}
export function list(dir) { exec("ls " + dir); }
`,
      { argv: ["3"] },
    );
    expect(output).toContain("`built`, and the rule reports up to `tainted`.");
  });
});

test("an option that a call leaves out is no part of the story", async () => {
  const { output } = await explained(`${APP} exec("ls", {}, () => {});`, { argv: ["1"] });
  expect(output.match(/ {2}not reported$/gm)).toHaveLength(1);
});

test("of very many trails, as many trails are told as can be read", async () => {
  const names = Array.from({ length: 20 }, (_, index) => `"a${String(index)}"`);
  const { output } = await explained(`${APP} exec([${names.join(", ")}].join(" "));`, {
    argv: ["1"],
  });
  expect(output).toContain("… and 9 more trails, which end for reasons like these.");
});

describe("without a line", () => {
  const code = `
${APP}
exec("ls");
exec("ls " + process.argv[2]);
exec("pwd");
`;

  test("a line tells of each that is not reported, and how to ask", async () => {
    const { exitCode, output } = await explained(code);
    expect(output).toBe(`\
program.js  watched, and not reported
  2 | exec("ls");  (rampart/no-command-injection: the program's own)
  3 | exec("ls " + process.argv[2]);  (rampart/no-command-injection: from somebody trusted here)
  4 | exec("pwd");  (rampart/no-command-injection: the program's own)
  Ask about a line for the whole story: rampart explain program.js 2
`);
    expect(exitCode).toBe(0);
  });

  test("--all tells all of them in full", async () => {
    const { output } = await explained(code, { argv: ["--all"] });
    expect(output.match(/^program\.js:\d+:\d+ {2}/gm)).toHaveLength(3);
  });

  test("--rule leaves out what other rules say", async () => {
    const { exitCode, output } = await explained(code, {
      argv: ["--rule", "rampart/no-weak-hash"],
    });
    expect(output).toBe(
      "program.js: nothing is reported, and no rule that follows data watches anything there.\n",
    );
    expect(exitCode).toBe(1);
  });
});

describe("a line without a sink", () => {
  test.for([
    ["what a module exports", `run(x);`, "`run` is `run` of what `./run.js` exports"],
    ["a global", `foo.bar(x);`, "`foo.bar` is the global `foo.bar`"],
    ["a function of the file", `own(x);`, "`own` is `own` of this file, on line 1."],
    [
      "a method of a known object",
      `app.disable(x);`,
      "`app.disable` is a method of `app`, which is a `ExpressApplication`",
    ],
    [
      "a method of who knows what",
      `x.start();`,
      "`x.start` is a method of `x`, and what that is cannot be seen.",
    ],
    ["a name that is a parameter", `x();`, "`x` is bound to nothing that is known."],
  ] as const)("tells what is called there: %s", async ([, call, meaning]) => {
    const { exitCode, output } = await explained(
      `
${APP} import { run } from "./run.js"; function own() {}
export function f(x) {
  ${call}
}
`,
      { argv: ["3"] },
    );
    expect(output).toContain("program.js:3: nothing is reported");
    expect(output).toContain(`\n\nWhat is called there:\n  ${meaning}`);
    expect(exitCode).toBe(1);
  });

  test("says no more where nothing is called", async () => {
    const { output } = await explained("\nconst a = 1;\n", { argv: ["1"] });
    expect(output).toBe(
      "program.js:1: nothing is reported, and no rule that follows data watches anything on this line.\n",
    );
  });
});
