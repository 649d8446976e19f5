import { RuleTester } from "@typescript-eslint/rule-tester";

import rule from "../../../src/rules/injection/no-unsafe-render.ts";

new RuleTester().run("no-unsafe-render", rule, {
  valid: [
    {
      name: "what the view needs, by its names",
      code: `
        import express from "express";
        express().post("/profile", (req, res) => {
          const { name, city } = req.body;
          res.render("profile", { name, city, query: req.query, values: req.body });
        });
      `,
    },
    {
      name: "names that are chosen from the body's",
      code: `
        const express = require("express");
        const { pick } = require("lodash");
        express().post("/profile", (req, res) => {
          const data = { title: "Profile" };
          data.name = req.body.name;
          data["city"] = req.body.city;
          res.render("profile", Object.assign({ user: req.user }, data));
        });
      `,
    },
    {
      name: "parameters of the path, whose names the program chose",
      code: `
        import express from "express";
        express().get("/users/:name", (req, res) => res.render("user", { ...req.params }));
        express().get("/teams/:name", (req, res) => res.render("team", req.params));
      `,
    },
    {
      name: "a view without data, and one with a callback in their place",
      code: `
        import express from "express";
        express().get("/", (req, res) => {
          res.render("index");
          res.render("index", (error, html) => res.send(html ?? req.query.fallback));
        });
      `,
    },
    {
      name: "data that a template was compiled for, which holds no options",
      code: `
        import express from "express";
        import Handlebars from "handlebars";
        const view = Handlebars.compile("{{ name }}");
        express().post("/", (req, res) => res.send(view(req.body)));
      `,
    },
    {
      name: "a body that a schema has taken to pieces",
      code: `
        import express from "express";
        import { z } from "zod";
        const Profile = z.object({ name: z.string(), city: z.string() });
        express().post("/profile", (req, res) => res.render("profile", Profile.parse(req.body)));
      `,
    },
    {
      name: "somebody else's render",
      code: `
        import express from "express";
        import { page } from "./pages.js";
        express().post("/", (req, res) => res.send(page.render("index", req.body)));
      `,
    },
  ],
  invalid: [
    {
      name: "a whole body",
      code: `
        import express from "express";
        const app = express();
        app.post("/profile", (req, res) => {
          res.render("profile", req.body);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.body", line: 5, origin: "the network", sink: "res.render" },
          line: 5,
          column: 33,
        },
      ],
    },
    {
      name: "a query that is spread, assigned, or what is left of it",
      code: `
        const express = require("express");
        express().get("/", (req, res) => {
          res.render("index", { title: "Start", ...req.query });
          res.render("index", Object.assign({}, req.query));
          const { page, ...rest } = req.query;
          const data = { page, ...rest };
          res.render("index", data, (error, html) => res.send(html));
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.query", line: 4, origin: "the network", sink: "res.render" },
        },
        {
          messageId: "tainted",
          data: { source: "req.query", line: 5, origin: "the network", sink: "res.render" },
        },
        {
          messageId: "tainted",
          data: { source: "req.query", line: "6 → 7", origin: "the network", sink: "res.render" },
        },
      ],
    },
    {
      name: "data that was sent as text",
      code: `
        import express from "express";
        express().get("/", (req, res) => res.render("index", JSON.parse(req.query.data)));
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.query.data", line: 3, origin: "the network", sink: "res.render" },
        },
      ],
    },
    {
      name: "engines that are called by themselves, and through Koa",
      code: `
        import consolidate from "consolidate";
        import ejs from "ejs";
        import Koa from "koa";
        import views from "koa-views";
        import pug from "pug";
        const app = new Koa();
        app.use(views("views", { extension: "ejs" }));
        app.use(async (ctx) => {
          await ejs.renderFile("views/index.ejs", ctx.request.body);
          pug.renderFile("views/index.pug", { ...ctx.query });
          await consolidate.ejs("views/index.ejs", ctx.query);
          await ctx.render("index", ctx.request.body);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "ctx.request.body",
            line: 10,
            origin: "the network",
            sink: "ejs.renderFile",
          },
        },
        {
          messageId: "tainted",
          data: { source: "ctx.query", line: 11, origin: "the network", sink: "pug.renderFile" },
        },
        {
          messageId: "tainted",
          data: { source: "ctx.query", line: 12, origin: "the network", sink: "consolidate.ejs" },
        },
        {
          messageId: "tainted",
          data: { source: "ctx.request.body", line: 13, origin: "the network", sink: "ctx.render" },
        },
      ],
    },
    {
      name: "an object of unknown origin, if told to",
      code: `
        import express from "express";
        import { load } from "./pages.js";
        express().get("/", async (req, res) => res.render("index", await load()));
      `,
      options: [{ report: "opaque" }],
      errors: [{ messageId: "opaque", data: { source: "load()", line: 4, sink: "res.render" } }],
    },
  ],
});
