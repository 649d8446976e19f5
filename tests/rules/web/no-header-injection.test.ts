import { RuleTester } from "@typescript-eslint/rule-tester";

import rule from "../../../src/rules/web/no-header-injection.ts";

new RuleTester().run("no-header-injection", rule, {
  valid: [
    {
      name: "a file's name that is encoded",
      code: `
        import express from "express";
        express().get("/", (req, res) => {
          res.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + encodeURIComponent(req.query.name));
        });
      `,
    },
    {
      name: "a header that is sent back: it holds no line break",
      code: `
        import express from "express";
        express().use((req, res, next) => {
          res.set("X-Request-Id", req.get("X-Request-Id"));
          next();
        });
      `,
    },
    {
      name: "a number, and one of a list",
      code: `
        import express from "express";
        const LANGUAGES = new Set(["de", "en"]);
        express().get("/", (req, res) => {
          res.set("X-Page", String(Number(req.query.page)));
          if (!LANGUAGES.has(req.query.language)) return res.sendStatus(400);
          res.set("Content-Language", req.query.language);
        });
      `,
    },
    {
      name: "an address and an origin, of which other rules speak",
      code: `
        import express from "express";
        express().get("/", (req, res) => {
          res.set("Location", req.query.to);
          res.set("Access-Control-Allow-Origin", req.query.origin);
          res.set({ Location: req.query.to });
        });
      `,
    },
    {
      name: "a value that was matched",
      code: `
        import Koa from "koa";
        new Koa().use((ctx) => {
          if (!/^[\\w.]+$/.test(ctx.query.version)) return ctx.redirect("/");
          ctx.set("X-Version", ctx.query.version);
        });
      `,
    },
    {
      name: "line breaks taken out",
      code: `
        import express from "express";
        express().get("/", (req, res) => {
          res.set("X-Title", String(req.query.title).replace(/[\\r\\n]+/g, " "));
        });
      `,
    },
    {
      name: "headers of a request of the program's own",
      code: `
        import express from "express";
        express().get("/", async (req, res) => {
          const answer = await fetch("https://api.example.com", { headers: { "X-Query": req.query.q } });
          res.json(await answer.json());
        });
      `,
    },
    {
      name: "a set of something else",
      code: `
        import express from "express";
        const values = new Map();
        express().get("/", (req, res) => { values.set("X-Title", req.query.title); });
      `,
    },
  ],
  invalid: [
    {
      name: "a file's name in quotes",
      code: `
        import express from "express";
        express().get("/", (req, res) => {
          res.setHeader("Content-Disposition", \`attachment; filename="\${req.query.name}"\`);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.query.name", line: 4, origin: "the network", sink: "res.setHeader" },
          line: 4,
          column: 48,
        },
      ],
    },
    {
      name: "an object of headers",
      code: `
        const express = require("express");
        express().get("/", (req, res) => {
          res.set({ "X-Title": req.query.title, "X-Version": "2" });
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.query.title", line: 4, origin: "the network", sink: "res.set" },
        },
      ],
    },
    {
      name: "the headers of writeHead",
      code: `
        import { createServer } from "node:http";
        createServer((request, response) => {
          const title = new URL(request.url, "http://localhost").searchParams.get("title");
          response.writeHead(200, { "X-Title": title });
          response.end();
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "request.url.searchParams",
            line: 4,
            origin: "the network",
            sink: "response.writeHead",
          },
        },
      ],
    },
    {
      name: "a helper of the file, two functions away",
      code: `
        import express from "express";
        const named = (res, name) => res.header("Content-Disposition", "attachment; filename=" + name);
        const sent = (res, name) => named(res, name + ".csv");
        express().get("/", (req, res) => sent(res, req.query.name));
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.query.name",
            line: "5 → 4",
            origin: "the network",
            sink: "res.header",
          },
        },
      ],
    },
    {
      name: "koa's context",
      code: `
        import Koa from "koa";
        new Koa().use((ctx) => ctx.set("X-Title", ctx.query.title));
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "ctx.query.title", line: 3, origin: "the network", sink: "ctx.set" },
        },
      ],
    },
    {
      name: "fastify's reply",
      code: `
        import Fastify from "fastify";
        Fastify().get("/", async (request, reply) => reply.header("X-Title", request.query.title));
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "request.query.title",
            line: 3,
            origin: "the network",
            sink: "reply.header",
          },
        },
      ],
    },
    {
      name: "a response that is made",
      code: `
        import { Hono } from "hono";
        new Hono().get("/", (c) => new Response("", { headers: { "X-Title": c.req.query("title") } }));
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: 'c.req.query("title")',
            line: 3,
            origin: "the network",
            sink: "Response",
          },
        },
      ],
    },
    {
      name: "headers that are kept in a variable, only one of the signs taken out",
      code: `
        import express from "express";
        express().get("/", (req, res) => {
          const headers = new Headers();
          headers.append("X-Title", String(req.query.title).replaceAll("\\n", ""));
          return new Response("", { headers });
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.query.title",
            line: 5,
            origin: "the network",
            sink: "headers.append",
          },
        },
      ],
    },
  ],
});
