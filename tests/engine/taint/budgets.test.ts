import { Linter } from "eslint";
import { describe, expect, test } from "vitest";

import rampart from "../../../src/index.ts";

const linter = new Linter();
const RULE = "rampart/no-command-injection";

/** What is asked is opaque, from so many globals that nobody knows. */
const textOf = (parts: number) =>
  Array.from({ length: parts }, (_, index) => `\${unknown${String(index)}}`).join("");

/** The sinks by their first argument: those of which the rule says something. */
function reported(code: string, rules: Linter.RulesRecord = { [RULE]: OPAQUE }): readonly string[] {
  const lines = code.split("\n");
  const messages = linter.verify(code, {
    plugins: { rampart },
    rules,
    settings: { rampart: { threatModels: ["remote"] } },
  });
  return messages.flatMap(({ fatal, line, ruleId }) => {
    if (fatal || ruleId === null) throw new Error("The program is wrong.");
    return ruleId === RULE ? (/(?<=\w\().+(?=\);$)/u.exec(lines[line - 1] ?? "")?.[0] ?? "") : [];
  });
}

const OPAQUE = ["error", { report: "opaque" }] satisfies Linter.RuleEntry;

const handler = (parts: number, body: string) => `
import { exec } from "node:child_process";
import { readFile } from "node:fs";
import express from "express";
express().get("/", (request) => {
const text = \`ls ${textOf(parts)}\`;
${body}
});
`;

/** Questions that each take all steps of a question; after ten, a rule has none left for the file. */
const questions = (count: number, sink = "exec") =>
  Array.from({ length: count }, (_, index) => `${sink}(text + ${String(index)});`).join("\n");

describe("the budget of a question", () => {
  test("a text of many parts is reported", () => {
    expect(reported(handler(1_000, "exec(text);"))).toEqual(["text"]);
  });

  test("a text of too many parts is not, and what stands before and after it is", () => {
    const body = "exec(request.query.first);\nexec(text);\nexec(request.query.last);";
    expect(reported(handler(3_500, body))).toEqual(["request.query.first", "request.query.last"]);
  });

  test("what is found before the budget ends is reported", () => {
    const body = "const one = text, two = one, three = two;\nexec(request.query.first + three);";
    expect(reported(handler(3_500, body))).toEqual(["request.query.first + three"]);
  });
});

describe("the budget of a rule for a file", () => {
  test("what comes beyond it is not reported, what came before is", () => {
    const body = `exec(request.query.first);\n${questions(10)}\nexec(request.query.last);`;
    expect(reported(handler(3_500, body))).toEqual(["request.query.first"]);
  });

  test("no other rule takes a part of it", () => {
    const body = `${questions(9, "readFile")}\n${questions(9)}\nexec(request.query.last);`;
    const code = handler(3_500, body);
    const all: Linter.RulesRecord = {};
    for (const name of Object.keys(rampart.rules)) all[`rampart/${name}`] = "error";
    expect(reported(code)).toEqual(["request.query.last"]);
    expect(reported(code, { ...all, [RULE]: OPAQUE })).toEqual(["request.query.last"]);
  });
});
