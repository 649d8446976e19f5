import { describe } from "vitest";

import { program } from "./program.ts";

describe("newer parts of the language", () => {
  program(
    "Promise.try",
    `
      app.get("/", async (req) => {
        exec(await Promise.try(() => req.query.command)); // sink
        exec(await Promise.try(() => "ls")); // safe
        exec(await Promise.try((text) => text, req.query.command)); // sink
      });
    `,
  );

  program(
    "Array.fromAsync",
    `
      app.get("/", async (req) => {
        exec((await Array.fromAsync(req.query.names)).join(" ")); // sink
        exec((await Array.fromAsync(["ls", "-l"])).join(" ")); // safe
      });
    `,
  );

  program(
    "methods of iterators",
    `
      app.get("/", (req) => {
        exec(req.query.names.values().map((name) => "-n " + name).toArray().join(" ")); // sink
        exec(req.query.names.values().map(() => "-n").toArray().join(" ")); // safe
        exec(["ls", "-l"].values().take(1).toArray().join(" ")); // safe
        req.query.names.values().drop(1).forEach((name) => exec(name)); // sink
      });
    `,
  );

  program(
    "operations on sets",
    `
      app.get("/", (req) => {
        const known = new Set(["ls", "pwd"]);
        const sent = new Set(req.query.names); // source
        exec([...known.union(sent)].join(" ")); // sink
        exec([...known.union(new Set(["id"]))].join(" ")); // safe
      });
    `,
  );

  program(
    "private names that are looked for",
    `
      class Job {
        #command;
        constructor(command) { this.#command = command; }
        static run(job) {
          if (#command in job) exec(job.#command); // sink
          exec("ls"); // safe
        }
      }
      app.get("/", (req) => Job.run(new Job(req.query.command))); // source
    `,
  );

  program(
    "await at the top of a module",
    `
      const load = async (text) => text;
      const command = await load(process.argv[2]); // source
      const other = await load("ls");
      exec(command); // sink
      exec(other); // safe
    `,
    { settings: { threatModels: ["cli"] } },
  );

  program(
    "import.meta is none of the attacker's",
    `
      app.get("/", (req) => {
        exec("ls " + import.meta.dirname); // safe
        exec("ls " + import.meta.dirname + req.query.folder); // sink
      });
    `,
  );

  program.fails(
    "a context that follows asynchronous calls",
    `
      import { AsyncLocalStorage } from "node:async_hooks";
      const storage = new AsyncLocalStorage();
      const fixed = new AsyncLocalStorage();
      app.get("/", (req) => {
        storage.run({ command: req.query.command, folder: "/tmp" }, () => work()); // source
      });
      function work() {
        exec(storage.getStore().command); // sink
        exec(storage.getStore().folder); // safe
        exec(fixed.getStore()?.command); // safe
      }
    `,
  );
});

describe("the limits of what is followed", () => {
  program(
    "ten functions, one inside the other",
    `
      const a = (text) => b(text), b = (text) => c(text), c = (text) => d(text), d = (text) => e(text);
      const e = (text) => f(text), f = (text) => g(text), g = (text) => h(text), h = (text) => i(text);
      const i = (text) => j(text), j = (text) => text;
      app.get("/", (req) => {
        exec(a(req.query.command)); // sink
        exec(a("ls")); // safe
      });
    `,
  );

  program(
    "an object six levels deep",
    `
      app.get("/", (req) => {
        const job = { a: { b: { c: { d: { e: req.query.command } } } } }; // source
        const other = { a: { b: { c: { d: { e: "ls" } } } } };
        exec(job.a.b.c.d.e); // sink
        exec(other.a.b.c.d.e); // safe
      });
    `,
  );

  program(
    "a list that holds itself",
    `
      app.get("/", (req) => {
        const node = { command: req.query.command, folder: "/tmp" }; // source
        node.next = node;
        exec(node.next.next.next.next.next.command); // sink
        exec(node.folder); // safe
      });
    `,
  );

  program(
    "the result of a function that nobody knows is unknown, and no more",
    `
      import { clean } from "./clean.js";
      app.get("/", (req) => {
        exec(clean(req.query.command)); // safe
        exec(req.query.command); // sink
      });
    `,
  );

  program(
    "data of people who are trusted",
    `
      exec(process.argv[2]); // safe
      app.get("/", (req) => exec(req.query.command)); // sink
    `,
  );
});
