import { describe } from "vitest";

import { program } from "./program.ts";

describe("fields and constructors", () => {
  program(
    "a field that the constructor writes",
    `
      class Job {
        constructor(command, folder) {
          this.command = command;
          this.folder = "/tmp";
        }
        run() {
          exec(this.command); // sink
          exec(this.folder); // safe
        }
      }
      app.get("/", (req) => new Job(req.query.command, req.query.folder).run()); // source
    `,
  );

  program(
    "a field, for each object by itself",
    `
      class Job {
        constructor(command) { this.command = command; }
      }
      app.get("/", (req) => {
        exec(new Job(req.query.command).command); // sink
        exec(new Job("ls").command); // safe
      });
    `,
  );

  program(
    "a method's result, for each object by itself",
    `
      class Job {
        constructor(command) { this.command = command; }
        text() { return this.command + " -l"; }
      }
      app.get("/", (req) => {
        exec(new Job(req.query.command).text()); // sink
        exec(new Job("ls").text()); // safe
      });
    `,
  );

  program(
    "a field with a value of its own",
    `
      app.get("/", (req) => {
        class Job {
          command = req.query.command; // source
          folder = "/tmp";
          run = () => exec(this.command); // sink
          show = () => exec(this.folder); // safe
        }
        new Job().run();
        new Job().show();
      });
    `,
  );

  program(
    "private fields and methods",
    `
      class Job {
        #command;
        #folder = "/tmp";
        constructor(command) { this.#command = command; }
        run() {
          this.#start(this.#command);
          this.#show(this.#folder);
        }
        #start(command) { exec(command); } // sink
        #show(command) { exec(command); } // safe
      }
      app.get("/", (req) => new Job(req.query.command).run()); // source
    `,
  );

  program(
    "a private field is not the public one of the same name",
    `
      class Job {
        #command = "ls";
        constructor(command) { this.command = command; }
        run() {
          exec(this.command); // sink
          exec(this.#command); // safe
        }
      }
      app.get("/", (req) => new Job(req.query.command).run()); // source
    `,
  );

  program(
    "a field that a method writes, and another reads",
    `
      class Job {
        command = "ls";
        folder = "/";
        choose(command) {
          this.command = command;
          this.folder = "/tmp";
        }
        run() {
          exec(this.command); // sink
          exec(this.folder); // safe
        }
      }
      app.get("/", (req) => {
        const job = new Job();
        job.choose(req.query.command); // source
        job.run();
      });
    `,
  );

  program(
    "a field that is written from outside",
    `
      class Job {
        run() {
          exec(this.command); // sink
          exec(this.folder); // safe
        }
      }
      app.get("/", (req) => {
        const job = new Job();
        job.command = req.query.command; // source
        job.folder = "/tmp";
        job.run();
      });
    `,
  );

  program(
    "parameters of methods",
    `
      class Jobs {
        run(command, folder) {
          exec(command); // sink
          exec(folder); // safe
        }
        same(text) { return text; }
      }
      app.get("/", (req) => {
        const jobs = new Jobs();
        jobs.run(req.query.command, "/tmp"); // source
        exec(jobs.same(req.query.command)); // sink
        exec(jobs.same("ls")); // safe
      });
    `,
  );

  program(
    "methods that return their object",
    `
      class Builder {
        text = "ls";
        plain = "ls";
        add(word) { this.text += " " + word; return this; }
        build() { return this.text; }
        other() { return this.plain; }
      }
      app.get("/", (req) => {
        exec(new Builder().add("-l").add(req.query.folder).build()); // sink
        exec(new Builder().add(req.query.folder).other()); // safe
      });
    `,
  );

  program(
    "a field made from another",
    `
      class Job {
        folder = "/tmp";
        listing = "ls " + this.folder;
        constructor(command) {
          this.command = command;
          this.long = this.command + " -l";
        }
        run() {
          exec(this.long); // sink
          exec(this.listing); // safe
        }
      }
      app.get("/", (req) => new Job(req.query.command).run()); // source
    `,
  );

  program(
    "a constructor that returns another object",
    `
      class Job {
        constructor(command) {
          this.folder = command;
          return { command, folder: "/tmp" };
        }
      }
      app.get("/", (req) => {
        const job = new Job(req.query.command); // source
        exec(job.command); // sink
        exec(job.folder); // safe
      });
    `,
  );

  program(
    "two classes with methods of one name",
    `
      class Run {
        start(command) { exec(command); } // sink
      }
      class Show {
        start(command) { exec(command); } // safe
      }
      app.get("/", (req) => {
        new Run().start(req.query.command); // source
        new Show().start("ls");
      });
    `,
  );
});
