import { describe } from "vitest";

import { program } from "./program.ts";

const sourceType = "commonjs";

describe("classes of the old style", () => {
  program.fails(
    "methods of a prototype",
    `
      function Jobs() {}
      Jobs.prototype.run = function (command) { exec(command); }; // sink
      Jobs.prototype.show = function (command) { exec(command); }; // safe
      app.get("/", function (req) {
        var jobs = new Jobs();
        jobs.run(req.query.command); // source
        jobs.show("ls");
      });
    `,
    { sourceType },
  );

  program.fails(
    "the result of a prototype's method",
    `
      function Jobs() {}
      Jobs.prototype.same = function (text) { return text; };
      Jobs.prototype.constant = function (text) { return "ls"; };
      app.get("/", function (req) {
        var jobs = new Jobs();
        exec(jobs.same(req.query.command)); // sink
        exec(jobs.constant(req.query.command)); // safe
      });
    `,
    { sourceType },
  );

  program.fails(
    "a prototype that is replaced as a whole",
    `
      function Jobs() {}
      Jobs.prototype = {
        constructor: Jobs,
        run: function (command) { exec(command); }, // sink
        show: function (command) { exec(command); }, // safe
      };
      app.get("/", function (req) {
        new Jobs().run(req.query.command); // source
        new Jobs().show("ls");
      });
    `,
    { sourceType },
  );

  program(
    "fields that the constructor writes, read by it again",
    `
      function Job(command) {
        this.command = command;
        this.folder = "/tmp";
      }
      app.get("/", function (req) {
        var job = new Job(req.query.command); // source
        exec(job.command); // sink
        exec(job.folder); // safe
        exec(new Job("ls").command); // safe
      });
    `,
    { sourceType },
  );

  program.fails(
    "fields that the constructor writes, in the prototype's methods",
    `
      function Job(command) {
        this.command = command;
        this.folder = "/tmp";
      }
      Job.prototype.run = function () {
        exec(this.command); // sink
        exec(this.folder); // safe
      };
      app.get("/", function (req) {
        new Job(req.query.command).run(); // source
      });
    `,
    { sourceType },
  );

  program.fails(
    "methods that the constructor makes, over its own name for this",
    `
      function Job(command) {
        var self = this;
        self.command = command;
        self.folder = "/tmp";
        self.run = function () {
          exec(self.command); // sink
          exec(self.folder); // safe
        };
      }
      app.get("/", function (req) {
        new Job(req.query.command).run(); // source
      });
    `,
    { sourceType },
  );

  program(
    "another name for this inside a method",
    `
      class Job {
        constructor(command) {
          this.command = command;
          this.folder = "/tmp";
        }
        run() {
          var self = this;
          setTimeout(function () {
            exec(self.command); // sink
            exec(self.folder); // safe
          }, 10);
        }
      }
      app.get("/", (req) => new Job(req.query.command).run()); // source
    `,
  );

  program.fails(
    "util.inherits",
    `
      var util = require("node:util");
      function Base() {}
      Base.prototype.run = function (command) { exec(command); }; // sink
      Base.prototype.show = function (command) { exec(command); }; // safe
      function Job() { Base.call(this); }
      util.inherits(Job, Base);
      app.get("/", function (req) {
        new Job().run(req.query.command); // source
        new Job().show("ls");
      });
    `,
    { sourceType },
  );

  program.fails(
    "Object.create of a prototype, and a constructor that calls the one above",
    `
      function Base(command) {
        this.command = command;
        this.folder = "/tmp";
      }
      function Job(command) { Base.call(this, command); }
      Job.prototype = Object.create(Base.prototype);
      Job.prototype.run = function () {
        exec(this.command); // sink
        exec(this.folder); // safe
      };
      app.get("/", function (req) {
        new Job(req.query.command).run(); // source
      });
    `,
    { sourceType },
  );

  program(
    "a constructor that may be called without new",
    `
      function Job(command) {
        if (!(this instanceof Job)) return new Job(command);
        this.command = command;
        this.folder = "/tmp";
      }
      app.get("/", function (req) {
        var job = Job(req.query.command); // source
        exec(job.command); // sink
        exec(job.folder); // safe
      });
    `,
    { sourceType },
  );
});

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

  program.fails(
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

  program.fails(
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
