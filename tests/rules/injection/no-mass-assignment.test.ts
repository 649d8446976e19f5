import { RuleTester } from "@typescript-eslint/rule-tester";

import rule from "../../../src/rules/injection/no-mass-assignment.ts";

new RuleTester().run("no-mass-assignment", rule, {
  valid: [
    {
      name: "fields that are named",
      code: `
        import express from "express";
        import mongoose from "mongoose";
        const User = mongoose.model("User", new mongoose.Schema({ name: String, role: String }));
        express().post("/users", async (req, res) => {
          const { name, email } = req.body;
          await User.create({ name, email });
          await User.findByIdAndUpdate(req.params.id, { $set: { name: req.body.name } });
          const user = new User({ name: req.body.name });
          user.set({ profile: req.body.profile });
          res.json(user);
        });
      `,
    },
    {
      name: "what a schema lets through, which removes what it does not name",
      code: `
        import express from "express";
        import { PrismaClient } from "@prisma/client";
        import { z } from "zod";
        const prisma = new PrismaClient();
        const Input = z.object({ name: z.string(), email: z.string().email() });
        express().post("/users", async (req, res) => {
          const data = Input.parse(req.body);
          res.json(await prisma.user.create({ data: { ...data, role: "user" } }));
        });
      `,
    },
    {
      name: "fields that lodash picks",
      code: `
        import express from "express";
        import _ from "lodash";
        import knex from "knex";
        const db = knex({ client: "pg" });
        express().post("/users", async (req, res) => {
          await db("users").insert(_.pick(req.body, ["name", "email"]));
          res.end();
        });
      `,
    },
    {
      name: "fields that sequelize is told to keep to",
      code: `
        import express from "express";
        import { Sequelize, DataTypes } from "sequelize";
        const sequelize = new Sequelize("sqlite::memory:");
        const User = sequelize.define("User", { name: DataTypes.STRING });
        express().post("/users", async (req, res) => {
          res.json(await User.create(req.body, { fields: ["name"] }));
        });
      `,
    },
    {
      name: "an object of one's own that is filled field by field",
      code: `
        import express from "express";
        import { DataSource } from "typeorm";
        const source = new DataSource({ type: "sqlite", database: "app.db" });
        const FIELDS = ["name", "email"];
        express().put("/users/:id", async (req, res) => {
          const users = source.getRepository("User");
          const user = await users.findOneBy({ id: req.params.id });
          const changes = {};
          for (const field of FIELDS) changes[field] = req.body[field];
          Object.assign(user, changes);
          user.name = req.body.name;
          await users.save(user);
          res.json(user);
        });
      `,
    },
    {
      name: "a filter, which writes nothing, and objects that are no records",
      code: `
        import express from "express";
        import mongoose from "mongoose";
        const User = mongoose.model("User", new mongoose.Schema({ name: String }));
        express().post("/search", async (req, res) => {
          const options = Object.assign({ limit: 10 }, req.body);
          res.json(await User.find(req.body).limit(options.limit));
        });
      `,
    },
    {
      name: "values of a template, and a document that comes from the program",
      code: `
        import express from "express";
        import { drizzle } from "drizzle-orm/node-postgres";
        const db = drizzle(process.env.DATABASE_URL);
        express().post("/users", async (req, res) => {
          await db.insert(users).values({ name: req.body.name, createdBy: req.body.by });
          await db.update(users).set(defaults).where(eq(users.id, req.params.id));
          res.end();
        });
      `,
    },
    {
      name: "what callers give, and methods of something else",
      code: `
        import express from "express";
        import { repository } from "./repository.js";
        import { PrismaClient } from "@prisma/client";
        const prisma = new PrismaClient();
        export const create = (data) => prisma.user.create({ data });
        express().post("/users", async (req, res) => res.json(await repository.create(req.body)));
      `,
    },
  ],
  invalid: [
    {
      name: "a body from which a document is made",
      code: `
        import express from "express";
        import mongoose from "mongoose";
        const User = mongoose.model("User", new mongoose.Schema({ name: String, role: String }));
        express().post("/users", async (req, res) => {
          res.json(await User.create(req.body));
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.body", line: "6", origin: "the network", sink: "User.create" },
          line: 6,
          column: 38,
        },
      ],
    },
    {
      name: "a constructor, an update and a document that is there already",
      code: `
        const express = require("express");
        const { Schema, model } = require("mongoose");
        const Post = model("Post", new Schema({ title: String, author: String }));
        const router = express.Router();
        router.post("/", async (req, res) => {
          const post = new Post(req.body);
          res.json(await post.save());
        });
        router.put("/:id", async (req, res) => {
          await Post.findByIdAndUpdate(req.params.id, { $set: req.body }, { new: true });
          const post = await Post.findById(req.params.id);
          Object.assign(post, req.body);
          post.set({ ...req.body, edited: new Date() });
          res.json(post);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.body", line: "7", origin: "the network", sink: "Post" },
        },
        {
          messageId: "tainted",
          data: {
            source: "req.body",
            line: "11",
            origin: "the network",
            sink: "Post.findByIdAndUpdate",
          },
        },
        {
          messageId: "tainted",
          data: { source: "req.body", line: "13", origin: "the network", sink: "Object.assign" },
        },
        {
          messageId: "tainted",
          data: { source: "req.body", line: "14", origin: "the network", sink: "post.set" },
        },
      ],
    },
    {
      name: "the rest of a body, two functions away",
      code: `
        import express from "express";
        import { PrismaClient } from "@prisma/client";
        const prisma = new PrismaClient();
        const update = (id, data) => prisma.account.update({ where: { id }, data });
        async function change({ params, body }) {
          const { password, ...changes } = body;
          return update(Number(params.id), changes);
        }
        express().patch("/accounts/:id", async (req, res) => res.json(await change(req)));
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.body",
            line: "10 → 7 → 8",
            origin: "the network",
            sink: "account.update",
          },
        },
      ],
    },
    {
      name: "a class of sequelize, with its static methods",
      code: `
        import express from "express";
        import { Model, Sequelize } from "sequelize";
        class User extends Model {}
        User.init({}, { sequelize: new Sequelize("sqlite::memory:") });
        express().post("/users", async (req, res) => {
          await User.create({ ...req.body, ip: req.ip });
          const user = await User.findByPk(req.params.id);
          await user.update(req.body);
          res.end();
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.body", line: "7", origin: "the network", sink: "User.create" },
        },
        {
          messageId: "tainted",
          data: { source: "req.body", line: "9", origin: "the network", sink: "user.update" },
        },
      ],
    },
    {
      name: "a repository in a class, to which a body is given",
      code: `
        import express, { type Request, type Response } from "express";
        import { Repository } from "typeorm";
        import { User } from "./user.js";
        class Users {
          constructor(private readonly users: Repository<User>) {}
          async create(input: object) {
            const user = this.users.create(input);
            return this.users.save(user);
          }
          async update(req: Request, res: Response) {
            await this.users.update(req.params.id, req.body);
            res.json(await this.create(req.body));
          }
        }
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.body", line: "13", origin: "the network", sink: "users.create" },
        },
        {
          messageId: "tainted",
          data: { source: "req.body", line: "12", origin: "the network", sink: "users.update" },
        },
      ],
    },
    {
      name: "rows of knex, with a schema that lets everything pass",
      code: `
        import express from "express";
        import knex from "knex";
        import { z } from "zod";
        const db = knex({ client: "pg" });
        const Input = z.object({ name: z.string() }).passthrough();
        express().post("/users", async (req, res) => {
          await db("users").insert(Input.parse(req.body));
          await db("users").where({ id: req.params.id }).update(req.body);
          res.end();
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.body", line: "8", origin: "the network", sink: "insert" },
        },
        {
          messageId: "tainted",
          data: { source: "req.body", line: "9", origin: "the network", sink: "update" },
        },
      ],
    },
    {
      name: "values and changes of drizzle",
      code: `
        import Fastify from "fastify";
        import { drizzle } from "drizzle-orm/node-postgres";
        import { eq } from "drizzle-orm";
        import { users } from "./schema.js";
        const db = drizzle(process.env.DATABASE_URL);
        const app = Fastify();
        app.post("/users", async (request) => db.insert(users).values(request.body).returning());
        app.patch("/users/:id", async ({ body, params }) => {
          const changes = { ...body, changed: new Date() };
          return db.update(users).set(changes).where(eq(users.id, params.id));
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "request.body", line: "8", origin: "the network", sink: "values" },
        },
        {
          messageId: "tainted",
          data: { source: "body", line: "10", origin: "the network", sink: "set" },
        },
      ],
    },
    {
      name: "queries of objection",
      code: `
        import express from "express";
        import { Model } from "objection";
        class Person extends Model {
          static tableName = "persons";
        }
        express().post("/persons", async (req, res) => {
          const person = await Person.query().insert(req.body);
          await Person.query().findById(person.id).patch(JSON.parse(req.body.changes));
          res.json(person);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.body", line: "8", origin: "the network", sink: "insert" },
        },
        {
          messageId: "tainted",
          data: { source: "req.body.changes", line: "9", origin: "the network", sink: "patch" },
        },
      ],
    },
  ],
});
