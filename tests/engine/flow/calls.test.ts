import { describe } from "vitest";

import { program } from "./program.ts";

describe("calls of functions of the file", () => {
  program(
    "a result, for each call by itself",
    `
      function quoted(text) {
        return "'" + text + "'";
      }
      app.get("/", (req) => {
        exec(quoted(req.query.command)); // sink
        exec(quoted("ls")); // safe
      });
    `,
  );

  program(
    "a sink inside a function that is called with untrusted text",
    `
      const run = (command, folder) => {
        exec(command); // sink
        exec(folder); // safe
      };
      app.get("/", (req) => run(req.query.command, "/tmp")); // source
    `,
  );

  program(
    "through several functions, for each call by itself",
    `
      const first = (text) => second(text);
      const second = (text) => third(text);
      const third = (text) => text;
      app.get("/", (req) => {
        const safe = first("ls");
        exec(first(req.query.command)); // sink
        exec(safe); // safe
      });
    `,
  );

  program(
    "any of several returns",
    `
      function command(name) {
        if (name === undefined) return "ls";
        return name;
      }
      function constant(name) {
        if (name === undefined) return "ls";
        return "pwd";
      }
      app.get("/", (req) => {
        exec(command(req.query.name)); // sink
        exec(constant(req.query.name)); // safe
      });
    `,
  );

  program(
    "properties of what is returned",
    `
      function parse(text, folder) {
        return { command: text, folder };
      }
      app.get("/", (req) => {
        const { command, folder } = parse(req.query.command, "/tmp"); // source
        exec(command); // sink
        exec(folder); // safe
        exec(parse("ls", req.query.folder).command); // safe
      });
    `,
  );

  program(
    "recursion",
    `
      function repeated(text, count) {
        return count === 0 ? "" : text + repeated(text, count - 1);
      }
      app.get("/", (req) => {
        exec(repeated(req.query.command, 3)); // sink
        exec(repeated("ls", req.query.count)); // safe
      });
    `,
  );

  program(
    "recursion that exchanges its parameters",
    `
      function pick(first, second, turn) {
        if (turn === 0) return first;
        return pick(second, first, turn - 1);
      }
      function keep(first, second, turn) {
        if (turn === 0) return first;
        return keep(first, second, turn - 1);
      }
      app.get("/", (req) => {
        exec(pick("ls", req.query.command, 3)); // sink
        exec(keep("ls", req.query.command, 3)); // safe
      });
    `,
  );

  program(
    "mutual recursion",
    `
      const even = (text, count) => (count === 0 ? text : odd(text, count - 1));
      const odd = (text, count) => (count === 0 ? "ls" : even(text, count - 1));
      app.get("/", (req) => {
        exec(even(req.query.command, 2)); // sink
        exec(odd("pwd", req.query.count)); // safe
      });
    `,
  );

  program(
    "functions used before they are defined",
    `
      app.get("/", (req) => {
        run(req.query.command); // source
        show("ls");
      });
      function run(command) { exec(command); } // sink
      function show(command) { exec(command); } // safe
    `,
  );

  program(
    "a parameter that is written again",
    `
      function run(command, folder) {
        folder = "/tmp";
        exec(folder); // safe
        exec(command); // sink
      }
      app.get("/", (req) => run(req.query.command, req.query.folder)); // source
    `,
  );

  program(
    "a function that one of two variables holds",
    `
      const same = (text) => text;
      const other = () => "ls";
      app.get("/", (req) => {
        const convert = process.env.DEBUG ? same : other;
        exec(convert(req.query.command)); // sink
        const constant = process.env.DEBUG ? () => "pwd" : other;
        exec(constant(req.query.command)); // safe
      });
    `,
  );
});
