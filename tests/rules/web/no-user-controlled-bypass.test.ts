import { RuleTester } from "@typescript-eslint/rule-tester";

import rule from "../../../src/rules/web/no-user-controlled-bypass.ts";

const RIGHT = "Ask a session, or a token that you have checked";
const ADDRESS = "Use the address of the connection, or have a proxy that you trust set it";

new RuleTester().run("no-user-controlled-bypass", rule, {
  valid: [
    {
      name: "a session",
      code: `
        import express from "express";
        express().get("/users", (req, res) => {
          if (req.session.role !== "admin") return res.sendStatus(403);
          res.json(req.query);
        });
      `,
    },
    {
      name: "a token that was checked",
      code: `
        import express from "express";
        import jwt from "jsonwebtoken";
        express().get("/users", (req, res) => {
          const { role } = jwt.verify(req.cookies.token, process.env.KEY);
          if (role !== "admin") return res.sendStatus(403);
          res.json([]);
        });
      `,
    },
    {
      name: "the address of the connection",
      code: `
        import express from "express";
        express().use((req, res, next) => {
          if (req.socket.remoteAddress !== "127.0.0.1") return res.sendStatus(403);
          next();
        });
      `,
    },
    {
      name: "a claim that is refused",
      code: `
        import express from "express";
        express().post("/users", (req, res) => {
          if (req.body.isAdmin) return res.sendStatus(403);
          if (req.body.role === "admin" && !req.user.isAdmin) return res.sendStatus(403);
          if (["admin", "owner"].includes(req.body.role)) throw new Error("Forbidden");
          res.json({});
        });
      `,
    },
    {
      name: "a role that is only dealt with",
      code: `
        import express from "express";
        express().post("/users", (req, res) => {
          const { role } = req.body;
          if (role === "admin") res.status(201);
          if (role !== "admin") return res.sendStatus(400);
          const title = role === "admin" ? "Administrator" : "User";
          res.json({ title });
        });
      `,
    },
    {
      name: "a role that gives no rights, and one that the database says",
      code: `
        import express from "express";
        import { users } from "./users.js";
        express().post("/users", (req, res) => {
          if (req.body.role !== "guest") return res.sendStatus(403);
          if (req.body.role !== users.roleOf(req.user)) return res.sendStatus(403);
          res.json({});
        });
      `,
    },
    {
      name: "whether there is something to check, and other tests of requests",
      code: `
        import express from "express";
        express().post("/hooks", (req, res) => {
          if (!req.headers.authorization || !req.headers["x-forwarded-for"]) return res.sendStatus(401);
          if (req.cookies.csrf !== req.body.csrf) return res.sendStatus(403);
          if (req.params.userId !== req.body.userId) return res.sendStatus(403);
          if (req.get("x-user-id") !== req.get("x-owner-id")) return res.sendStatus(403);
          if (req.get("x-user-id") !== req.user.id) return res.sendStatus(403);
          if (req.body.level < 3 || -req.body.admin || req.body.isAdmin()) return res.sendStatus(403);
          res.json({ role: req.body.role });
        });
      `,
    },
    {
      name: "a file without an attacker",
      code: `
        export function show(user, next) {
          if (user.role !== "admin") throw new Error("forbidden");
          next();
        }
      `,
    },
    {
      name: "a long answer that has a refusal somewhere in it, and no test",
      code: `
        import express from "express";
        express().get("/", (req, res) => {
          if (req.query.role !== "admin") {
            res.write("This is what the page shows to everybody who has come here, whoever they are.");
            res.write("And then there is some more of it, so that it is long enough to be of interest.");
            res.write("It goes on about this and that, until it comes to what cannot be shown here.");
            res.write("At the end, for instance, it says what the number 403 means. It is not much.");
          }
          const isAdmin = 1;
          let admin = req.query.admin;
          admin = isAdmin;
          if (admin && req.query.includes) res.send("");
          for (const one of [1]) if (one) res.send("403");
          switch (req.query.role) {
            case "admin":
              if (req.query.admin) return;
          }
          if (!!!!!!!!!!!!req.query.admin) res.send("401");
          if (DEBUG && isAllowed(req.query)) res.send("");
          else res.send("401");
          if (admin ?? 1 ?? req.query.admin()) res.send("401");
          else if (req.query.roles.includes() && req.query.roles.map(admin)) res.send("");
          else res.send("401");
        });
      `,
    },
  ],
  invalid: [
    {
      name: "a role in a query",
      code: `
        import express from "express";
        express().get("/users", (req, res) => {
          if (req.query.role !== "admin") return res.sendStatus(403);
          res.json([]);
        });
      `,
      errors: [
        {
          messageId: "claimed",
          data: { source: "req.query.role", line: 4, advice: RIGHT },
          line: 4,
          column: 15,
        },
      ],
    },
    {
      name: "an address that a header says, two steps away, in CommonJS",
      code: `
        const express = require("express");
        const ALLOWED = ["10.0.0.1", "10.0.0.2"];
        function addressOf(req) {
          return req.headers["x-forwarded-for"] || req.socket.remoteAddress;
        }
        const app = express();
        app.use((req, res, next) => {
          const ip = addressOf(req);
          if (!ALLOWED.includes(ip)) {
            res.status(403).end();
            return;
          }
          next();
        });
        module.exports = app;
      `,
      errors: [
        {
          messageId: "claimed",
          data: {
            source: "req.headers.x-forwarded-for",
            line: "9 \u2192 5",
            advice: ADDRESS,
          },
        },
      ],
    },
    {
      name: "a cookie, kept in a variable, and a refusal for all others",
      code: `
        import express from "express";
        express().get("/users", (req, res) => {
          const isAdmin = req.cookies.is_admin === "1";
          if (isAdmin) {
            return res.json([]);
          }
          return res.redirect("/login");
        });
      `,
      errors: [
        {
          messageId: "claimed",
          data: { source: "req.cookies.is_admin", line: 4, advice: RIGHT },
        },
      ],
    },
    {
      name: "a middleware that lets pass",
      code: `
        import express from "express";
        express().use((req, res, next) => {
          if (req.body.user.isAdmin || req.query.debug) return next();
          res.redirect("/");
        });
        express().use((req, res, next) => {
          if (req.get("X-Role").includes("admin")) next();
          else res.redirect("/");
        });
      `,
      errors: [
        {
          messageId: "claimed",
          data: { source: "req.body.user.isAdmin", line: 4, advice: RIGHT },
        },
        { messageId: "claimed", data: { source: 'req.get("X-Role")', line: 8, advice: RIGHT } },
      ],
    },
    {
      name: "one of two answers, and an exception",
      code: `
        import Koa from "koa";
        new Koa().use((ctx, next) =>
          ctx.get("referer").startsWith("https://admin.example.com/") ? next() : ctx.throw(403),
        );
        const ROLES = new Set(["owner", "admin"]);
        new Koa().use((ctx) => {
          if (ROLES.has(ctx.query.role)) ctx.body = "secret";
          else throw new ForbiddenError();
        });
      `,
      errors: [
        { messageId: "claimed", data: { source: 'ctx.get("referer")', line: 4, advice: RIGHT } },
        { messageId: "claimed", data: { source: "ctx.query.role", line: 8, advice: RIGHT } },
      ],
    },
    {
      name: "a cookie that is compared with what else the request says",
      code: `
        import express from "express";
        express().get("/users/:userId", (req, res) => {
          if (req.params.userId !== req.cookies.userId) return res.status(403).end();
          res.json({});
        });
      `,
      errors: [
        {
          messageId: "matched",
          data: { source: "req.cookies.userId", line: 4, other: "req.params.userId" },
        },
      ],
    },
    {
      name: "a deletion",
      code: `
        import express from "express";
        import { users } from "./users.js";
        express().post("/users/delete", async (req, res) => {
          const { admin, id } = req.body;
          if (admin === true && id) await users.deleteOne(id);
          res.end();
        });
      `,
      errors: [
        { messageId: "claimed", data: { source: "req.body.admin", line: 5, advice: RIGHT } },
      ],
    },
    {
      name: "a name that only the variable has, in Fastify, with types",
      code: `
        import Fastify from "fastify";
        Fastify().post("/", async (request, reply) => {
          const [role] = request.body as string[];
          if ((role as string) !== "admin") {
            return reply.code(401).send();
          }
          return "secret";
        });
      `,
      errors: [
        { messageId: "claimed", data: { source: "request.body.0", line: 4, advice: RIGHT } },
      ],
    },
  ],
});
