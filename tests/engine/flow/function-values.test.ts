import { describe } from "vitest";

import { program } from "./program.ts";

describe("functions as values", () => {
  program(
    "in an object",
    `
      const jobs = {
        run: (command) => exec(command), // sink
        show(command) { exec(command); }, // safe
        same: (text) => text,
      };
      app.get("/", (req) => {
        jobs.run(req.query.command); // source
        jobs.show("ls");
        exec(jobs.same(req.query.command)); // sink
        exec(jobs.same("ls")); // safe
      });
    `,
  );

  program(
    "in an object, chosen by a key that is not known",
    `
      const jobs = {
        run: (command) => exec(command), // sink
        start: (command) => exec(command), // sink
      };
      const others = { show: (command) => exec(command) }; // safe
      app.get("/", (req) => {
        jobs[req.query.job](req.query.command); // source
        others[req.query.job]("ls");
      });
    `,
  );

  program(
    "in an array",
    `
      const steps = [(text) => text.trim(), (text) => text + " -l"];
      const others = [(text) => "ls", (text) => "pwd"];
      app.get("/", (req) => {
        exec(steps[0](req.query.command)); // sink
        exec(steps[0]("ls")); // safe
        exec(others[1](req.query.command)); // safe
        for (const step of steps) exec(step(req.query.command)); // sink
      });
    `,
  );

  program(
    "one after the other, by reduce",
    `
      const steps = [(text) => text.trim(), (text) => text + " -l"];
      const others = [(text) => text.trim(), () => "ls"];
      app.get("/", (req) => {
        exec(steps.reduce((text, step) => step(text), req.query.command)); // sink
        exec(steps.reduce((text, step) => step(text), "ls")); // safe
      });
    `,
  );

  program.fails(
    "in a map",
    `
      const jobs = new Map([["run", (command) => exec(command)]]); // sink
      const others = new Map([["show", (command) => exec(command)]]); // safe
      app.get("/", (req) => {
        jobs.get("run")(req.query.command); // source
        others.get("show")("ls");
      });
    `,
  );

  program(
    "in a field",
    `
      class Runner {
        run = (command) => exec(command); // sink
        show = (command) => exec(command); // safe
      }
      app.get("/", (req) => {
        const runner = new Runner();
        runner.run(req.query.command); // source
        runner.show("ls");
      });
    `,
  );

  program.fails(
    "given to a constructor",
    `
      class Runner {
        constructor(run, show) {
          this.run = run;
          this.show = show;
        }
      }
      const runner = new Runner(
        (command) => exec(command), // sink
        (command) => exec(command), // safe
      );
      app.get("/", (req) => {
        runner.run(req.query.command); // source
        runner.show("ls");
      });
    `,
  );

  program(
    "taken out of an object by a pattern",
    `
      const jobs = { same: (text) => text, constant: () => "ls" };
      const { same, constant: other } = jobs;
      app.get("/", (req) => {
        exec(same(req.query.command)); // sink
        exec(other(req.query.command)); // safe
      });
    `,
  );

  program(
    "a library's function by other names",
    `
      const run = exec;
      const [first] = [exec];
      app.get("/", (req) => {
        run(req.query.command); // sink
        first(req.query.command); // sink
        run("ls"); // safe
      });
    `,
  );

  program.fails(
    "a library's function in an object of the file",
    `
      const tools = { run: exec, show: console.log };
      app.get("/", (req) => {
        tools.run(req.query.command); // sink
        tools.show(req.query.command); // safe
      });
    `,
  );

  program(
    "one of two functions of a library",
    `
      import { execSync } from "node:child_process";
      app.get("/", (req) => {
        const run = req.query.wait ? execSync : exec;
        run(req.query.command); // sink
        run("ls"); // safe
      });
    `,
  );

  program(
    "a library's function or one that does nothing",
    `
      app.get("/", (req) => {
        const run = process.env.DRY ? console.log : exec;
        run(req.query.command); // sink
        run("ls"); // safe
      });
    `,
  );

  program(
    "a library's function as a default",
    `
      function start(command, run = exec) { run(command); } // sink
      function leave(command, run = console.log) { run(command); } // safe
      app.get("/", (req) => {
        start(req.query.command); // source
        leave(req.query.command);
      });
    `,
  );

  program.fails(
    "a library's function as an argument",
    `
      const start = (run, command) => run(command); // sink
      const leave = (run, command) => run(command); // safe
      app.get("/", (req) => {
        start(exec, req.query.command); // source
        leave(console.log, req.query.command);
      });
    `,
  );

  program.fails(
    "a library's function as a callback",
    `
      app.get("/", (req) => {
        req.query.commands.forEach(exec); // sink
        ["ls", "pwd"].forEach((command) => exec(command)); // safe
      });
    `,
  );
});

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

  program.fails(
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

  program.fails(
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

  program.fails(
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

  program.fails(
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
