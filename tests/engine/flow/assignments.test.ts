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
