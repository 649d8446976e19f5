import { describe } from "vitest";

import { program } from "./program.ts";

describe("what a function writes into what it is given", () => {
  program(
    "by a function that hands the object on",
    `
      function fill(target, value) { inner(target, value); }
      function inner(target, value) { target.command = value; target.folder = "/tmp"; }
      app.get("/", (req) => {
        const job = {};
        const other = {};
        fill(job, req.query.command);
        fill(other, "ls");
        exec(job.command); // sink
        exec(job.folder); // safe
        exec(other.command); // safe
      });
    `,
  );

  program(
    "by methods of classes and objects",
    `
      class Filler { fill(target, value) { target.command = value; } }
      const tools = { fill(target, value) { target.command = value; } };
      app.get("/", (req) => {
        const job = {};
        new Filler().fill(job, req.query.command);
        exec(job.command); // sink
        const second = {};
        tools.fill(second, req.query.command);
        exec(second.command); // sink
        const third = {};
        tools.fill(third, "ls");
        exec(third.command); // safe
      });
    `,
  );

  program(
    "into a part of the parameter",
    `
      function fill(options, value) { options.inner.command = value; options.outer = { command: "ls" }; }
      app.get("/", (req) => {
        const job = { inner: {} };
        fill(job, req.query.command);
        exec(job.inner.command); // sink
        exec(job.outer.command); // safe
      });
    `,
  );

  program(
    "into a parameter that is taken apart",
    `
      function fill({ job, value }) { job.command = value; }
      app.get("/", (req) => {
        const job = {};
        const other = {};
        fill({ job, value: req.query.command });
        fill({ job: other, value: "ls" });
        exec(job.command); // sink
        exec(other.command); // safe
      });
    `,
  );

  program(
    "and gives back",
    `
      function fill(o, v) { o.command = v; return o; }
      app.get("/", (req) => {
        const job = fill({ folder: "/" }, req.query.c);
        const other = fill({}, "ls");
        exec(job.command); // sink
        exec(job.folder); // safe
        exec(other.command); // safe
      });
    `,
  );

  program(
    "into `this`, from a constructor",
    `
      function fill(o, v) { o.command = v; }
      class Job { constructor(v) { fill(this, v); } run() { exec(this.command); } } // sink
      app.get("/", (req) => new Job(req.query.c).run());
    `,
  );

  program(
    "into another name of `this` in a constructor",
    `
      class Job { constructor(v) { const self = this; self.command = v; self.other = "ls"; } }
      app.get("/", (req) => { const j = new Job(req.query.c); exec(j.command); // sink
        exec(j.other); // safe
      });
    `,
  );

  program(
    "into the elements that forEach hands over",
    `
      app.get("/", (req) => {
        const jobs = [{ command: "ls" }, { command: "pwd" }];
        jobs.forEach((job) => { job.command = req.query.c; job.folder = "/tmp"; });
        exec(jobs[0].command); // sink
        for (const job of jobs) exec(job.command); // sink
        exec(jobs[0].folder); // safe
      });
    `,
  );

  program(
    "into the elements of a loop",
    `
      app.get("/", (req) => {
        const jobs = [{ command: "ls" }, { command: "pwd" }];
        for (const job of jobs) { job.command = req.query.c; job.folder = "/tmp"; }
        exec(jobs[0].command); // sink
        exec(jobs[0].folder); // safe
      });
    `,
  );

  program(
    "into the object that reduce hands on",
    `
      app.get("/", (req) => {
        const copy = Object.keys(req.query).reduce((all, key) => { all[key] = req.query[key]; return all; }, {});
        exec(copy.command); // sink
        const clean = Object.keys(req.query).reduce((all, key) => { all[key] = Number(req.query[key]); return all; }, {});
        exec("head -n " + clean.count); // safe
      });
    `,
  );
});
