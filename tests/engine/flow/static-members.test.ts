import { describe } from "vitest";

import { program } from "./program.ts";

describe("static members", () => {
  program(
    "static methods and fields",
    `
      class Jobs {
        static folder = "/tmp";
        static same(text) { return text; }
        static run(command) { exec(Jobs.same(command)); } // sink
        static show() { exec(this.same(this.folder)); } // safe
      }
      app.get("/", (req) => {
        Jobs.run(req.query.command); // source
        Jobs.show();
      });
    `,
  );

  program(
    "static fields that are written",
    `
      class Jobs {
        static folder = "/tmp";
      }
      app.get("/", (req) => {
        Jobs.command = req.query.command; // source
        exec(Jobs.command); // sink
        exec(Jobs.folder); // safe
      });
    `,
  );

  program(
    "a static block",
    `
      class Jobs {
        static command;
        static folder;
        static {
          this.command = process.argv[2]; // source
          Jobs.folder = "/tmp";
        }
      }
      exec(Jobs.command); // sink
      exec(Jobs.folder); // safe
    `,
    { settings: { threatModels: ["cli"] } },
  );

  program(
    "a static member is not the instance's of the same name",
    `
      class Jobs {
        static command = "ls";
        command = "pwd";
        constructor(command) { this.command = command; }
      }
      app.get("/", (req) => {
        exec(new Jobs(req.query.command).command); // sink
        exec(Jobs.command); // safe
      });
    `,
  );

  program(
    "an object made once by a static method",
    `
      class Jobs {
        static #instance;
        static get() { return (this.#instance ??= new Jobs()); }
        run(command) { exec(command); } // sink
        show(command) { exec(command); } // safe
      }
      app.get("/", (req) => {
        Jobs.get().run(req.query.command); // source
        Jobs.get().show("ls");
      });
    `,
  );

  program(
    "static members with private names",
    `
      class Jobs {
        static #folder = "/tmp";
        static #quoted(text) { return "'" + text + "'"; }
        static run(command) {
          exec(Jobs.#quoted(command)); // sink
          exec(Jobs.#folder); // safe
        }
      }
      app.get("/", (req) => Jobs.run(req.query.command)); // source
    `,
  );

  program(
    "objects that a static method makes",
    `
      class Job {
        constructor(command) { this.command = command; }
        static of(command) { return new this(command); }
        static from(command) { return new Job(command); }
      }
      app.get("/", (req) => {
        exec(Job.from(req.query.command).command); // sink
        exec(Job.from("ls").command); // safe
        exec(Job.of(req.query.command).command); // sink
        exec(Job.of("ls").command); // safe
      });
    `,
  );

  program(
    "static members by way of an object's class",
    `
      class Job {
        static folder = "/tmp";
        static quoted(text) { return "'" + text + "'"; }
        run(command) {
          exec(this.constructor.quoted(command)); // sink
          exec(this.constructor.folder); // safe
        }
      }
      app.get("/", (req) => new Job().run(req.query.command)); // source
    `,
  );
});
