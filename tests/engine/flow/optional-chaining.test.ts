import { describe } from "vitest";

import { program } from "./program.ts";

describe("optional chaining", () => {
  program(
    "of properties, elements and calls",
    `
      const jobs = { same: (text) => text, constant: () => "ls" };
      app.get("/", (req) => {
        const job = { inner: { command: req.query?.command, folder: "/tmp" } }; // source
        exec(job?.inner?.command); // sink
        exec(job?.["inner"]?.folder); // safe
        exec(jobs?.same?.(req.query?.name)); // sink
        exec(jobs.constant?.(req.query?.name)); // safe
      });
    `,
  );

  program(
    "of a call, and of what the call returns",
    `
      const find = (name) => (name ? { command: name, folder: "/tmp" } : undefined);
      app.get("/", (req) => {
        exec(find?.(req.query.name)?.command); // sink
        exec(find(req.query.name)?.folder); // safe
        exec(find("ls")?.command?.trim()); // safe
        exec(req.query.names?.[0]?.trim()); // sink
      });
    `,
  );

  program(
    "with parentheses, and with a default",
    `
      app.get("/", (req) => {
        const job = req.query.job; // source
        exec((job?.inner).command); // sink
        exec(job?.command ?? "ls"); // sink
        exec(undefined?.command ?? "ls"); // safe
      });
    `,
  );

  program(
    "of a library's function",
    `
      import * as processes from "node:child_process";
      app.get("/", (req) => {
        processes?.exec?.(req.query.command); // sink
        exec?.(req.query.command); // sink
        processes?.exec("ls"); // safe
      });
    `,
  );
});
