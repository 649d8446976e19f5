import { describe } from "vitest";

import { program } from "./program.ts";

describe("loops", () => {
  program(
    "a loop that leaves the loop around it",
    `
      app.get("/", (req) => {
        let command = "ls";
        let other = "ls";
        outer: for (const name of ["a", "b"]) {
          for (const part of [name]) {
            command = req.query.command; // source
            if (part === "b") break outer;
            command = "pwd";
          }
          exec(command); // safe
        }
        exec(command); // sink
        exec(other); // safe
      });
    `,
  );

  program(
    "continue skips the rest of the body",
    `
      app.get("/", (req) => {
        let command = "ls";
        for (const name of ["a", "b", "c"]) {
          exec(command); // sink
          command = "pwd";
          if (name === "a") continue;
          command = req.query.command; // source
        }
      });
    `,
  );

  program(
    "continue before the write, in each turn",
    `
      app.get("/", (req) => {
        let command = "ls";
        for (const name of ["a", "b"]) {
          command = "pwd";
          if (name === "b") continue;
          exec(req.query.command); // sink
        }
        exec(command); // safe
      });
    `,
  );

  program(
    "the update of a for loop",
    `
      app.get("/", (req) => {
        for (let command = "ls", round = 0; round < 3; command = req.query.command, round++) { // source
          exec(command); // sink
          exec("head -n " + round); // safe
        }
      });
    `,
  );

  program(
    "a list that is walked along its links",
    `
      app.get("/", (req) => {
        for (let node = req.body.first; node; node = node.next) exec(node.command); // sink
        for (let node = { command: "ls" }; node; node = node.next) exec(node.command); // safe
      });
    `,
  );

  program(
    "a loop whose variable is a property",
    `
      app.get("/", (req) => {
        const job = { folder: "/tmp" };
        for (job.command of req.query.commands) { // source
          exec(job.command); // sink
          exec(job.folder); // safe
        }
      });
    `,
  );

  program(
    "a loop whose variable was there before",
    `
      app.get("/", (req) => {
        let command = "ls";
        let other = "ls";
        for (command of req.query.commands) exec(command); // sink
        for (other of ["pwd"]) exec(other); // safe
        exec(command); // sink
        exec(other); // safe
      });
    `,
  );

  program(
    "a loop that takes from a list until nothing is left",
    `
      app.get("/", (req) => {
        const commands = [...req.query.commands]; // source
        const others = ["ls", "pwd"];
        let command;
        while ((command = commands.shift())) exec(command); // sink
        while (others.length > 0) exec(others.pop()); // safe
      });
    `,
  );

  program(
    "a loop with a match in its condition",
    `
      app.get("/", (req) => {
        const words = /\\w+/g;
        let match;
        while ((match = words.exec(req.query.text)) !== null) { // source
          exec(match[0]); // sink
          exec("head -n " + match.index); // safe
        }
      });
    `,
  );

  program(
    "a loop without an end, left by return",
    `
      function first(words) {
        for (;;) {
          const word = words.pop();
          if (word) return word;
        }
      }
      app.get("/", (req) => {
        exec(first(req.query.words)); // sink
        exec(first(["ls"])); // safe
      });
    `,
  );
});
