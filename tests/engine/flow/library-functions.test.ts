import { describe } from "vitest";

import { program } from "./program.ts";

describe("functions of a library as values", () => {
  program(
    "a library's function by other names",
    `
      const run = exec;
      const [first] = [exec];
      app.get("/", (req) => {
        run(req.query.command); // sink
        first(req.query.command); // sink
        run("ls"); // safe
      });
    `,
  );

  program.fails(
    "a library's function in an object of the file",
    `
      const tools = { run: exec, show: console.log };
      app.get("/", (req) => {
        tools.run(req.query.command); // sink
        tools.show(req.query.command); // safe
      });
    `,
  );

  program(
    "one of two functions of a library",
    `
      import { execSync } from "node:child_process";
      app.get("/", (req) => {
        const run = req.query.wait ? execSync : exec;
        run(req.query.command); // sink
        run("ls"); // safe
      });
    `,
  );

  program(
    "a library's function or one that does nothing",
    `
      app.get("/", (req) => {
        const run = process.env.DRY ? console.log : exec;
        run(req.query.command); // sink
        run("ls"); // safe
      });
    `,
  );

  program(
    "a library's function as a default",
    `
      function start(command, run = exec) { run(command); } // sink
      function leave(command, run = console.log) { run(command); } // safe
      app.get("/", (req) => {
        start(req.query.command); // source
        leave(req.query.command);
      });
    `,
  );

  program.fails(
    "a library's function as an argument",
    `
      const start = (run, command) => run(command); // sink
      const leave = (run, command) => run(command); // safe
      app.get("/", (req) => {
        start(exec, req.query.command); // source
        leave(console.log, req.query.command);
      });
    `,
  );

  program.fails(
    "a library's function as a callback",
    `
      app.get("/", (req) => {
        req.query.commands.forEach(exec); // sink
        ["ls", "pwd"].forEach((command) => exec(command)); // safe
      });
    `,
  );
});
