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
});
