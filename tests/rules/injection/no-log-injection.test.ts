import { RuleTester } from "@typescript-eslint/rule-tester";

import rule from "../../../src/rules/injection/no-log-injection.ts";

new RuleTester().run("no-log-injection", rule, {
  valid: [
    {
      name: "text without its line breaks",
      code: `
        import express from "express";
        express().get("/", (req, res) => {
          console.log("search for " + String(req.query.q).replace(/[\\r\\n]/g, ""));
          res.end();
        });
      `,
    },
    {
      name: "text whose lines were joined",
      code: `
        import express from "express";
        const oneLine = (value) => String(value).split(/[\\r\\n]+/).join(" ").slice(0, 200);
        express().get("/", (req, res) => {
          console.log("search for " + oneLine(req.query.q));
          res.end();
        });
      `,
    },
    {
      name: "JSON, and text that is encoded",
      code: `
        import express from "express";
        express().post("/", (req, res) => {
          console.log(JSON.stringify({ name: req.body.name }));
          console.info("name " + encodeURIComponent(req.body.name));
          res.end();
        });
      `,
    },
    {
      name: "an object, which is shown with its texts in quotes",
      code: `
        import express from "express";
        express().post("/", (req, res) => {
          console.log("got", { name: req.body.name });
          console.log(req.query);
          res.end();
        });
      `,
    },
    {
      name: "what inspect makes of it",
      code: `
        import express from "express";
        import { inspect } from "node:util";
        express().post("/", (req, res) => {
          console.log("got " + inspect(req.body.name));
          res.end();
        });
      `,
    },
    {
      name: "an address and headers as they were sent, which cannot hold a line break",
      code: `
        import express from "express";
        import { createServer } from "node:http";
        express().use((req, res, next) => {
          console.log(req.method + " " + req.originalUrl + " " + req.get("User-Agent"));
          next();
        });
        createServer((request, response) => {
          console.log(request.url, request.headers.host);
          response.end();
        });
      `,
    },
    {
      name: "a number, and one of a list",
      code: `
        import express from "express";
        const SORTS = ["name", "price"];
        express().get("/", (req, res) => {
          console.log("page " + Number(req.query.page));
          if (!SORTS.includes(req.query.sort)) return res.sendStatus(400);
          console.log("sorted by " + req.query.sort);
        });
      `,
    },
    {
      name: "text that was matched",
      code: `
        import express from "express";
        express().get("/:id", (req, res) => {
          if (!/^[\\w-]+$/.test(req.params.id)) return res.sendStatus(404);
          console.log("read " + req.params.id);
        });
      `,
    },
    {
      name: "a logger that writes JSON",
      code: `
        import express from "express";
        import winston from "winston";
        const plain = winston.createLogger({ level: "info" });
        const logger = winston.createLogger({ format: winston.format.json() });
        express().get("/", (req, res) => {
          plain.info("search for " + req.query.q);
          logger.info("search for " + req.query.q);
        });
      `,
    },
    {
      name: "a console of the program's own",
      code: `
        import express from "express";
        import { console } from "./console.js";
        express().get("/", (req, res) => console.log(req.query.q));
      `,
    },
    {
      name: "what a page is given, which its visitor alone sees",
      code: `console.log(location.hash.slice(1));`,
    },
  ],
  invalid: [
    {
      name: "a query parameter as a part of a line",
      code: `
        import express from "express";
        express().get("/", (req, res) => {
          console.log("search for " + req.query.q);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.query.q", line: 4, origin: "the network", sink: "console.log" },
          line: 4,
          column: 23,
          suggestions: [
            {
              messageId: "flattened",
              output: `
        import express from "express";
        express().get("/", (req, res) => {
          console.log(String("search for " + req.query.q).replace(/[\\r\\n]/g, ""));
        });
      `,
            },
          ],
        },
      ],
    },
    {
      name: "a template, and a value behind a text",
      code: `
        const express = require("express");
        express().post("/login", (req, res) => {
          console.warn(\`failed login of \${req.body.user}\`);
          console.error("failed login", req.body.user);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.body.user", line: 4, origin: "the network", sink: "console.warn" },
          suggestions: [
            {
              messageId: "flattened",
              output: `
        const express = require("express");
        express().post("/login", (req, res) => {
          console.warn(\`failed login of \${req.body.user}\`.replace(/[\\r\\n]/g, ""));
          console.error("failed login", req.body.user);
        });
      `,
            },
          ],
        },
        {
          messageId: "tainted",
          data: { source: "req.body.user", line: 5, origin: "the network", sink: "console.error" },
          suggestions: [
            {
              messageId: "flattened",
              output: `
        const express = require("express");
        express().post("/login", (req, res) => {
          console.warn(\`failed login of \${req.body.user}\`);
          console.error("failed login", String(req.body.user).replace(/[\\r\\n]/g, ""));
        });
      `,
            },
          ],
        },
      ],
    },
    {
      name: "an address that was decoded, two functions away",
      code: `
        import { createServer } from "node:http";
        const write = (text) => console.log(text);
        const logged = (path) => write("GET " + path);
        createServer((request, response) => {
          logged(decodeURIComponent(request.url));
          response.end();
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "request.url",
            line: "6 → 4",
            origin: "the network",
            sink: "console.log",
          },
          suggestions: [
            {
              messageId: "flattened",
              output: `
        import { createServer } from "node:http";
        const write = (text) => console.log(String(text).replace(/[\\r\\n]/g, ""));
        const logged = (path) => write("GET " + path);
        createServer((request, response) => {
          logged(decodeURIComponent(request.url));
          response.end();
        });
      `,
            },
          ],
        },
      ],
    },
    {
      name: "only one of the two signs taken out",
      code: `
        import express from "express";
        express().get("/", (req, res) => {
          const q = String(req.query.q).replace(/\\n/g, "");
          console.info(q);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.query.q",
            line: 4,
            origin: "the network",
            sink: "console.info",
          },
          suggestions: [
            {
              messageId: "flattened",
              output: `
        import express from "express";
        express().get("/", (req, res) => {
          const q = String(req.query.q).replace(/\\n/g, "");
          console.info(String(q).replace(/[\\r\\n]/g, ""));
        });
      `,
            },
          ],
        },
      ],
    },
    {
      name: "a logger that writes text, and a message among its options",
      code: `
        import express from "express";
        import { createLogger, format } from "winston";
        const logger = createLogger({ format: format.simple() });
        express().get("/", (req, res) => {
          logger.log({ level: "info", message: req.query.q });
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.query.q", line: 6, origin: "the network", sink: "logger.log" },
          suggestions: [
            {
              messageId: "flattened",
              output: `
        import express from "express";
        import { createLogger, format } from "winston";
        const logger = createLogger({ format: format.simple() });
        express().get("/", (req, res) => {
          logger.log({ level: "info", message: String(req.query.q).replace(/[\\r\\n]/g, "") });
        });
      `,
            },
          ],
        },
      ],
    },
    {
      name: "a logger that a class keeps",
      code: `
        import express from "express";
        import log4js from "log4js";
        class Searches {
          constructor() { this.log = log4js.getLogger("search"); }
          found(text) { this.log.info("search for %s", text); }
        }
        const searches = new Searches();
        express().get("/", (req, res) => searches.found(req.query.q));
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.query.q", line: 9, origin: "the network", sink: "log.info" },
          suggestions: [
            {
              messageId: "flattened",
              output: `
        import express from "express";
        import log4js from "log4js";
        class Searches {
          constructor() { this.log = log4js.getLogger("search"); }
          found(text) { this.log.info("search for %s", String(text).replace(/[\\r\\n]/g, "")); }
        }
        const searches = new Searches();
        express().get("/", (req, res) => searches.found(req.query.q));
      `,
            },
          ],
        },
      ],
    },
    {
      name: "a function that debug makes, in a promise's callback",
      code: `
        import createDebug from "debug";
        import Koa from "koa";
        const debug = createDebug("shop:search");
        new Koa().use((ctx) => Promise.resolve(ctx.query.q).then((q) => debug("search for", q)));
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "ctx.query.q", line: 5, origin: "the network", sink: "debug" },
          suggestions: [
            {
              messageId: "flattened",
              output: `
        import createDebug from "debug";
        import Koa from "koa";
        const debug = createDebug("shop:search");
        new Koa().use((ctx) => Promise.resolve(ctx.query.q).then((q) => debug("search for", String(q).replace(/[\\r\\n]/g, ""))));
      `,
            },
          ],
        },
      ],
    },
    {
      name: "a list that is spread, which no remedy is suggested for",
      code: `
        import express from "express";
        express().get("/", (req, res) => {
          const parts = ["search for", req.query.q];
          console.log(...parts);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.query.q",
            line: 4,
            origin: "the network",
            sink: "console.log",
          },
        },
      ],
    },
  ],
});
