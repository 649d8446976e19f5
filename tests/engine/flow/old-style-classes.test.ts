import { describe } from "vitest";

import { program } from "./program.ts";

const sourceType = "commonjs";

describe("classes of the old style", () => {
  program(
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

  program(
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

  program(
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

  program(
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

  program(
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

  program(
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

  program(
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
