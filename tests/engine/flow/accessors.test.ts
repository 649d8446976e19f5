import { describe } from "vitest";

import { program } from "./program.ts";

describe("getters and setters of objects", () => {
  program(
    "what a getter returns",
    `
      app.get("/", (req) => {
        const job = {
          get command() { return req.query.command; }, // source
          get folder() { return "/tmp"; },
        };
        exec(job.command); // sink
        exec(job.folder); // safe
      });
    `,
  );

  program(
    "a getter that reads another property of its object",
    `
      app.get("/", (req) => {
        const job = {
          name: req.query.name, // source
          place: "/tmp",
          get command() { return "ls " + this.name; },
          get folder() { return "ls " + this.place; },
        };
        exec(job.command); // sink
        exec(job.folder); // safe
      });
    `,
  );

  program(
    "what is given to a setter",
    `
      app.get("/", (req) => {
        const job = {
          set command(text) { exec(text); }, // sink
          set folder(text) { exec(text); }, // safe
        };
        job.command = req.query.command; // source
        job.folder = "/tmp";
      });
    `,
  );

  program(
    "a setter that keeps what it is given for a getter",
    `
      app.get("/", (req) => {
        const job = {
          set command(text) { this.held = text; },
          get command() { return this.held; },
          get folder() { return this.place; },
          place: "/tmp",
        };
        job.command = req.query.command; // source
        exec(job.command); // sink
        exec(job.folder); // safe
      });
    `,
  );

  program(
    "a setter that keeps something else",
    `
      app.get("/", (req) => {
        const job = {
          set command(text) { this.held = "ls"; },
          get command() { return this.held; },
        };
        job.command = req.query.command;
        exec(job.command); // safe
      });
    `,
  );
});

describe("properties that are defined", () => {
  program.fails(
    "a value",
    `
      app.get("/", (req) => {
        const job = {};
        Object.defineProperty(job, "command", { value: req.query.command }); // source
        Object.defineProperty(job, "folder", { value: "/tmp" });
        exec(job.command); // sink
        exec(job.folder); // safe
      });
    `,
  );

  program.fails(
    "a getter",
    `
      app.get("/", (req) => {
        const job = {};
        Object.defineProperty(job, "command", { get: () => req.query.command }); // source
        Object.defineProperty(job, "folder", { get: () => "/tmp" });
        exec(job.command); // sink
        exec(job.folder); // safe
      });
    `,
  );

  program.fails(
    "several at once",
    `
      app.get("/", (req) => {
        const job = Object.defineProperties({}, {
          command: { value: req.query.command }, // source
          folder: { value: "/tmp" },
        });
        exec(job.command); // sink
        exec(job.folder); // safe
      });
    `,
  );

  program(
    "of an object with another as its prototype",
    `
      app.get("/", (req) => {
        const base = { command: req.query.command, folder: "/tmp" }; // source
        const job = Object.create(base);
        exec(job.command); // sink
        exec(job.folder); // safe
      });
    `,
  );
});

describe("accessors of classes", () => {
  program(
    "a getter of a class",
    `
      class Job {
        constructor(text) { this.text = text; }
        get command() { return "ls " + this.text; }
        get folder() { return "/tmp"; }
      }
      app.get("/", (req) => {
        const job = new Job(req.query.name); // source
        exec(job.command); // sink
        exec(job.folder); // safe
      });
    `,
  );

  program(
    "a getter, for each object by itself",
    `
      class Job {
        constructor(text) { this.text = text; }
        get command() { return "ls " + this.text; }
      }
      app.get("/", (req) => {
        exec(new Job(req.query.name).command); // sink
        exec(new Job("-l").command); // safe
      });
    `,
  );

  program(
    "a setter of a class",
    `
      class Job {
        set command(text) { exec(text); } // sink
        set folder(text) { exec(text); } // safe
      }
      app.get("/", (req) => {
        const job = new Job();
        job.command = req.query.command; // source
        job.folder = "/tmp";
      });
    `,
  );

  program(
    "a setter that keeps what it is given in a private field",
    `
      class Job {
        #command = "ls";
        #folder = "/tmp";
        set command(text) { this.#command = text; }
        get command() { return this.#command; }
        get folder() { return this.#folder; }
      }
      app.get("/", (req) => {
        const job = new Job();
        job.command = req.query.command; // source
        exec(job.command); // sink
        exec(job.folder); // safe
      });
    `,
  );

  program(
    "a setter of a class that keeps what is left of it, and one of the class above",
    `
      class Base {
        set folder(text) { this.place = text; }
        get folder() { return this.place; }
      }
      class Job extends Base {
        set command(text) { this.held = Number(text); }
        get command() { return this.held; }
        run(text) { this.folder = text; }
      }
      app.get("/", (req) => {
        const job = new Job();
        job.command = req.query.command;
        exec("kill " + job.command); // safe
        job.run(req.query.folder); // source
        exec("ls " + job.folder); // sink
      });
    `,
  );

  program(
    "static accessors",
    `
      class Job {
        static set command(text) { Job.held = text; }
        static get command() { return Job.held; }
        static get folder() { return "/tmp"; }
      }
      app.get("/", (req) => {
        Job.command = req.query.command; // source
        exec(Job.command); // sink
        exec(Job.folder); // safe
      });
    `,
  );
});
