import { RuleTester } from "@typescript-eslint/rule-tester";

import rule from "../../../src/rules/web/no-stack-trace-exposure.ts";

new RuleTester().run("no-stack-trace-exposure", rule, {
  valid: [
    {
      name: "a sentence for whoever asks, and the stack for the log",
      code: `
        import express from "express";
        const app = express();
        app.use((error, request, response, next) => {
          console.error(error.stack);
          response.status(500).json({ error: "Something went wrong on our side" });
        });
      `,
    },
    {
      name: "a message",
      code: `
        const express = require("express");
        express().get("/", (req, res) => {
          try {
            res.json(parse(req.query.text));
          } catch (err) {
            console.log(err.stack);
            res.status(400).send(err.message);
          }
        });
      `,
    },
    {
      name: "a stack for developers alone, asked for around it, beside it and before it",
      code: `
        import express from "express";
        const app = express();
        const isProduction = process.env.NODE_ENV === "production";
        app.use((err, req, res, next) => {
          res.status(500).json({ message: err.message, stack: isProduction ? undefined : err.stack });
        });
        app.use((err, req, res, next) => {
          res.json({ message: err.message, ...(app.get("env") === "development" && { stack: err.stack }) });
        });
        app.use((err, req, res, next) => {
          if (isProduction) return res.sendStatus(500);
          res.send(err.stack);
        });
        if (process.env.DEBUG) {
          app.use((err, req, res, next) => {
            res.send(err.stack);
          });
        }
      `,
    },
    {
      name: "a stack of something else",
      code: `
        import express from "express";
        import { cards } from "./cards.js";
        express().get("/", (req, res) => res.json([cards.stack, req.app.stack, cards.dealt().stack]));
      `,
    },
    {
      name: "an error that is handed on",
      code: `
        import express from "express";
        import { send } from "./mail.js";
        express().use((error, req, res, next) => {
          send({ to: "us@example.com", text: error.stack });
          next(error);
        });
      `,
    },
    {
      name: "an answer without any",
      code: `
        import express from "express";
        express().get("/", (req, res) => res.json({ ok: true }));
      `,
    },
    {
      name: "an answer whose comment speaks of one",
      code: `
        import express from "express";
        // Nobody sees error.stack here.
        express().get("/", (req, res) => res.json({ ok: true }));
      `,
    },
    {
      name: "a stack where nothing is answered",
      code: `export const shown = (error) => error.stack;`,
    },
  ],
  invalid: [
    {
      name: "the stack in an answer",
      code: `
        import express from "express";
        const app = express();
        app.use((error, request, response, next) => {
          response.status(500).send(error.stack);
        });
      `,
      errors: [
        {
          messageId: "exposed",
          data: { source: "error.stack", line: 5, call: "send" },
          line: 5,
          column: 37,
        },
      ],
    },
    {
      name: "in a part of it, by way of a function",
      code: `
        const express = require("express");
        const described = (err) => ({ message: err.message, details: err.stack.split("\\n") });
        express().get("/", async (req, res) => {
          try {
            res.json(await load());
          } catch (err) {
            res.status(500).json({ error: described(err) });
          }
        });
      `,
      errors: [{ messageId: "exposed", data: { source: "err.stack", line: 3, call: "json" } }],
    },
    {
      name: "in a text, where there is one",
      code: `
        import { createServer } from "node:http";
        createServer(async (request, response) => {
          try {
            await answer(request, response);
          } catch (error) {
            if (error.stack) response.end(\`<pre>\${error.stack}</pre>\`);
            else response.end("Error");
          }
        });
      `,
      errors: [
        { messageId: "exposed", data: { source: "error.stack", line: 7, call: "response.end" } },
      ],
    },
    {
      name: "other frameworks",
      code: `
        import Fastify from "fastify";
        import Koa from "koa";
        new Koa().use(async (ctx, next) => {
          try {
            await next();
          } catch (e) {
            ctx.body = { error: (e as Error).stack };
          }
        });
        Fastify().get("/", async (request, reply) => {
          load().catch((error) => reply.code(500).send({ error: error.stack ?? error }));
        });
        export async function GET() {
          try {
            return Response.json(await load());
          } catch (cause) {
            return new Response(cause.stack, { status: 500 });
          }
        }
      `,
      errors: [
        { messageId: "exposed", data: { source: "(e as Error).stack", line: 8, call: "body" } },
        { messageId: "exposed", data: { source: "error.stack", line: 12, call: "send" } },
        { messageId: "exposed", data: { source: "cause.stack", line: 18, call: "Response" } },
      ],
    },
    {
      name: "an error within another",
      code: `
        import express from "express";
        express().use((failure, req, res, next) => {
          res.render("error", { text: failure.error.stack });
        });
      `,
      errors: [
        {
          messageId: "exposed",
          data: { source: "failure.error.stack", line: 4, call: "res.render" },
        },
      ],
    },
    {
      name: "outside of all functions",
      code: `
        import type { Response } from "express";
        declare const response: Response;
        try {
          start();
        } catch (error) {
          response.json({ error: error.stack });
        }
      `,
      errors: [
        { messageId: "exposed", data: { source: "error.stack", line: 7, call: "response.json" } },
      ],
    },
  ],
});
