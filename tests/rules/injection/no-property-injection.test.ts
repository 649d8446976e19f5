import { RuleTester } from "@typescript-eslint/rule-tester";

import rule from "../../../src/rules/injection/no-property-injection.ts";

new RuleTester().run("no-property-injection", rule, {
  valid: [
    {
      name: "a map",
      code: `
        import express from "express";
        const values = new Map();
        express().put("/:name", (req, res) => values.set(req.params.name, req.body));
      `,
    },
    {
      name: "one of a list",
      code: `
        import express from "express";
        const NAMES = ["color", "size"];
        const options = {};
        express().put("/:name", (req, res) => {
          if (!NAMES.includes(req.params.name)) return res.sendStatus(400);
          options[req.params.name] = req.body.value;
        });
      `,
    },
    {
      name: "a name that another object has",
      code: `
        import express from "express";
        const DEFAULTS = { color: "red" };
        const options = {};
        express().put("/:name", (req, res) => {
          if (Object.hasOwn(DEFAULTS, req.params.name)) options[req.params.name] = req.body.value;
        });
      `,
    },
    {
      name: "an object without a prototype",
      code: `
        import express from "express";
        const values = Object.create(null);
        express().put("/:name", (req, res) => { values[req.params.name] = req.body; });
      `,
    },
    {
      name: "a position in a list",
      code: `
        import express from "express";
        const seats = [];
        express().put("/:seat", (req, res) => { seats[Number(req.params.seat)] = req.body.name; });
      `,
    },
    {
      name: "a read, and a name of the program's own",
      code: `
        import express from "express";
        import { key, texts } from "./texts.js";
        const read = {};
        express().get("/:name", (req, res) => {
          read[key] = texts[req.params.name];
          read.last = req.params.name;
        });
      `,
    },
    {
      name: "a header of the program's own choice",
      code: `
        import express from "express";
        express().get("/", (req, res) => res.set("X-Title", req.query.title));
      `,
    },
    {
      name: "what is read with a name too, of which another rule speaks",
      code: `
        import express from "express";
        const users = {};
        express().put("/:user/:name", (req, res) => {
          users[req.params.user][req.params.name] = req.body;
        });
      `,
    },
  ],
  invalid: [
    {
      name: "a property of a table",
      code: `
        import express from "express";
        const values = {};
        express().put("/:name", (req, res) => {
          values[req.params.name] = req.body;
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.params.name", line: 5, origin: "the network", sink: "values" },
          line: 5,
          column: 18,
        },
      ],
    },
    {
      name: "all that was sent, one by one",
      code: `
        const express = require("express");
        express().post("/", (req, res) => {
          const options = {};
          for (const [name, value] of Object.entries(req.body)) options[name] = value;
          res.json(options);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.body", line: 5, origin: "the network", sink: "options" },
        },
      ],
    },
    {
      name: "two functions away",
      code: `
        import express from "express";
        const settings = {};
        const kept = (name, value) => { settings[name] = value; };
        const change = ({ name, value }) => kept(name, value);
        express().post("/", (req, res) => change(req.body));
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.body.name",
            line: "6 \u2192 5",
            origin: "the network",
            sink: "settings",
          },
        },
      ],
    },
    {
      name: "a counter",
      code: `
        import express from "express";
        const counts = {};
        express().get("/", (req, res) => {
          counts[req.query.word] = (counts[req.query.word] || 0) + 1;
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.query.word", line: 5, origin: "the network", sink: "counts" },
        },
      ],
    },
    {
      name: "a property of this",
      code: `
        import Koa from "koa";
        class Cache {
          entries = {};
          keep(name, value) { this.entries[name] = value; }
        }
        const cache = new Cache();
        new Koa().use((ctx) => cache.keep(ctx.query.name, 1));
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "ctx.query.name", line: 8, origin: "the network", sink: "this.entries" },
        },
      ],
    },
    {
      name: "the name of a header",
      code: `
        import express from "express";
        express().get("/", (req, res) => res.set(req.query.name, "1"));
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.query.name", line: 3, origin: "the network", sink: "res.set" },
        },
      ],
    },
    {
      name: "the name of a header in node:http",
      code: `
        import { createServer } from "node:http";
        createServer((request, response) => {
          const { searchParams } = new URL(request.url, "http://localhost");
          response.setHeader(searchParams.get("name"), "1");
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "request.url.searchParams",
            line: 4,
            origin: "the network",
            sink: "response.setHeader",
          },
        },
      ],
    },
    {
      name: "a check against one name only",
      code: `
        import express from "express";
        const values = {};
        express().put("/:name", (req, res) => {
          if (req.params.name === "__proto__") return res.sendStatus(400);
          values[req.params.name] = req.body;
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.params.name", line: 6, origin: "the network", sink: "values" },
        },
      ],
    },
  ],
});
