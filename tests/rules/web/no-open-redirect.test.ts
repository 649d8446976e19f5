import * as parser from "@typescript-eslint/parser";
import { RuleTester } from "@typescript-eslint/rule-tester";

import rule from "../../../src/rules/web/no-open-redirect.ts";

const typescript = { parser };
const commonjs = {
  parserOptions: { sourceType: "script", ecmaFeatures: { globalReturn: true } },
} as const;

const ownAddress = {
  source: "req.originalUrl",
  line: "6",
  origin: "the network",
  sink: "res.redirect",
};
const nextPage = {
  source: "req.query.next",
  line: "5",
  origin: "the network",
  sink: "res.redirect",
};

new RuleTester().run("no-open-redirect", rule, {
  valid: [
    {
      name: "an address that is compared with the site's own origin",
      code: `
        import express from "express";
        const ORIGIN = "https://shop.example.com";
        express().get("/login", (request, response) => {
          const target = new URL(request.query.next, ORIGIN);
          response.redirect(target.origin === ORIGIN ? target.href : "/");
        });
      `,
    },
    {
      name: "a path of the site, with what was sent behind it",
      code: `
        import express from "express";
        express().post("/orders", (req, res) => {
          res.redirect(303, \`/orders/\${req.body.id}?from=\${req.query.from}\`);
        });
      `,
    },
    {
      name: "a path that begins with one slash",
      code: `
        import express from "express";
        express().get("/login", (req, res) => {
          const next = req.query.next;
          if (typeof next !== "string" || !next.startsWith("/") || next.startsWith("//")) {
            return res.redirect("/");
          }
          res.redirect(next);
        });
      `,
    },
    {
      name: "the same page over https",
      code: `
        import express from "express";
        express().use((req, res, next) => {
          if (req.secure) return next();
          res.redirect(301, \`https://\${req.headers.host}\${req.originalUrl}\`);
        });
      `,
    },
    {
      name: "back to where the visitor came from, and to where the session says",
      code: `
        import express from "express";
        express().post("/vote", (req, res) => res.redirect(req.get("Referrer") || "/"));
        express().get("/callback", (req, res) => res.redirect(req.session.returnTo || "/"));
      `,
    },
    {
      name: "a page of a table",
      code: `
        import Koa from "koa";
        const PAGES = { home: "/", help: "https://help.example.com" };
        new Koa().use((ctx) => ctx.redirect(PAGES[ctx.query.page] ?? PAGES.home));
      `,
    },
    {
      name: "an address that is encoded into another",
      code: `
        import Fastify from "fastify";
        Fastify().get("/sign-in", async (request, reply) => {
          const query = new URLSearchParams({ return: request.query.next });
          return reply.redirect("https://accounts.example.com/sign-in?" + query);
        });
      `,
    },
    {
      name: "another header",
      code: `
        import express from "express";
        express().get("/", (req, res) => {
          res.setHeader("X-Next", req.query.next);
          res.writeHead(200, { "Content-Language": req.query.language });
        });
      `,
    },
    {
      name: "the login page of the address that the request has, in Next",
      code: `
        import { NextResponse, type NextRequest } from "next/server";
        export function middleware(request: NextRequest) {
          return NextResponse.redirect(new URL("/login", request.url));
        }
      `,
      languageOptions: typescript,
    },
    {
      name: "a redirect of something that no framework has given",
      code: `
        import express from "express";
        import { router } from "./router.js";
        express().get("/", (req) => router.redirect(req.query.next));
      `,
    },
    {
      name: "the path at which the router is mounted",
      code: `
        import { Router } from "express";
        const withSlash = (path) => path + (path.endsWith("/") ? "" : "/");
        const homeOf = (originalUrl, ownUrl) => {
          if (ownUrl === "/") return withSlash(originalUrl);
          const index = originalUrl.lastIndexOf(ownUrl);
          return withSlash(originalUrl.slice(0, index));
        };
        export const router = Router();
        router.get("/*path", (req, res, next) => {
          res.locals.home = homeOf(req.originalUrl, req.url);
          next();
        });
        router.post("/orders", (req, res) => res.redirect(res.locals.home));
        router.get("/up", (req, res) => {
          if (req.query.root) res.redirect(req.originalUrl.replace(req.url, ""));
          else if (req.url === "/") res.redirect(req.originalUrl + "?up");
          else res.redirect(req.baseUrl);
        });
      `,
    },
  ],
  invalid: [
    {
      name: "an address that was sent",
      code: `
        import express from "express";
        express().get("/login", (request, response) => {
          response.redirect(request.query.next);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "request.query.next",
            line: 4,
            origin: "the network",
            sink: "response.redirect",
          },
          line: 4,
          column: 29,
        },
      ],
    },
    {
      name: "a status, an address, and a slash that a second one can follow",
      code: `
        import express from "express";
        express().get("/go/:page", (req, res) => {
          res.redirect(302, "/" + req.query.page);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.query.page", line: 4, origin: "the network", sink: "res.redirect" },
        },
      ],
    },
    {
      name: "an address of the request that is cut elsewhere, or is not known to end there",
      code: `
        import express from "express";
        const app = express();
        app.get("/*path", (req, res) => {
          const { next } = req.query;
          const { originalUrl } = req;
          res.redirect(originalUrl.slice(0, originalUrl.lastIndexOf("?")));
          res.redirect(originalUrl.slice(0, originalUrl.lastIndexOf(next)));
          res.redirect(next.slice(0, next.lastIndexOf(req.url)));
          res.redirect(originalUrl.slice(1, originalUrl.lastIndexOf(req.url)));
          if (req.url === "/") res.redirect(next);
          if (req.url !== "/") res.redirect(originalUrl + "/");
          if (next === "/") res.redirect(originalUrl + "/");
        });
      `,
      errors: [
        { messageId: "tainted", line: 7, data: ownAddress },
        { messageId: "tainted", line: 8, data: ownAddress },
        { messageId: "tainted", line: 9, data: nextPage },
        { messageId: "tainted", line: 10, data: ownAddress },
        { messageId: "tainted", line: 11, data: nextPage },
        { messageId: "tainted", line: 12, data: ownAddress },
        { messageId: "tainted", line: 13, data: ownAddress },
      ],
    },
    {
      name: "a path that begins with a slash, and perhaps with two",
      code: `
        import express from "express";
        express().get("/login", (req, res) => {
          const { next } = req.query;
          res.redirect(next.startsWith("/") ? next : "/");
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.query.next", line: 4, origin: "the network", sink: "res.redirect" },
        },
      ],
    },
    {
      name: "the address without its last slash, which may be one of two at the beginning",
      code: `
        import express from "express";
        express().use((req, res, next) => {
          if (!req.path.endsWith("/")) return next();
          res.redirect(301, req.path.slice(0, -1));
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.path", line: 5, origin: "the network", sink: "res.redirect" },
        },
      ],
    },
    {
      name: "the header by hand",
      code: `
        const http = require("http");
        http.createServer((req, res) => {
          const next = new URL(req.url, "http://localhost").searchParams.get("next");
          if (next) {
            res.writeHead(302, { Location: next });
          } else {
            res.statusCode = 302;
            res.setHeader("Location", req.url.split("?")[1]);
          }
          res.end();
        });
      `,
      languageOptions: commonjs,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.url.searchParams",
            line: 4,
            origin: "the network",
            sink: "res.writeHead",
          },
        },
        {
          messageId: "tainted",
          data: { source: "req.url", line: 9, origin: "the network", sink: "res.setHeader" },
        },
      ],
    },
    {
      name: "Koa, Fastify and hapi",
      code: `
        import Koa from "koa";
        import Fastify from "fastify";
        import Hapi from "@hapi/hapi";
        new Koa().use((ctx) => ctx.redirect(ctx.query.next));
        Fastify().get("/", (request, reply) => reply.redirect(request.query.next, 303));
        const server = Hapi.server({ port: 3000 });
        server.route({ method: "GET", path: "/", handler: (request, h) => h.redirect(request.query.next) });
        server.route({
          method: "POST",
          path: "/",
          handler: (request, h) => h.response().code(302).location(request.payload.next),
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "ctx.query.next", line: 5, origin: "the network", sink: "ctx.redirect" },
        },
        {
          messageId: "tainted",
          data: {
            source: "request.query.next",
            line: 6,
            origin: "the network",
            sink: "reply.redirect",
          },
        },
        {
          messageId: "tainted",
          data: {
            source: "request.query.next",
            line: 8,
            origin: "the network",
            sink: "h.redirect",
          },
        },
        {
          messageId: "tainted",
          data: {
            source: "request.payload.next",
            line: 12,
            origin: "the network",
            sink: "location",
          },
        },
      ],
    },
    {
      name: "Next's routes of both kinds",
      code: `
        import type { NextApiRequest, NextApiResponse } from "next";
        import { redirect } from "next/navigation";
        import { NextResponse, type NextRequest } from "next/server";
        export function GET(request: NextRequest) {
          const next = request.nextUrl.searchParams.get("next");
          if (request.cookies.has("session")) redirect(next ?? "/");
          return NextResponse.redirect(new URL(request.url).searchParams.get("to") ?? "/");
        }
        export default function handler(req: NextApiRequest, res: NextApiResponse) {
          res.redirect(307, req.query.next as string);
        }
      `,
      languageOptions: typescript,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "request.nextUrl.searchParams",
            line: 6,
            origin: "the network",
            sink: "redirect",
          },
        },
        {
          messageId: "tainted",
          data: {
            source: "request.url.searchParams",
            line: 8,
            origin: "the network",
            sink: "NextResponse.redirect",
          },
        },
        {
          messageId: "tainted",
          data: { source: "req.query.next", line: 11, origin: "the network", sink: "res.redirect" },
        },
      ],
    },
  ],
});
