import { describe } from "vitest";

import { program } from "./program.ts";

describe("properties written, then read", () => {
  program(
    "each property by itself",
    `
      app.get("/", (req) => {
        const job = {};
        job.command = req.query.command; // source
        job.folder = "/tmp";
        exec(job.command); // sink
        exec(job.folder); // safe
      });
    `,
  );

  program(
    "through an alias, both ways",
    `
      app.get("/", (req) => {
        const job = { folder: "/tmp" };
        const alias = job;
        alias.command = req.query.command; // source
        job.other = req.query.other; // source
        exec(job.command); // sink
        exec(alias.other); // sink
        exec(alias.folder); // safe
      });
    `,
  );

  program(
    "in another object of the same shape",
    `
      app.get("/", (req) => {
        const first = { command: "ls" };
        const second = { command: "ls" };
        first.command = req.query.command; // source
        exec(first.command); // sink
        exec(second.command); // safe
      });
    `,
  );

  program(
    "in an object inside an object",
    `
      app.get("/", (req) => {
        const job = { inner: {}, outer: {} };
        job.inner.command = req.query.command; // source
        job.outer.command = "ls";
        exec(job.inner.command); // sink
        exec(job.outer.command); // safe
      });
    `,
  );

  program(
    "by a function that fills an object",
    `
      function fill(target, value) {
        target.command = value;
        target.folder = "/tmp";
      }
      app.get("/", (req) => {
        const job = {};
        fill(job, req.query.command); // source
        exec(job.command); // sink
        exec(job.folder); // safe
      });
    `,
  );

  program(
    "by a function that fills two objects, one of them with a constant",
    `
      function fill(target, value) {
        target.command = value;
      }
      app.get("/", (req) => {
        const first = {};
        const second = {};
        fill(first, req.query.command); // source
        fill(second, "ls");
        exec(first.command); // sink
        exec(second.command); // safe
      });
    `,
  );

  program(
    "by a key that is not known",
    `
      app.get("/", (req) => {
        const job = {};
        job[process.platform] = req.query.command; // source
        exec(job.command); // sink
        const other = {};
        other[req.query.key] = "ls";
        exec(other.command); // safe
      });
    `,
  );

  program(
    "a later write replaces an earlier one",
    `
      app.get("/", (req) => {
        const job = {};
        job.command = req.query.command; // source
        exec(job.command); // sink
        job.command = "ls";
        exec(job.command); // safe
      });
    `,
  );

  program(
    "a write after the read is not seen by it",
    `
      app.get("/", (req) => {
        const job = { command: "ls" };
        exec(job.command); // safe
        job.command = req.query.command; // source
      });
    `,
  );

  program(
    "a later write in one branch leaves the earlier one",
    `
      app.get("/", (req) => {
        const job = {};
        job.command = req.query.command; // source
        if (req.query.safe) job.command = "ls";
        exec(job.command); // sink
      });
    `,
  );

  program(
    "a property of an object that others gave",
    `
      app.use((req, res, next) => {
        req.job = { command: req.query.command, folder: "/tmp" }; // source
        exec(req.job.command); // sink
        exec(req.job.folder); // safe
        next();
      });
    `,
  );
});
