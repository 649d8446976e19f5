import { describe } from "vitest";

import { program } from "./program.ts";

describe("generators", () => {
  program(
    "what is yielded, in a loop",
    `
      function* words(first, second) {
        yield first;
      }
      app.get("/", (req) => {
        for (const word of words(req.query.command, "ls")) exec(word); // sink
        for (const word of words("ls", req.query.command)) exec(word); // safe
      });
    `,
  );

  program(
    "a spread, and a pattern",
    `
      function* words(folder) {
        yield "ls";
        yield folder;
      }
      app.get("/", (req) => {
        exec([...words(req.query.folder)].join(" ")); // sink
        exec([...words("/tmp")].join(" ")); // safe
        const [, folder] = words(req.query.folder); // source
        exec(folder); // sink
      });
    `,
  );

  program(
    "yield* of another generator, and of an array",
    `
      function* inner(text) { yield text; }
      function* outer(text) { yield* inner(text); }
      function* list(text) { yield* ["ls", text]; }
      app.get("/", (req) => {
        for (const word of outer(req.query.command)) exec(word); // sink
        for (const word of outer("ls")) exec(word); // safe
        for (const word of list(req.query.command)) exec(word); // sink
        for (const word of list("pwd")) exec(word); // safe
      });
    `,
  );

  program(
    "next by hand",
    `
      function* words(text) { yield text; }
      app.get("/", (req) => {
        exec(words(req.query.command).next().value); // sink
        exec(words("ls").next().value); // safe
      });
    `,
  );

  program(
    "what next is given comes out of yield",
    `
      function* runner() {
        const command = yield "ready";
        exec(command); // sink
      }
      function* shower() {
        const command = yield "ready";
        exec(command); // safe
      }
      app.get("/", (req) => {
        const running = runner();
        running.next();
        running.next(req.query.command); // source
        const showing = shower();
        showing.next();
        showing.next("ls");
      });
    `,
  );

  program(
    "an iterator of an object",
    `
      class Words {
        constructor(text) { this.text = text; }
        *[Symbol.iterator]() { yield this.text; }
      }
      app.get("/", (req) => {
        for (const word of new Words(req.query.command)) exec(word); // sink
      });
    `,
  );

  program(
    "an object with a list that it yields",
    `
      class Words {
        list = ["ls", "pwd"];
        *all() { yield* this.list; }
        *sent(req) { yield* req.query.words; } // source
      }
      app.get("/", (req) => {
        for (const word of new Words().all()) exec(word); // safe
        for (const word of new Words().sent(req)) exec(word); // sink
      });
    `,
  );
});

describe("asynchronous iteration", () => {
  program(
    "an async generator",
    `
      async function* words(text) {
        yield text;
        yield await Promise.resolve("pwd");
      }
      app.get("/", async (req) => {
        for await (const word of words(req.query.command)) exec(word); // sink
        for await (const word of words("ls")) exec(word); // safe
      });
    `,
  );

  program(
    "an array of promises",
    `
      const load = async (text) => text;
      app.get("/", async (req) => {
        for await (const word of [load("ls"), load(req.query.command)]) exec(word); // sink
        for await (const word of [load("ls"), load("pwd")]) exec(word); // safe
      });
    `,
  );

  program(
    "a request as a stream",
    `
      app.post("/", async (req) => {
        let text = "";
        let dots = "";
        for await (const chunk of req) { // source
          text += chunk;
          dots += ".";
        }
        exec(text); // sink
        exec(dots); // safe
      });
    `,
  );
});
