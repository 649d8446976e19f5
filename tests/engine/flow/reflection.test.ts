import { describe } from "vitest";

import { program } from "./program.ts";

describe("objects by other means", () => {
  program.fails(
    "Reflect.get and Reflect.set",
    `
      app.get("/", (req) => {
        const job = { folder: "/tmp" };
        Reflect.set(job, "command", req.query.command); // source
        exec(Reflect.get(job, "command")); // sink
        exec(job.command); // sink
        exec(Reflect.get(job, "folder")); // safe
      });
    `,
  );

  program.fails(
    "Reflect.construct",
    `
      class Job {
        constructor(command) { this.command = command; }
      }
      app.get("/", (req) => {
        exec(Reflect.construct(Job, [req.query.command]).command); // sink
        exec(Reflect.construct(Job, ["ls"]).command); // safe
      });
    `,
  );

  program(
    "a proxy without traps of its own",
    `
      app.get("/", (req) => {
        const job = new Proxy({ command: req.query.command, folder: "/tmp" }, {}); // source
        exec(job.command); // sink
        exec(job.folder); // safe
      });
    `,
  );

  program(
    "keys that are symbols",
    `
      const COMMAND = Symbol("command");
      const FOLDER = Symbol("folder");
      app.get("/", (req) => {
        const job = { [FOLDER]: "/tmp" };
        job[COMMAND] = req.query.command; // source
        exec(job[COMMAND]); // sink
        exec(job[FOLDER]); // safe
      });
    `,
  );

  program.fails(
    "a prototype in a literal",
    `
      app.get("/", (req) => {
        const job = { __proto__: { command: req.query.command }, folder: "/tmp" }; // source
        exec(job.command); // sink
        exec(job.folder); // safe
      });
    `,
  );

  program.fails(
    "Object.setPrototypeOf",
    `
      app.get("/", (req) => {
        const job = { folder: "/tmp" };
        Object.setPrototypeOf(job, { command: req.query.command }); // source
        exec(job.command); // sink
        exec(job.folder); // safe
      });
    `,
  );

  program(
    "a property that is deleted",
    `
      app.get("/", (req) => {
        const job = { command: req.query.command }; // source
        exec(job.command); // sink
        delete job.command;
        exec(job.command); // safe
      });
    `,
  );

  program(
    "a weak reference",
    `
      app.get("/", (req) => {
        const job = new WeakRef({ command: req.query.command, folder: "/tmp" }); // source
        exec(job.deref().command); // sink
        exec(job.deref()?.folder); // safe
      });
    `,
  );

  program(
    "groups in an object",
    `
      app.get("/", (req) => {
        const groups = Object.groupBy(req.query.names, (name) => "all"); // source
        exec(groups.all[0]); // sink
        exec(Object.groupBy(["ls"], () => "all").all[0]); // safe
      });
    `,
  );

  program(
    "groups in a map",
    `
      app.get("/", (req) => {
        const groups = Map.groupBy(req.query.names, () => "all"); // source
        exec(groups.get("all")[0]); // sink
        exec(Map.groupBy(["ls"], () => "all").get("all")[0]); // safe
      });
    `,
  );
});

describe("this in objects", () => {
  program(
    "methods of an object read its properties",
    `
      app.get("/", (req) => {
        const job = {
          command: req.query.command, // source
          folder: "/tmp",
          run() { exec(this.command); }, // sink
          show() { exec(this.folder); }, // safe
        };
        job.run();
        job.show();
      });
    `,
  );

  program(
    "methods of an object call each other",
    `
      const jobs = {
        start(name) { this.run("ls " + name); },
        list() { this.show("ls"); },
        run(command) { exec(command); }, // sink
        show(command) { exec(command); }, // safe
      };
      app.get("/", (req) => {
        jobs.start(req.query.name); // source
        jobs.list();
      });
    `,
  );

  program(
    "an arrow function keeps the object of the method around it",
    `
      const job = {
        folder: "/tmp",
        start(req) {
          this.command = req.query.command; // source
          const run = () => exec(this.command); // sink
          const show = () => exec(this.folder); // safe
          run();
          show();
        },
      };
      app.get("/", (req) => job.start(req));
    `,
  );

  program.fails(
    "super in an object",
    `
      const base = { same(text) { return text; }, constant() { return "ls"; } };
      const job = {
        __proto__: base,
        text(name) { return super.same(name); },
        other(name) { return super.constant(name); },
      };
      app.get("/", (req) => {
        exec(job.text(req.query.name)); // sink
        exec(job.other(req.query.name)); // safe
      });
    `,
  );

  program(
    "a class without a name",
    `
      const Job = class {
        constructor(command) { this.command = command; }
        run() {
          exec(this.command); // sink
          exec(this.folder); // safe
        }
        folder = "/tmp";
      };
      app.get("/", (req) => new Job(req.query.command).run()); // source
    `,
  );

  program(
    "a class that a function makes",
    `
      const jobClass = (folder) => class {
        run(command) {
          exec(command); // sink
          exec(folder); // safe
        }
      };
      const Job = jobClass("/tmp");
      app.get("/", (req) => new Job().run(req.query.command)); // source
    `,
  );
});
