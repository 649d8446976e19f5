import { RuleTester } from "@typescript-eslint/rule-tester";

import rule from "../../../src/rules/denial-of-service/no-loop-bound-injection.ts";

new RuleTester().run("no-loop-bound-injection", rule, {
  valid: [
    {
      name: "a question whether it is a list",
      code: `
        import express from "express";
        express().post("/", (req, res) => {
          const { items } = req.body;
          if (!Array.isArray(items)) return res.sendStatus(400);
          for (let i = 0; i < items.length; i++) res.write(items[i]);
        });
      `,
    },
    {
      name: "a loop over what can be gone through",
      code: `
        import express from "express";
        express().post("/", (req, res) => {
          for (const item of req.body.items) res.write(item);
        });
      `,
    },
    {
      name: "a limit to its length",
      code: `
        import express from "express";
        express().post("/", (req, res) => {
          const { items } = req.body;
          if (items.length > 100) return res.sendStatus(400);
          for (let i = 0; i < items.length; i++) res.write(items[i]);
        });
      `,
    },
    {
      name: "text",
      code: `
        import express from "express";
        express().post("/", (req, res) => {
          const { name } = req.body;
          if (typeof name !== "string") return res.sendStatus(400);
          for (let i = 0; i < name.length; i++) res.write(name.charCodeAt(i));
        });
      `,
    },
    {
      name: "what was split",
      code: `
        import express from "express";
        express().get("/:names", (req, res) => {
          const names = req.params.names.split(",");
          for (let i = 0; i < names.length; i++) res.write(names[i]);
        });
      `,
    },
    {
      name: "a list of the program's own, and a loop to another end",
      code: `
        import express from "express";
        const TABS = ["open", "done"];
        express().post("/", (req, res) => {
          for (let i = 0; i < TABS.length; i++) res.write(TABS[i]);
          for (let i = 0; i < 10; i++) res.write(req.body.items[i]);
          for (;;) break;
          while (req.body.more) break;
        });
      `,
    },
    {
      name: "a header, which is text",
      code: `
        import { createServer } from "node:http";
        createServer((request, response) => {
          const { url } = request;
          for (let i = 0, end = url.length; i < end; i++) response.write(url[i]);
        });
      `,
    },
    {
      name: "a length that is counted down",
      code: `
        import express from "express";
        express().post("/", (req, res) => {
          let end = req.body.items.length;
          end = 3;
          for (let i = 0; i < end; i++) res.write("-");
        });
      `,
    },
  ],
  invalid: [
    {
      name: "a list in a body",
      code: `
        import express from "express";
        express().post("/", (req, res) => {
          const { items } = req.body;
          for (let i = 0; i < items.length; i++) res.write(items[i]);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.body.items",
            line: 4,
            origin: "the network",
            sink: "i < items.length",
          },
          line: 5,
          column: 31,
        },
      ],
    },
    {
      name: "a length in a variable",
      code: `
        import express from "express";
        express().post("/", (req, res) => {
          for (let i = 0, end = req.body.items.length; i < end; i++) res.write(req.body.items[i]);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.body.items", line: 4, origin: "the network", sink: "i < end" },
        },
      ],
    },
    {
      name: "a loop the other way round",
      code: `
        import express from "express";
        express().post("/", (req, res) => {
          let i = 0;
          while (req.body.length > i) i += 1;
        });
        express().put("/", (req, res) => {
          let i = 0;
          do { i += 1; } while (i <= req.body.names.length);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.body", line: 5, origin: "the network", sink: "req.body.length > i" },
        },
        {
          messageId: "tainted",
          data: {
            source: "req.body.names",
            line: 9,
            origin: "the network",
            sink: "i <= req.body.names.length",
          },
        },
      ],
    },
    {
      name: "two functions away",
      code: `
        import express from "express";
        function total(prices) {
          let sum = 0;
          for (let i = 0; i < prices.length; i++) sum += prices[i];
          return sum;
        }
        const priced = (order) => total(order.prices);
        express().post("/", (req, res) => res.json(priced(req.body)));
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.body.prices",
            line: "9 \u2192 8",
            origin: "the network",
            sink: "i < prices.length",
          },
        },
      ],
    },
    {
      name: "parsed JSON",
      code: `
        import { WebSocketServer } from "ws";
        new WebSocketServer({ port: 80 }).on("connection", (socket) => {
          socket.on("message", (data) => {
            const points = JSON.parse(data);
            for (let i = 0; i < points.length; i++) socket.send(points[i]);
          });
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "data", line: 5, origin: "the network", sink: "i < points.length" },
        },
      ],
    },
    {
      name: "what Array.from makes a list of",
      code: `
        const express = require("express");
        express().post("/", (req, res) => res.json(Array.from(req.body.items)));
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.body.items", line: 3, origin: "the network", sink: "Array.from" },
        },
      ],
    },
    {
      name: "a question of truth, which says nothing",
      code: `
        import express from "express";
        express().post("/", (req, res) => {
          const { items } = req.body;
          if (!items || !items.length) return res.sendStatus(400);
          for (let i = 0; i < items.length; ++i) res.write(items[i]);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.body.items",
            line: 4,
            origin: "the network",
            sink: "i < items.length",
          },
        },
      ],
    },
    {
      name: "a check on one way only",
      code: `
        import express from "express";
        express().post("/", (req, res) => {
          const { items } = req.body;
          if (req.query.strict && !Array.isArray(items)) return res.sendStatus(400);
          for (let i = 0; i < items.length; i++) res.write(items[i]);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.body.items",
            line: 4,
            origin: "the network",
            sink: "i < items.length",
          },
        },
      ],
    },
  ],
});
