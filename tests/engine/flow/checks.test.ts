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
});
