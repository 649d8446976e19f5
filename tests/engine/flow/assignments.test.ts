import { describe } from "vitest";

import { program } from "./program.ts";

describe("assignments that look at the old value", () => {
  program(
    "+= keeps what was there",
    `
      app.get("/", (req) => {
        let command = "ls";
        command += " -l";
        exec(command); // safe
        command += req.query.folder; // source
        exec(command); // sink
        command += " | wc";
        exec(command); // sink
      });
    `,
  );

  program(
    "+= in a loop gathers",
    `
      app.get("/", (req) => {
        let command = "ls";
        let dots = "";
        for (const name of req.query.names) { // source
          command += " " + name;
          dots += ".";
        }
        exec(command); // sink
        exec(dots); // safe
      });
    `,
  );

  program(
    "+= of a property",
    `
      app.get("/", (req) => {
        const job = { command: "ls ", other: "ls " };
        job.command += req.query.folder; // source
        job.other += "-l";
        exec(job.command); // sink
        exec(job.other); // safe
      });
    `,
  );

  program(
    "-= and the like yield numbers",
    `
      app.get("/", (req) => {
        let count = req.query.count; // source
        let text = req.query.count; // source
        count -= 1;
        exec("head -n " + count); // safe
        exec("head -n " + text); // sink
      });
    `,
  );

  program(
    "??= and ||= keep the old value or take the new one",
    `
      app.get("/", (req) => {
        let first = req.query.first; // source
        first ??= "ls";
        exec(first); // sink
        let second;
        second ||= req.query.second; // source
        exec(second); // sink
        let third = null;
        third ??= "ls";
        exec(third); // safe
      });
    `,
  );

  program(
    "&&= takes the new value or leaves one that is false",
    `
      app.get("/", (req) => {
        let first = "ls";
        first &&= req.query.first; // source
        exec(first); // sink
        let second = req.query.second; // source
        second &&= "ls";
        exec(second); // safe
      });
    `,
  );

  program(
    "??= of a property, a cache",
    `
      const cache = {};
      app.get("/", (req) => {
        cache.command ??= req.query.command; // source
        cache.other ??= "ls";
        exec(cache.command); // sink
        exec(cache.other); // safe
      });
    `,
  );
});

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

describe("text put together", () => {
  program(
    "a template holds its expressions",
    `
      app.get("/", (req) => {
        exec(\`ls \${req.query.folder}\`); // sink
        exec(\`ls \${"-l"} \${process.pid}\`); // safe
      });
    `,
  );

  program(
    "a concatenation holds both sides",
    `
      app.get("/", (req) => {
        exec("ls " + req.query.folder); // sink
        exec(req.query.command + " -l"); // sink
        exec("ls " + "-l"); // safe
      });
    `,
  );

  program(
    "concatenations and templates inside each other",
    `
      app.get("/", (req) => {
        const options = \`-l \${req.query.sort ? "-S" : "-t"}\`;
        const folder = "/home/" + \`\${req.query.user}/files\`; // source
        exec("ls " + options); // safe
        exec(\`ls \${options} \${folder}\`); // sink
      });
    `,
  );

  program(
    "a sum of numbers is a number",
    `
      app.get("/", (req) => {
        const count = Number(req.query.count); // source
        exec("head -n " + (count + 1)); // safe
        exec("head -n " + (req.query.count + 1)); // sink
        exec("head -n " + (req.query.count - 1)); // safe
      });
    `,
  );
});
