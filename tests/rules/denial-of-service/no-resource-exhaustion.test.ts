import { RuleTester } from "@typescript-eslint/rule-tester";

import rule from "../../../src/rules/denial-of-service/no-resource-exhaustion.ts";

new RuleTester().run("no-resource-exhaustion", rule, {
  valid: [
    {
      name: "the smaller of the two",
      code: `
        import express from "express";
        express().get("/", (req, res) => {
          res.send(Buffer.alloc(Math.min(Number(req.query.size), 1024)));
        });
      `,
    },
    {
      name: "a limit that is asked for first",
      code: `
        import express from "express";
        express().get("/", (req, res) => {
          const size = Number(req.query.size);
          if (!(size <= 1024)) return res.sendStatus(400);
          res.send(Buffer.alloc(size));
        });
      `,
    },
    {
      name: "a limit and a way out",
      code: `
        import express from "express";
        express().get("/", (req, res) => {
          const count = parseInt(req.query.count, 10);
          if (count > 100) return res.sendStatus(400);
          res.json(new Array(count).fill(0));
        });
      `,
    },
    {
      name: "a limit in an expression",
      code: `
        import express from "express";
        express().get("/", (req, res) => {
          const count = Number(req.query.count);
          res.send("-".repeat(count > 80 ? 80 : count));
        });
      `,
    },
    {
      name: "the rest of a division",
      code: `
        import express from "express";
        express().get("/", (req, res) => {
          setTimeout(() => res.end(), Number(req.query.delay) % 1000);
        });
      `,
    },
    {
      name: "one of a list",
      code: `
        import express from "express";
        const SIZES = ["16", "32"];
        express().get("/", (req, res) => {
          const { size } = req.query;
          if (!SIZES.includes(size)) return res.sendStatus(400);
          res.send(Buffer.alloc(Number(size)));
        });
      `,
    },
    {
      name: "the length of what was sent, which its sender had to send",
      code: `
        import express from "express";
        express().post("/", (req, res) => {
          res.send(Buffer.alloc(req.body.name.length));
        });
      `,
    },
    {
      name: "a size of the program's own, and what is put into it",
      code: `
        import express from "express";
        express().get("/", (req, res) => {
          res.send(Buffer.alloc(16, req.query.fill));
          setTimeout(() => res.end(), 1000);
        });
      `,
    },
    {
      name: "a list of what was sent",
      code: `
        import express from "express";
        express().get("/", (req, res) => {
          res.json(new Array(req.query.first, req.query.second));
        });
      `,
    },
  ],
  invalid: [
    {
      name: "a buffer as large as a query parameter says",
      code: `
        import express from "express";
        express().get("/", (req, res) => {
          res.send(Buffer.alloc(Number(req.query.size)));
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.query.size", line: 4, origin: "the network", sink: "Buffer.alloc" },
          line: 4,
          column: 33,
        },
      ],
    },
    {
      name: "a check of the type, which is no limit",
      code: `
        import express from "express";
        express().get("/", (req, res) => {
          const size = parseInt(req.query.size, 10);
          if (!Number.isInteger(size) || isNaN(size) || typeof size !== "number") return res.sendStatus(400);
          res.send(Buffer.allocUnsafe(size));
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.query.size",
            line: 4,
            origin: "the network",
            sink: "Buffer.allocUnsafe",
          },
        },
      ],
    },
    {
      name: "a limit at the wrong end",
      code: `
        import express from "express";
        express().get("/", (req, res) => {
          const count = Number(req.query.count);
          if (count < 1) return res.sendStatus(400);
          res.json(new Array(count).fill(0));
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.query.count", line: 4, origin: "the network", sink: "Array" },
        },
      ],
    },
    {
      name: "a number that is worked out, two functions away",
      code: `
        import express from "express";
        const bytes = (kilobytes) => Buffer.alloc(kilobytes * 1024);
        const page = ({ size }) => bytes(+size);
        express().get("/", (req, res) => res.send(page(req.query)));
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.query.size",
            line: "5 \u2192 4",
            origin: "the network",
            sink: "Buffer.alloc",
          },
        },
      ],
    },
    {
      name: "text that is repeated and filled up",
      code: `
        import express from "express";
        express().get("/", (req, res) => {
          const width = Math.max(Number(req.query.width), 10);
          res.send("-".repeat(width) + "name".padEnd(width));
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.query.width", line: 4, origin: "the network", sink: "repeat" },
        },
        {
          messageId: "tainted",
          data: { source: "req.query.width", line: 4, origin: "the network", sink: "padEnd" },
        },
      ],
    },
    {
      name: "a delay",
      code: `
        import Koa from "koa";
        new Koa().use(async (ctx) => {
          await new Promise((resolve) => setTimeout(resolve, ctx.query.delay));
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "ctx.query.delay", line: 4, origin: "the network", sink: "setTimeout" },
        },
      ],
    },
    {
      name: "a list of a length",
      code: `
        const express = require("express");
        express().post("/", (req, res) => {
          res.json(Array.from({ length: req.body.count }, (_, index) => index));
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.body.count", line: 4, origin: "the network", sink: "Array.from" },
        },
      ],
    },
    {
      name: "rounds of work",
      code: `
        import express from "express";
        import { pbkdf2Sync } from "node:crypto";
        express().post("/", (req, res) => {
          res.send(pbkdf2Sync(req.body.pin, "salt", Number(req.body.rounds), 32, "sha256"));
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.body.rounds", line: 5, origin: "the network", sink: "pbkdf2Sync" },
        },
      ],
    },
    {
      name: "a limit on one way only",
      code: `
        import express from "express";
        express().get("/", (req, res) => {
          const size = Number(req.query.size);
          if (req.query.guest && size > 1024) return res.sendStatus(400);
          res.send(Buffer.alloc(size));
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.query.size", line: 4, origin: "the network", sink: "Buffer.alloc" },
        },
      ],
    },
  ],
});
