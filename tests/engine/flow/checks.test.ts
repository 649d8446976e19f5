import { describe } from "vitest";

import { program } from "./program.ts";

describe("other ways to check", () => {
  program(
    "conditions inside expressions",
    `
      app.get("/", (req) => {
        const { command } = req.query; // source
        exec(command === "ls" ? command : "pwd"); // safe
        exec(command === "ls" ? "pwd" : command); // sink
        command === "ls" && exec(command); // safe
        command === "ls" || exec(command); // sink
      });
    `,
  );

  program(
    "continue in a loop",
    `
      app.get("/", (req) => {
        for (const command of req.query.commands) { // source
          if (command !== "ls") continue;
          exec(command); // safe
        }
        for (const command of req.query.commands) { // source
          if (command !== "ls") console.warn(command);
          exec(command); // sink
        }
      });
    `,
  );

  program(
    "a function of the file that checks, and one that checks nothing",
    `
      const isAllowed = (command) => command === "ls" || command === "pwd";
      const isShort = (command) => command.length < 10;
      app.get("/", (req) => {
        const { command } = req.query; // source
        if (isShort(command)) exec(command); // sink
        if (!isAllowed(command)) return;
        exec(command); // safe
      });
    `,
  );

  program(
    "a function of the file that throws unless all is well",
    `
      function assertAllowed(command) {
        if (command !== "ls") throw new Error("no");
      }
      app.get("/", (req) => {
        const { command, other } = req.query; // source
        assertAllowed(command);
        exec(command); // safe
        exec(other); // sink
      });
    `,
  );

  program(
    "a check before a closure was made over a constant",
    `
      app.get("/", (req) => {
        const { command, other } = req.query; // source
        if (command !== "ls") return;
        setTimeout(() => exec(command), 10); // safe
        setTimeout(() => exec(other), 10); // sink
      });
    `,
  );

  program(
    "a check where a function is called",
    `
      const run = (command) => exec(command); // safe
      const start = (command) => exec(command); // sink
      app.get("/", (req) => {
        const { command } = req.query; // source
        start(command);
        if (command === "ls") run(command);
      });
    `,
  );

  program(
    "an expression for the whole text, and one for a part of it",
    `
      app.get("/", (req) => {
        const { name, other } = req.query; // source
        if (!/^[a-z]+$/.test(name)) return;
        exec("id " + name); // safe
        if (!/[a-z]+/.test(other)) return;
        exec("id " + other); // sink
      });
    `,
  );

  program(
    "a negation of several",
    `
      app.get("/", (req) => {
        const { command } = req.query; // source
        if (!(command === "ls" || command === "pwd")) exec(command); // sink
        else exec(command); // safe
      });
    `,
  );

  program(
    "process.exit, which does not return",
    `
      const [, , command, other] = process.argv; // source
      if (command !== "ls") process.exit(1);
      if (other !== "ls") console.error("no");
      exec(command); // safe
      exec(other); // sink
    `,
    { settings: { threatModels: ["cli"] } },
  );

  program(
    "the result of a check in a variable",
    `
      app.get("/", (req) => {
        const { command } = req.query; // source
        const isAllowed = command === "ls";
        if (isAllowed) exec(command); // safe
        else exec(command); // sink
      });
    `,
  );

  program(
    "a key in a table",
    `
      const COMMANDS = { ls: "ls -l", pwd: "pwd -P" };
      app.get("/", (req) => {
        const { command } = req.query; // source
        if (!(command in COMMANDS)) exec(command); // sink
        if (!Object.keys(COMMANDS).includes(command)) return;
        exec(command); // safe
      });
    `,
  );

  program(
    "a key of a map",
    `
      const COMMANDS = new Map([["ls", "ls -l"], ["pwd", "pwd -P"]]);
      app.get("/", (req) => {
        const { command } = req.query; // source
        if (!COMMANDS.has(command)) return exec(command); // sink
        exec(command); // safe
        exec(COMMANDS.get(command)); // safe
      });
    `,
  );

  program(
    "some of a list of constants",
    `
      const ALLOWED = ["ls", "pwd"];
      app.get("/", (req) => {
        const { command } = req.query; // source
        if (!ALLOWED.some((allowed) => allowed === command)) return exec(command); // sink
        exec(command); // safe
      });
    `,
  );

  program(
    "switch (true)",
    `
      app.get("/", (req) => {
        const { command } = req.query; // source
        switch (true) {
          case command === "ls":
            exec(command); // safe
            break;
          default:
            exec(command); // sink
        }
      });
    `,
  );

  program(
    "an assertion, and a predicate of types",
    `
      type Command = "ls" | "pwd";
      const isCommand = (text: unknown): text is Command => text === "ls" || text === "pwd";
      function assertCommand(text: unknown): asserts text is Command {
        if (!isCommand(text)) throw new TypeError("no");
      }
      app.get("/", (req) => {
        const { command, other } = req.query; // source
        if (!isCommand(command)) return exec(command as string); // sink
        exec(command); // safe
        assertCommand(other);
        exec(other); // safe
      });
    `,
    { isTypeScript: true },
  );

  program.fails(
    "node:assert",
    `
      import assert from "node:assert";
      app.get("/", (req) => {
        const { command, other } = req.query; // source
        assert(command === "ls");
        exec(command); // safe
        exec(other); // sink
        assert.strictEqual(other, "ls");
        exec(other); // safe
      });
    `,
  );

  program(
    "a middleware that stops before the handler",
    `
      app.get("/", (req, res, next) => (req.query.command === "ls" ? next() : res.sendStatus(400)),
        (req) => {
          exec(req.query.command); // safe
          exec(req.query.other); // sink
        });
    `,
  );
});
