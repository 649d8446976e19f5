import * as parser from "@typescript-eslint/parser";
import { RuleTester } from "@typescript-eslint/rule-tester";

import rule from "../../../src/rules/files/no-path-traversal.ts";

const typescript = { parser };
const commonjs = {
  parserOptions: { sourceType: "script", ecmaFeatures: { globalReturn: true } },
} as const;

const NAME = { source: "req.query.name", line: 6, origin: "the network", sink: "fs.readFileSync" };
const PATH = { source: "req.query.path", origin: "the network" };

new RuleTester().run("no-path-traversal", rule, {
  valid: [
    {
      name: "a path of which is asked whether it exists, without the option",
      code: `
        import { existsSync } from "node:fs";
        import { stat } from "node:fs/promises";
        import express from "express";
        express().get("/exists", async (req, res) => {
          const { size } = await stat(req.query.path);
          res.json(existsSync(req.query.path) ? size : 0);
        });
      `,
    },
    {
      name: "a path that was found to lie within a folder, of whatever the middleware is called on",
      code: `
        const koa = require("koa");
        const { createReadStream } = require("fs");
        const { join } = require("path");
        const isPathInside = require("path-is-inside");
        koa().use(function* () {
          let file = join("/srv", this.request.url);
          if (!isPathInside(file, "/srv")) return;
          if (file.endsWith("/")) file = join(file, "index.html");
          this.body = createReadStream(file);
        });
      `,
    },
    {
      name: "what an arrow function or another function has for this",
      code: `
        const koa = require("koa");
        const { createReadStream } = require("fs");
        const app = koa();
        app.use(() => createReadStream(this.request.url));
        app.use(function* () {
          function inner() { createReadStream(this.request.url); }
        });
      `,
    },
    {
      name: "the last part of a name alone",
      code: `
        import { readFile } from "node:fs/promises";
        import path from "node:path";
        import express from "express";
        express().get("/files/:name", async (request, response) => {
          response.send(await readFile(path.join("uploads", path.basename(request.params.name))));
        });
      `,
    },
    {
      name: "a resolved path that begins with the folder and a separator",
      code: `
        import fs from "node:fs";
        import path from "node:path";
        import express from "express";
        const ROOT = path.resolve("uploads");
        express().get("/files", (request, response) => {
          const file = path.resolve(ROOT, request.query.name);
          if (!file.startsWith(ROOT + path.sep)) {
            response.sendStatus(404);
            return;
          }
          fs.createReadStream(file).pipe(response);
        });
      `,
    },
    {
      name: "a joined path that begins with the folder and a slash, or an error",
      code: `
        const fs = require("fs");
        const { join } = require("path");
        const express = require("express");
        const root = join(__dirname, "public");
        express().get("/*splat", (req, res) => {
          const file = join(root, req.path);
          if (!file.startsWith(\`\${root}/\`)) throw new Error("Outside.");
          res.send(fs.readFileSync(file));
        });
      `,
      languageOptions: commonjs,
    },
    {
      name: "a name that holds no dots side by side",
      code: `
        import { createReadStream } from "node:fs";
        import { join } from "node:path";
        import express from "express";
        express().get("/files/:name", (req, res) => {
          const { name } = req.params;
          if (name.includes("..")) return res.sendStatus(400);
          createReadStream(join("uploads", name)).pipe(res);
        });
      `,
    },
    {
      name: "a name that consists of letters and digits",
      code: `
        import { readFile } from "node:fs/promises";
        import express from "express";
        express().get("/pages/:page", async (req, res) => {
          if (!/^[a-z0-9-]+$/i.test(req.params.page)) return res.sendStatus(404);
          res.send(await readFile(\`pages/\${req.params.page}.html\`, "utf8"));
        });
      `,
    },
    {
      name: "a number in a name",
      code: `
        import { readFile } from "node:fs/promises";
        import { join } from "node:path";
        import Fastify from "fastify";
        Fastify().get("/avatars/:id", async (request, reply) => {
          const id = Number(request.params.id);
          return reply.send(await readFile(join("avatars", \`\${id}.png\`)));
        });
      `,
    },
    {
      name: "a file from a map, and one from a list",
      code: `
        import { readFileSync } from "node:fs";
        import express from "express";
        const PAGES = { home: "home.html", about: "about.html" };
        const LANGUAGES = new Set(["de", "en"]);
        express().get("/:language/:page", (req, res) => {
          const { language, page } = req.params;
          if (!LANGUAGES.has(language)) return res.sendStatus(404);
          res.send(readFileSync("texts/" + language + "/" + (PAGES[page] ?? PAGES.home)));
        });
      `,
    },
    {
      name: "a page that a switch has chosen",
      code: `
        import fs from "node:fs";
        import express from "express";
        express().get("/help", (req, res) => {
          switch (req.query.topic) {
            case "billing":
            case "shipping":
              return res.send(fs.readFileSync("help/" + req.query.topic + ".html"));
            default:
              return res.sendStatus(404);
          }
        });
      `,
    },
    {
      name: "a file that is sent from below a root",
      code: `
        import express from "express";
        const app = express();
        const root = "/srv/public";
        app.get("/files/:name", (req, res) => res.sendFile(req.params.name, { root }));
        app.get("/invoices/:name", (req, res) => {
          res.download(req.params.name, "invoice.pdf", { root: "invoices" });
        });
        app.get("/reports", (req, res) => res.download("report.pdf", req.query.saveAs));
      `,
    },
    {
      name: "a file that is sent from below a root that is put together",
      code: `
        import path from "node:path";
        import express from "express";
        const app = express();
        const files = { root: path.resolve("files") };
        app.get("/files/:name", (req, res) => {
          res.sendFile(req.params.name, { root: path.join(import.meta.dirname, "public") });
          res.download(req.params.name, files);
        });
      `,
    },
    {
      name: "a path that a helper finds below the folder, or that is the folder",
      code: `
        import { readFileSync } from "node:fs";
        import { resolve, sep } from "node:path";
        import express from "express";
        const root = resolve("documents");
        function isInside(file) {
          return file === root || file.startsWith(root + sep);
        }
        express().get("/", (req, res) => {
          const file = resolve(root, req.query.name);
          if (!isInside(file)) return res.sendStatus(404);
          res.send(readFileSync(file));
        });
      `,
    },
    {
      name: "a path to which the way from the folder does not climb",
      code: `
        import { readFileSync } from "node:fs";
        import { isAbsolute, relative, resolve } from "node:path";
        import express from "express";
        const root = resolve("documents");
        express().get("/", (req, res) => {
          const file = resolve(root, req.query.name);
          const way = relative(root, file);
          if (way.startsWith("..") || isAbsolute(way)) return res.sendStatus(404);
          res.send(readFileSync(file));
        });
      `,
    },
    {
      name: "a name whose other characters are replaced",
      code: `
        import { readFileSync } from "node:fs";
        import express from "express";
        express().get("/:name", (req, res) => {
          const name = req.params.name.replace(/[^a-z0-9-]/gi, "_");
          res.send(readFileSync("uploads/" + name));
        });
      `,
    },
    {
      name: "a normal path without the dots at its beginning",
      code: `
        import { createReadStream } from "node:fs";
        import path from "node:path";
        import express from "express";
        express().get("/*splat", (req, res) => {
          const safe = path.normalize(req.path).replace(/^(\\.\\.(\\/|\\\\|$))+/, "");
          createReadStream(path.join("public", safe)).pipe(res);
        });
      `,
    },
    {
      name: "the ending of a name, and its parts without folders",
      code: `
        import fs from "node:fs";
        import path from "node:path";
        import { randomUUID } from "node:crypto";
        import express, { type Request, type Response } from "express";
        export function upload(req: Request, res: Response): void {
          const original: string = req.body.name;
          const { ext, name } = path.parse(original);
          fs.writeFileSync(path.join("uploads", randomUUID() + path.extname(original)), req.body.data);
          fs.writeFileSync(path.join("copies", \`\${name}\${ext}\`), req.body.data);
          res.end();
        }
        express().post("/", upload);
      `,
      languageOptions: typescript,
    },
    {
      name: "what is written, but not where",
      code: `
        import { appendFile, writeFile } from "node:fs/promises";
        import express from "express";
        express().post("/notes", async (req, res) => {
          await writeFile("last-note.txt", req.body.text);
          await appendFile("notes.txt", req.body.text, { encoding: "utf8" });
          res.end();
        });
      `,
    },
    {
      name: "a path from a caller out of sight, which may be meant",
      code: `
        import { readFileSync } from "node:fs";
        import { join } from "node:path";
        export const read = (folder, name) => readFileSync(join(folder, name + ".json"), "utf8");
      `,
    },
    {
      name: "a path of unknown origin, where parts of unknown callers count",
      code: `
        import { readFileSync } from "node:fs";
        import { place } from "./places.js";
        readFileSync(place());
      `,
      options: [{ report: "built" }],
    },
    {
      name: "a command-line argument, which the person at the terminal may choose",
      code: `
        import { readFileSync } from "node:fs";
        console.log(readFileSync(process.argv[2], "utf8"));
      `,
    },
    {
      name: "names in a folder, which only other threat models distrust",
      code: `
        import { readdirSync, readFileSync } from "node:fs";
        for (const name of readdirSync("migrations")) readFileSync(\`migrations/\${name}\`);
      `,
    },
    {
      name: "a request, where nobody on the network is distrusted",
      code: `
        import fs from "node:fs";
        import express from "express";
        express().get("/", (req, res) => res.send(fs.readFileSync(req.query.file)));
      `,
      settings: { rampart: { threatModels: ["environment"] } },
    },
    {
      name: "somebody else's readFile",
      code: `
        import express from "express";
        import { readFile } from "./archive.js";
        express().get("/:name", async (req, res) => res.send(await readFile(req.params.name)));
      `,
    },
    {
      name: "a file in which no path is used",
      code: `export const name = (request) => request.params.name;`,
    },
  ],
  invalid: [
    {
      name: "a parameter of the address that is joined to a folder",
      code: `
        import { readFile } from "node:fs/promises";
        import path from "node:path";
        import express from "express";
        express().get("/files/:name", async (request, response) => {
          response.send(await readFile(path.join("uploads", request.params.name)));
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "request.params.name",
            line: 6,
            origin: "the network",
            sink: "readFile",
          },
          line: 6,
          column: 40,
          suggestions: [
            {
              messageId: "basename",
              data: { text: "request.params.name" },
              output: `
        import { readFile } from "node:fs/promises";
        import path from "node:path";
        import express from "express";
        express().get("/files/:name", async (request, response) => {
          response.send(await readFile(path.join("uploads", path.basename(request.params.name))));
        });
      `,
            },
          ],
        },
      ],
    },
    {
      name: "a path of which is asked whether it exists, with the option, and what reads it without",
      code: `
        import { existsSync } from "node:fs";
        import { stat, readFile } from "node:fs/promises";
        import express from "express";
        express().get("/exists", async (req, res) => {
          await stat(req.query.path);
          if (existsSync(req.query.path)) res.json(await readFile(req.query.path));
        });
      `,
      options: [{ checkExistence: true }],
      errors: [
        { messageId: "tainted", line: 6, data: { ...PATH, line: 6, sink: "stat" } },
        { messageId: "tainted", line: 7, data: { ...PATH, line: 7, sink: "existsSync" } },
        { messageId: "tainted", line: 7, data: { ...PATH, line: 7, sink: "readFile" } },
      ],
    },
    {
      name: "a folder without a separator, which begins other folders too",
      code: `
        import fs from "node:fs";
        import { resolve } from "node:path";
        import express from "express";
        const ROOT = resolve("uploads");
        express().get("/files", (req, res) => {
          const file = resolve(ROOT, req.query.name);
          if (!file.startsWith(ROOT)) return res.sendStatus(404);
          fs.createReadStream(file).pipe(res);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.query.name",
            line: 7,
            origin: "the network",
            sink: "fs.createReadStream",
          },
        },
      ],
    },
    {
      name: "a beginning that was looked at before the path was resolved",
      code: `
        const fs = require("fs");
        const path = require("path");
        const express = require("express");
        express().get("/files", (req, res) => {
          const name = "/srv/uploads/" + req.query.name;
          if (!name.startsWith("/srv/uploads/")) return res.sendStatus(404);
          const file = path.resolve(name);
          res.send(fs.readFileSync(file));
        });
      `,
      languageOptions: commonjs,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.query.name",
            line: "6 → 8",
            origin: "the network",
            sink: "fs.readFileSync",
          },
          suggestions: [
            {
              messageId: "basename",
              data: { text: "req.query.name" },
              output: `
        const fs = require("fs");
        const path = require("path");
        const express = require("express");
        express().get("/files", (req, res) => {
          const name = "/srv/uploads/" + path.basename(req.query.name);
          if (!name.startsWith("/srv/uploads/")) return res.sendStatus(404);
          const file = path.resolve(name);
          res.send(fs.readFileSync(file));
        });
      `,
            },
          ],
        },
      ],
    },
    {
      name: "a check of another path than the one that is read",
      code: `
        import fs from "node:fs";
        import path from "node:path";
        import express from "express";
        const ROOT = path.resolve("uploads");
        express().get("/files/:folder/:name", (req, res) => {
          const folder = path.join(ROOT, req.params.folder);
          if (!folder.startsWith(ROOT + path.sep)) return res.sendStatus(404);
          res.send(fs.readFileSync(path.join(ROOT, req.params.name)));
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.params.name",
            line: 9,
            origin: "the network",
            sink: "fs.readFileSync",
          },
          suggestions: [
            {
              messageId: "basename",
              data: { text: "req.params.name" },
              output: `
        import fs from "node:fs";
        import path from "node:path";
        import express from "express";
        const ROOT = path.resolve("uploads");
        express().get("/files/:folder/:name", (req, res) => {
          const folder = path.join(ROOT, req.params.folder);
          if (!folder.startsWith(ROOT + path.sep)) return res.sendStatus(404);
          res.send(fs.readFileSync(path.join(ROOT, path.basename(req.params.name))));
        });
      `,
            },
          ],
        },
      ],
    },
    {
      name: "a replacement that makes ../ of ....//",
      code: `
        import { createReadStream } from "node:fs";
        import { join, normalize } from "node:path";
        import express from "express";
        express().get("/files/:name", (req, res) => {
          const name = normalize(req.params.name).replace("../", "");
          createReadStream(join("uploads", name)).pipe(res);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.params.name",
            line: 6,
            origin: "the network",
            sink: "createReadStream",
          },
        },
      ],
    },
    {
      name: "a name without dots, which may be an absolute path",
      code: `
        import { readFileSync } from "node:fs";
        import express from "express";
        express().get("/", (req, res) => {
          const { name } = req.query;
          if (name.includes("..")) return res.sendStatus(400);
          res.send(readFileSync(name));
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.query.name", line: 5, origin: "the network", sink: "readFileSync" },
        },
      ],
    },
    {
      name: "a name that is decoded after the check",
      code: `
        import { readFileSync } from "node:fs";
        import express from "express";
        express().get("/", (req, res) => {
          const { name } = req.query;
          if (name.includes("..")) return res.sendStatus(400);
          res.send(readFileSync("uploads/" + decodeURIComponent(name)));
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.query.name", line: 5, origin: "the network", sink: "readFileSync" },
        },
      ],
    },
    {
      name: "a file that is sent with options out of sight",
      code: `
        import express from "express";
        import { options } from "./options.js";
        express().get("/:name", (req, res) => {
          res.sendFile(req.params.name, options);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.params.name", line: 5, origin: "the network", sink: "res.sendFile" },
        },
      ],
    },
    {
      name: "a download from below a root that a stranger names",
      code: `
        import express from "express";
        express().get("/", (req, res) => {
          res.download("invoice.pdf", { root: req.query.customer });
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.query.customer",
            line: 4,
            origin: "the network",
            sink: "res.download",
          },
        },
      ],
    },
    {
      name: "a check for dots that only warns",
      code: `
        import fs from "node:fs";
        import Koa from "koa";
        new Koa().use((ctx) => {
          const file = ctx.query.file;
          if (file.includes("..")) console.warn("odd name", file);
          ctx.body = fs.createReadStream("uploads/" + file);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "ctx.query.file",
            line: 5,
            origin: "the network",
            sink: "fs.createReadStream",
          },
        },
      ],
    },
    {
      name: "a file that is sent without a root, and a root that a stranger names",
      code: `
        import path from "node:path";
        import express from "express";
        const app = express();
        app.get("/files/:name", (req, res) => {
          res.sendFile(path.resolve("public", req.params.name));
        });
        app.get("/invoices", (req, res) => {
          res.sendFile("invoice.pdf", { root: path.join("invoices", req.query.customer) });
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.params.name",
            line: 6,
            origin: "the network",
            sink: "res.sendFile",
          },
          suggestions: [
            {
              messageId: "basename",
              data: { text: "req.params.name" },
              output: `
        import path from "node:path";
        import express from "express";
        const app = express();
        app.get("/files/:name", (req, res) => {
          res.sendFile(path.resolve("public", path.basename(req.params.name)));
        });
        app.get("/invoices", (req, res) => {
          res.sendFile("invoice.pdf", { root: path.join("invoices", req.query.customer) });
        });
      `,
            },
          ],
        },
        {
          messageId: "tainted",
          data: {
            source: "req.query.customer",
            line: 9,
            origin: "the network",
            sink: "res.sendFile",
          },
          suggestions: [
            {
              messageId: "basename",
              data: { text: "req.query.customer" },
              output: `
        import path from "node:path";
        import express from "express";
        const app = express();
        app.get("/files/:name", (req, res) => {
          res.sendFile(path.resolve("public", req.params.name));
        });
        app.get("/invoices", (req, res) => {
          res.sendFile("invoice.pdf", { root: path.join("invoices", path.basename(req.query.customer)) });
        });
      `,
            },
          ],
        },
      ],
    },
    {
      name: "a name from a form, by way of a class",
      code: `
        import { writeFile } from "node:fs/promises";
        import { basename as lastPart, join } from "node:path";
        import express, { type Request, type Response } from "express";
        class Store {
          constructor(private readonly folder: string) {}
          async save(name: string, content: Buffer): Promise<void> {
            await writeFile(join(this.folder, name), content);
          }
        }
        const store = new Store("uploads");
        express().post("/", async (req: Request, res: Response) => {
          await store.save(req.body.name, req.body.content);
          console.log(lastPart("a/b"));
          res.end();
        });
      `,
      languageOptions: typescript,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.body.name",
            line: 13,
            origin: "the network",
            sink: "writeFile",
          },
          suggestions: [
            {
              messageId: "basename",
              data: { text: "name" },
              output: `
        import { writeFile } from "node:fs/promises";
        import { basename as lastPart, join } from "node:path";
        import express, { type Request, type Response } from "express";
        class Store {
          constructor(private readonly folder: string) {}
          async save(name: string, content: Buffer): Promise<void> {
            await writeFile(join(this.folder, lastPart(name)), content);
          }
        }
        const store = new Store("uploads");
        express().post("/", async (req: Request, res: Response) => {
          await store.save(req.body.name, req.body.content);
          console.log(lastPart("a/b"));
          res.end();
        });
      `,
            },
          ],
        },
      ],
    },
    {
      name: "a file handle, the target of a copy, and a callback",
      code: `
        const fs = require("fs");
        const { promisify } = require("util");
        const express = require("express");
        const unlink = promisify(fs.unlink);
        express().post("/", async (req, res) => {
          const { from, name, to } = req.body;
          const handle = await fs.promises.open(name);
          await handle.close();
          fs.copyFileSync("template.txt", to);
          await unlink(from);
          fs.readFile(\`\${name}\`, "utf8", (error, text) => res.send(text));
        });
      `,
      languageOptions: commonjs,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.body.name", line: 7, origin: "the network", sink: "promises.open" },
          line: 8,
        },
        {
          messageId: "tainted",
          data: { source: "req.body.to", line: 7, origin: "the network", sink: "fs.copyFileSync" },
          line: 10,
        },
        {
          messageId: "tainted",
          data: { source: "req.body.from", line: 7, origin: "the network", sink: "unlink" },
          line: 11,
        },
        {
          messageId: "tainted",
          data: { source: "req.body.name", line: 7, origin: "the network", sink: "fs.readFile" },
          line: 12,
        },
      ],
    },
    {
      name: "the address of a request of Node's own server, which is a path by nature",
      code: `
        import fs from "node:fs";
        import http from "node:http";
        import path from "node:path";
        http.createServer((request, response) => {
          fs.readFile(path.join("public", request.url), (error, content) => {
            response.end(error ? "Not found." : content);
          });
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "request.url", line: 6, origin: "the network", sink: "fs.readFile" },
        },
      ],
    },
    {
      name: "what fs-extra adds, and what it takes over from Node",
      code: `
        import fs from "fs-extra";
        import express from "express";
        express().delete("/:name", async (req, res) => {
          const { name } = req.params;
          await fs.move("inbox", name);
          await fs.remove(\`inbox/\${name}\`);
          res.json([fs.readJsonSync("index.json"), await fs.readFile(name)]);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.params.name", line: 5, origin: "the network", sink: "fs.move" },
          line: 6,
        },
        {
          messageId: "tainted",
          data: { source: "req.params.name", line: 5, origin: "the network", sink: "fs.remove" },
          line: 7,
        },
        {
          messageId: "tainted",
          data: { source: "req.params.name", line: 5, origin: "the network", sink: "fs.readFile" },
          line: 8,
        },
      ],
    },
    {
      name: "a template that a stranger names",
      code: `
        import express from "express";
        express().get("/:page", (req, res) => {
          res.render(\`pages/\${req.params.page}\`);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.params.page", line: 4, origin: "the network", sink: "res.render" },
        },
      ],
    },
    {
      name: "two names in a path, one of them in a variable of its own",
      code: `
        import fs from "node:fs";
        import path from "node:path";
        import Fastify from "fastify";
        Fastify().get("/:user/:file", async (request) => {
          const file = \`\${request.params.file}.json\`;
          return fs.promises.readFile(path.join("data", request.params.user, file), "utf8");
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "request.params.user",
            line: 7,
            origin: "the network",
            sink: "promises.readFile",
          },
          suggestions: [
            {
              messageId: "basename",
              data: { text: "request.params.user`, `request.params.file" },
              output: `
        import fs from "node:fs";
        import path from "node:path";
        import Fastify from "fastify";
        Fastify().get("/:user/:file", async (request) => {
          const file = \`\${path.basename(request.params.file)}.json\`;
          return fs.promises.readFile(path.join("data", path.basename(request.params.user), file), "utf8");
        });
      `,
            },
          ],
        },
      ],
    },
    {
      name: "paths for which no change is offered",
      code: `
        import fs from "node:fs";
        import path, { join } from "node:path";
        import express from "express";
        express().get("/", (req, res) => {
          const { name } = req.query;
          let late = "uploads/";
          late += name;
          fs.readFileSync(late);
          fs.readFileSync(join(name, "index.html"));
          fs.readFileSync(join(...[name]));
          fs.readFileSync(path.posix.format({ dir: "uploads", base: name }));
          fs.globSync("*.txt", { cwd: name });
          fs.globSync("*.txt", req.query);
          ((path) => fs.readFileSync(path + name))("uploads/");
        });
      `,
      errors: [
        { messageId: "tainted", data: { ...NAME, line: "6 → 8" }, line: 9 },
        { messageId: "tainted", data: NAME, line: 10 },
        { messageId: "tainted", data: NAME, line: 11 },
        { messageId: "tainted", data: NAME, line: 12 },
        { messageId: "tainted", data: { ...NAME, sink: "fs.globSync" }, line: 13 },
        {
          messageId: "tainted",
          data: { ...NAME, source: "req.query.cwd", line: 14, sink: "fs.globSync" },
          line: 14,
        },
        { messageId: "tainted", data: NAME, line: 15 },
      ],
    },
    {
      name: "a command-line argument, where the terminal is distrusted",
      code: `
        import { rmSync } from "node:fs";
        rmSync("cache/" + process.argv[2], { recursive: true });
      `,
      settings: { rampart: { threatModels: ["cli"] } },
      errors: [
        {
          messageId: "tainted",
          data: { source: "process.argv[2]", line: 3, origin: "the terminal", sink: "rmSync" },
        },
      ],
    },
    {
      name: "names in a folder and a line of a file, where files are distrusted",
      code: `
        import { readdirSync, readFileSync, unlinkSync } from "node:fs";
        for (const name of readdirSync("inbox")) unlinkSync(\`inbox/\${name}\`);
        for (const line of readFileSync("manifest.txt", "utf8").split("\\n")) readFileSync(line);
      `,
      settings: { rampart: { threatModels: ["file"] } },
      errors: [
        {
          messageId: "tainted",
          data: { source: 'readdirSync("inbox")', line: 3, origin: "a file", sink: "unlinkSync" },
        },
        {
          messageId: "tainted",
          data: {
            source: 'readFileSync("manifest.txt", "utf8")',
            line: 4,
            origin: "a file",
            sink: "readFileSync",
          },
        },
      ],
    },
    {
      name: "a path that is put together for callers out of sight, at the level that asks for it",
      code: `
        import { readFileSync } from "node:fs";
        import { join } from "node:path";
        export const read = (folder, name) => readFileSync(join(folder, name + ".json"), "utf8");
      `,
      options: [{ report: "built" }],
      errors: [
        {
          messageId: "built",
          data: { source: "folder", line: 4, origin: "the network", sink: "readFileSync" },
        },
      ],
    },
    {
      name: "a path of unknown origin, at the level that asks for it",
      code: `
        const fs = require("node:fs");
        const { place } = require("./places.js");
        module.exports = () => fs.writeFileSync(place("log"), "");
      `,
      languageOptions: commonjs,
      options: [{ report: "opaque" }],
      errors: [
        {
          messageId: "opaque",
          data: {
            source: 'place("log")',
            line: 4,
            origin: "the network",
            sink: "fs.writeFileSync",
          },
        },
      ],
    },
    {
      name: "the path of a request, of the context that a generator function is called on",
      code: `
        const koa = require("koa");
        const { createReadStream } = require("fs");
        koa().use(function* () {
          const open = () => createReadStream("." + this.request.url);
          this.body = open();
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "this.request.url",
            line: 5,
            sink: "createReadStream",
            origin: "the network",
          },
        },
      ],
    },
  ],
});
