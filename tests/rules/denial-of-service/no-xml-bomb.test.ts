import { RuleTester } from "@typescript-eslint/rule-tester";

import rule from "../../../src/rules/denial-of-service/no-xml-bomb.ts";

new RuleTester().run("no-xml-bomb", rule, {
  valid: [
    {
      name: "a parser with its limits",
      code: `
        import express from "express";
        import libxmljs from "libxmljs2";
        express().post("/", (req, res) => res.json(libxmljs.parseXml(req.body).root().name()));
      `,
    },
    {
      name: "a limit that is turned off and on again, and one that depends",
      code: `
        const express = require("express");
        const { parseXml } = require("libxmljs");
        const { huge } = require("./config");
        express().post("/", (req, res) => {
          res.json([parseXml(req.body, { huge: false }), parseXml(req.body, { huge })]);
        });
      `,
    },
    {
      name: "a document of your own",
      code: `
        import { readFileSync } from "node:fs";
        import libxmljs from "libxmljs2";
        const map = libxmljs.parseXml(readFileSync("map.xml", "utf8"), { huge: true });
        export const title = () => map.get("//title").text();
      `,
    },
    {
      name: "a document that a parameter gives",
      code: `
        import { Parser } from "node-expat";
        export function names(text) {
          const found = [];
          const parser = new Parser("UTF-8");
          parser.on("startElement", (name) => found.push(name));
          parser.write(text);
          return found;
        }
      `,
    },
    {
      name: "parsers that put in no entities of a document",
      code: `
        import express from "express";
        import { XMLParser } from "fast-xml-parser";
        import { parseStringPromise } from "xml2js";
        import { DOMParser } from "@xmldom/xmldom";
        express().post("/", async (req, res) => {
          new DOMParser().parseFromString(req.body, "text/xml");
          res.json([new XMLParser().parse(req.body), await parseStringPromise(req.body)]);
        });
      `,
    },
    {
      name: "a text without signs of XML in it",
      code: `
        import express from "express";
        import { Parser } from "node-expat";
        express().post("/", (req, res) => {
          if (!/^[a-z ]*$/.test(req.body.title)) return res.sendStatus(400);
          const parser = new Parser("UTF-8");
          parser.write("<title>" + req.body.title + "</title>");
          res.end();
        });
      `,
    },
    {
      name: "another parser of that name",
      code: `
        import express from "express";
        import { Parser } from "./parser.js";
        express().post("/", (req, res) => res.json(new Parser("UTF-8").parse(req.body)));
      `,
    },
    {
      name: "a stream that only has the methods' names",
      code: `
        import express from "express";
        import expat from "node-expat";
        const parser = expat.createParser();
        express().post("/", (req, res) => {
          res.write(req.body);
          res.end(JSON.stringify(req.body));
          parser.write("<a/>");
        });
      `,
    },
  ],
  invalid: [
    {
      name: "a parser without its limits",
      code: `
        import express from "express";
        import libxmljs from "libxmljs2";
        express().post("/", (req, res) => {
          res.json(libxmljs.parseXml(req.body, { huge: true }).root().name());
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.body", line: "5", origin: "the network", sink: "libxmljs.parseXml" },
          line: 5,
          column: 38,
        },
      ],
    },
    {
      name: "options that are made before, and a text that is taken apart",
      code: `
        const express = require("express");
        const { parseXmlString } = require("libxmljs");
        const OPTIONS = { noblanks: true, huge: true };
        express().post("/", (req, res) => {
          const { document } = req.body;
          const text = document.trim();
          res.json(parseXmlString(text, OPTIONS).root().name());
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.body.document",
            line: "6 → 7",
            origin: "the network",
            sink: "parseXmlString",
          },
        },
      ],
    },
    {
      name: "documents of libxmljs, at once and later",
      code: `
        import Koa from "koa";
        import { Document, parseXmlAsync } from "libxmljs2";
        new Koa().use(async (ctx) => {
          const first = await parseXmlAsync(ctx.request.body, { huge: true });
          const second = Document.fromXml(ctx.query.xml, { huge: true });
          ctx.body = [first.root().name(), second.root().name()];
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "ctx.request.body",
            line: "5",
            origin: "the network",
            sink: "parseXmlAsync",
          },
        },
        {
          messageId: "tainted",
          data: {
            source: "ctx.query.xml",
            line: "6",
            origin: "the network",
            sink: "Document.fromXml",
          },
        },
      ],
    },
    {
      name: "a request that is written into expat piece by piece",
      code: `
        import { createServer } from "node:http";
        import { Parser } from "node-expat";
        createServer((request, response) => {
          const parser = new Parser("UTF-8");
          parser.on("endElement", (name) => response.write(name));
          request.on("data", (chunk) => parser.write(chunk));
          request.on("end", () => response.end());
        }).listen(80);
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "chunk", line: "7", origin: "the network", sink: "parser.write" },
        },
      ],
    },
    {
      name: "a parser of a module, kept in a class",
      code: `
        const express = require("express");
        const expat = require("node-expat");
        class Feed {
          constructor() {
            this.parser = expat.createParser();
          }
          read(text) {
            return this.parser.parse(text);
          }
        }
        const feed = new Feed();
        express().post("/feed", (req, res) => res.json(feed.read(req.body)));
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.body", line: "13", origin: "the network", sink: "parser.parse" },
        },
      ],
    },
    {
      name: "the end of a document",
      code: `
        import express from "express";
        import * as expat from "node-expat";
        express().post("/", (req, res) => {
          const parser = new expat.Parser("UTF-8");
          parser.end("<order>" + req.body.items + "</order>");
          res.end();
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.body.items", line: "6", origin: "the network", sink: "parser.end" },
        },
      ],
    },
    {
      name: "two functions apart",
      code: `
        import express from "express";
        import libxmljs from "libxmljs";
        const parsed = (text) => libxmljs.parseXml(text, { huge: true });
        const titleOf = (text) => parsed(text).get("//title").text();
        express().post("/", (req, res) => res.json(titleOf(req.body)));
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.body",
            line: "6 → 5",
            origin: "the network",
            sink: "libxmljs.parseXml",
          },
        },
      ],
    },
    {
      name: "with `opaque`, what a parameter gives",
      code: `
        import { Parser } from "node-expat";
        export const parse = (text) => new Parser("UTF-8").parse(text);
      `,
      options: [{ report: "opaque" }],
      errors: [
        {
          messageId: "opaque",
          data: { source: "text", line: "3", origin: "the network", sink: "parse" },
        },
      ],
    },
  ],
});
