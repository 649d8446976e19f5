import { RuleTester } from "@typescript-eslint/rule-tester";

import rule from "../../../src/rules/injection/no-xxe.ts";

new RuleTester().run("no-xxe", rule, {
  valid: [
    {
      name: "a parser as it is by itself, and with the options off",
      code: `
        import express from "express";
        import libxmljs from "libxmljs2";
        express().post("/orders", express.text({ type: "*/xml" }), (req, res) => {
          libxmljs.parseXml(req.body);
          libxmljs.parseXml(req.body, { noent: false, dtdload: false, noblanks: true });
          res.end();
        });
      `,
    },
    {
      name: "options that a function makes of what it is given",
      code: `
        import express from "express";
        import { parseXml } from "libxmljs";
        const DEFAULTS = { noent: true, dtdload: true };
        const options = (own) => ({ ...DEFAULTS, ...own });
        const only = ({ withEntities }) => ({ noent: withEntities });
        express().post("/orders", express.text({ type: "*/xml" }), (req, res) => {
          parseXml(req.body, options({ noent: false, dtdload: false }));
          parseXml(req.body, only({ withEntities: false }));
          res.end();
        });
        parseXml("<order/>", only({ withEntities: true }));
      `,
    },
    {
      name: "a document of the program's own, with its entities",
      code: `
        import { readFileSync } from "node:fs";
        import { parseXml } from "libxmljs";
        export const catalogue = parseXml(readFileSync("catalogue.xml", "utf8"), { noent: true });
      `,
    },
    {
      name: "parsers that read nothing else",
      code: `
        import express from "express";
        import { XMLParser } from "fast-xml-parser";
        import { parseStringPromise } from "xml2js";
        express().post("/orders", express.text({ type: "*/xml" }), async (req, res) => {
          new XMLParser({ processEntities: true }).parse(req.body);
          res.json(await parseStringPromise(req.body));
        });
      `,
    },
    {
      name: "somebody else's parseXml",
      code: `
        import express from "express";
        import { parseXml } from "./documents.js";
        express().post("/orders", (req, res) => res.json(parseXml(req.body, { noent: true })));
      `,
    },
  ],
  invalid: [
    {
      name: "a body whose entities are replaced",
      code: `
        import express from "express";
        import libxmljs from "libxmljs2";
        express().post("/orders", express.text({ type: "*/xml" }), (req, res) => {
          const order = libxmljs.parseXml(req.body, { noent: true, noblanks: true });
          res.json(order.get("//total").text());
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.body", line: 5, origin: "the network", sink: "libxmljs.parseXml" },
          line: 5,
          column: 43,
        },
      ],
    },
    {
      name: "options that a function makes with an argument of this call",
      code: `
        import express from "express";
        import { parseXml } from "libxmljs";
        const options = ({ withDtd }) => {
          const base = { nonet: false };
          return { ...base, dtdload: withDtd };
        };
        express().post("/orders", express.text({ type: "*/xml" }), (req, res) => {
          parseXml(req.body, options({ withDtd: false }));
          parseXml(req.body, options({ withDtd: true }));
          res.end();
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.body", line: 10, origin: "the network", sink: "parseXml" },
          line: 10,
        },
      ],
    },
    {
      name: "options that were set before, and other names of parser and option",
      code: `
        const express = require("express");
        const { Document, parseXml, parseXmlString } = require("libxmljs");
        const OPTIONS = { replaceEntities: true };
        const options = {};
        options.dtdload = true;
        express().post("/orders", express.raw({ type: "*/xml" }), (req, res) => {
          parseXml(req.body.toString(), OPTIONS);
          parseXmlString(req.body, options);
          Document.fromXml(req.body, { ...OPTIONS, recover: true });
          res.end();
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.body", line: 8, origin: "the network", sink: "parseXml" },
        },
        {
          messageId: "tainted",
          data: { source: "req.body", line: 9, origin: "the network", sink: "parseXmlString" },
        },
        {
          messageId: "tainted",
          data: { source: "req.body", line: 10, origin: "the network", sink: "Document.fromXml" },
        },
      ],
    },
    {
      name: "a document of unknown origin, if told to",
      code: `
        import { parseXml } from "libxmljs";
        export const parsed = (text) => parseXml(text, { noent: true });
      `,
      options: [{ report: "opaque" }],
      errors: [{ messageId: "opaque", data: { source: "text", line: 3, sink: "parseXml" } }],
    },
  ],
});
