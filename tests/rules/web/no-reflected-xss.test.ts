import * as parser from "@typescript-eslint/parser";
import { RuleTester } from "@typescript-eslint/rule-tester";

import rule from "../../../src/rules/web/no-reflected-xss.ts";

const typescript = { parser };
const commonjs = {
  parserOptions: { sourceType: "script", ecmaFeatures: { globalReturn: true } },
} as const;

new RuleTester().run("no-reflected-xss", rule, {
  valid: [
    {
      name: "what a language model wrote, which is the concern of `no-unsafe-llm-output`",
      code: `
        import express from "express";
        import OpenAI from "openai";
        const client = new OpenAI();
        express().get("/answer", async (req, res) => {
          const answer = await client.chat.completions.create({ model: "small", messages: [] });
          res.send("<p>" + answer.choices[0].message.content + "</p>");
        });
      `,
    },
    {
      name: "a name that was escaped",
      code: `
        import express from "express";
        import escapeHtml from "escape-html";
        express().get("/", (request, response) => {
          response.send(\`<h1 title="\${escapeHtml(request.query.title)}">\${escapeHtml(request.query.name)}</h1>\`);
        });
      `,
    },
    {
      name: "an answer that is no HTML",
      code: `
        import express from "express";
        express().get("/", (request, response) => {
          response.json({ name: request.query.name });
          response.type("text").send("Hello " + request.query.name);
        });
        express().get("/data", (request, response) => {
          response.set("Content-Type", "application/json");
          response.send(JSON.stringify(request.query));
        });
        express().post("/data", (request, response) => response.send(request.body));
      `,
    },
    {
      name: "a page in which an engine escapes",
      code: `
        import express from "express";
        express().get("/", (req, res) => res.render("hello", { name: req.query.name }));
      `,
    },
    {
      name: "replacements of what breaks out, by a table, by numbers, one after the other",
      code: `
        import express from "express";
        const ENTITIES = { "<": "&lt;", ">": "&gt;", "&": "&amp;", '"': "&quot;" };
        const escaped = (text) => String(text).replace(/[<>&"]/g, (sign) => ENTITIES[sign]);
        const encoded = (text) => text.replace(/[<>&'"]/gu, (sign) => \`&#\${sign.charCodeAt(0)};\`);
        express().get("/", (req, res) => {
          const { name, title, color } = req.query;
          const text = color.replace(/&/g, "&amp;").replace(/</g, "&lt;");
          res.send(\`<p title="\${escaped(title)}" class='\${encoded(title)}'>\${escaped(name)} \${text}</p>\`);
        });
      `,
    },
    {
      name: "a check for signs that break out of where the value stands",
      code: `
        import express from "express";
        express().get("/", (req, res) => {
          const { name, title } = req.query;
          if (/[<>]/.test(name) || title.indexOf('"') >= 0) return res.sendStatus(400);
          res.send('<h1 title="' + title + '">' + name + "</h1>");
        });
      `,
    },
    {
      name: "an address that the browser has encoded",
      code: `
        import express from "express";
        express().use((req, res) => res.status(404).send(\`Cannot find \${req.originalUrl}\`));
      `,
    },
    {
      name: "headers, which nobody sets for a visitor",
      code: `
        import express from "express";
        express().get("/", (req, res) => res.send("<p>Your browser: " + req.get("User-Agent")));
      `,
    },
    {
      name: "an answer of Node's that does not begin with a tag",
      code: `
        const http = require("http");
        http.createServer((req, res) => {
          res.statusCode = 404;
          res.end("No such file: " + decodeURIComponent(req.url));
        });
      `,
      languageOptions: commonjs,
    },
    {
      name: "a file of some other type",
      code: `
        const http = require("http");
        const mime = require("mime");
        http.createServer((req, res) => {
          const name = decodeURIComponent(req.url);
          res.setHeader("Content-Type", mime.getType(name));
          res.end(name);
        });
      `,
      languageOptions: commonjs,
    },
    {
      name: "JSON in a script, of which no tag can end it",
      code: `
        import express from "express";
        express().get("/", (req, res) => {
          const state = JSON.stringify(req.query).replace(/</g, "\\\\u003c");
          res.send("<script>window.state = " + state + "</script>");
        });
      `,
    },
    {
      name: "the path of a link",
      code: `
        import express from "express";
        express().get("/", (req, res) => {
          res.send(\`<a href="/search?q=\${encodeURIComponent(req.query.q)}">again</a>\`);
        });
      `,
    },
    {
      name: "text and JSON of other frameworks",
      code: `
        import Koa from "koa";
        import Fastify from "fastify";
        new Koa().use((ctx) => {
          ctx.body = { name: ctx.query.name };
          ctx.body = "Hello " + ctx.query.name;
        });
        new Koa().use((ctx) => {
          ctx.type = "text/plain";
          ctx.body = "<" + ctx.query.name + ">";
        });
        Fastify().get("/", (request, reply) => reply.send("Hello " + request.query.name));
      `,
    },
    {
      name: "a number",
      code: `
        import express from "express";
        express().get("/", (req, res) => res.send("<p>Page " + Number(req.query.page)));
      `,
    },
  ],
  invalid: [
    {
      name: "a name in a text, which Express sends as HTML",
      code: `
        import express from "express";
        express().get("/", (request, response) => {
          response.send("Hello " + request.query.name);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "request.query.name",
            line: 4,
            origin: "the network",
            sink: "response.send",
          },
          line: 4,
          column: 25,
        },
      ],
    },
    {
      name: "what was escaped for another place",
      code: `
        import express from "express";
        const escaped = (text) => text.replace(/[<>&]/g, (sign) => "&#" + sign.charCodeAt(0) + ";");
        express().get("/", (req, res) => {
          res.send(\`<p title="\${escaped(req.query.title)}">\`);
          res.send(\`<p class=\${escaped(req.query.title)}>\`);
          res.send(\`<script>greet("\${escaped(req.query.title)}")</script>\`);
          res.send("<script>state = " + JSON.stringify(req.query) + "</script>");
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.query.title",
            line: "5 → 3",
            origin: "the network",
            sink: "res.send",
          },
        },
        {
          messageId: "tainted",
          data: {
            source: "req.query.title",
            line: "6 → 3",
            origin: "the network",
            sink: "res.send",
          },
        },
        {
          messageId: "tainted",
          data: {
            source: "req.query.title",
            line: "7 → 3",
            origin: "the network",
            sink: "res.send",
          },
        },
        {
          messageId: "tainted",
          data: { source: "req.query", line: 8, origin: "the network", sink: "res.send" },
        },
      ],
    },
    {
      name: "a replacement of the first sign only, and of signs by themselves",
      code: `
        import express from "express";
        express().get("/", (req, res) => {
          res.send("<p>" + req.query.name.replace("<", "&lt;"));
          res.send("<p>" + req.query.name.replace(/</g, (sign) => sign + " "));
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.query.name", line: 4, origin: "the network", sink: "res.send" },
        },
        {
          messageId: "tainted",
          data: { source: "req.query.name", line: 5, origin: "the network", sink: "res.send" },
        },
      ],
    },
    {
      name: "an answer that is text on one way alone",
      code: `
        import express from "express";
        express().get("/", (req, res) => {
          if (req.query.raw) res.type("text/plain");
          res.send(req.query.name);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.query.name", line: 5, origin: "the network", sink: "res.send" },
        },
      ],
    },
    {
      name: "the names of files in a list, wherever the function got its response",
      code: `
        const fs = require("fs");
        exports.list = function (folder, req, res) {
          res.setHeader("Content-Type", "text/html");
          fs.readdir(folder, (error, names) => {
            for (const name of names) write(res, name);
            res.end();
          });
        };
        function write(response, name) {
          response.write('<a href="' + encodeURIComponent(name) + '">' + name + "</a>");
        }
      `,
      languageOptions: commonjs,
      errors: [
        {
          messageId: "tainted",
          data: { source: "names", line: 6, origin: "a file", sink: "response.write" },
        },
      ],
    },
    {
      name: "an address that was decoded, in a page of Node's",
      code: `
        const http = require("http");
        const url = require("url");
        http.createServer((req, res) => {
          const { query } = url.parse(req.url, true);
          res.writeHead(404, { "Content-Type": "text/html" });
          res.end("Nothing under " + decodeURIComponent(req.url) + query.name);
        });
        http.createServer((req, res) => {
          res.write("<h1>");
          res.end("Nothing under " + decodeURIComponent(req.url));
        });
      `,
      languageOptions: commonjs,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.url", line: 7, origin: "the network", sink: "res.end" },
        },
        {
          messageId: "tainted",
          data: { source: "req.url", line: 11, origin: "the network", sink: "res.end" },
        },
      ],
    },
    {
      name: "Koa, Fastify, hapi, Hono, and the web's own responses",
      code: `
        import Koa from "koa";
        import Fastify from "fastify";
        import Hapi from "@hapi/hapi";
        import { Hono } from "hono";
        new Koa().use((ctx) => {
          ctx.body = \`<p>\${ctx.query.name}</p>\`;
        });
        Fastify().get("/", (request, reply) => reply.type("text/html").send(request.query.name));
        Hapi.server().route({ path: "/", handler: (request, h) => h.response(request.query.name) });
        new Hono().get("/", (c) => c.html("<p>" + c.req.query("name")));
        new Hono().get("/", (c) => {
          return new Response("<p>" + c.req.query("name"), { headers: { "Content-Type": "text/html" } });
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "ctx.query.name", line: 7, origin: "the network", sink: "body" },
        },
        {
          messageId: "tainted",
          data: { source: "request.query.name", line: 9, origin: "the network", sink: "send" },
        },
        {
          messageId: "tainted",
          data: {
            source: "request.query.name",
            line: 10,
            origin: "the network",
            sink: "h.response",
          },
        },
        {
          messageId: "tainted",
          data: { source: 'c.req.query("name")', line: 11, origin: "the network", sink: "c.html" },
        },
        {
          messageId: "tainted",
          data: {
            source: 'c.req.query("name")',
            line: 13,
            origin: "the network",
            sink: "Response",
          },
        },
      ],
    },
    {
      name: "a page that grows, with a request whose type TypeScript is told",
      code: `
        import type { Request, Response } from "express";
        export function list(request: Request, response: Response) {
          let page = "<ul>";
          for (const tag of request.query.tags as string[]) page += \`<li>\${tag}</li>\`;
          response.send(page);
        }
      `,
      languageOptions: typescript,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "request.query.tags",
            line: 5,
            origin: "the network",
            sink: "response.send",
          },
        },
      ],
    },
  ],
});
