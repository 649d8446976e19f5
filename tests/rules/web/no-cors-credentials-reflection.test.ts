import { RuleTester } from "@typescript-eslint/rule-tester";

import rule from "../../../src/rules/web/no-cors-credentials-reflection.ts";

new RuleTester().run("no-cors-credentials-reflection", rule, {
  valid: [
    {
      name: "origins of a list",
      code: `
        import cors from "cors";
        import express from "express";
        const ORIGINS = ["https://app.example.com", /\\.example\\.com$/];
        const app = express();
        app.use(cors({ origin: ORIGINS, credentials: true }));
        app.use(cors({ origin: "https://app.example.com", credentials: true }));
        app.use(cors({ origin: process.env.ORIGIN, credentials: true }));
      `,
    },
    {
      name: "every origin, without cookies",
      code: `
        const cors = require("cors");
        const express = require("express");
        const app = express();
        app.use(cors());
        app.use(cors({ origin: true }));
        app.use(cors({ origin: true, credentials: false }));
        app.use((req, res, next) => {
          res.setHeader("Access-Control-Allow-Origin", req.headers.origin);
          next();
        });
      `,
    },
    {
      name: "a function that looks at the origin",
      code: `
        import cors from "cors";
        import { isOurs, ours } from "./origins.js";
        const allowed = new Set(["https://app.example.com"]);
        export const one = cors({ credentials: true, origin: (origin, callback) => callback(null, allowed.has(origin)) });
        export const two = cors({
          credentials: true,
          origin(origin, callback) {
            if (!origin || isOurs(origin)) callback(null, true);
            else callback(new Error("This origin may not"));
          },
        });
        export const three = cors({ credentials: true, origin: ours });
      `,
    },
    {
      name: "every origin in development",
      code: `
        import cors from "cors";
        const origin = process.env.NODE_ENV === "production" ? "https://app.example.com" : true;
        export const handler = cors({ origin, credentials: true });
      `,
    },
    {
      name: "headers for origins that were looked for",
      code: `
        import express from "express";
        import { isOurs } from "./origins.js";
        const ORIGINS = ["https://app.example.com"];
        const app = express();
        app.use((req, res, next) => {
          const { origin } = req.headers;
          if (ORIGINS.includes(origin)) res.setHeader("Access-Control-Allow-Origin", origin);
          res.setHeader("Access-Control-Allow-Credentials", "true");
          next();
        });
        app.use((req, res, next) => {
          res.header("Access-Control-Allow-Origin", isOurs(req.get("origin")) ? req.get("origin") : "null");
          next();
        });
      `,
    },
    {
      name: "a constant origin in a header",
      code: `
        import { createServer } from "node:http";
        createServer((request, response) => {
          response.setHeader("Access-Control-Allow-Origin", "https://app.example.com");
          response.setHeader("Access-Control-Allow-Credentials", "true");
          response.end();
        });
      `,
    },
    {
      name: "functions that do more than allow, or less, and options of another file",
      code: `
        import cors from "cors";
        import { cors as honoCors } from "hono/cors";
        import { counted, shared } from "./options.js";
        const ORIGINS = new Map([["https://app.example.com", "https://app.example.com"]]);
        export const one = cors({
          credentials: true,
          origin(origin, callback) {
            const allowed = counted(origin);
            callback(null, allowed);
          },
        });
        export const two = honoCors({ credentials: true, origin: (origin) => ORIGINS.get(origin) });
        export const three = honoCors({
          credentials: true,
          origin() {
            return;
          },
        });
        export const four = cors({ credentials: true, origin: (origin) => { counted(origin); } });
        export const five = cors({ ...shared, credentials: true });
        export const six = cors({ credentials: true, origin: (origin, callback) => callback(null) });
      `,
    },
    {
      name: "somebody else's cors",
      code: `import { cors } from "./cors.js"; cors({ origin: true, credentials: true });`,
    },
  ],
  invalid: [
    {
      name: "every origin, by option",
      code: `
        import cors from "cors";
        import express from "express";
        const app = express();
        app.use(cors({ origin: true, credentials: true }));
      `,
      errors: [{ messageId: "any", data: { call: "cors" }, line: 5, column: 32 }],
    },
    {
      name: "every origin, by functions that allow what they are given",
      code: `
        const cors = require("cors");
        const { cors: honoCors } = require("hono/cors");
        const options = { credentials: true };
        options.origin = (origin, callback) => callback(null, true);
        exports.one = cors(options);
        exports.two = cors({
          credentials: true,
          origin: function (origin, done) {
            done(null, origin);
          },
        });
        exports.three = honoCors({ credentials: true, origin: (origin) => origin });
        exports.four = honoCors({
          credentials: true,
          origin(origin) {
            return origin;
          },
        });
      `,
      errors: [
        { messageId: "any", data: { call: "cors" } },
        { messageId: "any", data: { call: "cors" } },
        { messageId: "any", data: { call: "honoCors" } },
        { messageId: "any", data: { call: "honoCors" } },
      ],
    },
    {
      name: "other frameworks",
      code: `
        import koaCors from "@koa/cors";
        import fastifyCors from "@fastify/cors";
        import Fastify from "fastify";
        import Koa from "koa";
        import { NestFactory } from "@nestjs/core";
        import { Server } from "socket.io";
        import { App } from "./app.js";
        new Koa().use(koaCors({ credentials: true }));
        new Koa().use(koaCors({ credentials: true, origin: (ctx) => ctx.get("Origin") }));
        Fastify().register(fastifyCors, { origin: true, credentials: true });
        const nest = await NestFactory.create(App);
        nest.enableCors({ origin: true, credentials: true });
        new Server(3000, { cors: { origin: true, credentials: true } });
      `,
      errors: [
        { messageId: "any", data: { call: "koaCors" } },
        { messageId: "any", data: { call: "koaCors" } },
        { messageId: "any", data: { call: "register" } },
        { messageId: "any", data: { call: "nest.enableCors" } },
        { messageId: "any", data: { call: "Server" } },
      ],
    },
    {
      name: "the header that came, sent back",
      code: `
        import express from "express";
        const app = express();
        app.use((req, res, next) => {
          res.setHeader("Access-Control-Allow-Origin", req.headers.origin);
          res.setHeader("Access-Control-Allow-Credentials", "true");
          next();
        });
        app.use((req, res, next) => {
          const { origin } = req.headers;
          if (origin) res.set({ "Access-Control-Allow-Origin": origin });
          next();
        });
      `,
      errors: [
        {
          messageId: "reflected",
          data: { source: "req.headers.origin", line: 5, call: "res.setHeader" },
        },
        { messageId: "reflected", data: { source: "req.headers", line: 10, call: "res.set" } },
      ],
    },
    {
      name: "the header that came, if there is one, and outside of all functions",
      code: `
        import express, { type Request, type Response } from "express";
        express().use((req, res, next) => {
          if (!req.headers.origin) return next();
          res.setHeader("Access-Control-Allow-Origin", req.headers.origin || "*");
          res.setHeader("Access-Control-Allow-Credentials", "true");
          next();
        });
        declare const request: Request;
        declare const response: Response;
        response.setHeader("Access-Control-Allow-Origin", request.get("origin"));
      `,
      errors: [
        {
          messageId: "reflected",
          data: { source: "req.headers.origin", line: 5, call: "res.setHeader" },
        },
        {
          messageId: "reflected",
          data: { source: 'request.get("origin")', line: 11, call: "response.setHeader" },
        },
      ],
    },
  ],
});
