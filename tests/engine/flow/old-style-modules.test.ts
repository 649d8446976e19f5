import { describe } from "vitest";

import { program } from "./program.ts";

const sourceType = "commonjs";

describe("modules of the old style", () => {
  program(
    "a function called on the spot that returns an object",
    `
      var jobs = (function () {
        var folder = "/tmp";
        function run(command) { exec(command); } // sink
        function show(command) { exec(command); } // safe
        return { run: run, show: show, folder: folder };
      })();
      app.get("/", function (req) {
        jobs.run(req.query.command); // source
        jobs.show("ls");
        exec(jobs.folder); // safe
      });
    `,
    { sourceType },
  );

  program(
    "a function called on the spot that is given what it needs",
    `
      (function (server, run) {
        server.get("/", function (req) {
          run(req.query.command); // sink
          run("ls"); // safe
        });
      })(app, exec);
    `,
    { sourceType },
  );

  program(
    "a wrapper for every kind of module",
    `
      (function (root, factory) {
        if (typeof define === "function" && define.amd) define(["exports"], factory);
        else if (typeof exports === "object") factory(exports);
        else factory((root.jobs = {}));
      })(this, function (exports) {
        exports.run = function (command) { exec(command); }; // sink
        exports.show = function (command) { exec(command); }; // safe
        app.get("/", function (req) {
          exports.run(req.query.command); // source
          exports.show("ls");
        });
      });
    `,
    { sourceType },
  );

  program(
    "a wrapper that exports what its function returns",
    `
      (function (root, factory) {
        if (typeof module === "object") module.exports = factory(require("node:child_process"));
        else root.jobs = factory(root.processes);
      })(this, function (processes) {
        app.get("/", function (req) {
          processes.exec(req.query.command); // sink
          processes.exec("ls"); // safe
        });
        return {};
      });
    `,
    { sourceType },
  );

  program.fails(
    "an object of functions as a namespace",
    `
      var Shop = {};
      Shop.jobs = {};
      Shop.jobs.run = function (command) { exec(command); }; // sink
      Shop.jobs.show = function (command) { exec(command); }; // safe
      app.get("/", function (req) {
        Shop.jobs.run(req.query.command); // source
        Shop.jobs.show("ls");
      });
    `,
    { sourceType },
  );

  program(
    "a namespace that other scripts may have begun",
    `
      var Shop = Shop || {};
      Shop.run = function (command) { exec(command); }; // sink
      Shop.show = function (command) { exec(command); }; // safe
      app.get("/", function (req) {
        Shop.run(req.query.command); // source
        Shop.show("ls");
      });
    `,
    { sourceType: "script" },
  );
});
