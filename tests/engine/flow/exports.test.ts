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

  program(
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

  program(
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

  program(
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

  program(
    "a default export that is used here by its name",
    `
      export default function run(command) { exec(command); } // sink
      function show(command) { exec(command); } // safe
      export { show as list };
      app.get("/", (req) => {
        run(req.query.command); // source
        show("ls");
      });
    `,
  );

  program(
    "a handler that is exported, and only then handed to the application",
    `
      export const handle = (req) => {
        exec(req.query.command); // sink
        exec(req.app.locals.command); // safe
      };
      export default { handle };
      app.get("/", handle);
    `,
  );
});
