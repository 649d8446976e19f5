import { describe } from "vitest";

import { program } from "./program.ts";

describe("objects that several functions share", () => {
  program(
    "options that are built step by step",
    `
      function run(options) { exec(options.command + " " + options.folder); } // sink
      function quiet(options) { exec(options.command + " " + options.folder); } // safe
      app.get("/", (req) => {
        const options = {};
        options.command = req.query.c;
        options.folder = "/tmp";
        run(options);
        const plain = {};
        plain.command = "ls";
        plain.folder = "/tmp";
        quiet(plain);
      });
    `,
  );

  program(
    "a property of the request that a middleware sets",
    `
      app.use((req, res, next) => { req.job = req.query.job; req.folder = "/tmp"; next(); });
      app.get("/", (req, res) => {
        exec(req.job); // sink
        exec(req.folder); // safe
      });
    `,
  );

  program(
    "locals of the response",
    `
      app.use((req, res, next) => { res.locals.job = req.query.job; res.locals.folder = "/tmp"; next(); });
      app.get("/", (req, res) => {
        exec(res.locals.job); // sink
        exec(res.locals.folder); // safe
      });
    `,
  );

  program(
    "an object that a middleware puts into the request",
    `
      function load(req, res, next) { req.context = { job: req.query.job, folder: "/tmp" }; next(); }
      app.get("/", load, (req, res) => {
        exec(req.context.job); // sink
        exec(req.context.folder); // safe
        exec(req.other); // safe
      });
    `,
  );

  program(
    "a property of the session",
    `
      app.use((req, res, next) => { req.session.job = req.query.job; next(); });
      app.get("/", (req) => { exec(req.session.job); // sink
        exec(req.session.user); // safe
      });
    `,
  );

  program(
    "parts of one request do not mix",
    `
      app.get("/", (req) => {
        req.body.command = "ls";
        req.job = {};
        req.job.x = req.query.x;
        exec(req.x); // safe
        exec(req.job.x); // sink
        exec(req.body.command); // safe
        exec(req.body.other); // sink
      });
    `,
  );

  program(
    "the state of an object",
    `
      class Form {
        constructor() { this.state = { command: "ls", folder: "/tmp" }; }
        change(req) { this.state.command = req.query.c; }
        run() { exec(this.state.command); // sink
          exec(this.state.folder); // safe
        }
      }
      const form = new Form();
      app.get("/", (req) => { form.change(req); form.run(); });
    `,
  );

  program(
    "fields that a method fills",
    `
      class Job {
        init(req) { this.command = req.query.c; this.folder = "/tmp"; }
        run() { exec(this.command); // sink
          exec(this.folder); // safe
        }
      }
      app.get("/", (req) => { const job = new Job(); job.init(req); job.run(); });
    `,
  );

  program(
    "an object with methods of its own",
    `
      const state = { command: "ls", set(c) { this.command = c; }, run() { exec(this.command); } }; // sink
      app.get("/", (req) => { state.set(req.query.c); state.run(); });
    `,
  );

  program(
    "a builder that collects",
    `
      class Command {
        parts = [];
        add(part) { this.parts.push(part); return this; }
        toText() { return this.parts.join(" "); }
      }
      app.get("/", (req) => {
        exec(new Command().add("ls").add(req.query.folder).toText()); // sink
      });
    `,
  );

  program(
    "a builder with fields",
    `
      class Command {
        name(text) { this.text = text; return this; }
        folder(path) { this.path = path; return this; }
      }
      app.get("/", (req) => {
        const c = new Command().name(req.query.name).folder("/tmp");
        exec(c.text); // sink
        exec(c.path); // safe
      });
    `,
  );

  program(
    "an object of the module",
    `
      const cache = {};
      const fixed = {};
      app.post("/", (req) => { cache[req.query.key] = req.query.value; fixed[req.query.key] = "ls"; });
      app.get("/", (req) => { exec(cache.command); // sink
        exec(fixed.command); // safe
      });
    `,
  );

  program(
    "a map of the module",
    `
      const cache = new Map();
      const fixed = new Map();
      app.post("/", (req) => { cache.set(req.query.key, req.query.value); fixed.set(req.query.key, "ls"); });
      app.get("/", (req) => { exec(cache.get("a")); // sink
        exec(fixed.get("a")); // safe
      });
    `,
  );

  program(
    "an object that is imported",
    `
      import config from "./config.js";
      app.get("/", (req) => { config.command = req.query.c; config.folder = "/tmp"; });
      app.get("/b", () => { exec(config.command); // sink
        exec(config.folder); // safe
      });
    `,
  );

  program(
    "a record that was parsed",
    `
      app.post("/", (req) => {
        const job = JSON.parse(req.body.text);
        job.folder = "/tmp";
        exec(job.command); // sink
        exec(job.folder); // safe
      });
    `,
  );

  program(
    "a record written after it was put into a map",
    `
      const jobs = new Map();
      app.post("/", (req) => {
        const job = {};
        jobs.set("a", job);
        job.command = req.query.c;
        job.folder = "/tmp";
      });
      app.get("/", () => { exec(jobs.get("a").command); // sink
        exec(jobs.get("a").folder); // safe
      });
    `,
  );

  program(
    "a record written after it was put into a list",
    `
      const jobs = [];
      app.post("/", (req) => {
        const job = {};
        jobs.push(job);
        job.command = req.query.c;
        job.folder = "/tmp";
      });
      app.get("/", () => { exec(jobs[0].command); // sink
        exec(jobs[0].folder); // safe
      });
    `,
  );

  program(
    "a record that a function makes",
    `
      function make(req) { const job = {}; job.command = req.query.c; job.folder = "/tmp"; return job; }
      app.get("/", (req) => { const job = make(req); exec(job.command); // sink
        exec(job.folder); // safe
      });
    `,
  );

  program(
    "defaults under an option",
    `
      const DEFAULTS = { command: "ls", folder: "/tmp" };
      app.get("/", (req) => {
        const options = { ...DEFAULTS, command: req.query.c };
        exec(options.command); // sink
        exec(options.folder); // safe
        exec(DEFAULTS.command); // safe
      });
    `,
  );

  program(
    "a record that comes from elsewhere",
    `
      app.get("/", async (req) => {
        const job = await load();
        job.command = req.query.c;
        exec(job.command); // sink
        exec(job.folder); // safe
      });
    `,
  );

  program(
    "a query that is built under conditions",
    `
      app.get("/", (req) => {
        const query = {};
        if (req.query.name) query.name = req.query.name;
        if (req.query.limit) query.limit = parseInt(req.query.limit, 10);
        exec("find -name " + query.name); // sink
        exec("head -n " + query.limit); // safe
      });
    `,
  );

  program(
    "a copy of all keys",
    `
      app.get("/", (req) => {
        const copy = {};
        for (const key of Object.keys(req.query)) copy[key] = req.query[key];
        exec(copy.command); // sink
        const clean = {};
        for (const key of Object.keys(req.query)) clean[key] = Number(req.query[key]);
        exec("head -n " + clean.count); // safe
      });
    `,
  );

  program.fails(
    "a property of the global object",
    `
      app.get("/", (req) => {
        globalThis.job = req.query.job;
        globalThis.folder = "/tmp";
      });
      app.get("/b", () => { exec(globalThis.job); // sink
        exec(globalThis.folder); // safe
      });
    `,
  );

  program(
    "two objects of a class, filled by a method",
    `
      class Job { set(c) { this.command = c; } }
      app.get("/", (req) => { const a = new Job(); const b = new Job(); a.set(req.query.c); b.set("ls");
        exec(a.command); // sink
        exec(b.command); // safe
      });
    `,
  );

  program(
    "two objects of a class, of which others than one variable may have one",
    `
      class Job {
        name(text) { this.text = text; return this; }
        fill(text) { this.put(text); }
        put(text) { this.command = text; }
      }
      class Plain { put(text) { this.command = text; } }
      app.get("/", (req) => { const a = new Job(); const b = new Job(); const c = new Job(); a.name("-l").name(req.query.c); b.name("ls");
        exec(a.text); // sink
        c.fill(req.query.c);
        exec(c.command); // sink
        const d = new Plain(); const e = new Plain(); const f = new Plain(); const other = d;
        other.put(req.query.c);
        for (const put of [e.put]) put.call(e, req.query.c);
        exec(d.command); // sink
        exec(e.command); // sink
        f.put("ls");
        exec(f.command); // safe
      });
    `,
  );
});
