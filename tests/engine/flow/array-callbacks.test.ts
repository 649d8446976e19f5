import { describe } from "vitest";

import { program } from "./program.ts";

describe("callbacks of arrays", () => {
  program(
    "forEach",
    `
      app.get("/", (req) => {
        ["ls", req.query.command].forEach((command, place) => {
          exec(command); // sink
          exec("head -n " + place); // safe
        });
        ["ls", "pwd"].forEach((command) => exec(command)); // safe
      });
    `,
  );

  program(
    "map: what goes in, and what comes out",
    `
      app.get("/", (req) => {
        const names = req.query.names; // source
        exec(names.map((name) => "-n " + name).join(" ")); // sink
        exec(names.map((name) => "-n").join(" ")); // safe
        exec(["-l"].map((option) => option + req.query.folder).join(" ")); // sink
      });
    `,
  );

  program(
    "a function of the language that is handed to map",
    `
      app.get("/", (req) => {
        const names = req.query.names; // source
        exec(names.map(String).join(" ")); // sink
        exec(names.map(Number).join(" ")); // safe
      });
    `,
  );

  program(
    "map to objects",
    `
      app.get("/", (req) => {
        const jobs = req.query.names.map((name) => ({ command: name, folder: "/tmp" })); // source
        exec(jobs[0].command); // sink
        exec(jobs[0].folder); // safe
        for (const { command, folder } of jobs) {
          exec(command); // sink
          exec(folder); // safe
        }
      });
    `,
  );

  program(
    "a function of the file that is handed to map",
    `
      const quoted = (text) => "'" + text + "'";
      const constant = (text) => "ls";
      app.get("/", (req) => {
        exec(req.query.names.map(quoted).join(" ")); // sink
        exec(req.query.names.map(constant).join(" ")); // safe
      });
    `,
  );

  program(
    "the whole array as the third parameter",
    `
      app.get("/", (req) => {
        req.query.names.forEach((name, place, all) => exec(all.join(" "))); // sink
        ["ls"].forEach((name, place, all) => exec(all.join(" "))); // safe
      });
    `,
  );

  program(
    "filter keeps elements, and its callback is given them",
    `
      app.get("/", (req) => {
        exec(req.query.names.filter(Boolean).join(" ")); // sink
        exec(["ls", "-l"].filter((word) => word !== req.query.word).join(" ")); // safe
        req.query.names.filter((name) => exec(name)); // sink
      });
    `,
  );

  program(
    "filter by a check",
    `
      const ALLOWED = ["ls", "pwd"];
      app.get("/", (req) => {
        const names = req.query.names; // source
        exec(names.filter((name) => name.length < 9).join(" ")); // sink
        exec(names.filter((name) => ALLOWED.includes(name)).join(" ")); // safe
      });
    `,
  );

  program(
    "reduce, with a first value and without",
    `
      app.get("/", (req) => {
        exec(req.query.names.reduce((text, name) => text + " " + name, "ls")); // sink
        exec(req.query.names.reduce((text, name) => text + " " + name)); // sink
        exec(req.query.names.reduce((text) => text + ".", "ls ")); // safe
        exec(["-l", "-a"].reduce((text, name) => text + name, req.query.command)); // sink
        exec(["-l", "-a"].reduce((text, name) => text + name, "ls")); // safe
      });
    `,
  );

  program(
    "reduce to an object",
    `
      app.get("/", (req) => {
        const jobs = req.query.names.reduce((all, name) => { // source
          all.command = name;
          all.folder = "/tmp";
          return all;
        }, {});
        exec(jobs.command); // sink
        exec(jobs.folder); // safe
      });
    `,
  );

  program(
    "reduce to a spread",
    `
      app.get("/", (req) => {
        const jobs = req.query.names.reduce((all, name) => ({ ...all, command: name, folder: "/" }), {}); // source
        exec(jobs.command); // sink
        exec(jobs.folder); // safe
      });
    `,
  );

  program(
    "find hands out an element, findIndex a number",
    `
      app.get("/", (req) => {
        const names = req.query.names; // source
        exec(names.find((name) => name.startsWith("a"))); // sink
        exec(names.findLast((name) => name.startsWith("a"))); // sink
        exec(["ls", "pwd"].find((name) => name === req.query.name)); // safe
        exec("head -n " + names.findIndex((name) => name === "a")); // safe
      });
    `,
  );

  program(
    "find in a list of objects",
    `
      const JOBS = [{ name: "list", command: "ls" }, { name: "where", command: "pwd" }];
      app.get("/", (req) => {
        const job = JOBS.find(({ name }) => name === req.query.name);
        const sent = req.body.jobs.find(({ name }) => name === "list"); // source
        exec(job.command); // safe
        exec(sent.command); // sink
      });
    `,
  );

  program(
    "some and every",
    `
      app.get("/", (req) => {
        req.query.names.some((name) => exec(name)); // sink
        ["ls"].every((name) => exec(name)); // safe
        exec(String(req.query.names.some((name) => name === "a"))); // safe
      });
    `,
  );

  program(
    "flatMap",
    `
      app.get("/", (req) => {
        exec(req.query.names.flatMap((name) => ["-n", name]).join(" ")); // sink
        exec(req.query.names.flatMap((name) => ["-n", "-l"]).join(" ")); // safe
        exec(req.query.names.flatMap((name) => "-n" + name).join(" ")); // sink
      });
    `,
  );

  program(
    "sort keeps elements",
    `
      app.get("/", (req) => {
        exec(req.query.names.sort().join(" ")); // sink
        exec(["ls", "-l"].sort(() => req.query.order).join(" ")); // safe
      });
    `,
  );

  program(
    "sort compares elements",
    `
      app.get("/", (req) => {
        req.query.names.sort((first, second) => exec(first + second)); // sink
        ["ls", "-l"].sort((first, second) => exec(first + second)); // safe
      });
    `,
  );

  program(
    "a chain of them",
    `
      app.get("/", (req) => {
        const words = req.originalUrl.split("/").filter(Boolean).map((word) => word.trim()); // source
        exec(words.slice(0, 3).reverse().join(" ")); // sink
        exec("a/b".split("/").filter(Boolean).map((word) => word.trim()).join(" ")); // safe
      });
    `,
  );

  program(
    "a method as the callback, with its object",
    `
      class Runner {
        folder = "/tmp";
        run(command) {
          exec(command); // sink
          exec(this.folder); // safe
        }
      }
      const runner = new Runner();
      app.get("/", (req) => req.query.commands.forEach(runner.run, runner)); // source
    `,
  );

  program(
    "Array.from with a function",
    `
      app.get("/", (req) => {
        exec(Array.from(req.query.names, (name) => "-n " + name).join(" ")); // sink
        exec(Array.from(req.query.names, () => "-n").join(" ")); // safe
        exec(Array.from({ length: 3 }, (item, place) => "-" + place).join(" ")); // safe
      });
    `,
  );
});
