import { describe } from "vitest";

import { program } from "./program.ts";

const checker = {
  settings: {
    libraries: [
      {
        modules: ["@acme/checks"],
        types: { AcmeText: { returnedBy: [{ call: ["textOf"] }] } },
        guards: [
          { call: ["isName"], argument: 0, for: ["shell-command"] },
          { call: ["isTableName"], argument: 0, for: ["sql"] },
          { call: ["isStrange"], argument: 1, for: "every", means: false },
          { call: ["refuse"], argument: 0, for: ["shell-command"], means: "throws" },
          { call: ["refuseTable"], argument: 0, for: ["sql"], means: "throws" },
          { call: ["ensure"], argument: 0, for: "every", means: "holds" },
          { type: "AcmeText", call: ["isPlain"], argument: "receiver", for: "every" },
        ],
      },
    ],
  },
};

describe("checks that libraries know", () => {
  program(
    "an answer that means «safe», for a kind of sink",
    `
      import { isName, isStrange, isTableName } from "@acme/checks";
      app.get("/", (req) => {
        const { command, other } = req.query; // source
        if (isTableName(command)) exec(command); // sink
        if (!isName(command)) exec(command); // sink
        else exec(command); // safe
        if (isStrange("sh", other)) exec(other); // sink
        else exec(other); // safe
        if (!isStrange(other)) exec(other); // sink
        if (!isStrange(other, "sh")) exec(other); // sink
      });
    `,
    checker,
  );

  program(
    "a value that is decoded after the check",
    `
      import { isName, isStrange } from "@acme/checks";
      app.get("/", (req) => {
        const { command, other } = req.query; // source
        if (!isName(command) || isStrange("sh", other)) return;
        exec(decodeURIComponent(command)); // safe
        exec(atob(command)); // sink
      });
    `,
    checker,
  );

  program(
    "a call that throws, and one that throws unless something holds",
    `
      import { ensure, refuse, refuseTable } from "@acme/checks";
      app.get("/", (req) => {
        const { command, other, again } = req.query; // source
        refuseTable(command);
        exec(command); // sink
        refuse(command);
        exec(command); // safe
        exec(other); // sink
        ensure(other === "rm" || other === "ls");
        exec(other); // safe
        ensure();
        ensure(again !== "ls");
        exec(again); // sink
      });
    `,
    checker,
  );

  program(
    "a method of what is checked",
    `
      import { textOf } from "@acme/checks";
      const texts = { of: textOf };
      app.get("/", (req) => {
        const command = textOf(req.query.command); // source
        if (command.isPlain()) exec(command); // safe
      });
      app.get("/", (req) => {
        const { command } = req.query; // source
        if (command.isPlain()) exec(command); // sink
      });
    `,
    checker,
  );

  program(
    "assertions of Node",
    `
      import assert, { ok } from "node:assert";
      app.get("/", (req) => {
        const { command, other, again } = req.query; // source
        assert(command === "ls");
        exec(command); // safe
        assert.ok(again);
        exec(again); // sink
        exec(other); // sink
        ok(["ls", "pwd"].includes(other));
        exec(other); // safe
      });
    `,
  );
});

describe("checks in other words", () => {
  program(
    "Boolean, String and other ways to say the same",
    `
      const COMMANDS = { ls: "ls -l" };
      app.get("/", (req) => {
        const { a, b, c, d } = req.query; // source
        if (Boolean(a === "ls")) exec(a); // safe
        else exec(a); // sink
        if (String(b) === "ls") exec(b); // safe
        if (Object.hasOwn(COMMANDS, c)) exec(c); // safe
        if (Object.prototype.hasOwnProperty.call(COMMANDS, d)) exec(d); // safe
        else exec(d); // sink
      });
      app.get("/", (req) => {
        const { a, b, c, d, list } = req.query; // source
        if (Boolean(a)) exec(a); // sink
        if (a ?? true) exec(a); // sink
        if (req.query[b] === "ls") exec(b); // sink
        if (Object.hasOwn(req.body, c)) exec(c); // sink
        if (Object.prototype.propertyIsEnumerable.call(COMMANDS, d)) exec(d); // sink
        if ("ls pwd".includes(d)) exec(d); // sink
      });
    `,
  );

  program(
    "positions, and elements that are compared",
    `
      const ALLOWED = ["ls", "pwd"];
      app.get("/", (req) => {
        const { a, b, c, d, e } = req.query; // source
        if (ALLOWED.indexOf(a) === -1) exec(a); // sink
        else exec(a); // safe
        if (ALLOWED.indexOf(b) < 0) exec(b); // sink
        else exec(b); // safe
        if (~ALLOWED.indexOf(c)) exec(c); // safe
        if (ALLOWED.findIndex((one) => one === d) >= 0) exec(d); // safe
        if (ALLOWED.some((one) => e === one)) exec(e); // safe
      });
      app.get("/", (req) => {
        const { a, b, c, d, e } = req.query; // source
        if (ALLOWED.indexOf(a) >= -1) exec(a); // sink
        if (ALLOWED.indexOf(b) < 2) exec(b); // sink
        if (ALLOWED.some((one) => one !== c)) exec(c); // sink
        if (ALLOWED.some(function (one) { return one.length === d; })) exec(d); // sink
        if (ALLOWED.some(({ length }) => length === e)) exec(e); // sink
        if (ALLOWED.some((one) => one === "ls")) exec(e); // sink
      });
    `,
  );

  program(
    "cases of a switch",
    `
      app.get("/", (req) => {
        switch (req.query.command) { // source
          case "ls":
            exec(req.query.command); // safe
            break;
          case req.query.other:
            exec(req.query.command); // sink
        }
        const { command } = req.query;
        switch (true) {
          case command !== "ls":
            exec(command); // sink
            break;
          case command.length > 1:
            exec(command); // safe
        }
      });
    `,
  );
});
