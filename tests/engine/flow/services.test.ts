import { describe } from "vitest";

import { program } from "./program.ts";

const isTypeScript = true;

describe("services that are handed to those who need them", () => {
  program(
    "a controller with an injected service, which has a repository",
    `
      import type { Request } from "express";
      class UsersRepository {
        find(name: string) { return exec("finger " + name); } // sink
        all(name: string) { return exec("finger " + name); } // safe
      }
      class UsersService {
        constructor(private readonly users: UsersRepository) {}
        find(name: string) { return this.users.find(name); }
        all() { return this.users.all("root"); }
      }
      @Controller("users")
      export class UsersController {
        constructor(private readonly service: UsersService) {}
        @Get() find(@Req() request: Request) {
          this.service.all();
          return this.service.find(request.query.name as string); // source
        }
      }
    `,
    { isTypeScript },
  );

  program(
    "a service in a field that somebody else fills",
    `
      class Shell {
        run(command: string) { exec(command); } // sink
        show(command: string) { exec(command); } // safe
      }
      export class Jobs {
        @Inject() private readonly shell!: Shell;
        @Inject() public other: Shell;
        start() {
          app.get("/", (req) => this.shell.run(req.query.command as string)); // source
          app.get("/", (req) => this.other.show("ls"));
        }
      }
    `,
    { isTypeScript },
  );

  program(
    "an object of services, taken apart",
    `
      class Shell {
        same(text: string) { return text; }
        constant(text: string) { return "ls"; }
      }
      interface Services { readonly shell: Shell; readonly name: string }
      export function routes({ shell }: Services) {
        app.get("/", (req) => {
          exec(shell.same(req.query.command as string)); // sink
          exec(shell.constant(req.query.command as string)); // safe
        });
      }
      export function others(services: { shell: Shell }) {
        const { shell } = services;
        app.get("/", (req) => {
          exec(shell.same(req.query.command as string)); // sink
          exec(shell.constant(req.query.command as string)); // safe
        });
      }
    `,
    { isTypeScript },
  );

  program(
    "an object of services without types",
    `
      class Shell {
        same(text) { return text; }
        constant(text) { return "ls"; }
      }
      function routes({ shell }, options) {
        app.get("/", (req) => {
          exec(shell.same(req.query.command)); // sink
          exec(shell.constant(req.query.command)); // safe
        });
      }
      routes({ shell: new Shell() });
    `,
  );

  program(
    "an object literal that is handed to a constructor",
    `
      class Jobs {
        constructor(shell) { this.shell = shell; }
        start(command) { this.shell.run(command); }
        list() { this.shell.show("ls"); }
      }
      const jobs = new Jobs({
        run(command) { exec(command); }, // sink
        show(command) { exec(command); }, // safe
      });
      app.get("/", (req) => {
        jobs.start(req.query.command); // source
        jobs.list();
      });
    `,
  );

  program(
    "an object literal that is handed to a parameter property",
    `
      class Jobs {
        constructor(private readonly shell: any) {}
        start(command: string) { this.shell.run(command); }
        list() { this.shell.show("ls"); }
      }
      const shell = {
        run: (command: string) => { exec(command); }, // sink
        show: (command: string) => { exec(command); }, // safe
      };
      const jobs = new Jobs(shell);
      app.get("/", (req) => {
        jobs.start(req.query.command as string); // source
        jobs.list();
      });
    `,
    { isTypeScript },
  );

  program(
    "a function that is handed to a constructor",
    `
      class Jobs {
        constructor(run, show) {
          this.run = run;
          this.show = show;
        }
        start(command) {
          this.run(command);
          this.show("ls");
        }
      }
      const jobs = new Jobs(
        (command) => exec(command), // sink
        (command) => exec(command), // safe
      );
      app.get("/", (req) => jobs.start(req.query.command)); // source
    `,
  );

  program(
    "a container that gives an instance of the class that it is asked for",
    `
      class Shell {
        run(command: string) { exec(command); } // sink
        show(command: string) { exec(command); } // safe
      }
      import { inject, container } from "./container.js";
      export class Jobs {
        private readonly shell = inject(Shell);
        start() {
          app.get("/", (req) => this.shell.run(req.query.command as string)); // source
          app.get("/", (req) => container.resolve<Shell>("shell").show("ls"));
        }
      }
    `,
    { isTypeScript },
  );

  program(
    "a result that is declared to be an instance",
    `
      class Shell {
        run(command: string) { exec(command); } // sink
        show(command: string) { exec(command); } // safe
      }
      declare function find(): unknown;
      function shell(): Shell { return find() as never; }
      app.get("/", (req) => {
        shell().run(req.query.command as string); // source
        (find() as Shell).show("ls");
      });
    `,
    { isTypeScript },
  );

  program(
    "a list of instances of an interface",
    `
      interface Step { run(text: string): string }
      class Same implements Step { run(text: string) { return text; } }
      class Other { run(text: string) { return text; } }
      class Fixed implements Step { run(text: string) { return "ls"; } }
      export function start(steps: Step[], fixed: Fixed[]) {
        app.get("/", (req) => {
          for (const step of steps) exec(step.run(req.query.command as string)); // sink
          for (const step of fixed) exec(step.run(req.query.command as string)); // safe
        });
      }
    `,
    { isTypeScript },
  );

  program(
    "a generic class, whose type parameter has a bound",
    `
      class Repository {
        same(text: string) { return text; }
        constant(text: string) { return "ls"; }
      }
      export class Service<T extends Repository> {
        constructor(protected readonly repository: T) {}
        start() {
          app.get("/", (req) => {
            exec(this.repository.same(req.query.command as string)); // sink
            exec(this.repository.constant(req.query.command as string)); // safe
          });
        }
      }
    `,
    { isTypeScript },
  );
});
