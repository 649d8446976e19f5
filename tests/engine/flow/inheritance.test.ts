import { describe } from "vitest";

import { program } from "./program.ts";

describe("inheritance", () => {
  program(
    "a method of the class above",
    `
      class Base {
        run(command) { exec(command); } // sink
        show(command) { exec(command); } // safe
      }
      class Job extends Base {}
      app.get("/", (req) => {
        new Job().run(req.query.command); // source
        new Job().show("ls");
      });
    `,
  );

  program(
    "the result of a method of the class above",
    `
      class Base {
        same(text) { return text; }
        constant(text) { return "ls"; }
      }
      class Job extends Base {}
      app.get("/", (req) => {
        exec(new Job().same(req.query.command)); // sink
        exec(new Job().constant(req.query.command)); // safe
      });
    `,
  );

  program(
    "arguments of super",
    `
      class Base {
        constructor(command, folder) {
          this.command = command;
          this.folder = folder;
        }
      }
      class Job extends Base {
        constructor(name) { super("ls " + name, "/tmp"); }
      }
      app.get("/", (req) => {
        const job = new Job(req.query.name); // source
        exec(job.command); // sink
        exec(job.folder); // safe
      });
    `,
  );

  program(
    "fields of the class above, in the methods of the one below",
    `
      class Base {
        constructor(command) {
          this.command = command;
          this.folder = "/tmp";
        }
      }
      class Job extends Base {
        run() {
          exec(this.command); // sink
          exec(this.folder); // safe
        }
      }
      app.get("/", (req) => new Job(req.query.command).run()); // source
    `,
  );

  program(
    "fields of the class below, in the methods of the one above",
    `
      class Base {
        run() {
          exec(this.command); // sink
          exec(this.folder); // safe
        }
      }
      class Job extends Base {
        constructor(command) {
          super();
          this.command = command;
          this.folder = "/tmp";
        }
      }
      app.get("/", (req) => new Job(req.query.command).run()); // source
    `,
  );

  program(
    "a method below replaces the one above",
    `
      class Base {
        text(name) { return name; }
      }
      class Job extends Base {
        text(name) { return "ls"; }
      }
      app.get("/", (req) => {
        exec(new Base().text(req.query.name)); // sink
        exec(new Job().text(req.query.name)); // safe
      });
    `,
  );

  program(
    "super calls the method above",
    `
      class Base {
        text(name) { return name; }
      }
      class Job extends Base {
        text(name) { return "ls " + super.text(name); }
        other(name) { return "ls " + super.text("-l"); }
      }
      app.get("/", (req) => {
        exec(new Job().text(req.query.name)); // sink
        exec(new Job().other(req.query.name)); // safe
      });
    `,
  );

  program(
    "a method above calls one that the class below has",
    `
      class Base {
        start(name) { this.run(name); }
        begin(name) { this.show("ls"); }
      }
      class Job extends Base {
        run(command) { exec(command); } // sink
        show(command) { exec(command); } // safe
      }
      app.get("/", (req) => {
        new Job().start(req.query.name); // source
        new Job().begin(req.query.name);
      });
    `,
  );

  program(
    "three classes deep",
    `
      class First {
        run(command) { exec(command); } // sink
        show(command) { exec(command); } // safe
      }
      class Second extends First {}
      class Third extends Second {}
      app.get("/", (req) => {
        new Third().run(req.query.command); // source
        new Third().show("ls");
      });
    `,
  );

  program(
    "static members are inherited",
    `
      class Base {
        static folder = "/tmp";
        static same(text) { return text; }
      }
      class Job extends Base {}
      app.get("/", (req) => {
        exec(Job.same(req.query.command)); // sink
        exec(Job.folder); // safe
      });
    `,
  );

  program(
    "mixins",
    `
      const Running = (Base) => class extends Base {
        run(command) { exec(command); } // sink
        show(command) { exec(command); } // safe
      };
      class Plain {}
      class Job extends Running(Plain) {}
      app.get("/", (req) => {
        new Job().run(req.query.command); // source
        new Job().show("ls");
      });
    `,
  );

  program(
    "the result of a mixin's method",
    `
      const Quoting = (Base) => class extends Base {
        quoted(text) { return "'" + text + "'"; }
        empty(text) { return "''"; }
      };
      class Job extends Quoting(Object) {}
      app.get("/", (req) => {
        exec(new Job().quoted(req.query.command)); // sink
        exec(new Job().empty(req.query.command)); // safe
      });
    `,
  );
});
