import { describe } from "vitest";

import { program } from "./program.ts";

describe("functions as values", () => {
  program(
    "in an object",
    `
      const jobs = {
        run: (command) => exec(command), // sink
        show(command) { exec(command); }, // safe
        same: (text) => text,
      };
      app.get("/", (req) => {
        jobs.run(req.query.command); // source
        jobs.show("ls");
        exec(jobs.same(req.query.command)); // sink
        exec(jobs.same("ls")); // safe
      });
    `,
  );

  program(
    "in an object, chosen by a key that is not known",
    `
      const jobs = {
        run: (command) => exec(command), // sink
        start: (command) => exec(command), // sink
      };
      const others = { show: (command) => exec(command) }; // safe
      app.get("/", (req) => {
        jobs[req.query.job](req.query.command); // source
        others[req.query.job]("ls");
      });
    `,
  );

  program(
    "in an array",
    `
      const steps = [(text) => text.trim(), (text) => text + " -l"];
      const others = [(text) => "ls", (text) => "pwd"];
      app.get("/", (req) => {
        exec(steps[0](req.query.command)); // sink
        exec(steps[0]("ls")); // safe
        exec(others[1](req.query.command)); // safe
        for (const step of steps) exec(step(req.query.command)); // sink
      });
    `,
  );

  program(
    "one after the other, by reduce",
    `
      const steps = [(text) => text.trim(), (text) => text + " -l"];
      const others = [(text) => text.trim(), () => "ls"];
      app.get("/", (req) => {
        exec(steps.reduce((text, step) => step(text), req.query.command)); // sink
        exec(steps.reduce((text, step) => step(text), "ls")); // safe
      });
    `,
  );

  program.fails(
    "in a map",
    `
      const jobs = new Map([["run", (command) => exec(command)]]); // sink
      const others = new Map([["show", (command) => exec(command)]]); // safe
      app.get("/", (req) => {
        jobs.get("run")(req.query.command); // source
        others.get("show")("ls");
      });
    `,
  );

  program(
    "in a field",
    `
      class Runner {
        run = (command) => exec(command); // sink
        show = (command) => exec(command); // safe
      }
      app.get("/", (req) => {
        const runner = new Runner();
        runner.run(req.query.command); // source
        runner.show("ls");
      });
    `,
  );

  program.fails(
    "given to a constructor",
    `
      class Runner {
        constructor(run, show) {
          this.run = run;
          this.show = show;
        }
      }
      const runner = new Runner(
        (command) => exec(command), // sink
        (command) => exec(command), // safe
      );
      app.get("/", (req) => {
        runner.run(req.query.command); // source
        runner.show("ls");
      });
    `,
  );

  program(
    "taken out of an object by a pattern",
    `
      const jobs = { same: (text) => text, constant: () => "ls" };
      const { same, constant: other } = jobs;
      app.get("/", (req) => {
        exec(same(req.query.command)); // sink
        exec(other(req.query.command)); // safe
      });
    `,
  );

  const heights = Array.from({ length: 30 }, (_, index) => index);
  program(
    "returned by each of two that are returned by each of two, thirty times: in no time",
    `
      ${heights
        .map(
          (height) => `
            function left${height}(kind) { return kind ? left${height + 1} : right${height + 1}; }
            function right${height}(kind) { return kind ? left${height + 1} : right${height + 1}; }`,
        )
        .join("")}
      function left30(command) { exec(command); } // safe
      function right30(command) { exec("ls " + command); } // sink
      app.get("/", (req) => { right30(req.query.command); }); // source
      export { left0, right0 };
    `,
  );
});
