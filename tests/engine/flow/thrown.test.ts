import { describe } from "vitest";

import { program } from "./program.ts";

describe("what is thrown", () => {
  program(
    "a value that is thrown and caught in one place",
    `
      app.get("/", (req) => {
        try {
          throw req.query.command; // source
        } catch (command) {
          exec(command); // sink
        }
        try {
          throw "ls";
        } catch (command) {
          exec(command); // safe
        }
      });
    `,
  );

  program(
    "the message of an error",
    `
      app.get("/", (req) => {
        try {
          if (req.query.other) throw new Error("cannot run " + req.query.command); // source
          throw new TypeError(req.query.command); // source
        } catch (error) {
          exec(error.message); // sink
        }
        try {
          throw new Error("no");
        } catch (error) {
          exec(error.message); // safe
        }
      });
    `,
  );

  program(
    "a property of an error of the file",
    `
      class Refusal extends Error {
        constructor(command) {
          super("refused");
          this.command = command;
        }
      }
      app.get("/", (req) => {
        try {
          throw new Refusal(req.query.command); // source
        } catch (error) {
          exec(error.command); // sink
          exec(error.message); // safe
        }
      });
    `,
  );

  program(
    "what a function throws, where it is called",
    `
      function fail(text) { throw text; }
      app.get("/", (req) => {
        try {
          fail(req.query.command); // source
        } catch (command) {
          exec(command); // sink
        }
        try {
          fail("ls");
        } catch (command) {
          exec(command); // safe
        }
      });
    `,
  );

  program(
    "what is caught and thrown again",
    `
      app.get("/", (req) => {
        try {
          try {
            throw req.query.command; // source
          } catch (error) {
            throw error;
          }
        } catch (command) {
          exec(command); // sink
          exec("ls"); // safe
        }
      });
    `,
  );

  program(
    "the cause of an error",
    `
      app.get("/", (req) => {
        try {
          throw new Error("no", { cause: req.query.command }); // source
        } catch (error) {
          exec(error.cause); // sink
          exec(error.message); // safe
        }
      });
    `,
  );

  program(
    "an error that is made, and not thrown",
    `
      app.get("/", (req) => {
        const error = new Error(req.query.command); // source
        exec(error.message); // sink
        exec(String(error)); // sink
        exec(new Error("ls").message); // safe
      });
    `,
  );
});

describe("returns and finally", () => {
  program.fails(
    "a return in finally replaces those before it",
    `
      function command(text) {
        try {
          return text;
        } finally {
          return "ls";
        }
      }
      function other(text) {
        try {
          return "ls";
        } finally {
          return text;
        }
      }
      app.get("/", (req) => {
        exec(other(req.query.command)); // sink
        exec(command(req.query.command)); // safe
      });
    `,
  );

  program(
    "a finally without a return leaves those before it",
    `
      function command(text) {
        try {
          return text;
        } finally {
          console.log("done");
        }
      }
      app.get("/", (req) => {
        exec(command(req.query.command)); // sink
        exec(command("ls")); // safe
      });
    `,
  );

  program(
    "a return in catch",
    `
      function parsed(text) {
        try {
          return JSON.parse(text);
        } catch {
          return "ls";
        }
      }
      function constant(text) {
        try {
          return Number(text);
        } catch {
          return "ls";
        }
      }
      app.get("/", (req) => {
        exec(parsed(req.query.command)); // sink
        exec(constant(req.query.command)); // safe
      });
    `,
  );

  program.fails(
    "code that is never reached",
    `
      function command(text) {
        return "ls";
        return text;
      }
      app.get("/", (req) => {
        exec(command(req.query.command)); // safe
        exec(req.query.command); // sink
      });
    `,
  );
});
