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

  program(
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

  program(
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

  program(
    "a library's function as a callback",
    `
      app.get("/", (req) => {
        req.query.commands.forEach(exec); // sink
        ["ls", "pwd"].forEach((command) => exec(command)); // safe
      });
    `,
  );

  program(
    "a function that is given another function by each of its calls",
    `
      const start = (run, command) => run(command); // safe
      const begin = (run, command) => run(command); // sink
      app.get("/", (req) => {
        start(exec, "ls");
        start(console.log, req.query.command);
        begin(console.log, "ls");
        begin(exec, req.query.command); // source
      });
    `,
  );

  program(
    "a library's function in an object that is handed on",
    `
      function start({ run }, command) { run(command); } // sink
      function begin(tools, command) { tools.run(command); } // sink
      function show(tools, command) { tools.show(command); } // safe
      app.get("/", (req) => {
        start({ run: exec, show: console.log }, req.query.command); // source
        begin({ run: exec, show: console.log }, req.query.command); // source
        show({ run: exec, show: console.log }, req.query.command);
      });
    `,
  );

  program(
    "a library's function in a field",
    `
      class Jobs {
        run = exec;
        show = console.log;
        start(command) {
          this.run(command); // sink
          this.show(command); // safe
        }
      }
      app.get("/", (req) => new Jobs().start(req.query.command)); // source
    `,
  );

  program(
    "a library's function of a name that is chosen",
    `
      import * as processes from "node:child_process";
      app.get("/", (req) => {
        const name = req.query.wait ? "execSync" : "exec";
        processes[name](req.query.command); // sink
        processes[name]("ls"); // safe
        const other = req.query.wait ? "kill" : "log";
        processes[other](req.query.command); // safe
      });
    `,
  );

  program(
    "a library's function that a promise calls",
    `
      app.get("/", (req) => {
        Promise.resolve(req.query.command).then(exec); // sink
        Promise.resolve("ls").then(exec); // safe
      });
    `,
  );

  program(
    "a method of a library that is taken off its object",
    `
      import { promisify } from "node:util";
      import mysql from "mysql";
      const connection = mysql.createConnection({});
      const query = promisify(connection.query).bind(connection);
      app.get("/", async (req) => {
        await query("select " + req.query.columns); // sink
        await query("select name", req.query.columns); // safe
      });
    `,
    { rule: "no-sql-injection" },
  );

  program(
    "a library's function behind a function that nobody knows",
    `
      import { wrap } from "./wrap.js";
      const wrapped = wrap(exec);
      app.get("/", (req) => {
        wrapped(req.query.command); // safe
      });
    `,
  );
});
