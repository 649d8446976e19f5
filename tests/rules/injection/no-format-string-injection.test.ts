import { RuleTester } from "@typescript-eslint/rule-tester";

import rule from "../../../src/rules/injection/no-format-string-injection.ts";

new RuleTester().run("no-format-string-injection", rule, {
  valid: [
    {
      name: "a format of the program's own",
      code: `
        import express from "express";
        express().get("/:id", (req, res) => {
          console.error("cannot read %s", req.params.id, new Error());
          console.error("cannot read", req.params.id);
        });
      `,
    },
    {
      name: "a single value, which is no format",
      code: `
        import express from "express";
        import { format } from "node:util";
        express().get("/:id", (req, res) => {
          console.error("cannot read " + req.params.id);
          res.send(format(req.params.id));
        });
      `,
    },
    {
      name: "an object first",
      code: `
        import express from "express";
        express().post("/", (req, res) => console.log(req.body, new Date()));
      `,
    },
    {
      name: "percent signs that are taken out",
      code: `
        import express from "express";
        express().get("/:id", (req, res) => {
          console.error("cannot read " + req.params.id.replaceAll("%", ""), new Error());
        });
      `,
    },
    {
      name: "a number, and one of a list",
      code: `
        import express from "express";
        const KINDS = ["a", "b"];
        express().get("/:id", (req, res) => {
          console.error("cannot read " + Number(req.params.id), new Error());
          if (KINDS.includes(req.query.kind)) console.error("no " + req.query.kind, new Error());
        });
      `,
    },
    {
      name: "text that was matched",
      code: `
        import express from "express";
        express().get("/:id", (req, res) => {
          if (!/^\\w+$/.test(req.params.id)) return res.sendStatus(404);
          console.error("cannot read " + req.params.id, new Error());
        });
      `,
    },
    {
      name: "somebody else's format",
      code: `
        import express from "express";
        import { format } from "date-fns";
        express().get("/", (req, res) => res.send(format(req.query.day, "yyyy")));
      `,
    },
    {
      name: "text of a page",
      code: `console.log("opened " + location.hash, performance.now());`,
    },
  ],
  invalid: [
    {
      name: "text in front of an error",
      code: `
        import express from "express";
        express().get("/:id", (req, res) => {
          console.error("cannot read " + req.params.id, new Error());
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.params.id", line: 4, origin: "the network", sink: "console.error" },
          line: 4,
          column: 25,
          suggestions: [
            {
              messageId: "value",
              output: `
        import express from "express";
        express().get("/:id", (req, res) => {
          console.error("%s", "cannot read " + req.params.id, new Error());
        });
      `,
            },
          ],
        },
      ],
    },
    {
      name: "a template, kept in a variable",
      code: `
        const express = require("express");
        express().get("/:id", (req, res) => {
          const message = \`read \${req.params.id} in\`;
          console.log(message, 12);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.params.id",
            line: 4,
            origin: "the network",
            sink: "console.log",
          },
          suggestions: [
            {
              messageId: "value",
              output: `
        const express = require("express");
        express().get("/:id", (req, res) => {
          const message = \`read \${req.params.id} in\`;
          console.log("%s", message, 12);
        });
      `,
            },
          ],
        },
      ],
    },
    {
      name: "an address as it was sent, which may hold percent signs",
      code: `
        import { createServer } from "node:http";
        createServer((request, response) => {
          console.log(request.url, request.method);
          response.end();
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "request.url", line: 4, origin: "the network", sink: "console.log" },
          suggestions: [
            {
              messageId: "value",
              output: `
        import { createServer } from "node:http";
        createServer((request, response) => {
          console.log("%s", request.url, request.method);
          response.end();
        });
      `,
            },
          ],
        },
      ],
    },
    {
      name: "util.format, two functions away",
      code: `
        import express from "express";
        import util from "node:util";
        const line = (text, ...values) => util.format(text, values.length);
        const failed = (name) => line("no " + name, 1);
        express().get("/", (req, res) => res.send(failed(req.query.name)));
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.query.name",
            line: "6 → 5",
            origin: "the network",
            sink: "util.format",
          },
          suggestions: [
            {
              messageId: "value",
              output: `
        import express from "express";
        import util from "node:util";
        const line = (text, ...values) => util.format("%s", text, values.length);
        const failed = (name) => line("no " + name, 1);
        express().get("/", (req, res) => res.send(failed(req.query.name)));
      `,
            },
          ],
        },
      ],
    },
    {
      name: "options before the format",
      code: `
        import express from "express";
        import { formatWithOptions } from "node:util";
        express().get("/", (req, res) => res.send(formatWithOptions({}, req.query.text, 1)));
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.query.text",
            line: 4,
            origin: "the network",
            sink: "formatWithOptions",
          },
          suggestions: [
            {
              messageId: "value",
              output: `
        import express from "express";
        import { formatWithOptions } from "node:util";
        express().get("/", (req, res) => res.send(formatWithOptions({}, "%s", req.query.text, 1)));
      `,
            },
          ],
        },
      ],
    },
    {
      name: "another package's formats",
      code: `
        import express from "express";
        import { sprintf } from "sprintf-js";
        express().get("/", (req, res) => res.send(sprintf(req.query.format, 3)));
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.query.format", line: 4, origin: "the network", sink: "sprintf" },
          suggestions: [
            {
              messageId: "value",
              output: `
        import express from "express";
        import { sprintf } from "sprintf-js";
        express().get("/", (req, res) => res.send(sprintf("%s", req.query.format, 3)));
      `,
            },
          ],
        },
      ],
    },
    {
      name: "a format with a list of values, where the remedy is another",
      code: `
        import express from "express";
        import { vsprintf } from "sprintf-js";
        express().get("/", (req, res) => res.send(vsprintf(req.query.format, [3])));
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.query.format", line: 4, origin: "the network", sink: "vsprintf" },
        },
      ],
    },
    {
      name: "a check on one way only",
      code: `
        import express from "express";
        express().get("/:id", (req, res) => {
          const { id } = req.params;
          if (req.query.strict && id.includes("%")) return res.sendStatus(404);
          console.warn("cannot read " + id, 1);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.params.id",
            line: 4,
            origin: "the network",
            sink: "console.warn",
          },
          suggestions: [
            {
              messageId: "value",
              output: `
        import express from "express";
        express().get("/:id", (req, res) => {
          const { id } = req.params;
          if (req.query.strict && id.includes("%")) return res.sendStatus(404);
          console.warn("%s", "cannot read " + id, 1);
        });
      `,
            },
          ],
        },
      ],
    },
  ],
});
