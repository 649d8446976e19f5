import { describe } from "vitest";

import { program } from "./program.ts";

describe("writes that replace others", () => {
  program(
    "a property of the body that is made a number",
    `
      app.get("/", (req) => {
        req.body.count = parseInt(req.body.count, 10);
        exec("head -n " + req.body.count); // safe
        exec("head -n " + req.body.name); // sink
      });
    `,
  );

  program(
    "a property of the body that is made a number, then taken out",
    `
      app.get("/", (req) => {
        req.body.count = Number(req.body.count);
        const { count, name } = req.body;
        exec("head -n " + count); // safe
        exec("head -n " + name); // sink
      });
    `,
  );

  program(
    "a property of each element that is made a number",
    `
      app.get("/", (req) => {
        const jobs = req.body.jobs;
        for (const job of jobs) {
          job.count = Number(job.count);
          exec("head -n " + job.count); // safe
          exec("head -n " + job.name); // sink
        }
      });
    `,
  );

  program(
    "Object.assign after a write",
    `
      app.get("/", (req) => {
        const job = { command: req.query.c };
        job.command = "ls";
        Object.assign(job, req.query);
        exec(job.command); // sink
      });
    `,
  );

  program(
    "a write after Object.assign",
    `
      app.get("/", (req) => {
        const job = {};
        Object.assign(job, req.query);
        exec(job.command); // sink
        job.command = "ls";
        exec(job.command); // safe
      });
    `,
  );

  program(
    "a function that fills the object after a write",
    `
      function fill(o, v) { o.command = v; }
      app.get("/", (req) => {
        const job = { command: "ls" };
        job.command = "pwd";
        fill(job, req.query.c);
        exec(job.command); // sink
        job.command = "pwd";
        exec(job.command); // safe
      });
    `,
  );

  program(
    "a write through another name",
    `
      app.get("/", (req) => {
        const job = {};
        const p = job;
        job.command = "ls";
        p.command = req.query.c;
        exec(job.command); // sink
        job.command = "ls";
        exec(job.command); // safe
        exec(p.command); // sink
      });
    `,
  );

  program(
    "a closure that writes, called in between",
    `
      app.get("/", (req) => {
        const job = {};
        const set = () => { job.command = req.query.c; };
        job.command = "ls";
        exec(job.command); // safe
        set();
        exec(job.command); // sink
      });
    `,
  );

  program(
    "a closure that writes later",
    `
      app.get("/", async (req) => {
        const job = {};
        job.command = "ls";
        setTimeout(() => { job.command = req.query.c; });
        await later();
        exec(job.command); // sink
      });
    `,
  );

  program(
    "a write in a callback",
    `
      app.get("/", (req) => {
        const job = {};
        load((error, data) => { job.command = req.query.c; exec(job.command); }); // sink
        job.command = "ls";
        exec(job.command); // safe
      });
    `,
  );

  program(
    "a write later in a loop",
    `
      app.get("/", (req) => {
        const job = {};
        for (const c of req.query.list) {
          exec(job.command); // sink
          job.command = c;
        }
      });
    `,
  );

  program(
    "an object that each turn of a loop makes anew",
    `
      app.get("/", (req) => {
        for (const c of req.query.list) {
          const job = {};
          exec(job.command); // safe
          job.command = c;
          exec(job.command); // sink
          job.command = "ls";
        }
      });
    `,
  );

  program(
    "a property that was checked",
    `
      const OK = ["ls"];
      app.get("/", (req) => {
        const job = {};
        job.command = req.query.c;
        if (!OK.includes(job.command)) return;
        exec(job.command); // safe
      });
    `,
  );

  program(
    "a property that is replaced where the check fails",
    `
      const OK = ["ls"];
      app.get("/", (req) => {
        const job = {};
        job.command = req.query.c;
        if (!OK.includes(job.command)) job.command = "ls";
        exec(job.command); // safe
      });
    `,
  );

  program(
    "a property of the body that is replaced where the check fails",
    `
      const OK = ["ls"];
      app.get("/", (req) => {
        if (!OK.includes(req.body.command)) req.body.command = "ls";
        exec(req.body.command); // safe
        if (!OK.includes(req.body.command)) req.body.other = "ls";
        exec(req.body.other); // sink
      });
    `,
  );

  program(
    "a property of `this`",
    `
      class Job {
        run(req) {
          this.command = req.query.c;
          exec(this.command); // sink
          this.command = "ls";
          exec(this.command); // safe
        }
      }
      app.get("/", (req) => new Job().run(req));
    `,
  );

  program(
    "a property of `this` that another method writes in between",
    `
      class Job {
        run(req) {
          this.command = "ls";
          this.prepare(req);
          exec(this.command); // sink
        }
        prepare(req) { this.command = req.query.c; }
      }
      app.get("/", (req) => new Job().run(req));
    `,
  );

  program(
    "a write that keeps what was there",
    `
      app.get("/", (req) => {
        const job = {};
        job.command = "ls ";
        job.command += req.query.c;
        exec(job.command); // sink
        job.command = "a";
        job.command += "b";
        exec(job.command); // safe
        job.command ||= req.query.d;
        exec(job.command); // sink
      });
    `,
  );

  program(
    "a write that may not have happened",
    `
      app.get("/", (req) => {
        const job = {};
        try {
          job.command = req.query.c;
          job.command = clean(job.command);
        } catch {
          exec(job.command); // sink
          job.command = "ls";
        }
      });
    `,
  );

  program(
    "a new object under the same name",
    `
      app.get("/", (req) => {
        let job = {};
        job.command = req.query.c;
        exec(job.command); // sink
        job = {};
        exec(job.command); // safe
        job.command = "ls";
        exec(job.command); // safe
      });
    `,
  );

  program(
    "a copy of what is there at the time",
    `
      app.get("/", (req) => {
        const job = { command: req.query.c };
        job.command = "ls";
        const copy = { ...job, folder: "/" };
        exec(copy.command); // safe
      });
    `,
  );

  program(
    "an option with a default",
    `
      function run(options) {
        options = options || {};
        options.command = options.command || "ls";
        options.folder = "/tmp";
        exec(options.command); // sink
        exec(options.folder); // safe
      }
      app.get("/", (req) => run({ command: req.query.c, folder: req.query.f }));
    `,
  );
});
