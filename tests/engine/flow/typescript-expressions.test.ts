import { describe } from "vitest";

import { program } from "./program.ts";

const isTypeScript = true;

describe("TypeScript's own expressions", () => {
  program(
    "as, satisfies, ! and <T> change no value",
    `
      app.get("/", (req) => {
        exec(req.query.command as string); // sink
        exec(req.query.command!); // sink
        exec(<string>req.query.command); // sink
        exec((req.query satisfies object).command); // sink
        exec((req.query as unknown as { command: string }).command); // sink
        exec(("ls" as string)!); // safe
      });
    `,
    { isTypeScript },
  );

  program(
    "a const assertion keeps properties apart",
    `
      app.get("/", (req) => {
        const job = { command: req.query.command, folder: "/tmp" } as const; // source
        exec(job.command); // sink
        exec(job.folder); // safe
      });
    `,
    { isTypeScript },
  );

  program(
    "a function with type arguments",
    `
      function same<T>(value: T): T { return value; }
      const constant = <T,>(value: T): string => "ls";
      app.get("/", (req) => {
        const asText = same<string>;
        exec(same<string>(req.query.command as string)); // sink
        exec(asText(req.query.command as string)); // sink
        exec(constant<string>(req.query.command as string)); // safe
      });
    `,
    { isTypeScript },
  );

  program(
    "an assignment through a cast",
    `
      app.use((req, res) => {
        (req as any).command = req.query.command; // source
        (req as any).folder = "/tmp";
        exec((req as any).command); // sink
        exec((req as any).folder); // safe
      });
    `,
    { isTypeScript },
  );

  program(
    "the type of this is no parameter",
    `
      function run(this: unknown, command: string, folder: string) {
        exec(command); // sink
        exec(folder); // safe
      }
      app.get("/", (req) => run(req.query.command as string, "/tmp")); // source
    `,
    { isTypeScript },
  );

  program(
    "signatures of an overloaded function",
    `
      function run(command: string): void;
      function run(command: string, folder: string): void;
      function run(command: string, folder = "/tmp") {
        exec(command); // sink
        exec(folder); // safe
      }
      app.get("/", (req) => run(req.query.command as string, "/home")); // source
    `,
    { isTypeScript },
  );
});
