import { RuleTester } from "@typescript-eslint/rule-tester";

import rule from "../../../src/rules/injection/no-xpath-injection.ts";

new RuleTester().run("no-xpath-injection", rule, {
  valid: [
    {
      name: "a variable in the expression, and its value beside it",
      code: `
        import { DOMParser } from "@xmldom/xmldom";
        import express from "express";
        import { readFileSync } from "node:fs";
        import xpath from "xpath";
        const users = new DOMParser().parseFromString(readFileSync("users.xml", "utf8"), "text/xml");
        const byName = xpath.parse("//user[name = $name]");
        express().get("/users", (req, res) => {
          res.json(byName.select({ node: users, variables: { name: req.query.name } }));
        });
      `,
    },
    {
      name: "a number, and a name without any of the signs",
      code: `
        const express = require("express");
        const libxmljs = require("libxmljs2");
        express().post("/orders/:id", (req, res) => {
          const order = libxmljs.parseXml(req.body);
          if (!/^[a-z]+$/.test(req.query.field)) return res.sendStatus(400);
          res.json([order.get("//item[" + Number(req.params.id) + "]"), order.find("//" + req.query.field)]);
        });
      `,
    },
    {
      name: "a document that was sent, and a constant expression",
      code: `
        import express from "express";
        import { select } from "xpath";
        import { parse } from "./documents.js";
        express().post("/", (req, res) => res.json(select("//title", parse(req.body))));
      `,
    },
    {
      name: "find and get of something else",
      code: `
        import express from "express";
        import libxmljs from "libxmljs";
        import { orders } from "./orders.js";
        const cache = new Map();
        express().get("/", (req, res) => res.json([orders.find(req.query.id), cache.get(req.query.id)]));
      `,
    },
  ],
  invalid: [
    {
      name: "a login by two texts",
      code: `
        import express from "express";
        import xpath from "xpath";
        import { users } from "./users.js";
        express().post("/login", (req, res) => {
          const { name, password } = req.body;
          const expression = "//user[name='" + name + "' and password='" + password + "']";
          res.json(xpath.select(expression, users).length > 0);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.body.name",
            line: "6 → 7",
            origin: "the network",
            sink: "xpath.select",
          },
          line: 8,
          column: 33,
        },
      ],
    },
    {
      name: "a function that was made for namespaces, and other packages",
      code: `
        const express = require("express");
        const xpath = require("xpath");
        const select = require("xpath.js");
        const { evaluateXPathToString } = require("fontoxpath");
        const { users } = require("./users");
        const inNamespace = xpath.useNamespaces({ u: "urn:users" });
        express().get("/", (req, res) => {
          inNamespace(\`//u:user[@id="\${req.query.id}"]\`, users, true);
          select(users, "//user[@id='" + req.query.id + "']");
          evaluateXPathToString(req.query.expression, users);
          res.end();
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.query.id", line: 9, origin: "the network", sink: "inNamespace" },
        },
        {
          messageId: "tainted",
          data: { source: "req.query.id", line: 10, origin: "the network", sink: "select" },
        },
        {
          messageId: "tainted",
          data: {
            source: "req.query.expression",
            line: 11,
            origin: "the network",
            sink: "evaluateXPathToString",
          },
        },
      ],
    },
    {
      name: "a parsed document, and a node of it",
      code: `
        import express from "express";
        import libxmljs from "libxmljs";
        import { readFileSync } from "node:fs";
        const users = libxmljs.parseXml(readFileSync("users.xml", "utf8"));
        express().get("/", (req, res) => {
          const expression = \`user[@id='\${req.query.id}']\`;
          res.json([users.get(expression), users.root().find(expression)]);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.query.id", line: 7, origin: "the network", sink: "users.get" },
        },
        {
          messageId: "tainted",
          data: { source: "req.query.id", line: 7, origin: "the network", sink: "find" },
        },
      ],
    },
    {
      name: "an expression put together from a parameter, if told to",
      code: `
        import { select1 } from "xpath";
        export const user = (document, id) => select1("//user[@id='" + id + "']", document);
      `,
      options: [{ report: "built" }],
      errors: [{ messageId: "built", data: { source: "id", line: 3, sink: "select1" } }],
    },
  ],
});
