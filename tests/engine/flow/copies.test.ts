import { describe } from "vitest";

import { program } from "./program.ts";

describe("copies of objects", () => {
  program(
    "Object.assign into an object, and what it returns",
    `
      app.get("/", (req) => {
        const job = { folder: "/tmp" };
        const same = Object.assign(job, { command: req.query.command }); // source
        exec(job.command); // sink
        exec(same.command); // sink
        exec(job.folder); // safe
        exec(same.folder); // safe
      });
    `,
  );

  program(
    "Object.assign from several, all of which count",
    `
      app.get("/", (req) => {
        const job = Object.assign({}, { first: "ls" }, { second: "ls" }, { third: req.query.command }); // source
        exec(job.first); // safe
        exec(job.second); // safe
        exec(job.third); // sink
      });
    `,
  );

  program(
    "Object.assign does not change what it reads from",
    `
      app.get("/", (req) => {
        const defaults = { command: "ls" };
        const job = Object.assign({}, defaults, req.query); // source
        exec(job.command); // sink
        exec(defaults.command); // safe
      });
    `,
  );

  program.fails(
    "Object.assign of a later property replaces an earlier one",
    `
      app.get("/", (req) => {
        const job = Object.assign({}, req.query, { command: "ls" }); // source
        exec(job.folder); // sink
        exec(job.command); // safe
      });
    `,
  );

  program(
    "Object.assign(this, …) in a constructor",
    `
      class Job {
        constructor(options) {
          this.folder = "/tmp";
          Object.assign(this, options);
        }
        run() {
          exec(this.command); // sink
          exec(this.folder); // safe
        }
      }
      app.get("/", (req) => new Job({ command: req.query.command }).run()); // source
    `,
  );

  program(
    "structuredClone",
    `
      app.get("/", (req) => {
        const job = structuredClone({ command: req.query.command, folder: "/tmp" }); // source
        exec(job.command); // sink
        exec(job.folder); // safe
      });
    `,
  );

  program(
    "through JSON and back",
    `
      app.get("/", (req) => {
        const job = JSON.parse(JSON.stringify({ command: req.query.command })); // source
        const other = JSON.parse(JSON.stringify({ command: "ls" }));
        exec(job.command); // sink
        exec(other.command); // safe
      });
    `,
  );

  program(
    "a copy by spread is another object",
    `
      app.get("/", (req) => {
        const job = { command: "ls" };
        const copy = { ...job };
        copy.command = req.query.command; // source
        exec(copy.command); // sink
        exec(job.command); // safe
      });
    `,
  );

  program(
    "a frozen object is the same object",
    `
      app.get("/", (req) => {
        const job = Object.freeze({ command: req.query.command, folder: "/tmp" }); // source
        exec(job.command); // sink
        exec(job.folder); // safe
      });
    `,
  );
});

describe("keys, values and entries", () => {
  program(
    "Object.values",
    `
      app.get("/", (req) => {
        exec(Object.values({ command: req.query.command })[0]); // sink
        exec(Object.values({ command: "ls" })[0]); // safe
        for (const command of Object.values(req.query)) exec(command); // sink
      });
    `,
  );

  program(
    "Object.keys of what others wrote, and of an object of the file",
    `
      app.get("/", (req) => {
        exec(Object.keys(req.query)[0]); // sink
        exec(Object.keys({ command: req.query.command })[0]); // safe
        for (const key in req.query) exec(key); // sink
        for (const key in { command: req.query.command }) exec(key); // safe
      });
    `,
  );

  program(
    "Object.entries: values, and keys of what others wrote",
    `
      app.get("/", (req) => {
        for (const [key, value] of Object.entries(req.query)) {
          exec(key); // sink
          exec(value); // sink
        }
        for (const [key, value] of Object.entries({ command: "ls" })) exec(key + value); // safe
      });
    `,
  );

  program.fails(
    "keys of Object.entries of an object of the file",
    `
      app.get("/", (req) => {
        for (const [key, value] of Object.entries({ command: req.query.command })) { // source
          exec(value); // sink
          exec(key); // safe
        }
      });
    `,
  );

  program(
    "Object.fromEntries",
    `
      app.get("/", (req) => {
        const job = Object.fromEntries([["command", req.query.command]]); // source
        const other = Object.fromEntries([["command", "ls"]]);
        exec(job.command); // sink
        exec(other.command); // safe
      });
    `,
  );

  program(
    "an object taken apart, changed and put together again",
    `
      app.get("/", (req) => {
        const trimmed = (job) =>
          Object.fromEntries(Object.entries(job).map(([key, value]) => [key, value.trim()]));
        exec(trimmed(req.query).command); // sink
        exec(trimmed({ command: "ls" }).command); // safe
      });
    `,
  );
});
