import { describe } from "vitest";

import { program } from "./program.ts";

describe("methods of objects that are known by their making or their type", () => {
  program(
    "an object in a field",
    `
      class Shell {
        run(command) { exec(command); } // sink
        show(command) { exec(command); } // safe
      }
      class Jobs {
        #shell = new Shell();
        start(command) { this.#shell.run(command); }
        list() { this.#shell.show("ls"); }
      }
      app.get("/", (req) => {
        new Jobs().start(req.query.command); // source
        new Jobs().list();
      });
    `,
  );

  program(
    "an object that is handed to a constructor",
    `
      class Shell {
        run(command) { exec(command); } // sink
        show(command) { exec(command); } // safe
      }
      class Jobs {
        constructor(shell) { this.shell = shell; }
        start(command) { this.shell.run(command); }
        list() { this.shell.show("ls"); }
      }
      const jobs = new Jobs(new Shell());
      app.get("/", (req) => {
        jobs.start(req.query.command); // source
        jobs.list();
      });
    `,
  );

  program(
    "an object that a function makes",
    `
      class Shell {
        same(text) { return text; }
        constant(text) { return "ls"; }
      }
      const shell = () => new Shell();
      app.get("/", (req) => {
        exec(shell().same(req.query.command)); // sink
        exec(shell().constant(req.query.command)); // safe
      });
    `,
  );

  program(
    "a parameter that is annotated with a class of the file",
    `
      class Shell {
        same(text: string) { return text; }
        constant(text: string) { return "ls"; }
      }
      export function start(shell: Shell) {
        app.get("/", (req) => {
          exec(shell.same(req.query.command as string)); // sink
          exec(shell.constant(req.query.command as string)); // safe
        });
      }
    `,
    { isTypeScript: true },
  );

  program(
    "the parameters of a method that is called through an annotated parameter",
    `
      class Shell {
        run(command: string) { exec(command); } // sink
        show(command: string) { exec(command); } // safe
      }
      export class Jobs {
        constructor(private readonly shell: Shell) {
          app.get("/", (req) => {
            this.shell.run(req.query.command as string); // source
            this.shell.show("ls");
          });
        }
      }
    `,
    { isTypeScript: true },
  );

  program(
    "a class that implements the annotated interface",
    `
      interface Runner { run(command: string): void; show(command: string): void }
      class Shell implements Runner {
        run(command: string) { exec(command); } // sink
        show(command: string) { exec(command); } // safe
      }
      export const start = (runner: Runner) =>
        app.get("/", (req) => {
          runner.run(req.query.command as string); // source
          runner.show("ls");
        });
    `,
    { isTypeScript: true },
  );

  program(
    "a handler that is annotated with a library's type",
    `
      import type { Request, RequestHandler } from "express";
      export const handle: RequestHandler = (req) => exec(req.query.command as string); // sink
      export function read(req: Request) { return exec(req.query.command as string); } // sink
      export function other(req: { query: Record<string, string> }) { return exec(req.query.command); } // safe
    `,
    { isTypeScript: true },
  );
});
