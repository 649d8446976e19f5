import { describe } from "vitest";

import { program } from "./program.ts";

describe("object literals", () => {
  program(
    "properties by name, shorthand and in quotes",
    `
      app.get("/", (req) => {
        const command = req.query.command; // source
        const folder = "/tmp";
        const job = { command, folder, "the-name": req.query.name, plain: "ls" }; // source
        exec(job.command); // sink
        exec(job.folder); // safe
        exec(job["the-name"]); // sink
        exec(job.plain); // safe
      });
    `,
  );

  program(
    "objects inside objects",
    `
      app.get("/", (req) => {
        const job = { first: { command: "ls" }, second: { command: req.query.command } }; // source
        exec(job.first.command); // safe
        exec(job.second.command); // sink
      });
    `,
  );

  program(
    "computed keys that are constant",
    `
      const KEY = "command";
      app.get("/", (req) => {
        const job = { folder: "/tmp", [KEY]: req.query.command, other: "ls" }; // source
        exec(job.command); // sink
        exec(job[KEY]); // sink
        exec(job.folder); // safe
        exec(job.other); // safe
      });
    `,
  );

  program(
    "computed keys that are put together from constants",
    `
      const PREFIX = "fol";
      app.get("/", (req) => {
        const job = { command: req.query.command, [PREFIX + "der"]: "/tmp" }; // source
        exec(job.command); // sink
        exec(job[PREFIX + "der"]); // safe
      });
    `,
  );

  program(
    "a computed key that is not known may be any",
    `
      app.get("/", (req) => {
        const job = { [process.platform]: req.query.command }; // source
        exec(job.command); // sink
        const other = { [process.platform]: "ls" };
        exec(other.command); // safe
      });
    `,
  );

  program(
    "a table of constants, read with any key",
    `
      const COMMANDS = { list: "ls", where: "pwd" };
      app.get("/", (req) => {
        exec(COMMANDS[req.query.name]); // safe
        const commands = { list: "ls", own: req.query.own }; // source
        exec(commands[req.query.name]); // sink
      });
    `,
  );

  program(
    "a spread brings its properties, and later ones replace them",
    `
      app.get("/", (req) => {
        const defaults = { command: "ls", folder: "/tmp" };
        const merged = { ...defaults, ...req.query }; // source
        exec(merged.command); // sink
        const copy = { ...{ command: req.query.command, folder: "/" } }; // source
        exec(copy.command); // sink
        exec(copy.folder); // safe
        exec({ ...defaults }.command); // safe
      });
    `,
  );

  program(
    "a property after a spread replaces the one from the spread",
    `
      app.get("/", (req) => {
        const job = { ...req.query, command: "ls" }; // source
        exec(job.command); // safe
        exec(job.folder); // sink
      });
    `,
  );

  program(
    "the later of two properties of one name counts",
    `
      app.get("/", (req) => {
        const job = { command: req.query.command, command: "ls" }; // source
        exec(job.command); // safe
        const other = { command: "ls", command: req.query.command }; // source
        exec(other.command); // sink
      });
    `,
  );
});

describe("array literals", () => {
  program(
    "elements by their places",
    `
      app.get("/", (req) => {
        const words = ["ls", req.query.folder, "-l"]; // source
        exec(words[0]); // safe
        exec(words[1]); // sink
        exec(words[2]); // safe
        exec(words[process.pid % 3]); // sink
        exec(words.join(" ")); // sink
      });
    `,
  );

  program(
    "a spread in the middle moves what follows",
    `
      app.get("/", (req) => {
        const rest = ["-l", req.query.folder]; // source
        const words = ["ls", ...rest, "|", "wc"];
        exec(words[2]); // sink
        exec(words.join(" ")); // sink
        exec(["ls", ...["-l", "-a"]].join(" ")); // safe
      });
    `,
  );

  program.fails(
    "a spread leaves what stands before it in its place",
    `
      app.get("/", (req) => {
        const words = ["ls", ...req.query.folders]; // source
        exec(words[0]); // safe
        exec(words[1]); // sink
      });
    `,
  );

  program(
    "a key that is one of two constants",
    `
      app.get("/", (req) => {
        const texts = { all: "ls", one: "pwd", other: req.query.command }; // source
        let key = req.query.all ? "all" : "one";
        exec(texts[key]); // safe
        if (req.query.other) key = "other";
        exec(texts[key]); // sink
      });
    `,
  );
});
