import { describe } from "vitest";

import { program } from "./program.ts";

describe("checks that prove nothing", () => {
  program(
    "a list that others add to",
    `
      const allowed = ["ls", "pwd"];
      const fixed = ["ls", "pwd"];
      app.post("/", (req) => allowed.push(req.body.command)); // source
      app.get("/", (req) => {
        if (allowed.includes(req.query.command)) exec(req.query.command); // sink
        if (fixed.includes(req.query.command)) exec(req.query.command); // safe
      });
    `,
  );

  program(
    "a check whose result nobody looks at",
    `
      const ALLOWED = ["ls", "pwd"];
      app.get("/", (req) => {
        const { command } = req.query; // source
        ALLOWED.includes(command);
        exec(command); // sink
        if (!ALLOWED.includes(command)) console.warn(command);
        exec(command); // sink
        if (!ALLOWED.includes(command)) return;
        exec(command); // safe
      });
    `,
  );

  program(
    "an assignment instead of a comparison",
    `
      app.get("/", (req) => {
        let command = req.query.command; // source
        let other = req.query.other; // source
        if ((other = command)) exec(other); // sink
        if ((command = "ls")) exec(command); // safe
      });
    `,
  );

  program(
    "a check of a part",
    `
      app.get("/", (req) => {
        const { command } = req.query; // source
        if (command.slice(0, 2) !== "ls") return;
        exec(command); // sink
        if (command.split(" ")[0] !== "ls") return;
        exec(command); // sink
        if (command !== "ls") return;
        exec(command); // safe
      });
    `,
  );

  program(
    "a check of another parameter",
    `
      const isAllowed = (command, other) => other === "ls";
      const isLike = (command, other) => command === "ls";
      app.get("/", (req) => {
        const { command } = req.query; // source
        if (isAllowed(command, "ls")) exec(command); // sink
        if (isLike(command, "ls")) exec(command); // safe
      });
    `,
  );

  program(
    "a check in a callback that runs later",
    `
      app.get("/", (req) => {
        const { command } = req.query; // source
        setTimeout(() => {
          if (command !== "ls") return;
          exec(command); // safe
        }, 10);
        exec(command); // sink
      });
    `,
  );

  program(
    "a check inside a loop that may not run",
    `
      app.get("/", (req) => {
        const { command } = req.query; // source
        for (const name of req.query.names) {
          if (command !== "ls") return;
          exec(command); // safe
        }
        exec(command); // sink
      });
    `,
  );

  program(
    "an early exit in try, whose catch goes on",
    `
      app.get("/", (req) => {
        const { command } = req.query; // source
        try {
          if (command !== "ls") throw new Error("no");
          exec(command); // safe
        } catch (error) {
          console.warn(error);
        }
        exec(command); // sink
      });
    `,
  );

  program(
    "an object that unknown code may change after the check",
    `
      import { normalize } from "./normalize.js";
      app.get("/", (req) => {
        const job = { command: req.query.command, other: req.query.other }; // source
        if (job.command !== "ls" || job.other !== "ls") return;
        exec(job.command); // safe
        normalize(job);
        job.other = req.query.again; // source
        exec(job.other); // sink
      });
    `,
  );

  program(
    "a text that is not empty, or short",
    `
      app.get("/", (req) => {
        const { command } = req.query; // source
        if (!command || command.length > 20) return;
        exec(command); // sink
        if (command == null) exec(command); // safe
      });
    `,
  );

  program(
    "instanceof and Array.isArray say nothing of what is inside",
    `
      app.get("/", (req) => {
        const { commands } = req.body; // source
        if (!Array.isArray(commands)) return;
        exec(commands.join(" ")); // sink
        if (commands.length === 0) return;
        exec("head -n " + commands.length); // safe
      });
    `,
  );
});
