import { describe } from "vitest";

import { program } from "./program.ts";

describe("destructuring", () => {
  program(
    "a property by its name, and by another one",
    `
      app.get("/", (req) => {
        const job = { command: req.query.command, folder: "/tmp" }; // source
        const { command, folder } = job;
        const { command: chosen, folder: place } = job;
        exec(command); // sink
        exec(folder); // safe
        exec(chosen); // sink
        exec(place); // safe
      });
    `,
  );

  program(
    "a key in quotes, and a computed one that is constant",
    `
      const KEY = "command";
      app.get("/", (req) => {
        const job = { command: req.query.command, "the-folder": "/tmp" }; // source
        const { [KEY]: command, "the-folder": folder } = job;
        exec(command); // sink
        exec(folder); // safe
      });
    `,
  );

  program(
    "nested patterns",
    `
      app.get("/", (req) => {
        const { first: { command }, second: { command: other } } = {
          first: { command: req.query.command }, // source
          second: { command: "ls" },
        };
        exec(command); // sink
        exec(other); // safe
      });
    `,
  );

  program(
    "patterns inside a request",
    `
      app.get("/", ({ query: { command }, app: { locals } }) => { // source
        exec(command); // sink
        exec(locals.command); // safe
      });
    `,
  );

  program(
    "a default joins what may be missing",
    `
      app.get("/", (req) => {
        const { command = "ls" } = req.query; // source
        const { folder = req.query.folder, options = "-l" } = {}; // source
        exec(command); // sink
        exec(folder); // sink
        exec(options); // safe
      });
    `,
  );

  program(
    "a default of a whole pattern",
    `
      app.get("/", (req) => {
        const { job: { command, folder } = { command: req.query.command, folder: "/" } } = {}; // source
        exec(command); // sink
        exec(folder); // safe
      });
    `,
  );

  program(
    "the rest of an object holds what was not taken",
    `
      app.get("/", (req) => {
        const job = { first: "ls", command: req.query.command, last: "pwd" }; // source
        const { first, ...rest } = job;
        exec(rest.command); // sink
        exec(rest.last); // safe
        const { command, ...others } = job;
        exec(others.last); // safe
      });
    `,
  );

  program(
    "the rest of an object does not hold what was taken",
    `
      app.get("/", (req) => {
        const { command, ...others } = { command: req.query.command, last: "pwd" }; // source
        exec(others.command); // safe
      });
    `,
  );

  program(
    "elements of an array by their places",
    `
      app.get("/", (req) => {
        const [first, second, , fourth] = ["ls", req.query.command, req.query.other, "pwd"]; // source
        exec(first); // safe
        exec(second); // sink
        exec(fourth); // safe
      });
    `,
  );

  program(
    "the rest of an array",
    `
      app.get("/", (req) => {
        const [command, ...others] = [req.query.command, "ls", "pwd"]; // source
        const [first, ...last] = ["ls", "-l", req.query.command]; // source
        exec(command); // sink
        exec(first); // safe
        exec(last.join(" ")); // sink
      });
    `,
  );

  program.fails(
    "the rest of an array does not hold the elements before it",
    `
      app.get("/", (req) => {
        const [command, ...others] = [req.query.command, "ls", "pwd"]; // source
        exec(others.join(" ")); // safe
      });
    `,
  );

  program(
    "an assignment to a pattern",
    `
      app.get("/", (req) => {
        let command, other;
        ({ command, other } = { command: req.query.command, other: "ls" }); // source
        exec(command); // sink
        exec(other); // safe
      });
    `,
  );

  program(
    "an assignment that exchanges two variables",
    `
      app.get("/", (req) => {
        let first = "ls";
        let second = req.query.command; // source
        [first, second] = [second, first];
        exec(first); // sink
        exec(second); // safe
      });
    `,
  );

  program(
    "an assignment to properties",
    `
      app.get("/", (req) => {
        const job = {};
        [job.command, job.folder] = [req.query.command, "/tmp"]; // source
        exec(job.command); // sink
        exec(job.folder); // safe
      });
    `,
  );

  program(
    "parameters that are patterns",
    `
      function run({ command, folder = "/tmp" }, [first, second]) {
        exec(command); // sink
        exec(folder); // safe
        exec(first); // safe
        exec(second); // sink
      }
      app.get("/", (req) => run({ command: req.query.command }, ["ls", req.query.last])); // source
    `,
  );

  program(
    "a loop over entries",
    `
      app.get("/", (req) => {
        for (const { command, folder } of [{ command: req.query.command, folder: "/" }]) { // source
          exec(command); // sink
          exec(folder); // safe
        }
        for (const [key, value] of Object.entries({ command: req.query.command })) { // source
          exec(value); // sink
        }
      });
    `,
  );

  program(
    "what is caught",
    `
      app.get("/", (req) => {
        try {
          throw { command: req.query.command, folder: "/tmp" }; // source
        } catch ({ command, folder }) {
          exec(command); // sink
          exec(folder); // safe
        }
      });
    `,
  );

  program.fails(
    "a property of text is not the text",
    `
      app.get("/", (req) => {
        const { length } = String(req.query.command); // source
        exec("head -n " + length); // safe
        exec("head -n " + req.query.command); // sink
      });
    `,
  );
});
