/**
 * What a value is decides which sinks it can harm: a filter fears objects with operators, and text is
 * none; a log fears line breaks.
 */
import { Linter } from "eslint";
import { expect, test } from "vitest";

import { defineTaintRule } from "../../../src/define-taint-rule.ts";

const filters = defineTaintRule({
  name: "no-probe",
  docs: {
    description: "Disallow untrusted data in the sinks at hand",
    cwe: [943],
    owasp: "A05:2025",
    severity: "high",
    confidence: "high",
    preset: "all",
  },
  sinks: { nosql: ". Mend it.", log: ". Mend it." },
  report: "tainted",
});

const LIBRARIES = [
  {
    modules: ["store"],
    sinks: [
      { kind: "nosql", call: ["find"], argument: 0, contents: true },
      { kind: "log", call: ["note"], argument: 0 },
    ],
  },
];

const PRELUDE = `import express from "express"; import fastify from "fastify"; import { find, note } from "store";`;

/** Proves that the body of a handler of Express is reported, or is not. */
function handler(name: string, body: string, isReported: boolean): void {
  route(name, `express().post("/:id", (request, response) => { ${body} });`, isReported);
}

function route(name: string, code: string, isReported: boolean): void {
  test(name, () => {
    const messages = new Linter().verify(`${PRELUDE} ${code}`, {
      plugins: { probe: { rules: { filters } } } as never,
      rules: { "probe/filters": "error" },
      settings: { rampart: { libraries: LIBRARIES } },
    });
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(isReported ? ["probe/filters"] : []);
  });
}

handler("a body is an object of the sender's choice", `find({ name: request.body.name });`, true);
handler("a body as the filter", `find(request.body);`, true);
handler("a query can be nested", `const { name } = request.query; find({ name });`, true);
handler("a parameter of the path is text", `find({ id: request.params.id });`, false);
handler("a header is text", `find({ token: request.get("authorization") });`, false);
handler("a template makes text", "find({ name: `${request.body.name}` });", false);
handler("a sum makes text", `find({ name: request.body.name + "" });`, false);
handler("String makes text", `find({ name: String(request.body.name) });`, false);
handler("a method that only text has", `find({ name: request.body.name.trim() });`, false);
handler("a method that lists have, too", `find({ name: request.body.name.slice(1) });`, true);
handler("a number", `find({ age: Number(request.body.age) });`, false);
handler(
  "a check for text",
  `const { name } = request.body; if (typeof name !== "string") return; find({ name });`,
  false,
);
handler(
  "a check for objects",
  `const { name } = request.body; if (typeof name === "object") return; find({ name });`,
  false,
);
handler(
  "a check for what is no object, in the wrong direction",
  `const { name } = request.body; if (typeof name === "object") find({ name });`,
  true,
);
handler(
  "a regular expression that no object matches",
  `const { name } = request.body; if (/^\\w+$/.test(name)) find({ name });`,
  false,
);
handler(
  "a regular expression that objects match",
  `const { name } = request.body; if (/^.+$/.test(name)) find({ name });`,
  true,
);
handler("text is dangerous in a line of a log", "note(`name: ${request.body.name}`);", true);
handler(
  "a check for text says nothing of a log",
  `const { name } = request.body; if (typeof name === "string") note(name);`,
  true,
);
handler("JSON in text is parsed to objects", `find(JSON.parse(request.get("filter")));`, true);
handler(
  "JSON in a body that a function reads",
  `const read = (one) => one.get("filter"); find(JSON.parse(read(request)));`,
  true,
);
handler(
  "text that is parsed is no text any more",
  `const { filter } = request.body; if (typeof filter === "string") find(JSON.parse(filter));`,
  true,
);
route(
  "query parameters of Fastify are texts",
  `fastify().get("/", async (request) => { find({ id: request.query.id }); });`,
  false,
);
route(
  "query parameters of Fastify have names of the sender's choice",
  `fastify().get("/", async (request) => { find(request.query); });`,
  true,
);
