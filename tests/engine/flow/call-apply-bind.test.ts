import { describe } from "vitest";

import { program } from "./program.ts";

describe("call, apply and bind", () => {
  program(
    "call gives a function its parameters",
    `
      function run(command, folder) {
        exec(command); // sink
        exec(folder); // safe
      }
      app.get("/", (req) => run.call(null, req.query.command, "/tmp")); // source
    `,
  );

  program(
    "the result of a function that is called by call",
    `
      function same(text) { return text; }
      app.get("/", (req) => {
        exec(same.call(null, req.query.command)); // sink
        exec(same.call(req.query.command, "ls")); // safe
      });
    `,
  );

  program(
    "apply gives a function its parameters",
    `
      function run(command, folder) {
        exec(command); // sink
        exec(folder); // safe
      }
      app.get("/", (req) => run.apply(null, [req.query.command, "/tmp"])); // source
    `,
  );

  program(
    "the result of a function that is called by apply",
    `
      function same(first, second) { return second; }
      app.get("/", (req) => {
        exec(same.apply(null, ["ls", req.query.command])); // sink
        exec(same.apply(null, [req.query.command, "ls"])); // safe
      });
    `,
  );

  program(
    "all arguments handed on, by apply",
    `
      function run(command) { exec(command); } // sink
      function show(command) { exec(command); } // safe
      function forward() { return run.apply(this, arguments); }
      function pass() { return show.apply(this, arguments); }
      app.get("/", (req) => {
        forward(req.query.command); // source
        pass("ls");
      });
    `,
  );

  program(
    "all arguments handed on, by a spread",
    `
      function run(command) { exec(command); } // sink
      function show(command) { exec(command); } // safe
      const forward = (...words) => run(...words);
      const pass = (...words) => show(...words);
      app.get("/", (req) => {
        forward(req.query.command); // source
        pass("ls");
      });
    `,
  );

  program(
    "bind gives the first parameters, and leaves the others",
    `
      function run(command, folder) {
        exec(command); // sink
        exec(folder); // safe
      }
      function show(command, folder) {
        exec(command); // safe
        exec(folder); // sink
      }
      app.get("/", (req) => {
        run.bind(null, req.query.command)("/tmp"); // source
        const bound = show.bind(null, "ls");
        bound(req.query.folder); // source
      });
    `,
  );

  program(
    "the result of a function that bind made",
    `
      function same(first, second) { return second; }
      app.get("/", (req) => {
        const bound = same.bind(null, "ls");
        exec(bound(req.query.command)); // sink
        exec(bound("pwd", req.query.command)); // safe
      });
    `,
  );

  program(
    "call and apply of a library's function",
    `
      app.get("/", (req) => {
        exec.call(null, req.query.command); // sink
        exec.apply(null, [req.query.command]); // sink
        exec.call(null, "ls"); // safe
      });
    `,
  );

  program(
    "bind of a library's function",
    `
      app.get("/", (req) => {
        const list = exec.bind(null, "ls");
        const run = exec.bind(null);
        run(req.query.command); // sink
        list({ cwd: req.query.folder }); // safe
      });
    `,
  );

  program.fails(
    "this, as call and bind give it",
    `
      function run() {
        exec(this.command); // sink
        exec(this.folder); // safe
      }
      app.get("/", (req) => {
        run.call({ command: req.query.command, folder: "/tmp" }); // source
      });
    `,
  );

  program(
    "a method bound to its object",
    `
      class Runner {
        folder = "/tmp";
        constructor() { this.handle = this.handle.bind(this); }
        handle(req) {
          exec(req.query.command); // sink
          exec(this.folder); // safe
        }
      }
      app.get("/", new Runner().handle);
    `,
  );

  program(
    "Reflect.apply and Function.prototype.call",
    `
      const same = (text) => text;
      app.get("/", (req) => {
        exec(Reflect.apply(same, null, [req.query.command])); // sink
        exec(Reflect.apply(same, null, ["ls"])); // safe
        Reflect.apply(exec, null, [req.query.command]); // sink
      });
    `,
  );
});
