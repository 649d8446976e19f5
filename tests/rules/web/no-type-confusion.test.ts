import { RuleTester } from "@typescript-eslint/rule-tester";

import rule from "../../../src/rules/web/no-type-confusion.ts";

new RuleTester().run("no-type-confusion", rule, {
  valid: [
    {
      name: "a question whether it is text",
      code: `
        import express from "express";
        express().get("/", (req, res) => {
          const { file } = req.query;
          if (typeof file !== "string" || file.includes("..")) return res.sendStatus(400);
          res.redirect(\`/files/\${file}\`);
        });
      `,
    },
    {
      name: "what has been made text",
      code: `
        import express from "express";
        express().get("/", (req, res) => {
          const file = String(req.query.file);
          if (file.includes("..")) return res.sendStatus(400);
          res.redirect(\`/files/\${file}\`);
        });
      `,
    },
    {
      name: "a list that is refused, and one that is looked through",
      code: `
        import express from "express";
        express().get("/", (req, res) => {
          const { file } = req.query;
          if (Array.isArray(file)) return res.sendStatus(400);
          if (file.includes("..")) return res.sendStatus(400);
          res.redirect("/files/" + file);
        });
        express().get("/all", (req, res) => {
          const { files } = req.query;
          if (Array.isArray(files) && files.includes("..")) return res.sendStatus(400);
          res.redirect("/files/" + files);
        });
      `,
    },
    {
      name: "a schema",
      code: `
        import express from "express";
        import { z } from "zod";
        const Query = z.object({ file: z.string() });
        express().get("/", (req, res) => {
          const { file } = Query.parse(req.query);
          if (file.includes("..")) return res.sendStatus(400);
          res.redirect("/files/" + file);
        });
      `,
    },
    {
      name: "words that a list of a body holds",
      code: `
        import express from "express";
        express().post("/", (req, res) => {
          const { ids, scopes } = req.body;
          if (scopes.includes("read:users") && !scopes.includes("*")) return res.json([]);
          if (ids.length > 100) return res.sendStatus(413);
          if (LABELS[scopes] || ids.indexOf(req.body.id) === -1) return res.sendStatus(404);
          res.json(ids);
        });
      `,
    },
    {
      name: "a method that a list has not, and a path that must be text",
      code: `
        import path from "node:path";
        import express from "express";
        express().get("/", (req, res) => {
          const { file, name } = req.query;
          if (name.trim() === "" || name.includes("<")) return res.sendStatus(400);
          if (file.includes("..")) return res.sendStatus(400);
          res.set("x-name", "for " + name).sendFile(path.resolve("files", file));
        });
      `,
    },
    {
      name: "parts of a path and headers, which are text",
      code: `
        import express from "express";
        express().get("/:file", (req, res) => {
          if (req.params.file.includes("..")) return res.sendStatus(400);
          if (req.get("accept").indexOf("/") === -1) return res.sendStatus(406);
          res.redirect("/files/" + req.params.file);
        });
      `,
    },
    {
      name: "whether there is any, and a position that is not asked about",
      code: `
        import express from "express";
        express().get("/", (req, res) => {
          const { q, name } = req.query;
          if (q.length === 0 || name.length < 1 || !q.length) return res.sendStatus(400);
          const end = q.indexOf("?");
          res.send({ q: "you asked " + q, end, has: q.includes("?"), name: \`\${name}\` });
        });
      `,
    },
    {
      name: "members of the same names that are no tests",
      code: `
        import express from "express";
        express().get("/", (req, res) => {
          const { includes, indexOf, q } = req.query;
          if (q[0] === includes || q.includes || q.indexOf) return res.sendStatus(400);
          if (q.length + 1 && -q.indexOf("/") + 1) return res.sendStatus(400);
          res.send(indexOf.length, "q=" + q);
        });
      `,
    },
    {
      name: "a length where nothing is made of it, and where a tag says what is made of it",
      code: `
        import express from "express";
        import { html } from "./html.js";
        express().post("/", (req, res) => {
          if (req.body.items.length > 9) return res.sendStatus(413);
          if (req.body.rows.length > 9) return res.sendStatus(413);
          if (req.body.counts.length > 9) return res.sendStatus(413);
          res.send(html\`<ul>\${req.body.rows}</ul>\`, req.body.counts + 1, req.body["names"]);
        });
      `,
    },
  ],
  invalid: [
    {
      name: "a search for dots",
      code: `
        import express from "express";
        express().get("/", (req, res) => {
          const { file } = req.query;
          if (file.includes("..")) return res.sendStatus(400);
          res.redirect(\`/files/\${file}\`);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.query.file",
            line: 4,
            origin: "the network",
            sink: 'file.includes("..")',
          },
          line: 5,
          column: 15,
          suggestions: [
            {
              messageId: "converted",
              output: `
        import express from "express";
        express().get("/", (req, res) => {
          const { file } = req.query;
          if (String(file).includes("..")) return res.sendStatus(400);
          res.redirect(\`/files/\${file}\`);
        });
      `,
            },
          ],
        },
      ],
    },
    {
      name: "a position that is compared, in CommonJS",
      code: `
        const express = require("express");
        const app = express();
        app.get("/", function (req, res) {
          if (req.query.q.indexOf("<script") !== -1) return res.sendStatus(400);
          res.send("<p>You asked for " + req.query.q);
        });
        module.exports = app;
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.query.q",
            line: 5,
            origin: "the network",
            sink: 'req.query.q.indexOf("<script") !== -1',
          },
          suggestions: [
            {
              messageId: "converted",
              output: `
        const express = require("express");
        const app = express();
        app.get("/", function (req, res) {
          if (String(req.query.q).indexOf("<script") !== -1) return res.sendStatus(400);
          res.send("<p>You asked for " + req.query.q);
        });
        module.exports = app;
      `,
            },
          ],
        },
      ],
    },
    {
      name: "a tilde, and a negation",
      code: `
        import express from "express";
        express().get("/", (req, res) => {
          if (~req.query.to.lastIndexOf("//")) return res.sendStatus(400);
          if (!req.query.mail?.includes("@")) return res.sendStatus(400);
          res.send({ to: req.query.to });
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.query.to",
            line: 4,
            origin: "the network",
            sink: 'req.query.to.lastIndexOf("//")',
          },
          suggestions: [
            {
              messageId: "converted",
              output: `
        import express from "express";
        express().get("/", (req, res) => {
          if (~String(req.query.to).lastIndexOf("//")) return res.sendStatus(400);
          if (!req.query.mail?.includes("@")) return res.sendStatus(400);
          res.send({ to: req.query.to });
        });
      `,
            },
          ],
        },
        {
          messageId: "tainted",
          data: {
            source: "req.query.mail",
            line: 5,
            origin: "the network",
            sink: 'req.query.mail?.includes("@")',
          },
          suggestions: [
            {
              messageId: "converted",
              output: `
        import express from "express";
        express().get("/", (req, res) => {
          if (~req.query.to.lastIndexOf("//")) return res.sendStatus(400);
          if (!String(req.query.mail)?.includes("@")) return res.sendStatus(400);
          res.send({ to: req.query.to });
        });
      `,
            },
          ],
        },
      ],
    },
    {
      name: "a limit of a length, of what becomes a part of a text",
      code: `
        import express from "express";
        const MAX = 40;
        express().post("/", (req, res) => {
          const { body } = req;
          if (MAX < body.name.length) return res.sendStatus(400);
          console.info(\`welcome\` + ", " + body.name);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.body.name",
            line: 5,
            origin: "the network",
            sink: "MAX < body.name.length",
          },
          suggestions: [
            {
              messageId: "converted",
              output: `
        import express from "express";
        const MAX = 40;
        express().post("/", (req, res) => {
          const { body } = req;
          if (MAX < String(body.name).length) return res.sendStatus(400);
          console.info(\`welcome\` + ", " + body.name);
        });
      `,
            },
          ],
        },
      ],
    },
    {
      name: "the first sign, in Koa, whatever TypeScript believes",
      code: `
        import Koa from "koa";
        new Koa().use((ctx) => {
          const target = ctx.query.target as string;
          const isOutside = target[0] !== "/";
          ctx.redirect(isOutside ? "/" : target);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "ctx.query.target",
            line: 4,
            origin: "the network",
            sink: 'target[0] !== "/"',
          },
          suggestions: [
            {
              messageId: "converted",
              output: `
        import Koa from "koa";
        new Koa().use((ctx) => {
          const target = ctx.query.target as string;
          const isOutside = String(target)[0] !== "/";
          ctx.redirect(isOutside ? "/" : target);
        });
      `,
            },
          ],
        },
      ],
    },
    {
      name: "a function that answers, two functions away",
      code: `
        import express from "express";
        function isClean(text) {
          return !text.includes("<");
        }
        function isShown(post) {
          return isClean(post.title);
        }
        express().post("/", (req, res) => {
          if (!isShown(req.body)) return res.sendStatus(400);
          res.send("<h1>" + req.body.title);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.body.title",
            line: "10 \u2192 7",
            origin: "the network",
            sink: 'text.includes("<")',
          },
          suggestions: [
            {
              messageId: "converted",
              output: `
        import express from "express";
        function isClean(text) {
          return !String(text).includes("<");
        }
        function isShown(post) {
          return isClean(post.title);
        }
        express().post("/", (req, res) => {
          if (!isShown(req.body)) return res.sendStatus(400);
          res.send("<h1>" + req.body.title);
        });
      `,
            },
          ],
        },
      ],
    },
    {
      name: "each of several pieces of words",
      code: `
        import express from "express";
        const FORBIDDEN = ["..", "~/", "\\0"];
        express().get("/", (req, res) => {
          const { file } = req.query;
          if (FORBIDDEN.some((piece) => file.includes(piece))) return res.sendStatus(400);
          res.json(file);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.query.file",
            line: 5,
            origin: "the network",
            sink: "file.includes(piece)",
          },
          suggestions: [
            {
              messageId: "converted",
              output: `
        import express from "express";
        const FORBIDDEN = ["..", "~/", "\\0"];
        express().get("/", (req, res) => {
          const { file } = req.query;
          if (FORBIDDEN.some((piece) => String(file).includes(piece))) return res.sendStatus(400);
          res.json(file);
        });
      `,
            },
          ],
        },
      ],
    },
    {
      name: "a word, in what becomes a part of a text",
      code: `
        import express from "express";
        express().post("/", (req, res) => {
          const { kind } = req.body;
          kind.includes("admin") ? res.sendStatus(403) : res.send(\`made a \${kind}\`);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.body.kind",
            line: 4,
            origin: "the network",
            sink: 'kind.includes("admin")',
          },
          suggestions: [
            {
              messageId: "converted",
              output: `
        import express from "express";
        express().post("/", (req, res) => {
          const { kind } = req.body;
          String(kind).includes("admin") ? res.sendStatus(403) : res.send(\`made a \${kind}\`);
        });
      `,
            },
          ],
        },
      ],
    },
  ],
});
