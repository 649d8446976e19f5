import { describe } from "vitest";

import { program } from "./program.ts";

describe("early exits", () => {
  program(
    "an equality with a constant",
    `
      app.get("/", (req) => {
        const { command } = req.query; // source
        exec(command); // sink
        if (command !== "ls") return;
        exec(command); // safe
      });
    `,
  );

  program(
    "an inequality keeps out nothing",
    `
      app.get("/", (req) => {
        const { command } = req.query; // source
        if (command === "rm") return;
        exec(command); // sink
      });
    `,
  );

  program(
    "a comparison with untrusted text proves nothing",
    `
      app.get("/", (req) => {
        const { command, other } = req.query; // source
        if (command !== other) return;
        exec(command); // sink
      });
    `,
  );

  program(
    "one of several constants",
    `
      app.get("/", (req) => {
        const { command } = req.query; // source
        if (command === "ls" || command === "pwd") exec(command); // safe
        else exec(command); // sink
        if (command !== "ls" && command !== "pwd") throw new Error(command);
        exec(command); // safe
      });
    `,
  );

  program(
    "an exit on one of two conditions is not enough",
    `
      app.get("/", (req) => {
        const { command, force } = req.query; // source
        if (command !== "ls" && !force) return;
        exec(command); // sink
      });
    `,
  );

  program(
    "includes of a list of constants",
    `
      const ALLOWED = ["ls", "pwd"];
      app.get("/", (req) => {
        const { command } = req.query; // source
        if (!ALLOWED.includes(command)) return;
        exec(command); // safe
        exec(req.query.other); // sink
      });
    `,
  );

  program(
    "includes the wrong way round: a list of what is not allowed, and text that contains",
    `
      const FORBIDDEN = ["rm", "dd"];
      app.get("/", (req) => {
        const { command } = req.query; // source
        if (FORBIDDEN.includes(command)) return;
        exec(command); // sink
        if (!command.includes("ls")) return;
        exec(command); // sink
      });
    `,
  );

  program(
    "has of a set of constants",
    `
      const ALLOWED = new Set(["ls", "pwd"]);
      const seen = new Set();
      app.get("/", (req) => {
        const { command } = req.query; // source
        if (ALLOWED.has(command)) exec(command); // safe
        if (seen.has(command)) exec(command); // sink
        seen.add(command);
      });
    `,
  );

  program(
    "a list that holds untrusted text allows anything",
    `
      app.get("/", (req) => {
        const { command } = req.query; // source
        const allowed = ["ls", req.query.allowed]; // source
        if (!allowed.includes(command)) return;
        exec(command); // sink
      });
    `,
  );

  program(
    "indexOf, compared with the right number and with a wrong one",
    `
      const ALLOWED = ["ls", "pwd"];
      app.get("/", (req) => {
        const { command } = req.query; // source
        if (ALLOWED.indexOf(command) >= -1) exec(command); // sink
        if (ALLOWED.indexOf(command) === -1) return;
        exec(command); // safe
      });
    `,
  );

  program(
    "a key of a table of constants",
    `
      const COMMANDS = { ls: 1, pwd: 2 };
      app.get("/", (req) => {
        const { command } = req.query; // source
        if (!Object.hasOwn(COMMANDS, command)) exec(command); // sink
        else exec(command); // safe
      });
    `,
  );

  program(
    "typeof a number, and typeof a string, which says nothing",
    `
      app.get("/", (req) => {
        const { count } = req.body; // source
        if (typeof count === "number") exec("head -n " + count); // safe
        if (typeof count === "string") exec("head -n " + count); // sink
        if (typeof count !== "number") return;
        exec("head -n " + count); // safe
      });
    `,
  );

  program(
    "the cases of a switch",
    `
      app.get("/", (req) => {
        const { command } = req.query; // source
        switch (command) {
          case "ls":
          case "pwd":
            exec(command); // safe
            break;
          default:
            exec(command); // sink
        }
      });
    `,
  );

  program(
    "a default that leaves",
    `
      app.get("/", (req) => {
        const { command, other } = req.query; // source
        switch (command) {
          case "ls":
          case "pwd":
            break;
          default:
            return;
        }
        exec(command); // safe
        exec(other); // sink
      });
    `,
  );

  program(
    "a check in both branches counts, and one in a single branch does not",
    `
      app.get("/", (req) => {
        const { command, other } = req.query; // source
        if (req.query.long) {
          if (command !== "ls -l") return;
          if (other !== "ls -l") return;
        } else if (command !== "ls") return;
        exec(command); // safe
        exec(other); // sink
      });
    `,
  );

  program(
    "a write after the check ends it",
    `
      app.get("/", (req) => {
        let command = req.query.command; // source
        if (command !== "ls") return;
        exec(command); // safe
        command = req.query.other; // source
        exec(command); // sink
      });
    `,
  );

  program(
    "a check of another property",
    `
      app.get("/", (req) => {
        const job = req.body; // source
        if (job.command !== "ls") return;
        exec(job.command); // safe
        exec(job.folder); // sink
      });
    `,
  );

  program(
    "a check of a copy of the same constant counts, a check after the use does not",
    `
      app.get("/", (req) => {
        const { command } = req.query; // source
        exec(command); // sink
        if (command !== "ls") throw new Error("no");
        const copy = command;
        exec(copy); // safe
      });
    `,
  );
});
