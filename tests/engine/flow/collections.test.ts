import { describe } from "vitest";

import { program } from "./program.ts";

describe("maps and sets", () => {
  program(
    "what a map is given",
    `
      app.get("/", (req) => {
        const jobs = new Map();
        const others = new Map();
        jobs.set("command", req.query.command); // source
        others.set("command", "ls");
        exec(jobs.get("command")); // sink
        exec(others.get("command")); // safe
      });
    `,
  );

  program.fails(
    "keys of a map that are known",
    `
      app.get("/", (req) => {
        const jobs = new Map();
        jobs.set("command", req.query.command); // source
        jobs.set("folder", "/tmp");
        exec(jobs.get("command")); // sink
        exec(jobs.get("folder")); // safe
      });
    `,
  );

  program(
    "what a map is made of",
    `
      app.get("/", (req) => {
        const jobs = new Map([["command", req.query.command]]); // source
        const others = new Map([["command", "ls"]]);
        exec(jobs.get("command")); // sink
        exec(others.get(req.query.name)); // safe
      });
    `,
  );

  program(
    "calls of set in a row",
    `
      app.get("/", (req) => {
        const jobs = new Map().set("first", "ls").set("command", req.query.command); // source
        const others = new Map().set("first", "ls").set("second", "pwd");
        exec(jobs.get("command")); // sink
        exec(others.get("second")); // safe
      });
    `,
  );

  program.fails(
    "the keys of a map",
    `
      app.get("/", (req) => {
        const jobs = new Map();
        jobs.set(req.query.name, "ls"); // source
        for (const [key, value] of jobs) {
          exec(key); // sink
          exec(value); // safe
        }
        exec([...jobs.keys()].join(" ")); // sink
        exec([...jobs.values()].join(" ")); // safe
      });
    `,
  );

  program(
    "iteration of a map",
    `
      app.get("/", (req) => {
        const jobs = new Map([["command", req.query.command]]); // source
        for (const [, value] of jobs) exec(value); // sink
        for (const value of jobs.values()) exec(value); // sink
        for (const [, value] of jobs.entries()) exec(value); // sink
        for (const [, value] of new Map([["command", "ls"]])) exec(value); // safe
      });
    `,
  );

  program(
    "forEach of a map and of a set",
    `
      app.get("/", (req) => {
        new Map([["command", req.query.command]]).forEach((value) => exec(value)); // sink
        new Map([["command", "ls"]]).forEach((value) => exec(value)); // safe
        new Set([req.query.command]).forEach((value) => exec(value)); // sink
        new Set(["ls"]).forEach((value) => exec(value)); // safe
      });
    `,
  );

  program(
    "what a set holds",
    `
      app.get("/", (req) => {
        const commands = new Set(["ls"]);
        const others = new Set(["ls"]);
        commands.add(req.query.command); // source
        others.add("pwd");
        for (const command of commands) exec(command); // sink
        for (const command of others) exec(command); // safe
        exec([...new Set(req.query.names)].join(" ")); // sink
        exec([...others].join(" ")); // safe
      });
    `,
  );

  program(
    "the size of a collection, and whether it has something",
    `
      app.get("/", (req) => {
        const commands = new Set(req.query.commands); // source
        exec("head -n " + commands.size); // safe
        exec(String(commands.has("ls"))); // safe
        exec(Array.from(commands)[0]); // sink
      });
    `,
  );

  program(
    "a map that the module keeps from one request to the next",
    `
      const commands = new Map();
      const folders = new Map();
      app.post("/", (req) => {
        commands.set(req.ip, req.body.command); // source
        folders.set(req.ip, "/tmp");
      });
      app.get("/", (req) => {
        exec(commands.get(req.ip)); // sink
        exec(folders.get(req.ip)); // safe
      });
    `,
  );

  program(
    "objects in a map",
    `
      app.get("/", (req) => {
        const jobs = new Map();
        jobs.set("first", { command: req.query.command, folder: "/tmp" }); // source
        exec(jobs.get("first").command); // sink
        exec(jobs.get("first").folder); // safe
      });
    `,
  );

  program(
    "a weak map",
    `
      const commands = new WeakMap();
      const folders = new WeakMap();
      app.use((req, res, next) => {
        commands.set(req, req.query.command); // source
        folders.set(req, "/tmp");
        exec(commands.get(req)); // sink
        exec(folders.get(req)); // safe
      });
    `,
  );

  program(
    "search parameters of an address",
    `
      app.get("/", (req) => {
        const query = new URL(req.url, "http://localhost").searchParams; // source
        exec(query.get("command")); // sink
        exec(new URL("http://localhost?a=ls").searchParams.get("a")); // safe
      });
    `,
  );
});
