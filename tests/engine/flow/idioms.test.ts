import { describe } from "vitest";

import { program } from "./program.ts";

describe("what real code does", () => {
  program.fails(
    "a function that remembers results",
    `
      function remembered(compute) {
        const known = new Map();
        return (key) => {
          if (!known.has(key)) known.set(key, compute(key));
          return known.get(key);
        };
      }
      const same = remembered((text) => text.trim());
      const constant = remembered(() => "ls");
      app.get("/", (req) => {
        exec(same(req.query.command)); // sink
        exec(constant(req.query.command)); // safe
      });
    `,
  );

  program(
    "a function that runs another one again",
    `
      async function again(work, times = 3) {
        try {
          return await work();
        } catch (error) {
          if (times > 0) return again(work, times - 1);
          throw error;
        }
      }
      app.get("/", async (req) => {
        await again(() => exec(req.query.command)); // sink
        await again(() => exec("ls")); // safe
      });
    `,
  );

  program.fails(
    "what a function that runs another one again returns",
    `
      async function again(work, times = 3) {
        return times === 0 ? work() : again(work, times - 1);
      }
      app.get("/", async (req) => {
        exec(await again(() => req.query.command)); // sink
        exec(await again(() => "ls")); // safe
      });
    `,
  );

  program(
    "a tree that a function walks",
    `
      function walk(node, depth) {
        exec(node.command); // sink
        exec("head -n " + depth); // safe
        for (const child of node.children) walk(child, depth + 1);
      }
      app.post("/", (req) => walk(req.body.tree, 0)); // source
    `,
  );

  program(
    "a tree that a callback walks",
    `
      const walk = (node) => {
        if (node.command) exec(node.command); // sink
        node.children.forEach(walk);
      };
      const show = (node) => {
        if (node.command) exec(node.command); // safe
        node.children.forEach(show);
      };
      app.post("/", (req) => walk(req.body.tree)); // source
      show({ command: "ls", children: [{ command: "pwd", children: [] }] });
    `,
  );

  program(
    "a table of handlers",
    `
      const handlers = {
        run: ({ command }) => exec(command), // sink
        list: ({ folder }) => exec("ls " + Number(folder)), // safe
      };
      app.post("/", (req) => {
        const handler = handlers[req.body.kind];
        if (handler) handler(req.body); // source
      });
    `,
  );

  program(
    "a queue that is filled here and emptied there",
    `
      const jobs = [];
      const others = [];
      app.post("/", (req) => {
        jobs.push({ command: req.body.command, folder: "/tmp" }); // source
        others.push("ls");
      });
      setInterval(() => {
        const job = jobs.shift();
        exec(job.command); // sink
        exec(job.folder); // safe
        exec(others.shift()); // safe
      }, 1000);
    `,
  );

  program.fails(
    "subscribers that are called in a loop",
    `
      const subscribers = [];
      const subscribe = (listener) => subscribers.push(listener);
      const publish = (command, folder) => subscribers.forEach((listener) => listener(command, folder));
      subscribe((command, folder) => {
        exec(command); // sink
        exec(folder); // safe
      });
      app.get("/", (req) => publish(req.query.command, "/tmp")); // source
    `,
  );

  program(
    "objects with one method",
    `
      class Run {
        constructor(command) { this.command = command; }
        execute() { exec(this.command); } // sink
      }
      class List {
        constructor(folder) { this.folder = folder; }
        execute() { exec("ls"); } // safe
      }
      app.get("/", (req) => {
        const job = req.query.run ? new Run(req.query.command) : new List(req.query.folder); // source
        job.execute();
      });
    `,
  );

  program(
    "options with defaults",
    `
      const DEFAULTS = { folder: "/tmp", options: "-l" };
      function list(options = {}) {
        const { folder } = { ...DEFAULTS, ...options };
        const merged = Object.assign({}, DEFAULTS, options);
        exec("ls " + folder); // sink
        exec("ls " + merged.folder); // sink
        exec("ls " + merged.options); // safe
        exec("ls " + DEFAULTS.folder); // safe
      }
      app.get("/", (req) => list({ folder: req.query.folder })); // source
    `,
  );

  program(
    "methods that are mixed into a prototype",
    `
      const running = {
        run(command) { exec(command); }, // sink
        show(command) { exec(command); }, // safe
      };
      class Jobs {}
      Object.assign(Jobs.prototype, running);
      app.get("/", (req) => {
        new Jobs().run(req.query.command); // source
        new Jobs().show("ls");
      });
    `,
  );

  program(
    "steps, one after the other, each with what the last one left",
    `
      const steps = [
        async (job) => ({ ...job, text: job.command.trim() }),
        async (job) => ({ ...job, folder: "/tmp" }),
      ];
      app.get("/", async (req) => {
        let job = { command: req.query.command }; // source
        for (const step of steps) job = await step(job);
        exec(job.text); // sink
        exec(job.folder); // safe
      });
    `,
  );

  program(
    "a parser that moves along its text",
    `
      class Parser {
        place = 0;
        constructor(text) { this.text = text; }
        next() { return this.text[this.place++]; }
        word() {
          let word = "";
          for (let letter = this.next(); letter; letter = this.next()) word += letter;
          return word;
        }
      }
      app.get("/", (req) => {
        const parser = new Parser(req.query.text); // source
        exec(parser.word()); // sink
        exec("head -n " + parser.place); // safe
      });
    `,
  );

  program(
    "a handler that is a method of a controller",
    `
      class Controller {
        folder = "/tmp";
        handle = (req) => {
          exec(req.query.command); // sink
          exec(this.folder); // safe
        };
        show(req) { exec(req.query.command); } // sink
      }
      const controller = new Controller();
      app.get("/", controller.handle);
      app.get("/show", (req) => controller.show(req));
    `,
  );

  program(
    "a builder of commands",
    `
      class Command {
        #words = [];
        add(...words) { this.#words.push(...words); return this; }
        toString() { return this.#words.join(" "); }
      }
      app.get("/", (req) => {
        exec(new Command().add("ls", "-l").add(req.query.folder).toString()); // sink
      });
      app.get("/fixed", () => exec(["ls", "-l"].join(" "))); // safe
    `,
  );
});
