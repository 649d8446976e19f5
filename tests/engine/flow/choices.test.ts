import { describe } from "vitest";

import { program } from "./program.ts";

describe("expressions that choose", () => {
  program(
    "a conditional expression is either of its branches, and not its test",
    `
      app.get("/", (req) => {
        exec(req.query.all ? req.query.command : "ls"); // sink
        exec(req.query.all ? "ls" : req.query.command); // sink
        exec(req.query.all ? "ls -a" : "ls"); // safe
      });
    `,
  );

  program(
    "|| and ?? are either side",
    `
      app.get("/", (req) => {
        exec(req.query.command || "ls"); // sink
        exec(req.query.command ?? "ls"); // sink
        exec(process.platform || req.query.command); // sink
        exec(process.platform ?? "ls"); // safe
      });
    `,
  );

  program(
    "&& is its right side, or a left one that is false",
    `
      app.get("/", (req) => {
        exec(process.platform && req.query.command); // sink
        exec(req.query.command && "ls"); // safe
      });
    `,
  );

  program(
    "a sequence is its last expression",
    `
      app.get("/", (req) => {
        exec(("ls", req.query.command)); // sink
        exec((req.query.command, "ls")); // safe
      });
    `,
  );

  program(
    "an assignment is the value that it assigns",
    `
      app.get("/", (req) => {
        let command, other, last;
        exec((command = req.query.command)); // sink
        exec((other = "ls")); // safe
        command = other = last = "pwd";
        exec(command); // safe
        command = other = last = req.query.command; // source
        exec(command); // sink
        exec(last); // sink
      });
    `,
  );

  program(
    "comparisons, negations and void yield nothing of their operands",
    `
      app.get("/", (req) => {
        const { command } = req.query; // source
        exec(String(command === "ls")); // safe
        exec(String(!command)); // safe
        exec(typeof command); // safe
        exec(void command); // safe
        exec(+command); // safe
        exec(String(command)); // sink
      });
    `,
  );
});
