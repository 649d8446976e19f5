import { RuleTester } from "@typescript-eslint/rule-tester";

import rule from "../../../src/rules/injection/no-regex-injection.ts";

new RuleTester().run("no-regex-injection", rule, {
  valid: [
    {
      name: "text that was escaped, by packages and by the language",
      code: `
        import escapeStringRegexp from "escape-string-regexp";
        import express from "express";
        import _, { escapeRegExp } from "lodash";
        import XRegExp from "xregexp";
        express().get("/", (req, res) => {
          const { name } = req.query;
          new RegExp(escapeStringRegexp(name), "i");
          new RegExp("^" + _.escapeRegExp(name));
          RegExp(\`^\${escapeRegExp(name)}$\`);
          new RegExp(XRegExp.escape(name));
          new RegExp(RegExp.escape(name));
          res.end();
        });
      `,
    },
    {
      name: "text that was escaped by hand",
      code: `
        const express = require("express");
        const ESCAPED = /[-/\\\\^$*+?.()|[\\]{}]/g;
        function escaped(text) {
          return text.replace(/[.*+?^\${}()|[\\]\\\\]/g, "\\\\$&");
        }
        express().get("/", (req, res) => {
          const pattern = new RegExp(escaped(req.query.name), "i");
          res.json([pattern.source, new RegExp(req.query.name.replace(ESCAPED, "\\\\$&")).source]);
        });
      `,
    },
    {
      name: "text without any of the signs, by a check and by taking them out",
      code: `
        import express from "express";
        express().get("/", (req, res) => {
          const { name } = req.query;
          new RegExp(req.query.other.replace(/[^\\w\\s]/g, ""));
          if (!/^[\\w-]+$/.test(name)) return res.sendStatus(400);
          res.json(new RegExp("^" + name).source);
        });
      `,
    },
    {
      name: "text that is looked for as it is",
      code: `
        import express from "express";
        const NAMES = ["anna", "berta"];
        express().get("/", (req, res) => {
          res.json(NAMES.filter((name) => name.includes(req.query.name)));
        });
      `,
    },
    {
      name: "an expression of the program's own that searches what was sent",
      code: `
        import express from "express";
        const WORD = new RegExp("^[a-z]+$");
        express().get("/", (req, res) => res.json(WORD.test(req.query.name)));
      `,
    },
    {
      name: "a number, and one of a list",
      code: `
        import express from "express";
        const UNITS = ["cm", "mm"];
        express().get("/", (req, res) => {
          const count = Number(req.query.count);
          if (!UNITS.includes(req.query.unit)) return res.sendStatus(400);
          res.json(new RegExp("^\\\\d{" + count + "}" + req.query.unit + "$").source);
        });
      `,
    },
    {
      name: "an engine that takes linear time",
      code: `
        import express from "express";
        import RE2 from "re2";
        express().get("/", (req, res) => res.json(new RE2(req.query.pattern).test("text")));
      `,
    },
    {
      name: "a RegExp of the program's own",
      code: `
        import express from "express";
        import { RegExp } from "./patterns.js";
        express().get("/", (req, res) => res.json(new RegExp(req.query.pattern)));
      `,
    },
    {
      name: "a pattern that the callers of a package hand over, whoever is suspected",
      code: `export const matcher = (pattern, flags) => new RegExp(pattern, flags);`,
      filename: `${process.cwd()}/src/matcher.js`,
      settings: { rampart: { threatModels: ["remote", "library"] } },
    },
    {
      name: "a parameter, unless told to",
      code: `export const finder = (word) => new RegExp("\\\\b" + word + "\\\\b", "g");`,
    },
  ],
  invalid: [
    {
      name: "a word that is searched for",
      code: `
        import express from "express";
        const NAMES = ["anna", "berta"];
        express().get("/names", (req, res) => {
          const pattern = new RegExp(req.query.name, "i");
          res.json(NAMES.filter((name) => pattern.test(name)));
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.query.name", line: 5, origin: "the network", sink: "RegExp" },
          line: 5,
          column: 38,
        },
      ],
    },
    {
      name: "without new, in a template, by way of a function",
      code: `
        const express = require("express");
        const finder = (word, flags = "i") => RegExp(\`(^|\\\\s)\${word}\`, flags);
        express().get("/", (req, res) => res.json(finder(req.params.word.trim()).source));
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.params.word", line: 4, origin: "the network", sink: "RegExp" },
        },
      ],
    },
    {
      name: "what an escape leaves out: a backslash, the first sign alone, and all but one kind",
      code: `
        import express from "express";
        express().get("/", (req, res) => {
          const { name } = req.query;
          new RegExp(name.replace(/[.*+?^\${}()|[\\]]/g, "\\\\$&"));
          new RegExp(name.replace(/[.*+?^\${}()|[\\]\\\\]/, "\\\\$&"));
          new RegExp(name.replace(/\\*/g, ".*"));
          res.end();
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.query.name", line: 4, origin: "the network", sink: "RegExp" },
        },
        {
          messageId: "tainted",
          data: { source: "req.query.name", line: 4, origin: "the network", sink: "RegExp" },
        },
        {
          messageId: "tainted",
          data: { source: "req.query.name", line: 4, origin: "the network", sink: "RegExp" },
        },
      ],
    },
    {
      name: "a pattern of XRegExp",
      code: `
        import express from "express";
        import XRegExp from "xregexp";
        express().get("/", (req, res) => res.json([XRegExp(req.query.a), new XRegExp(req.query.b)]));
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.query.a", line: 4, origin: "the network", sink: "XRegExp" },
        },
        {
          messageId: "tainted",
          data: { source: "req.query.b", line: 4, origin: "the network", sink: "XRegExp" },
        },
      ],
    },
    {
      name: "a word put together from a parameter, if told to",
      code: `export const finder = (word) => new RegExp("\\\\b" + word + "\\\\b", "g");`,
      options: [{ report: "built" }],
      errors: [{ messageId: "built", data: { source: "word", line: 1, sink: "RegExp" } }],
    },
    {
      name: "a pattern of unknown origin, where all that is unknown counts",
      code: `export const finder = (pattern) => new RegExp(pattern, "g");`,
      options: [{ report: "opaque" }],
      errors: [{ messageId: "opaque", data: { source: "pattern", line: 1, sink: "RegExp" } }],
    },
  ],
});
