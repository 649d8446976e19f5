import { describe } from "vitest";

import { program } from "./program.ts";

describe("await and async functions", () => {
  program(
    "await hands on what a promise will be",
    `
      app.get("/", async (req) => {
        const command = await req.query.command; // source
        const folder = await "/tmp";
        exec(command); // sink
        exec(folder); // safe
      });
    `,
  );

  program(
    "the result of an async function, for each call by itself",
    `
      async function parse(text) {
        return { command: text, folder: "/tmp" };
      }
      app.get("/", async (req) => {
        const { command, folder } = await parse(req.query.command); // source
        exec(command); // sink
        exec(folder); // safe
        exec((await parse("ls")).command); // safe
      });
    `,
  );

  program(
    "an async function that awaits another",
    `
      const first = async (text) => text;
      const second = async (text) => "ls " + (await first(text));
      app.get("/", async (req) => {
        exec(await second(req.query.folder)); // sink
        exec(await second("/tmp")); // safe
      });
    `,
  );

  program(
    "await in try, with what a rejected promise holds in catch",
    `
      const reject = async (value) => { throw value; };
      app.get("/", async (req) => {
        try {
          await reject(req.query.command); // source
        } catch (command) {
          exec(command); // sink
        }
        try {
          await reject("ls");
        } catch (command) {
          exec(command); // safe
        }
      });
    `,
  );

  program(
    "an async function called on the spot",
    `
      app.get("/", (req) => {
        (async () => {
          const command = await (async () => req.query.command)(); // source
          const folder = await (async () => "/tmp")();
          exec(command); // sink
          exec(folder); // safe
        })();
      });
    `,
  );

  program(
    "a promise that is kept in a variable, and awaited later",
    `
      const load = async (text) => ({ command: text, folder: "/tmp" });
      app.get("/", async (req) => {
        const loading = load(req.query.command); // source
        const job = { loading };
        exec((await job.loading).command); // sink
        exec((await loading).folder); // safe
      });
    `,
  );
});
