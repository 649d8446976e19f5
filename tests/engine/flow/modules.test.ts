import { describe } from "vitest";

import { program } from "./program.ts";

describe("exports", () => {
  program(
    "an exported function that is called here as well",
    `
      export function run(command) { exec(command); } // sink
      export function show(command) { exec(command); } // safe
      app.get("/", (req) => run(req.query.command)); // source
      app.get("/list", () => show("ls"));
    `,
  );

  program(
    "an exported value",
    `
      export const settings = { folder: "/tmp" };
      app.get("/", (req) => {
        settings.command = req.query.command; // source
        exec(settings.command); // sink
        exec(settings.folder); // safe
      });
    `,
  );

  program.fails(
    "exports as properties, read again here",
    `
      exports.same = function (text) { return text; };
      exports.constant = function (text) { return "ls"; };
      app.get("/", function (req) {
        exec(exports.same(req.query.command)); // sink
        exec(exports.constant(req.query.command)); // safe
      });
    `,
    { sourceType: "commonjs" },
  );

  program.fails(
    "exports of functions with sinks, called here",
    `
      exports.run = (command) => exec(command); // sink
      exports.show = (command) => exec(command); // safe
      app.get("/", (req) => {
        exports.run(req.query.command); // source
        exports.show("ls");
      });
    `,
    { sourceType: "commonjs" },
  );

  program.fails(
    "module.exports as an object",
    `
      module.exports = {
        run(command) { exec(command); }, // sink
        show(command) { exec(command); }, // safe
      };
      app.get("/", (req) => {
        module.exports.run(req.query.command); // source
        module.exports.show("ls");
      });
    `,
    { sourceType: "commonjs" },
  );

  program.fails(
    "exports and module.exports as one object",
    `
      const jobs = (exports = module.exports = {});
      jobs.same = (text) => text;
      exports.constant = (text) => "ls";
      app.get("/", (req) => {
        exec(exports.same(req.query.command)); // sink
        exec(jobs.constant(req.query.command)); // safe
        exec(module.exports.same("ls")); // safe
      });
    `,
    { sourceType: "commonjs" },
  );

  program(
    "a handler that is exported and used",
    `
      const handle = (module.exports.handle = (req) => {
        exec(req.query.command); // sink
        exec(req.app.locals.command); // safe
      });
      app.get("/", handle);
    `,
    { sourceType: "commonjs" },
  );

  program(
    "a class that is exported",
    `
      module.exports = class Jobs {
        static same(text) { return text; }
        static run(command) {
          exec(Jobs.same(command)); // sink
          exec(Jobs.same("ls")); // safe
        }
        constructor() { app.get("/", (req) => Jobs.run(req.query.command)); } // source
      };
    `,
    { sourceType: "commonjs" },
  );
});

describe("imports", () => {
  program(
    "a namespace, a default and a renamed import",
    `
      import * as processes from "node:child_process";
      import plain, { exec as run } from "node:child_process";
      app.get("/", (req) => {
        processes.exec(req.query.command); // sink
        plain.exec(req.query.command); // sink
        run(req.query.command); // sink
        run("ls"); // safe
      });
    `,
  );

  program(
    "require, as a whole, in parts and on the spot",
    `
      const processes = require("child_process");
      const { exec: run } = require("node:child_process");
      app.get("/", function (req) {
        processes.exec(req.query.command); // sink
        run(req.query.command); // sink
        require("child_process").exec(req.query.command); // sink
        require("child_process").exec("ls"); // safe
      });
    `,
    { sourceType: "commonjs" },
  );

  program(
    "require inside a function, and in a variable that is written later",
    `
      let processes;
      const load = () => require("child_process");
      app.get("/", function (req) {
        processes = processes || require("child_process");
        processes.exec(req.query.command); // sink
        load().exec(req.query.command); // sink
        load().exec("ls"); // safe
      });
    `,
    { sourceType: "commonjs" },
  );

  program(
    "a dynamic import",
    `
      app.get("/", async (req) => {
        const processes = await import("node:child_process");
        const { exec: run } = await import("node:child_process");
        processes.exec(req.query.command); // sink
        run(req.query.command); // sink
        run("ls"); // safe
      });
    `,
  );

  program(
    "the default of a dynamic import",
    `
      app.get("/", async (req) => {
        const { default: processes } = await import("node:child_process");
        processes.exec(req.query.command); // sink
        (await import("node:child_process")).default.exec(req.query.command); // sink
        processes.exec("ls"); // safe
      });
    `,
  );

  program.fails(
    "a dynamic import, and then",
    `
      app.get("/", (req) => {
        import("node:child_process").then(({ exec }) => exec(req.query.command)); // sink
        import("node:child_process").then(({ exec }) => exec("ls")); // safe
      });
    `,
  );

  program.fails(
    "createRequire",
    `
      import { createRequire } from "node:module";
      const load = createRequire(import.meta.url);
      const processes = load("node:child_process");
      app.get("/", (req) => {
        processes.exec(req.query.command); // sink
        processes.exec("ls"); // safe
      });
    `,
  );

  program(
    "a require of one's own is none",
    `
      app.get("/", (req) => {
        const require = (name) => ({ exec: (text) => console.log(text) });
        require("node:child_process").exec(req.query.command); // safe
        exec(req.query.command); // sink
      });
    `,
  );

  program(
    "a variable that hides an import",
    `
      app.get("/", (req) => {
        exec(req.query.command); // sink
        {
          const exec = (text) => console.log(text);
          exec(req.query.command); // safe
        }
      });
    `,
  );

  program(
    "a global that is the process",
    `
      exec(process.argv[2]); // sink
      exec(globalThis.process.argv[2]); // sink
      exec(process.title); // safe
      {
        const process = { argv: ["ls"] };
        exec(process.argv[0]); // safe
      }
    `,
    { settings: { threatModels: ["cli"] } },
  );
});
