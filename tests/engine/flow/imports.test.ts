import { describe } from "vitest";

import { program } from "./program.ts";

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

  program(
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
