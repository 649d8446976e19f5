import { describe } from "vitest";

import { program } from "./program.ts";

describe("promises", () => {
  program(
    "then hands the value to its function, and its function's result on",
    `
      const load = async (text) => text;
      app.get("/", (req) => {
        load(req.query.command).then((command) => exec(command)); // sink
        load("ls").then((command) => exec(command)); // safe
        load(req.query.command).then(() => "ls").then((command) => exec(command)); // safe
        load("ls").then(() => req.query.command).then((command) => exec(command)); // sink
      });
    `,
  );

  program(
    "a function that returns a promise inside then",
    `
      const load = async (text) => text;
      app.get("/", (req) => {
        load("ls").then(() => load(req.query.command)).then((command) => exec(command)); // sink
        load("ls").then(() => load("pwd")).then((command) => exec(command)); // safe
      });
    `,
  );

  program(
    "a function that is named to then",
    `
      const run = (command) => exec(command); // sink
      const show = (command) => exec(command); // safe
      app.get("/", (req) => {
        Promise.resolve(req.query.command).then(run); // source
        Promise.resolve("ls").then(show);
      });
    `,
  );

  program(
    "catch hands on what was there, or its function's result",
    `
      app.get("/", async (req) => {
        exec(await Promise.resolve(req.query.command).catch(() => "ls")); // sink
        exec(await Promise.reject(new Error("no")).catch(() => req.query.command)); // sink
        exec(await Promise.resolve("ls").catch(() => "pwd")); // safe
      });
    `,
  );

  program(
    "catch is given what was rejected",
    `
      app.get("/", (req) => {
        Promise.reject(req.query.command).catch((command) => exec(command)); // sink
        Promise.reject("ls").catch((command) => exec(command)); // safe
        Promise.reject(req.query.command).then(null, (command) => exec(command)); // sink
      });
    `,
  );

  program(
    "finally hands on what was there, and nothing to its function",
    `
      app.get("/", async (req) => {
        exec(await Promise.resolve(req.query.command).finally(() => "ls")); // sink
        exec(await Promise.resolve("ls").finally(() => req.query.command)); // safe
        Promise.resolve(req.query.command).finally((command) => exec(command)); // safe
      });
    `,
  );

  program(
    "Promise.all, place by place",
    `
      app.get("/", async (req) => {
        const [first, second] = await Promise.all(["ls", req.query.command]); // source
        exec(first); // safe
        exec(second); // sink
        Promise.all([req.query.command, "ls"]).then(([command, folder]) => {
          exec(command); // sink
          exec(folder); // safe
        });
      });
    `,
  );

  program(
    "Promise.race and Promise.any are one of them",
    `
      app.get("/", async (req) => {
        exec(await Promise.race(["ls", req.query.command])); // sink
        exec(await Promise.any(["ls", req.query.command])); // sink
        exec(await Promise.race(["ls", "pwd"])); // safe
      });
    `,
  );

  program(
    "Promise.allSettled keeps its values apart",
    `
      app.get("/", async (req) => {
        const [settled] = await Promise.allSettled([req.query.command]); // source
        exec(settled.value); // sink
        const [other] = await Promise.allSettled(["ls"]);
        exec(other.value); // safe
      });
    `,
  );

  program.fails(
    "Promise.allSettled, place by place",
    `
      app.get("/", async (req) => {
        const [first, second] = await Promise.allSettled(["ls", req.query.command]); // source
        exec(first.value); // safe
        exec(second.value); // sink
      });
    `,
  );

  program.fails(
    "the status of Promise.allSettled is none of the values",
    `
      app.get("/", async (req) => {
        const [settled] = await Promise.allSettled([req.query.command]); // source
        exec(settled.status); // safe
      });
    `,
  );

  program(
    "Promise.withResolvers",
    `
      app.get("/", async (req) => {
        const first = Promise.withResolvers();
        const second = Promise.withResolvers();
        first.resolve(req.query.command); // source
        second.resolve("ls");
        exec(await first.promise); // sink
        exec(await second.promise); // safe
      });
    `,
  );

  program(
    "new Promise, and what it is resolved with",
    `
      app.get("/", async (req) => {
        const command = await new Promise((resolve) => resolve(req.query.command)); // source
        const folder = await new Promise((resolve) => setTimeout(() => resolve("/tmp"), 10));
        exec(command); // sink
        exec(folder); // safe
      });
    `,
  );

  program(
    "new Promise that is resolved later, in a function of the file",
    `
      const later = (value) => new Promise((resolve) => setTimeout(() => resolve(value), 10));
      app.get("/", async (req) => {
        exec(await later(req.query.command)); // sink
        exec(await later("ls")); // safe
      });
    `,
  );

  program(
    "new Promise, and what it is rejected with",
    `
      app.get("/", (req) => {
        new Promise((resolve, reject) => reject(req.query.command)) // source
          .catch((command) => exec(command)); // sink
        new Promise((resolve, reject) => reject("ls"))
          .catch((command) => exec(command)); // safe
      });
    `,
  );
});
