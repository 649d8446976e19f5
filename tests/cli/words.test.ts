import { expect, test } from "vitest";

import rampart from "../../src/index.ts";
import { explained } from "./explained.ts";

const APP = `import { exec } from "node:child_process"; import express from "express"; const app = express();`;

test.for([
  [
    "an assignment",
    `let a; a = req.query.a; exec(a);`,
    "comes from the network, is written to `a`",
  ],
  ["a loop", `for (const a of req.body.all) exec(a);`, "comes from the network, is gone through"],
  [
    "a property",
    `const a = { b: req.query.a }; exec(a.b);`,
    "comes from the network, is kept in property `b`",
  ],
  [
    "a return",
    `function f() { return req.query.a; } exec(f());`,
    "comes from the network, is returned",
  ],
  ["a method", `const o = { m(a) { exec(a); } }; o.m(req.query.a);`, "is what `m` is given"],
  ["a function without a name", `((a) => exec(a))(req.query.a);`, "is what the function is given"],
  [
    "what is thrown",
    `try { throw req.query.a; } catch (error) { exec(error); }`,
    "comes from the network, is thrown",
  ],
  [
    "a generator",
    `function* g() { yield req.query.a; } for (const a of g()) exec(a);`,
    "comes from the network, is yielded",
  ],
] as const)("a finding tells what happens in %s", async ([, code, words]) => {
  const { output } = await explained(`${APP}\napp.get("/", (req) => { ${code} });`);
  expect(output).toContain(`^ ${words}\n`);
});

test("a finding without a source tells of the callers", async () => {
  const { output } = await explained(`${APP}\nexport function list(dir) { exec("ls " + dir); }`);
  expect(output).toContain(
    "^^^ is given by callers that are out of sight, becomes a part of a text",
  );
});

test.for([
  ["a number", `exec("head -" + Number(process.argv[2]));`, "is a number, a truth value"],
  [
    "a property that nobody writes",
    `const a = { b: 1 }; exec("ls " + a.c);`,
    "Nothing in sight is ever put into `c` of `{ b: 1 }`.",
  ],
  [
    "a source with a way of its own",
    `app.get("/", (req) => { exec(req.query.a); exec("ls " + process.env.HOME); });`,
    "the threat model `environment` is not active. Name it in `settings.rampart.threatModels`.",
  ],
] as const)("a sink that is not reported tells why: %s", async ([, code, because]) => {
  const { output } = await explained(`${APP}\n${code}`, { argv: ["2"] });
  expect(output).toContain(because);
});

test.for([
  ["a module", `import { a } from "./a.js"; exec(a);`, "`./a.js`: no library says what it is"],
  ["a global", `exec(someGlobal);`, "from the global `someGlobal`, of which no library says"],
  ["a parameter", `export const f = (a) => exec(a);`, "is a parameter of a function whose callers"],
  ["an unknown call", `exec(a()());`, "is as far as the trail can be seen"],
  [
    "a source",
    `app.get("/", (req) => exec(req.query.a));`,
    "the network, which is distrusted here.",
  ],
] as const)(
  "as JSON, every trail has its reason, reported or not: %s",
  async ([, code, because]) => {
    const { output } = await explained(`${APP}\n${code}`, {
      argv: ["--json"],
      config: rampart.configs.strict,
    });
    const { sinks } = JSON.parse(output) as { sinks: { stops: { because: string }[] }[] };
    const reasons = sinks.flatMap(({ stops }) => stops.map((stop) => stop.because));
    expect(reasons).toContainEqual(expect.stringContaining(because));
  },
);

test("a place that takes functions too says so", async () => {
  const { output } = await explained(`export function f(a) { setTimeout(a, 10); }`, {
    argv: ["1"],
    config: rampart.configs.strict,
  });
  expect(output).toContain("may be a function, which is harmless there, and no more is known.");
});
