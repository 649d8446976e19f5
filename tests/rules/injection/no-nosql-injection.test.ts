import { RuleTester } from "@typescript-eslint/rule-tester";

import rule from "../../../src/rules/injection/no-nosql-injection.ts";

new RuleTester().run("no-nosql-injection", rule, {
  valid: [
    {
      name: "text, made by String, by a template, by a sum, by a method of text",
      code: `
        import express from "express";
        import { model, Schema } from "mongoose";
        const User = model("User", new Schema({ email: String, name: String }));
        express().post("/login", async (req, res) => {
          await User.findOne({ email: String(req.body.email), name: \`\${req.body.name}\` });
          await User.findOne({ email: req.body.email + "" });
          await User.find({ name: req.body.name?.trim() }).where("email").equals(req.body.email.toLowerCase());
          res.end();
        });
      `,
    },
    {
      name: "a comparison with whatever was sent, in the call and on the way there",
      code: `
        const express = require("express");
        const { MongoClient } = require("mongodb");
        const users = new MongoClient("mongodb://localhost").db("shop").collection("users");
        express().get("/users", async (req, res) => {
          const filter = { name: { $eq: req.query.name } };
          filter.role = { $in: req.query.roles };
          await users.findOne({ email: { $eq: req.query.email }, age: { $gte: req.query.age } });
          res.json(await users.find(filter).toArray());
        });
      `,
    },
    {
      name: "text of which the type was asked",
      code: `
        import express from "express";
        import mongoose from "mongoose";
        const User = mongoose.model("User", new mongoose.Schema({ email: String }));
        express().post("/login", async (req, res) => {
          const { email } = req.body;
          if (typeof email !== "string") return res.sendStatus(400);
          res.json(await User.findOne({ email }));
        });
      `,
    },
    {
      name: "what can only be text: a parameter of the path, a header, a query in Fastify",
      code: `
        import express from "express";
        import Fastify from "fastify";
        import { connection, model, Schema } from "mongoose";
        const User = model("User", new Schema({ email: String }));
        express().get("/users/:id", async (req, res) => {
          await User.findById(req.params.id);
          await User.findOne({ _id: req.params.id, token: req.get("x-token"), agent: req.headers["user-agent"] });
          await connection.collection("visits").findOne({ path: req.path });
          res.end();
        });
        Fastify().get("/users", async (request) => User.find({ name: request.query.name }));
      `,
    },
    {
      name: "identifiers, numbers, dates, and values of a list",
      code: `
        import express from "express";
        import { MongoClient, ObjectId } from "mongodb";
        import mongoose from "mongoose";
        const client = new MongoClient("mongodb://localhost");
        const User = mongoose.model("User");
        const ROLES = ["admin", "guest"];
        express().post("/users", async (req, res) => {
          const users = client.db().collection("users");
          await users.findOne({ _id: new ObjectId(req.body.id), age: Number(req.body.age) });
          await users.find({ since: new Date(req.body.since), isAdmin: req.body.admin === "yes" }).toArray();
          await users.deleteMany({ _id: { $in: req.body.ids.map((id) => new ObjectId(id)) } });
          if (!ROLES.includes(req.body.role)) return res.sendStatus(400);
          await User.find({ role: req.body.role });
          if (!mongoose.isValidObjectId(req.body.owner)) return res.sendStatus(400);
          await User.findById(req.body.owner);
          res.end();
        });
      `,
    },
    {
      name: "a body that was cleaned, copied or where it stands",
      code: `
        const express = require("express");
        const sanitize = require("mongo-sanitize");
        const { sanitizeFilter, model } = require("mongoose");
        const User = model("User");
        express().post("/login", async (req, res) => {
          await User.findOne({ email: sanitize(req.body.email) });
          await User.findOne(sanitizeFilter({ email: req.query.email }));
          sanitize(req.body);
          res.json(await User.findOne({ email: req.body.email }));
        });
      `,
    },
    {
      name: "requests that a middleware has cleaned",
      code: `
        const express = require("express");
        const mongoSanitize = require("express-mongo-sanitize");
        const User = require("mongoose").model("User");
        const app = express();
        app.use(express.json());
        app.use(mongoSanitize({ replaceWith: "_" }));
        app.post("/login", async (req, res) => res.json(await User.findOne({ email: req.body.email })));
      `,
    },
    {
      name: "filters that mongoose was told to clean, for all queries and for one",
      code: `
        import express from "express";
        import mongoose from "mongoose";
        mongoose.set("sanitizeFilter", true);
        const User = mongoose.model("User");
        express().post("/login", async (req, res) => res.json(await User.findOne({ email: req.body.email })));
      `,
    },
    {
      name: "a filter that mongoose was told to clean, for one query",
      code: `
        import express from "express";
        import mongoose from "mongoose";
        const User = mongoose.model("User");
        express().post("/login", async (req, res) => {
          res.json(await User.findOne({ email: req.body.email }, null, { sanitizeFilter: true }));
        });
      `,
    },
    {
      name: "what a schema has made text of",
      code: `
        import express from "express";
        import { model } from "mongoose";
        import { z } from "zod";
        const Login = z.object({ email: z.string().email(), code: z.coerce.number() });
        const User = model("User");
        express().post("/login", async (req, res) => {
          const { code, email } = Login.parse(req.body);
          res.json(await User.findOne({ email, code }));
        });
      `,
    },
    {
      name: "values that are stored, and not compared",
      code: `
        import express from "express";
        import { MongoClient } from "mongodb";
        import { model } from "mongoose";
        const User = model("User");
        const users = new MongoClient("mongodb://localhost").db().collection("users");
        express().post("/users/:id", async (req, res) => {
          await User.create(req.body);
          await users.insertOne(req.body);
          await users.updateOne({ name: req.params.id }, { $set: { profile: req.body.profile } });
          res.end();
        });
      `,
    },
    {
      name: "somebody else's find and findOne, and those of arrays",
      code: `
        import express from "express";
        import mongoose from "mongoose";
        import { users } from "./users.js";
        const LIST = [{ id: 1 }];
        express().post("/users", async (req, res) => {
          users.findOne({ email: req.body.email });
          res.json(LIST.find(({ id }) => id === req.body.id));
        });
      `,
    },
    {
      name: "a request under a threat model without the network",
      code: `
        import express from "express";
        import { model } from "mongoose";
        const User = model("User");
        express().post("/login", async (req, res) => res.json(await User.findOne({ email: req.body.email })));
      `,
      settings: { rampart: { threatModels: ["cli"] } },
    },
  ],
  invalid: [
    {
      name: "a login by whatever the body holds",
      code: `
        import express from "express";
        import mongoose from "mongoose";
        const User = mongoose.model("User", new mongoose.Schema({ email: String }));
        const app = express();
        app.post("/login", express.json(), async (req, res) => {
          const { email, password } = req.body;
          res.json(await User.findOne({ email, password }));
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.body.password",
            line: 7,
            origin: "the network",
            sink: "User.findOne",
          },
          line: 8,
          column: 39,
        },
      ],
    },
    {
      name: "a whole query, spread, and one of its values, in the driver with callbacks",
      code: `
        const express = require("express");
        const { MongoClient } = require("mongodb");
        MongoClient.connect("mongodb://localhost", (error, client) => {
          const users = client.db("shop").collection("users");
          express().get("/users", (req, res) => {
            users.find({ ...req.query, hidden: false }).toArray((error, all) => res.json(all));
            users.deleteOne({ name: req.query.name }, () => res.end());
          });
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.query", line: 7, origin: "the network", sink: "users.find" },
        },
        {
          messageId: "tainted",
          data: {
            source: "req.query.name",
            line: 8,
            origin: "the network",
            sink: "users.deleteOne",
          },
        },
      ],
    },
    {
      name: "a filter that is put together first",
      code: `
        import express from "express";
        import { model } from "mongoose";
        const User = model("User");
        express().get("/users", async (req, res) => {
          const filter: Record<string, unknown> = { hidden: false };
          if (req.query.name) filter.name = req.query.name;
          res.json(await User.find(filter).lean());
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.query.name",
            line: 7,
            origin: "the network",
            sink: "User.find",
          },
        },
      ],
    },
    {
      name: "operators that are written from parsed text",
      code: `
        const express = require("express");
        const mongoose = require("mongoose");
        const Tour = mongoose.models.Tour ?? mongoose.model("Tour");
        express().get("/tours", async (req, res) => {
          const text = JSON.stringify(req.query).replace(/\\b(gte|lte)\\b/g, (word) => "$" + word);
          res.json(await Tour.find(JSON.parse(text)));
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.query", line: 6, origin: "the network", sink: "Tour.find" },
        },
      ],
    },
    {
      name: "operators below those that take filters",
      code: `
        import express from "express";
        import { model } from "mongoose";
        const User = model("User");
        express().get("/users", async (req, res) => {
          await User.find({ $or: [{ name: req.query.name }, { hidden: false }] });
          await User.find({ age: { $not: req.query.age } });
          res.end();
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.query.name", line: 6, origin: "the network", sink: "User.find" },
        },
        {
          messageId: "tainted",
          data: { source: "req.query.age", line: 7, origin: "the network", sink: "User.find" },
        },
      ],
    },
    {
      name: "queries that are built by a chain of calls",
      code: `
        import express from "express";
        import { model } from "mongoose";
        const User = model("User");
        express().get("/users", async (req, res) => {
          await User.find().where("name").equals(req.query.name).limit(5);
          await User.where("name", req.query.name).countDocuments({ city: req.query.city });
          await User.aggregate().match({ name: req.query.name }).limit(5);
          res.end();
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.query.name", line: 6, origin: "the network", sink: "equals" },
        },
        {
          messageId: "tainted",
          data: { source: "req.query.name", line: 7, origin: "the network", sink: "User.where" },
        },
        {
          messageId: "tainted",
          data: {
            source: "req.query.city",
            line: 7,
            origin: "the network",
            sink: "countDocuments",
          },
        },
        {
          messageId: "tainted",
          data: { source: "req.query.name", line: 8, origin: "the network", sink: "match" },
        },
      ],
    },
    {
      name: "a pipeline, and an update whose operators the sender chooses",
      code: `
        import express from "express";
        import { MongoClient } from "mongodb";
        const client = new MongoClient("mongodb://localhost");
        express().post("/users/:id", async (req, res) => {
          const users = (await client.connect()).db().collection("users");
          await users.aggregate([{ $match: { name: req.body.name } }, { $limit: req.body.count }]).toArray();
          await users.updateOne({ name: req.params.id }, req.body);
          res.end();
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.body.name",
            line: 7,
            origin: "the network",
            sink: "users.aggregate",
          },
        },
        {
          messageId: "tainted",
          data: { source: "req.body", line: 8, origin: "the network", sink: "users.updateOne" },
        },
      ],
    },
    {
      name: "a model that a class is given, by its type",
      code: `
        import type { Request } from "express";
        import type { Model } from "mongoose";
        export class Users {
          constructor(private readonly users: Model<unknown>) {}
          byEmail(request: Request) {
            return this.#found(request.body.email);
          }
          #found(email: string) {
            return this.users.findOne({ email }).exec();
          }
        }
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "request.body.email",
            line: 7,
            origin: "the network",
            sink: "users.findOne",
          },
        },
      ],
    },
    {
      name: "a cookie, which may be JSON, and a body in Koa",
      code: `
        import express from "express";
        import Koa from "koa";
        import { model } from "mongoose";
        const Session = model("Session");
        express().get("/", async (req, res) => res.json(await Session.findOne({ token: req.cookies.token })));
        new Koa().use(async (ctx) => {
          ctx.body = await Session.findById(ctx.request.body.id);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.cookies.token",
            line: 6,
            origin: "the network",
            sink: "Session.findOne",
          },
        },
        {
          messageId: "tainted",
          data: {
            source: "ctx.request.body.id",
            line: 8,
            origin: "the network",
            sink: "Session.findById",
          },
        },
      ],
    },
    {
      name: "a middleware that only looks, and a setting that is off",
      code: `
        const express = require("express");
        const mongoSanitize = require("express-mongo-sanitize");
        const mongoose = require("mongoose");
        mongoose.set("sanitizeFilter", false);
        const User = mongoose.model("User");
        const app = express();
        app.use(mongoSanitize({ dryRun: true }));
        app.post("/login", async (req, res) => res.json(await User.findOne({ email: req.body.email })));
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.body.email", line: 9, origin: "the network", sink: "User.findOne" },
        },
      ],
    },
    {
      name: "a body whose presence alone was looked at",
      code: `
        import express from "express";
        import { model } from "mongoose";
        const User = model("User");
        express().post("/login", async (req, res) => {
          if (!req.body.email || req.body.email.length > 100) return res.sendStatus(400);
          res.json(await User.findOne({ email: req.body.email }));
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.body.email", line: 7, origin: "the network", sink: "User.findOne" },
        },
      ],
    },
    {
      name: "a parameter, where all that is unknown counts",
      code: `
        import { model } from "mongoose";
        const User = model("User");
        export const byEmail = (email) => User.findOne({ email });
      `,
      options: [{ report: "opaque" }],
      errors: [{ messageId: "opaque", data: { source: "email", line: 4, sink: "User.findOne" } }],
    },
  ],
});
