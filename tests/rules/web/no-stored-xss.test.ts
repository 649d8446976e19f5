import { RuleTester } from "@typescript-eslint/rule-tester";

import rule from "../../../src/rules/web/no-stored-xss.ts";

const settings = { rampart: { threatModels: ["remote", "browser", "database", "file"] } };

new RuleTester({ settings }).run("no-stored-xss", rule, {
  valid: [
    {
      name: "a row that is escaped",
      code: `
        import escape from "escape-html";
        import express from "express";
        import { Pool } from "pg";
        const pool = new Pool();
        express().get("/:id", async (req, res) => {
          const { rows } = await pool.query("SELECT * FROM notes WHERE id = $1", [req.params.id]);
          res.send("<h1>" + escape(rows[0].title) + "</h1>");
        });
      `,
    },
    {
      name: "rows as JSON, and as text",
      code: `
        import express from "express";
        import { Pool } from "pg";
        const pool = new Pool();
        const app = express();
        app.get("/notes", async (req, res) => {
          const { rows } = await pool.query("SELECT * FROM notes");
          res.json(rows);
        });
        app.get("/title", async (req, res) => {
          const { rows } = await pool.query("SELECT title FROM notes");
          res.type("text/plain").send(rows[0].title);
        });
      `,
    },
    {
      name: "a number of a row",
      code: `
        const express = require("express");
        const { Pool } = require("pg");
        const pool = new Pool();
        express().get("/count", async (req, res) => {
          const { rows } = await pool.query("SELECT count(*) AS n FROM notes");
          res.send("<b>" + Number(rows[0].n) + "</b>");
        });
      `,
    },
    {
      name: "what a request says, which another rule reports",
      code: `
        import express from "express";
        express().get("/", (req, res) => {
          res.send("<h1>" + req.query.title + "</h1>");
        });
      `,
    },
    {
      name: "the names of files, which another rule reports whoever is hostile",
      code: `
        import express from "express";
        import { readdirSync } from "node:fs";
        express().get("/", (req, res) => {
          res.send("<ul>" + readdirSync("uploads").map((name) => "<li>" + name + "</li>").join("") + "</ul>");
        });
      `,
    },
    {
      name: "a row where nobody suspects the database",
      // Lists of settings are merged by position.
      settings: { rampart: { threatModels: ["remote", "browser", "model", "cli"] } },
      code: `
        import express from "express";
        import { Pool } from "pg";
        const pool = new Pool();
        express().get("/", async (req, res) => {
          const { rows } = await pool.query("SELECT * FROM notes");
          res.send("<h1>" + rows[0].title + "</h1>");
        });
      `,
    },
    {
      name: "the text of an element",
      code: `
        import { readFileSync } from "node:fs";
        document.querySelector("#notes").textContent = readFileSync("notes.txt", "utf8");
      `,
    },
    {
      name: "a text of the program's own",
      code: `
        import express from "express";
        import { Pool } from "pg";
        const pool = new Pool();
        const TITLES = { one: "One", two: "Two" };
        express().get("/", async (req, res) => {
          const { rows } = await pool.query("SELECT * FROM notes");
          res.send("<h1>" + (TITLES[rows[0].kind] ?? "None") + "</h1>");
        });
      `,
    },
  ],
  invalid: [
    {
      name: "a column of a row in a heading",
      code: `
import express from "express";
import { Pool } from "pg";
const pool = new Pool();
express().get("/", async (req, res) => {
  const { rows } = await pool.query("SELECT * FROM notes");
  res.send("<h1>" + rows[0].title + "</h1>");
});
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: 'pool.query("SELECT * FROM notes")',
            line: "6",
            origin: "the database",
            sink: "res.send",
          },
          line: 7,
          column: 12,
        },
      ],
    },
    {
      name: "rows that a function makes a list of",
      code: `
        const express = require("express");
        const mysql = require("mysql2/promise");
        const pool = mysql.createPool({});
        async function comments() {
          const [rows] = await pool.execute("SELECT text FROM comments");
          return rows;
        }
        const item = ({ text }) => \`<li>\${text}</li>\`;
        express().get("/", async (req, res) => {
          const all = await comments();
          res.send(\`<ul>\${all.map(item).join("")}</ul>\`);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: 'pool.execute("SELECT text FROM comments")',
            line: "6 → 7 → 11 → 9",
            origin: "the database",
            sink: "res.send",
          },
        },
      ],
    },
    {
      name: "the contents of a file",
      code: `
        import express from "express";
        import { readFile } from "node:fs/promises";
        express().get("/", async (req, res) => {
          const note = await readFile("note.txt", "utf8");
          res.send(\`<p>\${note}</p>\`);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: 'readFile("note.txt", "utf8")',
            line: "5",
            origin: "a file",
            sink: "res.send",
          },
        },
      ],
    },
    {
      name: "a file in the page of a program",
      code: `
        import { readFileSync } from "node:fs";
        const notes = readFileSync("notes.txt", "utf8");
        document.querySelector("#notes").innerHTML = "<p>" + notes + "</p>";
      `,
      errors: [
        {
          messageId: "taintedDom-html",
          data: {
            source: 'readFileSync("notes.txt", "utf8")',
            line: "3",
            origin: "a file",
            sink: "innerHTML",
          },
        },
      ],
    },
    {
      name: "a row of SQLite, in a server of Node",
      code: `
        import { createServer } from "node:http";
        import Database from "better-sqlite3";
        const db = new Database("notes.db");
        createServer((request, response) => {
          const note = db.prepare("SELECT * FROM notes").get();
          response.setHeader("Content-Type", "text/html");
          response.end("<h1>" + note.title + "</h1>");
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: 'db.prepare("SELECT * FROM notes").get()',
            line: "6",
            origin: "the database",
            sink: "response.end",
          },
        },
      ],
    },
    {
      name: "a callback's rows",
      code: `
        const express = require("express");
        const mysql = require("mysql");
        const connection = mysql.createConnection({});
        express().get("/", (req, res) => {
          connection.query("SELECT name FROM users", (error, rows) => {
            res.send("<b>" + rows[0].name + "</b>");
          });
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "rows[0].name", line: "7", origin: "the database", sink: "res.send" },
        },
      ],
    },
    {
      name: "a class between",
      code: `
        import express from "express";
        import { Pool } from "pg";
        class Notes {
          constructor() {
            this.pool = new Pool();
          }
          async title() {
            const found = await this.pool.query("SELECT title FROM notes");
            return found.rows[0].title;
          }
        }
        const notes = new Notes();
        express().get("/", async (req, res) => {
          res.send("<h1>" + (await notes.title()) + "</h1>");
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: 'this.pool.query("SELECT title FROM notes")',
            line: "9 → 10",
            origin: "the database",
            sink: "res.send",
          },
        },
      ],
    },
    {
      name: "a check that says nothing of the text",
      code: `
        import express from "express";
        import { Pool } from "pg";
        const pool = new Pool();
        express().get("/", async (req, res) => {
          const { rows } = await pool.query("SELECT * FROM notes");
          const [note] = rows;
          if (!note || note.title.length > 100) return res.sendStatus(404);
          res.send("<h1>" + note.title + "</h1>");
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: 'pool.query("SELECT * FROM notes")',
            line: "6 → 7",
            origin: "the database",
            sink: "res.send",
          },
        },
      ],
    },
  ],
});
