import * as parser from "@typescript-eslint/parser";
import { RuleTester } from "@typescript-eslint/rule-tester";

import rule from "../../../src/rules/web/no-ssrf.ts";

const typescript = { parser };
const commonjs = {
  parserOptions: { sourceType: "script", ecmaFeatures: { globalReturn: true } },
} as const;

new RuleTester().run("no-ssrf", rule, {
  valid: [
    {
      name: "a path behind a host of the program's own",
      code: `
        import express from "express";
        express().get("/users/:id", async (request, response) => {
          const answer = await fetch(\`https://api.example.com/users/\${encodeURIComponent(request.params.id)}\`);
          response.json(await answer.json());
        });
      `,
    },
    {
      name: "an address whose host is looked up in a list",
      code: `
        import express from "express";
        const HOSTS = new Set(["images.example.com", "cdn.example.com"]);
        express().get("/preview", async (request, response) => {
          const address = new URL(request.query.url);
          if (!HOSTS.has(address.hostname)) return response.sendStatus(400);
          const image = await fetch(address);
          response.send(Buffer.from(await image.arrayBuffer()));
        });
      `,
    },
    {
      name: "an instance of axios with a base, and paths that cannot be addresses",
      code: `
        import axios from "axios";
        import express from "express";
        const api = axios.create({ baseURL: process.env.API_URL, timeout: 5000 });
        express().get("/orders/:id", async (req, res) => {
          const { data } = await api.get(\`/orders/\${req.params.id}\`, { params: req.query });
          await api.post("/views", { id: req.params.id, from: req.get("referer") });
          res.json(data);
        });
      `,
    },
    {
      name: "what was sent, as the body and the headers of a request to a fixed address",
      code: `
        import got from "got";
        import express from "express";
        express().post("/hooks", express.json(), async (req, res) => {
          await got.post("https://hooks.example.com/in", { json: req.body, headers: { "x-from": req.ip } });
          await got(\`\${process.env.HOOKS_URL}/\${req.params.hook}\`);
          res.sendStatus(204);
        });
      `,
    },
    {
      name: "a proxy that adds the path and query of the request to its own backend",
      code: `
        const http = require("http");
        http.createServer((req, res) => {
          const target = http.request("http://127.0.0.1:8081" + req.url, { method: req.method, headers: req.headers });
          req.pipe(target);
        }).listen(8080);
      `,
      languageOptions: commonjs,
    },
    {
      name: "somebody else's fetch",
      code: `
        import express from "express";
        import { fetch } from "./cache.js";
        express().get("/", async (req, res) => res.send(await fetch(req.query.key)));
      `,
    },
    {
      name: "a service of a table",
      code: `
        import express from "express";
        import { request } from "undici";
        const SERVICES = { users: "http://users:3000", orders: "http://orders:3000" };
        express().get("/:service/*path", async (req, res) => {
          const base = SERVICES[req.params.service];
          if (!base) return res.sendStatus(404);
          const { body } = await request(\`\${base}/\${req.params.path}\`);
          body.pipe(res);
        });
      `,
    },
    {
      name: "a parameter of a function that nobody in sight calls",
      code: `export const load = (url) => fetch(url);`,
    },
    {
      name: "an environment variable",
      code: `export const health = () => fetch(process.env.HEALTH_URL);`,
    },
    {
      name: "a Request that describes the one that came in, and is sent to nobody",
      code: `
        import http from "node:http";
        import { router } from "./router.js";
        http.createServer(async (req, res) => {
          const request = new Request(new URL(req.url, \`http://\${req.headers.host}\`), { method: req.method });
          const answer = await router.answer(request);
          res.end(await answer.text());
        });
      `,
    },
  ],
  invalid: [
    {
      name: "an address that was sent",
      code: `
        import express from "express";
        express().get("/preview", async (request, response) => {
          const { url } = request.query;
          response.send(await (await fetch(url)).text());
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "request.query.url", line: 4, origin: "the network", sink: "fetch" },
          line: 5,
          column: 44,
        },
      ],
    },
    {
      name: "a Request for an address that was sent, and its copy",
      code: `
        import express from "express";
        import { fetch as load, Request as Outgoing } from "undici";
        express().get("/preview", async (req, res) => {
          const request = new Request(req.query.url, { redirect: "error" });
          await fetch(request);
          await fetch(request.clone());
          await fetch(request.url);
          await load(new Outgoing(req.query.url));
        });
      `,
      errors: [
        {
          messageId: "tainted",
          line: 6,
          data: { source: "req.query.url", line: 5, origin: "the network", sink: "fetch" },
        },
        {
          messageId: "tainted",
          line: 7,
          data: { source: "req.query.url", line: 5, origin: "the network", sink: "fetch" },
        },
        {
          messageId: "tainted",
          line: 8,
          data: { source: "req.query.url", line: 5, origin: "the network", sink: "fetch" },
        },
        {
          messageId: "tainted",
          line: 9,
          data: { source: "req.query.url", line: 9, origin: "the network", sink: "load" },
        },
      ],
    },
    {
      name: "a part of the host",
      code: `
        import axios from "axios";
        import express from "express";
        express().get("/shops/:shop", async (req, res) => {
          const { data } = await axios.get(\`https://\${req.params.shop}.example.com/products.json\`);
          res.json(data);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.params.shop", line: 5, origin: "the network", sink: "axios.get" },
        },
      ],
    },
    {
      name: "the options of a request, and a class that keeps its client",
      code: `
        import axios, { type AxiosInstance } from "axios";
        import type { Request, Response } from "express";
        export class Avatars {
          constructor(private readonly client: AxiosInstance) {}
          async show(request: Request, response: Response) {
            const { data } = await this.client.request({ method: "get", url: request.body.avatar });
            await axios({ url: request.body.avatar });
            response.send(data);
          }
        }
      `,
      languageOptions: typescript,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "request.body.avatar",
            line: 7,
            origin: "the network",
            sink: "client.request",
          },
        },
        {
          messageId: "tainted",
          data: { source: "request.body.avatar", line: 8, origin: "the network", sink: "axios" },
        },
      ],
    },
    {
      name: "a host of http's options, and an address for https",
      code: `
        const http = require("http");
        const https = require("https");
        http.createServer((req, res) => {
          const { searchParams } = new URL(req.url, "http://localhost");
          http.get({ hostname: searchParams.get("host"), path: "/status" }, (status) => status.pipe(res));
          https.get(searchParams.get("icon"), (icon) => icon.pipe(res));
        });
      `,
      languageOptions: commonjs,
      errors: [
        {
          messageId: "taintedHost",
          data: {
            source: "req.url.searchParams",
            line: 5,
            origin: "the network",
            sink: "http.get",
          },
        },
        {
          messageId: "tainted",
          data: {
            source: "req.url.searchParams",
            line: 5,
            origin: "the network",
            sink: "https.get",
          },
        },
      ],
    },
    {
      name: "a host that only looks like the program's own",
      code: `
        import Koa from "koa";
        import fetch from "node-fetch";
        new Koa().use(async (ctx) => {
          const { url } = ctx.query;
          if (!url.startsWith("https://images.example.com")) ctx.throw(400);
          ctx.body = (await fetch(url)).body;
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "ctx.query.url", line: 5, origin: "the network", sink: "fetch" },
        },
      ],
    },
    {
      name: "an address that a base does not hold",
      code: `
        import Fastify from "fastify";
        import { request } from "undici";
        Fastify().get("/docs", async (req, reply) => {
          const { body } = await request(new URL(req.query.page, "https://docs.example.com"));
          return reply.send(body);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.query.page", line: 5, origin: "the network", sink: "request" },
        },
      ],
    },
    {
      name: "other clients",
      code: `
        import express from "express";
        import ky from "ky";
        import needle from "needle";
        import { ofetch } from "ofetch";
        import p from "phin";
        import superagent from "superagent";
        import WebSocket from "ws";
        import wretch from "wretch";
        express().get("/", async (req, res) => {
          await ky.get(req.query.a);
          await needle("get", req.query.b);
          await ofetch("/users", { baseURL: req.query.c });
          await p({ url: req.query.d });
          await superagent.get(req.query.e);
          new WebSocket(req.query.f);
          wretch(req.query.g).get();
        });
      `,
      errors: [
        ["a", 11, "ky.get"],
        ["b", 12, "needle"],
        ["c", 13, "ofetch"],
        ["d", 14, "p"],
        ["e", 15, "superagent.get"],
        ["f", 16, "WebSocket"],
        ["g", 17, "wretch"],
      ].map(([name, line, sink]) => ({
        messageId: "tainted",
        data: { source: `req.query.${String(name)}`, line, origin: "the network", sink },
      })),
    },
    {
      name: "at the widest level, an address of which nothing is known",
      code: `export const load = (url) => fetch(url);`,
      options: [{ report: "opaque" }],
      errors: [{ messageId: "opaque", data: { source: "url", line: 1, sink: "fetch" } }],
    },
  ],
});
