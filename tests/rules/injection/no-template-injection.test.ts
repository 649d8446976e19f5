import { RuleTester } from "@typescript-eslint/rule-tester";

import rule from "../../../src/rules/injection/no-template-injection.ts";

new RuleTester().run("no-template-injection", rule, {
  valid: [
    {
      name: "a constant template, rendered with what was sent",
      code: `
        import ejs from "ejs";
        import express from "express";
        import Handlebars from "handlebars";
        import nunjucks from "nunjucks";
        import pug from "pug";
        const greeting = Handlebars.compile("Dear {{ name }}");
        express().get("/", (req, res) => {
          ejs.render("Dear <%= name %>", { name: req.query.name });
          nunjucks.renderString("Dear {{ name }}", { name: req.query.name });
          pug.compile("p= name")({ name: req.query.name });
          res.send(greeting({ name: req.query.name }));
        });
      `,
    },
    {
      name: "a template from a file, and a view by its name",
      code: `
        const express = require("express");
        const fs = require("fs");
        const _ = require("lodash");
        const nunjucks = require("nunjucks");
        const letter = _.template(fs.readFileSync("letter.html", "utf8"));
        express().get("/:page", (req, res) => {
          res.send(letter(req.query) + nunjucks.render("page.html", { page: req.params.page }));
        });
      `,
    },
    {
      name: "one of the program's own templates, whichever was asked for",
      code: `
        import express from "express";
        import Mustache from "mustache";
        const TEMPLATES = new Map([["short", "{{name}}"], ["long", "Dear {{name}}"]]);
        express().get("/", (req, res) => {
          const template = TEMPLATES.get(req.query.kind);
          if (template === undefined) return res.sendStatus(404);
          res.send(Mustache.render(template, { name: req.query.name }));
        });
      `,
    },
    {
      name: "a number in it",
      code: `
        import express from "express";
        import _ from "lodash";
        express().get("/", (req, res) => {
          const columns = Number(req.query.columns);
          res.send(_.template("<table columns=" + columns + "><%= rows %></table>")({ rows: 1 }));
        });
      `,
    },
    {
      name: "somebody else's compile and render",
      code: `
        import express from "express";
        import { compile, render } from "./templates.js";
        express().get("/", (req, res) => res.send(render(compile(req.query.template))));
      `,
    },
    {
      name: "a template that is put together from a parameter, unless told to",
      code: `
        import { template } from "lodash";
        export const table = (columns) => template("<table>" + columns + "</table>");
      `,
    },
  ],
  invalid: [
    {
      name: "a name within the text",
      code: `
        import ejs from "ejs";
        import express from "express";
        express().get("/", (req, res) => {
          res.send(ejs.render(\`Dear \${req.query.name}, <%= text %>\`, { text: "hello" }));
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.query.name", line: 5, origin: "the network", sink: "ejs.render" },
          line: 5,
          column: 31,
        },
      ],
    },
    {
      name: "whole texts, for engines of CommonJS",
      code: `
        const express = require("express");
        const _ = require("underscore");
        const dot = require("dot");
        const Hogan = require("hogan.js");
        const template = require("lodash.template");
        const pug = require("pug");
        const Sqrl = require("squirrelly");
        const { twig } = require("twig");
        express().post("/", express.text(), (req, res) => {
          _.template(req.body);
          dot.template(req.body);
          Hogan.compile(req.body);
          template(req.body);
          pug.render(req.body);
          Sqrl.render(req.body, {});
          twig({ data: req.body });
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.body", line: 11, origin: "the network", sink: "_.template" },
        },
        {
          messageId: "tainted",
          data: { source: "req.body", line: 12, origin: "the network", sink: "dot.template" },
        },
        {
          messageId: "tainted",
          data: { source: "req.body", line: 13, origin: "the network", sink: "Hogan.compile" },
        },
        {
          messageId: "tainted",
          data: { source: "req.body", line: 14, origin: "the network", sink: "template" },
        },
        {
          messageId: "tainted",
          data: { source: "req.body", line: 15, origin: "the network", sink: "pug.render" },
        },
        {
          messageId: "tainted",
          data: { source: "req.body", line: 16, origin: "the network", sink: "Sqrl.render" },
        },
        {
          messageId: "tainted",
          data: { source: "req.body", line: 17, origin: "the network", sink: "twig" },
        },
      ],
    },
    {
      name: "environments and instances, kept in a class and in a module",
      code: `
        import { Eta } from "eta";
        import express from "express";
        import Handlebars from "handlebars";
        import nunjucks from "nunjucks";
        const eta = new Eta({ views: "views" });
        const own = Handlebars.create();
        class Mail {
          #environment = nunjucks.configure({ autoescape: true });
          text(template, data) {
            return this.#environment.renderString(template, data);
          }
        }
        const mail = new Mail();
        express().post("/", (req, res) => {
          eta.renderString(req.body.template, {});
          own.compile(req.body.template);
          new nunjucks.Template(req.body.template);
          res.send(mail.text(req.body.template, {}));
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.body.template",
            line: 19,
            origin: "the network",
            sink: "#environment.renderString",
          },
        },
        {
          messageId: "tainted",
          data: {
            source: "req.body.template",
            line: 16,
            origin: "the network",
            sink: "eta.renderString",
          },
        },
        {
          messageId: "tainted",
          data: {
            source: "req.body.template",
            line: 17,
            origin: "the network",
            sink: "own.compile",
          },
        },
        {
          messageId: "tainted",
          data: {
            source: "req.body.template",
            line: 18,
            origin: "the network",
            sink: "nunjucks.Template",
          },
        },
      ],
    },
    {
      name: "a trimmed name, in an engine whose templates hold no code",
      code: `
        import express from "express";
        import Mustache from "mustache";
        express().get("/", (req, res) => {
          res.send(Mustache.render("<p>" + req.query.name.trim() + "</p>", { key: process.env.KEY }));
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.query.name",
            line: 5,
            origin: "the network",
            sink: "Mustache.render",
          },
        },
      ],
    },
    {
      name: "a template that is put together from a parameter, if told to",
      code: `
        import { template } from "lodash";
        export const table = (columns) => template("<table>" + columns + "</table>");
      `,
      options: [{ report: "built" }],
      errors: [{ messageId: "built", data: { source: "columns", line: 3, sink: "template" } }],
    },
    {
      name: "a parameter as it is, where all that is unknown counts",
      code: `export const rendered = (text, data) => require("ejs").render(text, data);`,
      options: [{ report: "opaque" }],
      errors: [{ messageId: "opaque", data: { source: "text", line: 1, sink: "render" } }],
    },
  ],
});
