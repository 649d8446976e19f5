import { describe } from "vitest";

import { program } from "./program.ts";

describe("closures", () => {
  program(
    "a function inside reads the variables around it",
    `
      app.get("/", (req) => {
        const command = req.query.command; // source
        const folder = "/tmp";
        const run = () => exec(command); // sink
        const show = () => exec(folder); // safe
        run();
        show();
      });
    `,
  );

  program(
    "a function that makes functions, for each call by itself",
    `
      const runner = (command) => () => exec(command); // sink
      const shower = (command) => () => exec(command); // safe
      app.get("/", (req) => {
        runner(req.query.command)(); // source
        shower("ls")();
      });
    `,
  );

  program(
    "a result of a function that was made by another",
    `
      const prefixed = (prefix) => (text) => prefix + text;
      app.get("/", (req) => {
        const list = prefixed("ls ");
        exec(list(req.query.folder)); // sink
        exec(list("/tmp")); // safe
      });
    `,
  );

  program(
    "what is captured, for each call of the outer function",
    `
      const constantly = (value) => () => value;
      app.get("/", (req) => {
        const untrusted = constantly(req.query.command); // source
        const trusted = constantly("ls");
        exec(untrusted()); // sink
        exec(trusted()); // safe
      });
    `,
  );

  program(
    "what an earlier call of the same function wrote",
    `
      let last = "ls";
      app.get("/", (req) => {
        exec(last); // sink
        last = req.query.command; // source
      });
    `,
  );

  program(
    "a parameter of a function around",
    `
      function serve(command, folder) {
        app.get("/", () => {
          exec(command); // safe
          exec(folder); // safe
        });
        return (name) => exec(name); // sink
      }
      app.get("/", (req) => serve("ls", "/tmp")(req.query.name)); // source
    `,
  );

  program(
    "an object of functions over one variable",
    `
      function box() {
        let held = "ls";
        return { put(value) { held = value; }, take() { return held; } };
      }
      const shared = box();
      app.post("/", (req) => shared.put(req.body.command)); // source
      app.get("/", () => exec(shared.take())); // sink
    `,
  );

  program(
    "a function called on the spot",
    `
      app.get("/", (req) => {
        const command = (() => req.query.command)(); // source
        const folder = (function (text) { return "/tmp"; })(req.query.folder);
        exec(command); // sink
        exec(folder); // safe
      });
    `,
  );

  program(
    "a callback that is called with untrusted text",
    `
      function withCommand(req, callback) {
        callback(req.query.command, "/tmp"); // source
      }
      app.get("/", (req) => {
        withCommand(req, (command, folder) => {
          exec(command); // sink
          exec(folder); // safe
        });
      });
    `,
  );

  program(
    "callbacks of two calls do not mix",
    `
      function pass(value, callback) {
        callback(value);
      }
      app.get("/", (req) => {
        pass(req.query.command, (command) => exec(command)); // sink
        pass("ls", (command) => exec(command)); // safe
      });
    `,
  );

  program.fails(
    "composed functions",
    `
      const compose = (first, second) => (value) => second(first(value));
      const trim = (text) => text.trim();
      const quote = (text) => "'" + text + "'";
      const empty = () => "";
      app.get("/", (req) => {
        exec(compose(trim, quote)(req.query.command)); // sink
        exec(compose(empty, quote)(req.query.command)); // safe
      });
    `,
  );
});
