import { describe } from "vitest";

import { program } from "./program.ts";

describe("members that are inherited or replaced", () => {
  program(
    "a getter of the class above",
    `
      class Base {
        constructor(name) { this.name = name; }
        get command() { return "ls " + this.name; }
        get folder() { return "/tmp"; }
      }
      class Job extends Base {}
      app.get("/", (req) => {
        const job = new Job(req.query.name); // source
        exec(job.command); // sink
        exec(job.folder); // safe
      });
    `,
  );

  program(
    "a field below replaces the one above",
    `
      class Base {
        command = process.argv[2]; // source
        other = process.argv[3]; // source
      }
      class Job extends Base {
        command = "ls";
      }
      exec(new Base().command); // sink
      exec(new Job().other); // sink
      exec(new Job().command); // safe
    `,
    { settings: { threatModels: ["cli"] } },
  );

  program.fails(
    "a method above with a step that two classes below differ in",
    `
      class Base {
        command(name) { return this.text(name) + " -l"; }
      }
      class Named extends Base {
        text(name) { return "ls " + name; }
      }
      class Plain extends Base {
        text(name) { return "ls"; }
      }
      app.get("/", (req) => {
        exec(new Named().command(req.query.name)); // sink
        exec(new Plain().command(req.query.name)); // safe
      });
    `,
  );

  program(
    "super in a static method",
    `
      class Base {
        static text(name) { return "ls " + name; }
        static plain(name) { return "ls"; }
      }
      class Job extends Base {
        static text(name) { return super.text(name); }
        static other(name) { return super.plain(name); }
      }
      app.get("/", (req) => {
        exec(Job.text(req.query.name)); // sink
        exec(Job.other(req.query.name)); // safe
      });
    `,
  );

  program(
    "a class that extends a library's",
    `
      import { Transform } from "node:stream";
      class Runner extends Transform {
        constructor(folder) {
          super();
          this.folder = folder;
          this.place = "/tmp";
        }
        run(command) {
          exec(command); // sink
          exec(this.folder); // sink
          exec(this.place); // safe
        }
      }
      app.get("/", (req) => new Runner(req.query.folder).run(req.query.command)); // source
    `,
  );

  program.fails(
    "a class above that is chosen",
    `
      class First {
        run(command) { exec(command); } // sink
      }
      class Second {
        run(command) { exec(command); } // sink
      }
      class Third {
        run(command) { exec(command); } // safe
      }
      class Job extends (process.env.FIRST ? First : Second) {}
      app.get("/", (req) => {
        new Job().run(req.query.command); // source
        new Third().run("ls");
      });
    `,
  );
});
