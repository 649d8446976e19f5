import { describe } from "vitest";

import { program } from "./program.ts";

const isTypeScript = true;

describe("TypeScript's own declarations", () => {
  program(
    "parameter properties",
    `
      class Job {
        constructor(private readonly command: string, public folder = "/tmp") {}
        run() {
          exec(this.command); // sink
          exec(this.folder); // safe
        }
      }
      app.get("/", (req) => new Job(req.query.command as string).run()); // source
    `,
    { isTypeScript },
  );

  program(
    "a parameter property, for each object by itself",
    `
      class Job {
        constructor(readonly command: string) {}
      }
      app.get("/", (req) => {
        exec(new Job(req.query.command as string).command); // sink
        exec(new Job("ls").command); // safe
      });
    `,
    { isTypeScript },
  );

  program(
    "the members of an enum are constants",
    `
      enum Command { List = "ls", Where = "pwd", Long = List + " -l" }
      app.get("/", (req) => {
        exec(Command.List); // safe
        exec(Command[req.query.name as keyof typeof Command]); // safe
        exec(req.query.name as Command); // sink
      });
    `,
    { isTypeScript },
  );

  program(
    "values of an enum are a list of what is allowed",
    `
      enum Command { List = "ls", Where = "pwd" }
      app.get("/", (req) => {
        const command = req.query.command as string; // source
        if (!Object.values(Command).includes(command)) exec(command); // sink
        else exec(command); // safe
      });
    `,
    { isTypeScript },
  );

  program(
    "what a namespace exports",
    `
      namespace Jobs {
        export const folder = "/tmp";
        export function same(text: string) { return text; }
        export function constant(text: string) { return "ls"; }
      }
      app.get("/", (req) => {
        exec(Jobs.same(req.query.command as string)); // sink
        exec(Jobs.constant(req.query.command as string)); // safe
        exec(Jobs.folder); // safe
      });
    `,
    { isTypeScript },
  );

  program(
    "inside a namespace",
    `
      namespace Jobs {
        function run(command: string) { exec(command); } // sink
        function show(command: string) { exec(command); } // safe
        app.get("/", (req) => {
          run(req.query.command as string); // source
          show("ls");
        });
      }
    `,
    { isTypeScript },
  );

  program(
    "import = require",
    `
      import processes = require("node:child_process");
      app.get("/", (req) => {
        processes.exec(req.query.command as string); // sink
        processes.exec("ls"); // safe
      });
    `,
    { isTypeScript },
  );

  program(
    "import = of a member",
    `
      import processes = require("node:child_process");
      import run = processes.exec;
      app.get("/", (req) => {
        run(req.query.command as string); // sink
        run("ls"); // safe
      });
    `,
    { isTypeScript },
  );

  program(
    "export = hands a function out, which is also called here",
    `
      function run(command: string) { exec(command); } // sink
      function show(command: string) { exec(command); } // safe
      app.get("/", (req) => run(req.query.command as string)); // source
      app.get("/", () => show("ls"));
      export = { run, show };
    `,
    { isTypeScript },
  );

  program(
    "decorated methods and parameters are code like any other",
    `
      const logged: MethodDecorator = () => {};
      class Jobs {
        @logged run(command: string) { exec(command); } // sink
        @logged show(command: string) { exec(command); } // safe
      }
      app.get("/", (req) => {
        new Jobs().run(req.query.command as string); // source
        new Jobs().show("ls");
      });
    `,
    { isTypeScript },
  );

  program(
    "an abstract class, and the method that its subclass has",
    `
      abstract class Job {
        abstract text(name: string): string;
        abstract plain(name: string): string;
        run(name: string) {
          exec(this.text(name)); // sink
          exec(this.plain(name)); // safe
        }
      }
      class List extends Job {
        text(name: string) { return "ls " + name; }
        plain(name: string) { return "ls"; }
      }
      app.get("/", (req) => new List().run(req.query.name as string)); // source
    `,
    { isTypeScript },
  );

  program(
    "fields that are declared, and get their value later",
    `
      class Job {
        private command!: string;
        declare folder: string;
        prepare(command: string) {
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
        job.prepare(req.query.command as string); // source
        job.run();
      });
    `,
    { isTypeScript },
  );

  program(
    "accessor fields",
    `
      class Job {
        accessor command = "ls";
        accessor folder = "/tmp";
        constructor(command: string) { this.command = command; }
        run() {
          exec(this.command); // sink
          exec(this.folder); // safe
        }
      }
      app.get("/", (req) => new Job(req.query.command as string).run()); // source
    `,
    { isTypeScript },
  );
});
