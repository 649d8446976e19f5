import { describe } from "vitest";

import { program } from "./program.ts";

const isTypeScript = true;

describe("classes as TypeScript's programs write them", () => {
  program(
    "a static factory",
    `
      class Job {
        private constructor(private readonly command: string, readonly folder: string) {}
        static async create(command: string) { return new Job(command, "/tmp"); }
        static of(command: string) { return new this(command, "/tmp"); }
        run() {
          exec(this.command); // sink
          exec(this.folder); // safe
        }
      }
      app.get("/", async (req) => {
        const job = await Job.create(req.query.command as string); // source
        job.run();
        exec(Job.of("ls").folder); // safe
      });
    `,
    { isTypeScript },
  );

  program(
    "a singleton",
    `
      class Shell {
        private static instance: Shell | undefined;
        static get(): Shell {
          Shell.instance ??= new Shell();
          return Shell.instance;
        }
        run(command: string) { exec(command); } // sink
        show(command: string) { exec(command); } // safe
      }
      app.get("/", (req) => {
        Shell.get().run(req.query.command as string); // source
        Shell.get().show("ls");
      });
    `,
    { isTypeScript },
  );

  program(
    "a builder whose methods return it",
    `
      class Command {
        private name = "ls";
        private folder = "/tmp";
        named(name: string): this { this.name = name; return this; }
        within(folder: string): this { this.folder = folder; return this; }
        build() { return this.name; }
        place() { return this.folder; }
      }
      app.get("/", (req) => {
        const command = new Command().within("/home").named(req.query.name as string); // source
        exec(command.build()); // sink
        exec(command.place()); // safe
      });
    `,
    { isTypeScript },
  );

  program(
    "private fields behind accessors",
    `
      class Job {
        #command = "ls";
        #folder = "/tmp";
        get command() { return this.#command; }
        set command(text: string) { this.#command = text; }
        get folder() { return "cd " + this.#folder; }
      }
      app.get("/", (req) => {
        const job = new Job();
        job.command = req.query.command as string; // source
        exec(job.command); // sink
        exec(job.folder); // safe
      });
    `,
    { isTypeScript },
  );

  program(
    "an abstract class that calls what its heirs have",
    `
      abstract class Task<Input> {
        protected abstract run(input: Input): void;
        protected abstract show(input: Input): void;
        start(input: Input) { this.run(input); }
        list(fixed: Input) { this.show(fixed); }
      }
      class ShellTask extends Task<string> {
        protected run(input: string) { exec(input); } // sink
        protected show(input: string) { exec(input); } // safe
      }
      app.get("/", (req) => {
        new ShellTask().start(req.query.command as string); // source
        new ShellTask().list("ls");
      });
    `,
    { isTypeScript },
  );

  program(
    "an enum and a constant table that allow what they hold",
    `
      enum Command { List = "ls", Place = "pwd" }
      const COMMANDS = { list: "ls", place: "pwd" } as const satisfies Record<string, string>;
      app.get("/", (req) => {
        const name = req.query.name as string;
        exec(Command.List); // safe
        exec(COMMANDS[name as keyof typeof COMMANDS]); // safe
        if (Object.values(Command).includes(name as Command)) exec(name); // safe
        if (Object.values(Command)) exec(name); // sink
        if (name === Command.Place) exec(name); // safe
        if (name !== Command.Place) exec(name); // sink
      });
    `,
    { isTypeScript },
  );

  program(
    "using",
    `
      class Job implements Disposable {
        constructor(readonly command: string, readonly folder: string) {}
        [Symbol.dispose]() {}
      }
      app.get("/", async (req) => {
        using job = new Job(req.query.command as string, "/tmp"); // source
        await using other = new Job("ls", "/tmp");
        exec(job.command); // sink
        exec(job.folder); // safe
        exec(other.command); // safe
      });
    `,
    { isTypeScript },
  );

  program(
    "a class that a function returns",
    `
      function shellOf(folder: string) {
        return class {
          folder = "/tmp";
          run(command: string) { exec(command); } // sink
          show(command: string) { exec(command); } // safe
        };
      }
      const Shell = shellOf("/tmp");
      app.get("/", (req) => {
        new Shell().run(req.query.command as string); // source
        new Shell().show("ls");
      });
    `,
    { isTypeScript },
  );

  program(
    "a service that is an object literal of an interface",
    `
      interface Jobs { run(command: string): void; show(command: string): void; folder: string }
      const jobs: Jobs = {
        folder: "/tmp",
        run(command) {
          exec(command); // sink
          exec(this.folder); // safe
        },
        show(command) { exec(command); }, // safe
      };
      app.get("/", (req) => {
        jobs.run(req.query.command as string); // source
        jobs.show("ls");
      });
    `,
    { isTypeScript },
  );

  program(
    "overloads of a method and of a constructor",
    `
      class Job {
        readonly text: string;
        constructor(text: string);
        constructor(text: string, folder: string);
        constructor(text: string, readonly folder = "/tmp") { this.text = text; }
        run(command: string): void;
        run(command: string, folder: string): void;
        run(command: string, folder = "/tmp") {
          exec(command); // sink
          exec(folder); // safe
          exec(this.text); // sink
        }
      }
      app.get("/", (req) => new Job(req.query.text as string).run(req.query.command as string)); // source
    `,
    { isTypeScript },
  );

  program(
    "generic repositories, one of which takes text apart",
    `
      class Repository<Row> {
        constructor(private readonly rows: Map<string, Row>) {}
        one(id: string) { return this.rows.get(id); }
        named(id: string) { return "row " + id; }
      }
      const rows = new Repository<string>(new Map([["a", "ls"]]));
      app.get("/", (req) => {
        exec(rows.one(req.query.id as string) ?? ""); // safe
        exec(rows.named(req.query.id as string)); // sink
      });
    `,
    { isTypeScript },
  );

  program(
    "two implementations of one interface, of which the program takes one",
    `
      interface Runner { run(command: string): void }
      class Shell implements Runner {
        run(command: string) { exec(command); } // safe
      }
      class Printer implements Runner {
        run(command: string) { console.log(command); }
      }
      class Jobs {
        constructor(private readonly runner: Runner) {}
        start(command: string) { this.runner.run(command); }
      }
      const jobs = new Jobs(new Printer());
      new Shell().run("ls");
      app.get("/", (req) => jobs.start(req.query.command as string));
      app.get("/other", (req) => exec(req.query.command as string)); // sink
    `,
    { isTypeScript },
  );

  program(
    "a namespace whose functions call each other",
    `
      namespace Jobs {
        export const start = (command: string) => run(command);
        export function run(command: string) { exec(command); } // sink
        export function show(command: string) { exec(command); } // safe
        export namespace Inner {
          export function list(command: string) { exec(command); } // sink
        }
      }
      app.get("/", (req) => {
        Jobs.start(req.query.command as string); // source
        Jobs.Inner.list(req.query.command as string); // source
        Jobs.show("ls");
      });
    `,
    { isTypeScript },
  );

  program(
    "a decorator around a method",
    `
      function logged(target: unknown, key: string, descriptor: PropertyDescriptor) {
        const method = descriptor.value;
        descriptor.value = function (this: unknown, ...given: unknown[]) { return method.apply(this, given); };
      }
      class Jobs {
        @logged
        same(text: string) { return text; }
        @logged
        constant(text: string) { return "ls"; }
      }
      app.get("/", (req) => {
        exec(new Jobs().same(req.query.command as string)); // sink
        exec(new Jobs().constant(req.query.command as string)); // safe
      });
    `,
    { isTypeScript },
  );
});
