import { RuleTester } from "@typescript-eslint/rule-tester";

import rule from "../../../src/rules/injection/no-unsafe-deserialization.ts";

new RuleTester().run("no-unsafe-deserialization", rule, {
  valid: [
    {
      name: "plain data, parsed as JSON",
      code: `
        import express from "express";
        const app = express();
        app.post("/carts", express.text(), (req, res) => {
          const cart = JSON.parse(req.body);
          if (!Array.isArray(cart.items)) return res.sendStatus(400);
          res.json(cart.items.length);
        });
      `,
    },
    {
      name: "data of the program's own, on its way through bytes and back",
      code: `
        import v8 from "node:v8";
        export const copy = (value) => v8.deserialize(v8.serialize(value));
      `,
    },
    {
      name: "a copy of a request's body, whose parser has made plain data of it",
      code: `
        import express from "express";
        import { deserialize, serialize } from "node:v8";
        express().post("/carts", express.json(), (req, res) => {
          res.json(deserialize(serialize(req.body)));
        });
      `,
    },
    {
      name: "bytes that are only written",
      code: `
        import express from "express";
        import { serialize } from "node:v8";
        import { writeFile } from "node:fs/promises";
        express().post("/carts", async (req, res) => {
          await writeFile("carts.bin", serialize(req.body));
          res.sendStatus(204);
        });
      `,
    },
    {
      name: "a constant",
      code: `
        import { deserialize } from "node:v8";
        const EMPTY = Buffer.from("/w9vewA=", "base64");
        export const empty = () => deserialize(EMPTY);
      `,
    },
    {
      name: "a cache that the program keeps in a file",
      code: `
        import { readFileSync } from "node:fs";
        import { readFile } from "node:fs/promises";
        import v8 from "node:v8";
        export const cached = () => v8.deserialize(readFileSync("./cache.bin"));
        export const loaded = async (path) => v8.deserialize(await readFile(path));
      `,
    },
    {
      name: "somebody else's deserialize, and the program's own",
      code: `
        import express from "express";
        import { deserialize } from "./carts.js";
        import v8 from "./engines.js";
        class Cart {
          static deserialize(text) {
            return Object.assign(new Cart(), JSON.parse(text));
          }
        }
        express().post("/carts", (req, res) => {
          deserialize(req.body);
          v8.deserialize(req.body);
          res.json(Cart.deserialize(req.body));
        });
      `,
    },
    {
      name: "a function's parameter that hides the import",
      code: `
        import express from "express";
        import { deserialize } from "node:v8";
        function read(body, deserialize) {
          return deserialize(body);
        }
        express().post("/carts", (req, res) => res.json(read(req.body, JSON.parse)));
      `,
    },
    {
      name: "a sample, chosen by a name on a list",
      code: `
        import express from "express";
        import { deserialize } from "node:v8";
        const SAMPLES = new Map([["empty", "/w9vewA="], ["one", "/w9JAg=="]]);
        express().get("/samples/:name", (req, res) => {
          const { name } = req.params;
          if (!SAMPLES.has(name)) return res.sendStatus(404);
          res.json(deserialize(Buffer.from(SAMPLES.get(name), "base64")));
        });
      `,
    },
    {
      name: "one of two samples, whichever was asked for",
      code: `
        const express = require("express");
        const { deserialize } = require("v8");
        express().get("/samples", (req, res) => {
          const text = req.query.sample === "one" ? "/w9JAg==" : "/w9vewA=";
          res.json(deserialize(Buffer.from(text, "base64")));
        });
      `,
    },
    {
      name: "a function's parameter, which its callers answer for",
      code: `
        import { deserialize } from "node:v8";
        export const revive = (bytes) => deserialize(bytes);
        export const fromText = (text) => deserialize(Buffer.from("/w8" + text, "base64"));
      `,
    },
    {
      name: "a parameter as it is, where only text that is put together counts beside traced data",
      code: `
        import { deserialize } from "node:v8";
        export const revive = (bytes) => deserialize(bytes);
      `,
      options: [{ report: "built" }],
    },
    {
      name: "a request under a threat model without the network",
      code: `
        import express from "express";
        import { deserialize } from "node:v8";
        express().post("/carts", (req, res) => res.json(deserialize(req.body)));
      `,
      settings: { rampart: { threatModels: ["cli", "environment"] } },
    },
  ],
  invalid: [
    {
      name: "the bytes of a request's body",
      code: `
        import express from "express";
        import v8 from "node:v8";
        const app = express();
        app.post("/carts", express.raw(), (req, res) => {
          res.json(v8.deserialize(req.body));
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.body", line: 6, origin: "the network", sink: "v8.deserialize" },
          line: 6,
          column: 35,
        },
      ],
    },
    {
      name: "a cookie",
      code: `
        const express = require("express");
        const { deserialize: revive } = require("v8");
        express().get("/carts", (req, res) => {
          const { session } = req.cookies;
          if (!session) return res.sendStatus(401);
          res.json(revive(Buffer.from(session, "base64")));
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.cookies.session", line: 5, origin: "the network", sink: "revive" },
        },
      ],
    },
    {
      name: "a body that arrives in pieces, by events and by a loop",
      code: `
        import { createServer } from "node:http";
        import { deserialize } from "node:v8";
        createServer((request, response) => {
          const chunks = [];
          request.on("data", (chunk) => chunks.push(chunk));
          request.on("end", () => {
            response.end(JSON.stringify(deserialize(Buffer.concat(chunks))));
          });
        });
        createServer(async (request, response) => {
          const chunks = [];
          for await (const piece of request) chunks.push(piece);
          response.end(JSON.stringify(deserialize(Buffer.concat(chunks))));
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "chunk", line: 6, origin: "the network", sink: "deserialize" },
        },
        {
          messageId: "tainted",
          data: { source: "request", line: 13, origin: "the network", sink: "deserialize" },
        },
      ],
    },
    {
      name: "a body that was collected by a helper of Node, in Koa",
      code: `
        import Koa from "koa";
        import { buffer } from "node:stream/consumers";
        import { deserialize } from "node:v8";
        new Koa().use(async (ctx) => {
          ctx.body = deserialize(await buffer(ctx.req));
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "ctx.req", line: 6, origin: "the network", sink: "deserialize" },
        },
      ],
    },
    {
      name: "a header, in Fastify",
      code: `
        import Fastify, { type FastifyRequest } from "fastify";
        import * as v8 from "node:v8";
        const fastify = Fastify();
        fastify.get("/carts", async (request: FastifyRequest): Promise<unknown> => {
          const state = request.headers["x-state"] as string;
          return v8.deserialize(Buffer.from(state, "base64url"));
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: 'request.headers["x-state"]',
            line: 6,
            origin: "the network",
            sink: "v8.deserialize",
          },
        },
      ],
    },
    {
      name: "a deserializer that is fed from a socket, without the first bytes",
      code: `
        import net from "node:net";
        import v8 from "node:v8";
        net.createServer((socket) => {
          socket.on("data", (data) => {
            const deserializer = new v8.Deserializer(data);
            deserializer.readHeader();
            const value = deserializer.readValue();
            const other = new v8.DefaultDeserializer(data.subarray(4)).readValue();
            socket.end(JSON.stringify([value, other]));
          });
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "data", line: 6, origin: "the network", sink: "v8.Deserializer" },
        },
        {
          messageId: "tainted",
          data: { source: "data", line: 9, origin: "the network", sink: "v8.DefaultDeserializer" },
        },
      ],
    },
    {
      name: "a datagram",
      code: `
        import dgram from "node:dgram";
        import { deserialize } from "node:v8";
        const socket = dgram.createSocket("udp4");
        socket.on("message", (message) => apply(deserialize(message)));
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "message", line: 5, origin: "the network", sink: "deserialize" },
        },
      ],
    },
    {
      name: "what a body unpacks to, at once and later",
      code: `
        import express from "express";
        import { promisify } from "node:util";
        import { deserialize } from "node:v8";
        import zlib from "node:zlib";
        const gunzip = promisify(zlib.gunzip);
        express().post("/carts", express.raw(), async (req, res) => {
          deserialize(zlib.gunzipSync(req.body));
          zlib.inflate(req.body, (error, bytes) => error ?? deserialize(bytes));
          zlib.brotliDecompress(req.body, {}, (error, bytes) => error ?? deserialize(bytes));
          res.json(deserialize(await gunzip(req.body)));
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.body", line: 8, origin: "the network", sink: "deserialize" },
        },
        {
          messageId: "tainted",
          data: { source: "req.body", line: 9, origin: "the network", sink: "deserialize" },
        },
        {
          messageId: "tainted",
          data: { source: "req.body", line: 10, origin: "the network", sink: "deserialize" },
        },
        {
          messageId: "tainted",
          data: { source: "req.body", line: 11, origin: "the network", sink: "deserialize" },
        },
      ],
    },
    {
      name: "a session store, by way of a method and a property",
      code: `
        import express from "express";
        import v8 from "node:v8";
        class Session {
          constructor(text) {
            this.bytes = Buffer.from(text, "base64");
          }
          read() {
            return v8.deserialize(this.bytes);
          }
        }
        express().get("/carts", (req, res) => {
          const session = new Session(req.get("x-session"));
          res.json(session.read().cart);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: 'req.get("x-session")',
            line: "13 → 6",
            origin: "the network",
            sink: "v8.deserialize",
          },
        },
      ],
    },
    {
      name: "a wrapper that catches what is thrown",
      code: `
        const express = require("express");
        const v8 = require("node:v8");
        const revived = (bytes, fallback) => {
          try {
            return v8.deserialize(bytes);
          } catch {
            return fallback;
          }
        };
        express().post("/carts", express.raw(), (req, res) => res.json(revived(req.body, {})));
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.body", line: 11, origin: "the network", sink: "v8.deserialize" },
        },
      ],
    },
    {
      name: "a body whose length alone was looked at",
      code: `
        import express from "express";
        import { deserialize } from "node:v8";
        express().post("/carts", express.raw(), (req, res) => {
          if (!Buffer.isBuffer(req.body) || req.body.length > 1000) return res.sendStatus(413);
          res.json(deserialize(req.body));
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.body", line: 6, origin: "the network", sink: "deserialize" },
        },
      ],
    },
    {
      name: "a sample that was not found, and the request's own instead",
      code: `
        import express from "express";
        import { deserialize } from "node:v8";
        const SAMPLES = { one: "/w9JAg==" };
        express().get("/samples", (req, res) => {
          const text = SAMPLES[req.query.name] ?? req.query.text;
          res.json(deserialize(Buffer.from(text, "base64")));
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.query.text", line: 6, origin: "the network", sink: "deserialize" },
        },
      ],
    },
    {
      name: "a module that is loaded when it is needed",
      code: `
        import express from "express";
        express().post("/carts", express.raw(), async (req, res) => {
          const { deserialize } = await import("node:v8");
          res.json(deserialize(req.body));
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.body", line: 5, origin: "the network", sink: "deserialize" },
        },
      ],
    },
    {
      name: "text that is put together from a parameter, if told to",
      code: `
        import { deserialize } from "node:v8";
        export const fromText = (text) => deserialize(Buffer.from(\`/w8\${text}\`, "base64"));
      `,
      options: [{ report: "built" }],
      errors: [{ messageId: "built", data: { source: "text", line: 3, sink: "deserialize" } }],
    },
    {
      name: "a parameter as it is, where all that is unknown counts",
      code: `export const revive = (bytes) => require("v8").deserialize(bytes);`,
      options: [{ report: "opaque" }],
      errors: [{ messageId: "opaque", data: { source: "bytes", line: 1, sink: "deserialize" } }],
    },
    {
      name: "a file, where files may be somebody else's",
      code: `
        import { readFileSync } from "node:fs";
        import { deserialize } from "node:v8";
        export const cached = () => deserialize(readFileSync("./cache.bin"));
      `,
      settings: { rampart: { threatModels: ["remote", "file"] } },
      errors: [
        {
          messageId: "tainted",
          data: {
            source: 'readFileSync("./cache.bin")',
            line: 4,
            origin: "a file",
            sink: "deserialize",
          },
        },
      ],
    },
    {
      name: "what was typed at the terminal, if told to",
      code: `
        import { deserialize } from "node:v8";
        console.log(deserialize(Buffer.from(process.argv[2], "base64")));
      `,
      settings: { rampart: { threatModels: ["cli"] } },
      errors: [
        {
          messageId: "tainted",
          data: { source: "process.argv[2]", line: 3, origin: "the terminal", sink: "deserialize" },
        },
      ],
    },
  ],
});
