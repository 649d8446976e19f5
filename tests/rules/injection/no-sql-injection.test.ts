import * as parser from "@typescript-eslint/parser";
import { RuleTester } from "@typescript-eslint/rule-tester";

import rule from "../../../src/rules/injection/no-sql-injection.ts";

const typescript = { parser };
const commonjs = {
  parserOptions: { sourceType: "script", ecmaFeatures: { globalReturn: true } },
} as const;

const ID = { source: "req.query.id", line: 6, origin: "the network", sink: "client.query" };

new RuleTester().run("no-sql-injection", rule, {
  valid: [
    {
      name: "values beside the text, with placeholders in it",
      code: `
        import express from "express";
        import pg from "pg";
        const pool = new pg.Pool();
        express().get("/users/:id", async (request, response) => {
          const { rows } = await pool.query("SELECT * FROM users WHERE id = $1", [request.params.id]);
          response.json(rows);
        });
      `,
    },
    {
      name: "a column from a list of one's own, after an early return",
      code: `
        import express from "express";
        import pg from "pg";
        const pool = new pg.Pool();
        const COLUMNS = ["name", "price", "stock"];
        express().get("/products", async (request, response) => {
          const { sort } = request.query;
          if (!COLUMNS.includes(sort)) return response.status(400).end();
          response.json(await pool.query(\`SELECT * FROM products ORDER BY \${sort}\`));
        });
      `,
    },
    {
      name: "columns of which only known ones are kept",
      code: `
        import express from "express";
        import { Pool } from "pg";
        const pool = new Pool();
        const COLUMNS = ["name", "mail"];
        express().patch("/", async (req) => {
          const keys = Object.keys(req.body).filter((key) => COLUMNS.includes(key));
          const list = keys.map((key, index) => \`\${key} = $\${index + 1}\`).join(", ");
          await pool.query(\`UPDATE users SET \${list}\`, keys.map((key) => req.body[key]));
        });
      `,
    },
    {
      name: "a table name of which other characters are taken out",
      code: `
        import express from "express";
        import { Pool } from "pg";
        const pool = new Pool();
        express().get("/:table", async (req) => {
          await pool.query("SELECT * FROM " + req.params.table.replace(/[^a-z_]/g, ""));
        });
      `,
    },
    {
      name: "an ORDER BY that is looked up in a map",
      code: `
        const express = require("express");
        const mysql = require("mysql2/promise");
        const pool = mysql.createPool({ host: "db" });
        const ORDERS = { newest: "created_at DESC", cheapest: "price ASC" };
        express().get("/products", async (req, res) => {
          const order = ORDERS[req.query.order] ?? ORDERS.newest;
          const [rows] = await pool.query("SELECT * FROM products ORDER BY " + order);
          res.json(rows);
        });
      `,
      languageOptions: commonjs,
    },
    {
      name: "a direction that is one of two texts",
      code: `
        import Koa from "koa";
        import { Pool } from "pg";
        const pool = new Pool();
        new Koa().use(async (ctx) => {
          const direction = ctx.query.desc === "1" ? "DESC" : "ASC";
          ctx.body = await pool.query(\`SELECT * FROM posts ORDER BY created_at \${direction}\`);
        });
      `,
    },
    {
      name: "a table that a switch has chosen",
      code: `
        import Fastify from "fastify";
        import { Pool } from "pg";
        const pool = new Pool();
        Fastify().get("/stats/:period", async (request) => {
          let table;
          switch (request.params.period) {
            case "day":
              table = "stats_daily";
              break;
            case "month":
              table = "stats_monthly";
              break;
            default:
              throw new Error("No such period.");
          }
          return pool.query("SELECT * FROM " + table);
        });
      `,
    },
    {
      name: "numbers, however they were made",
      code: `
        import express from "express";
        import { Pool } from "pg";
        const pool = new Pool();
        express().get("/posts", async (req, res) => {
          const size = Number(req.query.size) || 20;
          const offset = parseInt(req.query.page, 10) * size;
          res.json(await pool.query(\`SELECT * FROM posts LIMIT \${size} OFFSET \${offset} -- \${+req.query.shard}\`));
        });
      `,
    },
    {
      name: "what was found to be a number, and what was not is refused",
      code: `
        import { Pool } from "pg";
        import express, { type Request, type Response } from "express";
        const pool = new Pool();
        export async function show(req: Request, res: Response): Promise<void> {
          const { id } = req.body;
          if (typeof id !== "number") {
            res.sendStatus(400);
            return;
          }
          res.json(await pool.query(\`SELECT * FROM users WHERE id = \${id}\`));
        }
      `,
      languageOptions: typescript,
    },
    {
      name: "a name that consists of letters alone",
      code: `
        import express from "express";
        import { Pool } from "pg";
        const pool = new Pool();
        express().get("/export/:table", async (req, res) => {
          const { table } = req.params;
          if (!/^[a-z_]+$/.test(table)) throw new Error("No such table.");
          res.json(await pool.query("SELECT * FROM " + table));
        });
      `,
    },
    {
      name: "conditions put together from constants, and the values in a list",
      code: `
        import express from "express";
        import { Pool } from "pg";
        const pool = new Pool();
        express().get("/products", async (req, res) => {
          const conditions = [];
          const values = [];
          if (req.query.name) {
            values.push(req.query.name);
            conditions.push(\`name = $\${values.length}\`);
          }
          if (req.query.color) {
            values.push(req.query.color);
            conditions.push("color = $" + values.length);
          }
          let sql = "SELECT * FROM products";
          if (conditions.length > 0) sql += " WHERE " + conditions.join(" AND ");
          res.json(await pool.query(sql, values));
        });
      `,
    },
    {
      name: "placeholders for the elements of a list",
      code: `
        import express from "express";
        import mysql from "mysql2/promise";
        const pool = mysql.createPool({});
        express().post("/users", async (req, res) => {
          const places = req.body.ids.map(() => "?").join(", ");
          res.json(await pool.execute(\`SELECT * FROM users WHERE id IN (\${places})\`, req.body.ids));
        });
      `,
    },
    {
      name: "a prepared statement, by name",
      code: `
        import { Client } from "pg";
        import express from "express";
        const client = new Client();
        express().get("/users/:id", async (req, res) => {
          const query = { name: "user", text: "SELECT * FROM users WHERE id = $1", values: [req.params.id] };
          res.json(await client.query(query));
        });
      `,
    },
    {
      name: "values and names that were escaped",
      code: `
        import express from "express";
        import mysql from "mysql2";
        import { escapeIdentifier, Pool } from "pg";
        const connection = mysql.createConnection({});
        const pool = new Pool();
        express().get("/:column", (req, res) => {
          connection.query("SELECT * FROM users WHERE name = " + mysql.escape(req.query.name));
          connection.query(\`SELECT \${connection.escapeId(req.params.column)} FROM users\`);
          pool.query(\`SELECT \${escapeIdentifier(req.params.column)} FROM users\`);
        });
      `,
    },
    {
      name: "a repository whose pool is given the values apart",
      code: `
        import type { Pool } from "pg";
        const COLUMNS = "id, name, mail";
        export class UserRepository {
          constructor(private readonly pool: Pool) {}
          find(id: string) {
            return this.pool.query(\`SELECT \${COLUMNS} FROM users WHERE id = $1\`, [id]);
          }
        }
      `,
      languageOptions: typescript,
    },
    {
      name: "a text that comes as a whole from a caller out of sight",
      code: `
        import { Pool } from "pg";
        const pool = new Pool();
        export function run(text, values) {
          return pool.query(text, values);
        }
      `,
    },
    {
      name: "a helper that all callers in sight give constants",
      code: `
        import { Pool } from "pg";
        const pool = new Pool();
        const count = (table) => pool.query("SELECT count(*) FROM " + table);
        export const counts = () => Promise.all([count("users"), count("orders")]);
      `,
    },
    {
      name: "somebody else's query",
      code: `
        import express from "express";
        import { client } from "./search.js";
        express().get("/", (req) => client.query("name:" + req.query.name));
      `,
    },
    {
      name: "a row of the database, which only other threat models distrust",
      code: `
        import { Pool } from "pg";
        const pool = new Pool();
        export async function refresh() {
          const { rows } = await pool.query("SELECT name FROM views");
          for (const { name } of rows) await pool.query("REFRESH MATERIALIZED VIEW " + name);
        }
      `,
      options: [{ report: "opaque" }],
    },
    {
      name: "a text put together by a caller out of sight, where only traced data counts",
      code: `
        import { Pool } from "pg";
        const pool = new Pool();
        export const drop = (table) => pool.query(\`DROP TABLE \${table}\`);
      `,
      options: [{ report: "tainted" }],
    },
    {
      name: "a request, where nobody on the network is distrusted",
      code: `
        import express from "express";
        import { Pool } from "pg";
        const pool = new Pool();
        express().get("/", (req) => pool.query("SELECT * FROM users WHERE id = " + req.query.id));
      `,
      settings: { rampart: { threatModels: ["cli"] } },
    },
    {
      name: "a file in which no statement can be sent",
      code: `export const find = (id) => fetch("/users?id=" + id);`,
    },
  ],
  invalid: [
    {
      name: "a parameter of the address in a template",
      code: `
        import express from "express";
        import pg from "pg";
        const pool = new pg.Pool();
        express().get("/users/:id", async (request, response) => {
          const { rows } = await pool.query(\`SELECT * FROM users WHERE id = \${request.params.id}\`);
          response.json(rows);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "request.params.id",
            line: 6,
            origin: "the network",
            sink: "pool.query",
          },
          line: 6,
          column: 45,
          suggestions: [
            {
              messageId: "placeholder",
              output: `
        import express from "express";
        import pg from "pg";
        const pool = new pg.Pool();
        express().get("/users/:id", async (request, response) => {
          const { rows } = await pool.query("SELECT * FROM users WHERE id = $1", [request.params.id]);
          response.json(rows);
        });
      `,
            },
          ],
        },
      ],
    },
    {
      name: "a statement that grows by +=, sent in an object",
      code: `
        const express = require("express");
        const { Client } = require("pg");
        const client = new Client();
        express().get("/products", async (req, res) => {
          let sql = "SELECT * FROM products";
          if (req.query.name) sql += " WHERE name = '" + req.query.name + "'";
          sql += " ORDER BY id";
          res.json(await client.query({ text: sql }));
        });
      `,
      languageOptions: commonjs,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.query.name",
            line: "7 → 8",
            origin: "the network",
            sink: "client.query",
          },
        },
      ],
    },
    {
      name: "an array of conditions that is joined",
      code: `
        import Koa from "koa";
        import mysql from "mysql2/promise";
        const pool = mysql.createPool({});
        new Koa().use(async (ctx) => {
          const where = ["deleted = 0"];
          if (ctx.query.color) where.push(\`color = '\${ctx.query.color}'\`);
          const [rows] = await pool.query(["SELECT * FROM products WHERE", where.join(" AND ")].join(" "));
          ctx.body = rows;
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "ctx.query.color",
            line: 7,
            origin: "the network",
            sink: "pool.query",
          },
        },
      ],
    },
    {
      name: "a column that nobody has looked at",
      code: `
        import express from "express";
        import { Pool } from "pg";
        const pool = new Pool();
        express().get("/products", async (req, res) => {
          const { sort = "name", desc } = req.query;
          res.json(await pool.query(\`SELECT * FROM products ORDER BY \${sort} \${desc ? "DESC" : "ASC"}\`));
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.query.sort", line: 6, origin: "the network", sink: "pool.query" },
        },
      ],
    },
    {
      name: "a map that gives back what it does not know",
      code: `
        import express from "express";
        import { Pool } from "pg";
        const pool = new Pool();
        const ORDERS = { newest: "created_at DESC" };
        express().get("/products", async (req, res) => {
          const order = ORDERS[req.query.order] || req.query.order;
          res.json(await pool.query("SELECT * FROM products ORDER BY " + order));
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.query.order", line: 7, origin: "the network", sink: "pool.query" },
        },
      ],
    },
    {
      name: "a check of another variable, and one without consequences",
      code: `
        import express from "express";
        import { Pool } from "pg";
        const pool = new Pool();
        const COLUMNS = ["name", "price"];
        express().get("/products", async (req, res) => {
          const { group, sort } = req.query;
          if (!COLUMNS.includes(group)) return res.sendStatus(400);
          if (!COLUMNS.includes(sort)) console.warn("unknown column");
          res.json(await pool.query("SELECT * FROM products ORDER BY " + sort));
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.query.sort", line: 7, origin: "the network", sink: "pool.query" },
        },
      ],
    },
    {
      name: "a switch that lets through what it does not know",
      code: `
        import Fastify from "fastify";
        import { Pool } from "pg";
        const pool = new Pool();
        Fastify().get("/stats/:period", async (request) => {
          const { period } = request.params;
          let table;
          switch (period) {
            case "day":
              table = "stats_daily";
              break;
            default:
              table = "stats_" + period;
          }
          return pool.query("SELECT * FROM " + table);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "request.params.period",
            line: "6 → 13",
            origin: "the network",
            sink: "pool.query",
          },
        },
      ],
    },
    {
      name: "an expression that looks at the beginning alone",
      code: `
        import express from "express";
        import { Pool } from "pg";
        const pool = new Pool();
        express().get("/export/:table", async (req, res) => {
          const { table } = req.params;
          if (!/^[a-z_]+/.test(table)) throw new Error("No such table.");
          res.json(await pool.query("SELECT * FROM " + table));
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.params.table", line: 6, origin: "the network", sink: "pool.query" },
        },
      ],
    },
    {
      name: "text that was escaped for HTML",
      code: `
        import express from "express";
        import { Pool } from "pg";
        const pool = new Pool();
        express().get("/", (req) => {
          const name = encodeURIComponent(req.query.name).replace(/</g, "&lt;");
          return pool.query("SELECT * FROM users WHERE name = '" + name + "'");
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.query.name", line: 6, origin: "the network", sink: "pool.query" },
          suggestions: [
            {
              messageId: "placeholder",
              output: `
        import express from "express";
        import { Pool } from "pg";
        const pool = new Pool();
        express().get("/", (req) => {
          const name = encodeURIComponent(req.query.name).replace(/</g, "&lt;");
          return pool.query("SELECT * FROM users WHERE name = $1", [name]);
        });
      `,
            },
          ],
        },
      ],
    },
    {
      name: "a repository that a route of the same file calls",
      code: `
        import express, { type Request, type Response } from "express";
        import { Pool } from "pg";
        class UserRepository {
          private readonly pool: Pool;
          constructor(pool: Pool) {
            this.pool = pool;
          }
          async byName(name: string): Promise<unknown[]> {
            const sql = \`SELECT * FROM users WHERE name = '\${name}'\`;
            const { rows } = await this.pool.query(sql);
            return rows;
          }
        }
        const users = new UserRepository(new Pool());
        express().get("/users", async (req: Request, res: Response) => {
          res.json(await users.byName(req.query.name as string));
        });
      `,
      languageOptions: typescript,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.query.name",
            line: "17 → 10",
            origin: "the network",
            sink: "pool.query",
          },
          suggestions: [
            {
              messageId: "placeholder",
              output: `
        import express, { type Request, type Response } from "express";
        import { Pool } from "pg";
        class UserRepository {
          private readonly pool: Pool;
          constructor(pool: Pool) {
            this.pool = pool;
          }
          async byName(name: string): Promise<unknown[]> {
            const sql = "SELECT * FROM users WHERE name = $1";
            const { rows } = await this.pool.query(sql, [name]);
            return rows;
          }
        }
        const users = new UserRepository(new Pool());
        express().get("/users", async (req: Request, res: Response) => {
          res.json(await users.byName(req.query.name as string));
        });
      `,
            },
          ],
        },
      ],
    },
    {
      name: "a repository whose callers are out of sight",
      code: `
        import type { Pool } from "mysql2/promise";
        export class OrderRepository {
          constructor(private readonly pool: Pool) {}
          async search(customer: string, state: string) {
            return this.pool.query(
              "SELECT * FROM orders WHERE customer = '" + customer + "' AND state = ?",
              [state],
            );
          }
        }
      `,
      languageOptions: typescript,
      errors: [
        {
          messageId: "built",
          data: { source: "customer", line: 7, origin: "the network", sink: "pool.query" },
          suggestions: [
            {
              messageId: "placeholder",
              output: `
        import type { Pool } from "mysql2/promise";
        export class OrderRepository {
          constructor(private readonly pool: Pool) {}
          async search(customer: string, state: string) {
            return this.pool.query(
              "SELECT * FROM orders WHERE customer = ? AND state = ?",
              [customer, state],
            );
          }
        }
      `,
            },
          ],
        },
      ],
    },
    {
      name: "a query builder of one's own",
      code: `
        import express from "express";
        import { Pool } from "pg";
        const pool = new Pool();
        class Query {
          #parts = [];
          where(column, value) {
            this.#parts.push(\`\${column} = '\${value}'\`);
            return this;
          }
          toString() {
            return "SELECT * FROM users WHERE " + this.#parts.join(" AND ");
          }
        }
        express().get("/users", async (req, res) => {
          const query = new Query().where("name", req.query.name);
          res.json(await pool.query(query.toString()));
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.query.name",
            line: "16 → 8 → 12",
            origin: "the network",
            sink: "pool.query",
          },
        },
      ],
    },
    {
      name: "keys of a body, of which the long ones are left out",
      code: `
        import express from "express";
        import { Pool } from "pg";
        const pool = new Pool();
        express().patch("/", async (req) => {
          const keys = Object.keys(req.body).filter((key) => key.length < 20);
          await pool.query("SELECT " + keys.join(", ") + " FROM users");
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.body", line: 6, origin: "the network", sink: "pool.query" },
        },
      ],
    },
    {
      name: "a table name of which one other character is taken out",
      code: `
        import express from "express";
        import { Pool } from "pg";
        const pool = new Pool();
        express().get("/:table", async (req) => {
          await pool.query("SELECT * FROM " + req.params.table.replace(/[^a-z_]/, ""));
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.params.table", line: 6, origin: "the network", sink: "pool.query" },
        },
      ],
    },
    {
      name: "the keys of a body as columns",
      code: `
        import express from "express";
        import { Pool } from "pg";
        const pool = new Pool();
        express().patch("/users/:id", async (req, res) => {
          const changes = Object.keys(req.body).map((key, index) => \`\${key} = $\${index + 2}\`);
          await pool.query(
            \`UPDATE users SET \${changes.join(", ")} WHERE id = $1\`,
            [req.params.id, ...Object.values(req.body)],
          );
          res.end();
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.body", line: 6, origin: "the network", sink: "pool.query" },
        },
      ],
    },
    {
      name: "a list of ids that is joined",
      code: `
        import express from "express";
        import mysql from "mysql2";
        const pool = mysql.createPool({});
        express().post("/users", (req, res) => {
          pool.query("SELECT * FROM users WHERE id IN (" + req.body.ids.join(",") + ")", (error, rows) => {
            res.json(rows);
          });
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.body.ids", line: 6, origin: "the network", sink: "pool.query" },
        },
      ],
    },
    {
      name: "a connection that a pool hands to a callback, and text in double quotes for MySQL",
      code: `
        const express = require("express");
        const mysql = require("mysql2");
        const pool = mysql.createPool({});
        express().get("/login", (req, res) => {
          pool.getConnection((error, connection) => {
            connection.query('SELECT * FROM users WHERE name = "' + req.query.name + '"', (failure, rows) => {
              res.json(rows);
            });
          });
        });
      `,
      languageOptions: commonjs,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.query.name",
            line: 7,
            origin: "the network",
            sink: "connection.query",
          },
          suggestions: [
            {
              messageId: "placeholder",
              output: `
        const express = require("express");
        const mysql = require("mysql2");
        const pool = mysql.createPool({});
        express().get("/login", (req, res) => {
          pool.getConnection((error, connection) => {
            connection.query("SELECT * FROM users WHERE name = ?", [String(req.query.name)], (failure, rows) => {
              res.json(rows);
            });
          });
        });
      `,
            },
          ],
        },
      ],
    },
    {
      name: "a search for what stands in the middle of a text, and placeholders that are there already",
      code: `
        import express from "express";
        import { Pool } from "pg";
        const pool = new Pool();
        express().get("/users", async (req, res) => {
          const { limit, q } = req.query;
          res.json(
            await pool.query(\`SELECT * FROM users WHERE team = $1 AND name LIKE '%\${q}%' LIMIT \${limit}\`, [req.team]),
          );
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.query.q", line: 6, origin: "the network", sink: "pool.query" },
          suggestions: [
            {
              messageId: "placeholder",
              output: `
        import express from "express";
        import { Pool } from "pg";
        const pool = new Pool();
        express().get("/users", async (req, res) => {
          const { limit, q } = req.query;
          res.json(
            await pool.query("SELECT * FROM users WHERE team = $1 AND name LIKE $2 LIMIT $3", [req.team, \`%\${q}%\`, limit]),
          );
        });
      `,
            },
          ],
        },
      ],
    },
    {
      name: "a transaction on a client of the pool, in which the harmless parts stay",
      code: `
        import express from "express";
        import { Pool } from "pg";
        const pool = new Pool();
        const TABLE = "accounts";
        express().post("/pay", async (req, res) => {
          const client = await pool.connect();
          try {
            await client.query("BEGIN");
            await client.query(\`UPDATE \${TABLE} SET balance = balance - \${Number(req.body.sum)} WHERE owner IN ('bank', '\${req.body.from}')\`);
            await client.query("COMMIT");
          } finally {
            client.release();
          }
          res.end();
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.body.from", line: 10, origin: "the network", sink: "client.query" },
          suggestions: [
            {
              messageId: "placeholder",
              output: `
        import express from "express";
        import { Pool } from "pg";
        const pool = new Pool();
        const TABLE = "accounts";
        express().post("/pay", async (req, res) => {
          const client = await pool.connect();
          try {
            await client.query("BEGIN");
            await client.query(\`UPDATE \${TABLE} SET balance = balance - \${Number(req.body.sum)} WHERE owner IN ('bank', $1)\`, [req.body.from]);
            await client.query("COMMIT");
          } finally {
            client.release();
          }
          res.end();
        });
      `,
            },
          ],
        },
      ],
    },
    {
      name: "statements for which no change is offered: comments, dollar quotes, a list made elsewhere, a text read twice",
      code: `
        import express from "express";
        import { Client, Query } from "pg";
        const client = new Client();
        express().get("/", (req) => {
          const { id } = req.query;
          client.query(\`SELECT 1 -- \${id}\`);
          client.query(\`SELECT \${/* the id */ id} = 1\`);
          client.query(\`SELECT $$\${id}$$\`);
          client.query(\`SELECT * FROM t WHERE id = \${id} AND x = $1\`, req.values);
          client.query(\`SELECT * FROM t WHERE id = \${id} AND x = $1\`, [...req.values]);
          client.query(\`SELECT * FROM t WHERE id = \${id} AND x = $1\`, [/* x */ 1]);
          client.query(\`SELECT * FROM t WHERE id = \${id}\`, () => {}, 1);
          client.query(\`SELECT * FROM t WHERE id = \${id}\`, [], callback, 1);
          client.query(\`SELECT * FROM t WHERE id = \${id}\`, [1]);
          client.query(\`SELECT * FROM t WHERE id = \${id}x\`);
          client.query(\`SELECT lower('\${id}')\`);
          client.query(\`SELECT '\${id}\`);
          const text = \`SELECT * FROM t WHERE id = \${id}\`;
          console.log(text);
          client.query(text);
          client.query(new Query("SELECT * FROM t WHERE id = " + id));
        });
      `,
      errors: [
        { messageId: "tainted", data: ID, line: 7 },
        { messageId: "tainted", data: ID, line: 8 },
        { messageId: "tainted", data: ID, line: 9 },
        { messageId: "tainted", data: ID, line: 10 },
        { messageId: "tainted", data: ID, line: 11 },
        { messageId: "tainted", data: ID, line: 12 },
        { messageId: "tainted", data: ID, line: 13 },
        { messageId: "tainted", data: ID, line: 14 },
        { messageId: "tainted", data: ID, line: 15 },
        { messageId: "tainted", data: ID, line: 16 },
        { messageId: "tainted", data: ID, line: 17 },
        { messageId: "tainted", data: ID, line: 18 },
        { messageId: "tainted", data: { ...ID, line: "6 → 19" }, line: 21 },
        { messageId: "tainted", data: { ...ID, sink: "Query" }, line: 22 },
      ],
    },
    {
      name: "a command-line argument, where the terminal is distrusted",
      code: `
        import { Pool } from "pg";
        const pool = new Pool();
        await pool.query("DELETE FROM sessions WHERE owner = '" + process.argv[2] + "'");
      `,
      settings: { rampart: { threatModels: ["cli"] } },
      errors: [
        {
          messageId: "tainted",
          data: { source: "process.argv[2]", line: 4, origin: "the terminal", sink: "pool.query" },
          suggestions: [
            {
              messageId: "placeholder",
              output: `
        import { Pool } from "pg";
        const pool = new Pool();
        await pool.query("DELETE FROM sessions WHERE owner = $1", [process.argv[2]]);
      `,
            },
          ],
        },
      ],
    },
    {
      name: "a row of the database, where what is stored is distrusted",
      code: `
        import { Pool } from "pg";
        const pool = new Pool();
        export async function refresh() {
          const { rows } = await pool.query("SELECT name FROM views");
          for (const { name } of rows) await pool.query("REFRESH MATERIALIZED VIEW " + name);
        }
      `,
      settings: { rampart: { threatModels: ["database"] } },
      errors: [
        {
          messageId: "tainted",
          data: {
            source: 'pool.query("SELECT name FROM views")',
            line: 5,
            origin: "the database",
            sink: "pool.query",
          },
        },
      ],
    },
    {
      name: "an export that puts a text together, at the level of the presets",
      code: `
        const { Pool } = require("pg");
        const pool = new Pool();
        exports.truncate = async function (table) {
          await pool.query("TRUNCATE " + table + " CASCADE");
        };
      `,
      languageOptions: commonjs,
      options: [{ report: "built" }],
      errors: [
        {
          messageId: "built",
          data: { source: "table", line: 5, origin: "the network", sink: "pool.query" },
        },
      ],
    },
    {
      name: "a text that a script before this one has put among the globals, at the level that asks for it",
      code: `
        const pool = new (require("pg").Pool)();
        pool.query(STATEMENT);
      `,
      languageOptions: commonjs,
      options: [{ report: "opaque" }],
      errors: [
        {
          messageId: "opaque",
          data: { source: "STATEMENT", line: 3, origin: "the network", sink: "pool.query" },
        },
      ],
    },
    {
      name: "a text of unknown origin, at the level that asks for it",
      code: `
        import { Pool } from "pg";
        import { statement } from "./statements.js";
        const pool = new Pool();
        export const run = (name) => pool.query(statement(name));
      `,
      options: [{ report: "opaque" }],
      errors: [
        {
          messageId: "opaque",
          data: { source: "statement(name)", line: 5, origin: "the network", sink: "pool.query" },
        },
      ],
    },
    {
      name: "the library of one's own database, from the settings",
      code: `
        import express from "express";
        import { Warehouse } from "@acme/warehouse";
        const warehouse = new Warehouse();
        express().get("/", (req) => warehouse.ask("SELECT * FROM t WHERE id = " + req.query.id));
      `,
      settings: {
        rampart: {
          libraries: [
            {
              modules: ["@acme/warehouse"],
              types: { AcmeWarehouse: { constructedBy: ["Warehouse"] } },
              sinks: [{ kind: "sql", type: "AcmeWarehouse", call: ["ask"], argument: 0 }],
            },
          ],
        },
      },
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.query.id",
            line: 5,
            origin: "the network",
            sink: "warehouse.ask",
          },
        },
      ],
    },
  ],
});
