import { describe } from "vitest";

import { program } from "./program.ts";

describe("parameters and arguments", () => {
  program(
    "default parameters",
    `
      const run = (command = "ls") => exec(command); // sink
      const list = (folder, command = "ls " + folder) => exec(command); // sink
      const show = (folder, command = "pwd") => exec(command); // safe
      app.get("/", (req) => {
        run(req.query.command); // source
        list(req.query.folder); // source
        show(req.query.folder);
      });
    `,
  );

  program(
    "rest parameters",
    `
      function run(first, ...rest) {
        exec(first); // safe
        exec(rest[0]); // safe
        exec(rest[1]); // sink
      }
      app.get("/", (req) => run("ls", "-l", req.query.folder)); // source
    `,
  );

  program(
    "a spread of arguments",
    `
      function run(first, second) {
        exec(first); // safe
        exec(second); // sink
      }
      app.get("/", (req) => {
        const rest = [req.query.folder]; // source
        run("ls", ...rest);
      });
    `,
  );

  program(
    "arguments by their places",
    `
      function run() {
        exec(arguments[0]); // safe
        exec(arguments[1]); // sink
      }
      app.get("/", (req) => run("ls", req.query.folder)); // source
    `,
  );

  program(
    "arguments beside parameters",
    `
      function run(first) {
        exec(arguments[0]); // sink
        exec(arguments[1]); // safe
      }
      app.get("/", (req) => run(req.query.command, "-l")); // source
    `,
  );

  program(
    "arguments made an array",
    `
      function run() {
        const words = Array.prototype.slice.call(arguments, 1);
        exec(words.join(" ")); // sink
      }
      function show() {
        exec(Array.from(arguments).join(" ")); // safe
      }
      app.get("/", (req) => {
        run("ls", req.query.folder); // source
        show("ls", "-l");
      });
    `,
  );

  program(
    "an argument too many is no parameter, and one that is missing is undefined",
    `
      function run(command, options) {
        exec(command); // safe
        exec(options); // safe
      }
      app.get("/", (req) => {
        exec(req.query.command); // sink
        run("ls", undefined, req.query.command);
        run("ls");
      });
    `,
  );
});
