import { describe } from "vitest";

import { program } from "./program.ts";

describe("callbacks in the manner of Node", () => {
  program(
    "a function of the file that calls back",
    `
      function load(name, callback) {
        if (name === "") return callback(new Error("empty"));
        callback(null, "ls " + name, "/tmp");
      }
      app.get("/", (req) => {
        load(req.query.name, (error, command, folder) => { // source
          exec(command); // sink
          exec(folder); // safe
        });
      });
    `,
  );

  program(
    "a function that calls back later",
    `
      function load(name, callback) {
        setTimeout(() => callback(null, name), 10);
        process.nextTick(callback, null, name);
      }
      app.get("/", (req) => {
        load(req.query.name, (error, command) => exec(command)); // sink
      });
      app.get("/list", () => {
        load("ls", (error, command) => console.log(command));
        exec("ls"); // safe
      });
    `,
  );

  program(
    "arguments of a timer",
    `
      app.get("/", (req) => {
        setTimeout((command, folder) => {
          exec(command); // sink
          exec(folder); // safe
        }, 10, req.query.command, "/tmp"); // source
      });
    `,
  );

  program(
    "process.nextTick and setImmediate hand their arguments on",
    `
      app.get("/", (req) => {
        process.nextTick((command) => exec(command), req.query.command); // sink
        setImmediate((command) => exec(command), req.query.command); // sink
        process.nextTick((command) => exec(command), "ls"); // safe
      });
    `,
  );

  program(
    "callbacks inside callbacks",
    `
      const first = (text, done) => done(null, text);
      const second = (text, done) => done(null, text + " -l");
      app.get("/", (req) => {
        first(req.query.command, (error, command) => { // source
          second(command, (failure, long) => exec(long)); // sink
          second("ls", (failure, long) => console.log(long));
          exec("ls"); // safe
        });
      });
    `,
  );

  program(
    "a callback in an object of options",
    `
      function load({ name, success, failure }) {
        success(name);
        failure("no");
      }
      app.get("/", (req) => {
        load({
          name: req.query.name, // source
          success: (command) => exec(command), // sink
          failure: (command) => exec(command), // safe
        });
      });
    `,
  );

  program(
    "a callback that a class keeps",
    `
      class Loader {
        constructor(done) { this.done = done; }
        load(name) { this.done(name, "/tmp"); }
      }
      app.get("/", (req) => {
        const loader = new Loader((command, folder) => {
          exec(command); // sink
          exec(folder); // safe
        });
        loader.load(req.query.name); // source
      });
    `,
  );

  program(
    "util.promisify of a library's function",
    `
      import { promisify } from "node:util";
      const run = promisify(exec);
      app.get("/", async (req) => {
        await run(req.query.command); // sink
        await run("ls"); // safe
      });
    `,
  );

  program.fails(
    "util.promisify of a function of the file",
    `
      import { promisify } from "node:util";
      const load = (name, callback) => callback(null, name);
      const loaded = promisify(load);
      app.get("/", async (req) => {
        exec(await loaded(req.query.name)); // sink
        exec(await loaded("ls")); // safe
      });
    `,
  );

  program(
    "a middleware between",
    `
      const prepare = (req, res, next) => {
        req.command = req.query.command; // source
        req.folder = "/tmp";
        next();
      };
      app.get("/", prepare, (req) => {
        exec(req.command); // sink
        exec(req.folder); // safe
      });
    `,
  );

  program(
    "a handler in a wrapper of the file",
    `
      const wrapped = (handler) => (req, res, next) => handler(req, res).catch(next);
      const handle = async (req) => {
        exec(req.query.command); // sink
        exec(req.app.locals.command); // safe
      };
      app.get("/", wrapped(handle));
    `,
  );
});
