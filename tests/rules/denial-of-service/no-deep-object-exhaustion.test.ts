import { RuleTester } from "@typescript-eslint/rule-tester";

import rule from "../../../src/rules/denial-of-service/no-deep-object-exhaustion.ts";

new RuleTester().run("no-deep-object-exhaustion", rule, {
  valid: [
    {
      name: "a validator that stops at the first error",
      code: `
        import Ajv from "ajv";
        import express from "express";
        const validate = new Ajv().compile({ type: "array" });
        express().post("/", (req, res) => res.json(validate(req.body)));
      `,
    },
    {
      name: "an option that is off",
      code: `
        import Ajv from "ajv";
        import express from "express";
        const ajv = new Ajv({ allErrors: false, coerceTypes: true });
        express().post("/", (req, res) => res.json(ajv.validate({ type: "array" }, req.body)));
      `,
    },
    {
      name: "an option for whoever develops",
      code: `
        import Ajv from "ajv";
        import express from "express";
        const ajv = new Ajv({ allErrors: process.env.NODE_ENV !== "production" });
        express().post("/", (req, res) => res.json(ajv.validate({ type: "array" }, req.body)));
      `,
    },
    {
      name: "settings of the program's own",
      code: `
        import Ajv from "ajv";
        import settings from "./settings.json" with { type: "json" };
        const ajv = new Ajv({ allErrors: true });
        if (!ajv.validate({ type: "object" }, settings)) throw new Error(ajv.errorsText());
      `,
    },
    {
      name: "text of a request",
      code: `
        import Ajv from "ajv";
        import express from "express";
        const isName = new Ajv({ allErrors: true }).compile({ type: "string", maxLength: 20 });
        express().get("/:name", (req, res) => res.json(isName(req.params.name)));
        express().get("/", (req, res) => res.json(isName(req.get("x-name"))));
      `,
    },
    {
      name: "what has been checked to be text",
      code: `
        import Ajv from "ajv";
        import express from "express";
        const isName = new Ajv({ allErrors: true }).compile({ type: "string", maxLength: 20 });
        express().post("/", (req, res) => {
          const { name } = req.body;
          if (typeof name !== "string") return res.sendStatus(400);
          res.json(isName(name));
        });
      `,
    },
    {
      name: "somebody else's Ajv",
      code: `
        import { Ajv } from "./validation.js";
        import express from "express";
        const validate = new Ajv({ allErrors: true }).compile({ type: "array" });
        express().post("/", (req, res) => res.json(validate(req.body)));
      `,
    },
    {
      name: "a schema that is compiled, with options behind it",
      code: `
        import Ajv from "ajv";
        import express from "express";
        const ajv = new Ajv({ allErrors: true });
        express().post("/", (req, res) => {
          ajv.addSchema(req.body.schema);
          res.json(ajv.errorsText(req.body.errors));
        });
      `,
    },
  ],
  invalid: [
    {
      name: "a body, by a function that was compiled",
      code: `
        import Ajv from "ajv";
        import express from "express";
        const validate = new Ajv({ allErrors: true }).compile({ type: "array" });
        express().post("/", (req, res) => res.json(validate(req.body)));
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.body", line: 5, origin: "the network", sink: "validate" },
          line: 5,
          column: 61,
        },
      ],
    },
    {
      name: "a body, by the validator itself, in CommonJS",
      code: `
        const Ajv = require("ajv");
        const express = require("express");
        const options = { allErrors: true, coerceTypes: true };
        const ajv = new Ajv(options);
        express().post("/", (req, res) => {
          const { points } = req.body;
          if (!ajv.validate({ type: "array" }, points)) return res.sendStatus(400);
          res.json(points.length);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.body.points", line: 7, origin: "the network", sink: "ajv.validate" },
        },
      ],
    },
    {
      name: "a schema that was added by name",
      code: `
        import { Ajv2020 } from "ajv/dist/2020";
        import express from "express";
        const ajv = new Ajv2020({ allErrors: true }).addSchema({ type: "array" }, "points");
        express().post("/", (req, res) => {
          const validate = ajv.getSchema("points");
          res.json(validate(req.body));
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.body", line: 7, origin: "the network", sink: "validate" },
        },
      ],
    },
    {
      name: "a schema that loads others",
      code: `
        import Ajv from "ajv";
        import express from "express";
        const ajv = new Ajv({ allErrors: true, loadSchema });
        express().post("/", async (req, res) => {
          const validate = await ajv.compileAsync({ $ref: "points.json" });
          res.json(validate(req.body));
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.body", line: 7, origin: "the network", sink: "validate" },
        },
      ],
    },
    {
      name: "two functions away",
      code: `
        import Ajv from "ajv";
        import express from "express";
        const ajv = new Ajv({ allErrors: true });
        const isOrder = ajv.compile({ type: "object" });
        function errorsOf(order) {
          return isOrder(order) ? [] : isOrder.errors;
        }
        const answer = ({ body }) => ({ errors: errorsOf(body.order) });
        express().post("/", (req, res) => res.json(answer(req)));
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.body.order",
            line: "10 \u2192 9",
            origin: "the network",
            sink: "isOrder",
          },
        },
      ],
    },
    {
      name: "an instance that a class keeps",
      code: `
        import Ajv from "ajv";
        import Koa from "koa";
        class Validation {
          #ajv = new Ajv({ allErrors: true });
          accepts(value) {
            return this.#ajv.validate({ type: "object" }, value);
          }
        }
        const validation = new Validation();
        new Koa().use((ctx) => {
          ctx.body = validation.accepts(ctx.request.body);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "ctx.request.body",
            line: 12,
            origin: "the network",
            sink: "#ajv.validate",
          },
        },
      ],
    },
    {
      name: "parsed messages",
      code: `
        import Ajv from "ajv";
        import { WebSocketServer } from "ws";
        const isMessage = new Ajv({ allErrors: true }).compile({ type: "object" });
        new WebSocketServer({ port: 80 }).on("connection", (socket) => {
          socket.on("message", (data) => {
            if (!isMessage(JSON.parse(data))) socket.close();
          });
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "data", line: 7, origin: "the network", sink: "isMessage" },
        },
      ],
    },
    {
      name: "a query, in TypeScript",
      code: `
        import Ajv from "ajv";
        import express from "express";
        const ajv = new Ajv({ allErrors: true as const, verbose: false });
        const validate = ajv.compile<Query>({ type: "object" });
        express().get("/", (req, res) => {
          res.json(validate(req.query as unknown));
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.query", line: 7, origin: "the network", sink: "validate" },
        },
      ],
    },
  ],
});
