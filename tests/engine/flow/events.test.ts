import { describe } from "vitest";

import { program } from "./program.ts";

describe("events and streams", () => {
  program(
    "the pieces of a request",
    `
      app.post("/", (req) => {
        let text = "";
        req.on("data", (chunk) => { text += chunk; }); // source
        req.on("end", () => exec(text)); // sink
        req.on("error", (error) => exec(error.code)); // safe
      });
    `,
  );

  program(
    "pieces that are gathered in an array",
    `
      app.post("/", (req) => {
        const chunks = [];
        const others = ["ls"];
        req.on("data", (chunk) => chunks.push(chunk)); // source
        req.on("end", () => {
          exec(Buffer.concat(chunks).toString()); // sink
          exec(others.join(" ")); // safe
        });
      });
    `,
  );

  program(
    "handlers that are set one after the other",
    `
      app.post("/", (req) => {
        req.on("error", (error) => exec(error.code)) // safe
          .on("data", (chunk) => exec(String(chunk))); // sink
      });
    `,
  );

  program(
    "a body that is awaited whole",
    `
      import { text } from "node:stream/consumers";
      app.post("/", async (req, res) => {
        exec(await text(req)); // sink
        exec(res.statusMessage); // safe
      });
    `,
  );

  program(
    "a request that is piped through a stream",
    `
      import { createGunzip } from "node:zlib";
      app.post("/", (req) => {
        req.pipe(createGunzip()).on("data", (chunk) => exec(chunk.toString())); // sink
        createGunzip().on("data", (chunk) => exec(chunk.toString())); // safe
      });
    `,
  );

  program(
    "a Readable of untrusted text",
    `
      import { Readable } from "node:stream";
      app.get("/", async (req) => {
        for await (const chunk of Readable.from([req.query.command])) exec(chunk); // sink
        for await (const chunk of Readable.from(["ls"])) exec(chunk); // safe
      });
    `,
  );

  program(
    "a request of Node's own server",
    `
      import { createServer } from "node:http";
      createServer((req, res) => {
        exec(req.url); // sink
        exec(req.method); // safe
        req.on("data", (chunk) => exec(chunk.toString())); // sink
      }).listen(80);
    `,
  );

  program(
    "the events of a server",
    `
      import http from "node:http";
      const server = http.createServer();
      server.on("request", (req) => exec(req.url)); // sink
      server.on("error", (error) => exec(error.code)); // safe
    `,
  );

  program(
    "an emitter of one's own",
    `
      import { EventEmitter } from "node:events";
      const events = new EventEmitter();
      events.on("command", (command, folder) => {
        exec(command); // sink
        exec(folder); // safe
      });
      app.get("/", (req) => events.emit("command", req.query.command, "/tmp")); // source
    `,
  );

  program(
    "another event of an emitter",
    `
      import { EventEmitter } from "node:events";
      const events = new EventEmitter();
      const others = new EventEmitter();
      events.on("command", (command) => exec(command)); // sink
      events.on("other", (command) => exec(command)); // safe
      others.on("command", (command) => exec(command)); // safe
      app.get("/", (req) => {
        events.emit("command", req.query.command); // source
        events.emit("other", "ls");
      });
    `,
  );

  program(
    "a class that is an emitter",
    `
      import { EventEmitter } from "node:events";
      class Jobs extends EventEmitter {
        start(command) { this.emit("start", command); }
        stop() { this.emit("stop", "ls"); }
      }
      const jobs = new Jobs();
      jobs.on("start", (command) => exec(command)); // sink
      jobs.once("stop", (command) => exec(command)); // safe
      app.get("/", (req) => jobs.start(req.query.command)); // source
    `,
  );

  program(
    "the lines of standard input",
    `
      import { createInterface } from "node:readline";
      const lines = createInterface({ input: process.stdin });
      lines.on("line", (line) => exec(line)); // sink
      lines.on("close", () => exec("ls")); // safe
      for await (const line of lines) exec(line); // sink
    `,
    { settings: { threatModels: ["cli"] } },
  );
});
