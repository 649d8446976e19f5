import { RuleTester } from "@typescript-eslint/rule-tester";

import rule from "../../../src/rules/web/no-improper-code-sanitization.ts";

new RuleTester().run("no-improper-code-sanitization", rule, {
  valid: [
    {
      name: "a state in which no tag can begin",
      code: String.raw`
        import express from "express";
        import { render } from "./render.js";
        express().get("/", (req, res) => {
          const state = JSON.stringify({ query: req.query }).replace(/</g, "\\u003c");
          render(res, "<script>window.state = " + state + "</script>");
        });
      `,
    },
    {
      name: "a state that a package has written for scripts",
      code: `
        import express from "express";
        import serialize from "serialize-javascript";
        import { render } from "./render.js";
        express().get("/", (req, res) => {
          render(res, \`<script>window.state = \${serialize({ query: req.query })}</script>\`);
        });
      `,
    },
    {
      name: "data in an attribute, and between tags",
      code: `
        import express from "express";
        import escapeHtml from "escape-html";
        import { render } from "./render.js";
        express().get("/", (req, res) => {
          render(res, \`<script>start(\${escapeHtml("1 < 2")})</script>\`);
          render(res, \`<script src="/app.js"></script><div data-name="\${escapeHtml(req.query.name)}">\`);
          render(res, \`<a onclick="show()" title="\${escapeHtml(req.query.name)}">\${escapeHtml(req.query.name)}</a>\`);
        });
      `,
    },
    {
      name: "a state of the program's own, and one of unknown origin",
      code: `
        const VERSION = "1.2";
        export function page(store) {
          return \`<script>window.version = \${JSON.stringify({ VERSION })};
            window.state = \${JSON.stringify(store.getState())};</script>\`;
        }
      `,
    },
    {
      name: "numbers, and what is in a list",
      code: `
        import express from "express";
        import { render } from "./render.js";
        express().get("/", (req, res) => {
          const page = 2 * Number(req.query.page);
          if (!["de", "en"].includes(req.query.language)) return res.sendStatus(400);
          const { language } = req.query;
          render(res, \`<script>show(\${JSON.stringify(page)}, \${encodeURIComponent(req.query.name)})</script>\`);
          render(res, \`<script>\${language === "de" ? "a()" : "b()"}; start(\${store.getState()})</script>\`);
          render(res, \`<script>start()</script>\`);
        });
      `,
    },
    {
      name: "escaped text in quotes",
      code: `
        import express from "express";
        import { escape } from "lodash";
        import { render } from "./render.js";
        express().get("/", (req, res) => {
          render(res, '<script>var name = "' + escape(req.query.name) + '";</script>');
        });
      `,
    },
    {
      name: "stringified text in the code of a function",
      code: `
        import express from "express";
        const OPENING = "<script>";
        express().get("/", (req, res) => {
          res.json(new Function("return " + JSON.stringify(req.query.key))());
        });
      `,
    },
    {
      name: "a state that another rule tells of",
      code: `
        import express from "express";
        express().get("/", (req, res) => {
          res.send(\`<script>window.state = \${JSON.stringify(req.query.state)}</script>\`);
        });
      `,
    },
    {
      name: "a page for which nobody untrusted is at hand",
      code: `export const page = (state) => "<script>window.state = " + JSON.stringify(state) + "</script>";`,
    },
    {
      name: "a page that has no script",
      code: `
        import express from "express";
        express().get("/", (req, res) => res.send("<p>" + JSON.stringify(2) + "</p>"));
      `,
    },
  ],
  invalid: [
    {
      name: "a state that a request has filled",
      code: `
        import express from "express";
        import { render } from "./render.js";
        express().get("/", (req, res) => {
          render(res, \`<script>window.state = \${JSON.stringify({ query: req.query })}</script>\`);
        });
      `,
      errors: [
        {
          messageId: "stringified",
          data: {
            call: "JSON.stringify({ query: req.query })",
            source: "req.query",
            line: "5",
            origin: "the network",
          },
          line: 5,
          column: 49,
        },
      ],
    },
    {
      name: "a layout in another function, by concatenation",
      code: `
        import Koa from "koa";
        import { cache } from "./cache.js";
        const layout = (body, state) => "<html>" + body + "<script>start(" + state + ")</script></html>";
        new Koa().use(async (ctx) => {
          const state = JSON.stringify(ctx.query);
          cache.set(ctx.path, layout("<main></main>", state));
        });
      `,
      errors: [
        {
          messageId: "stringified",
          data: {
            call: "JSON.stringify(ctx.query)",
            source: "ctx.query",
            line: "6",
            origin: "the network",
          },
          line: 4,
        },
      ],
    },
    {
      name: "escaped text without quotes",
      code: `
        import express from "express";
        import escapeHtml from "escape-html";
        express().get("/", (req, res) => {
          res.send(\`<script>show(\${escapeHtml(req.query.page)})</script>\`);
        });
      `,
      errors: [
        {
          messageId: "escaped",
          data: {
            call: "escapeHtml(req.query.page)",
            source: "req.query.page",
            line: "5",
            origin: "the network",
          },
        },
      ],
    },
    {
      name: "escaped text in a handler, where the browser undoes it",
      code: `
        import express from "express";
        import he from "he";
        express().get("/", (req, res) => {
          const name = he.encode(req.query.name);
          res.send(\`<button onclick="greet('\${name}')">Greet</button>\`);
        });
      `,
      errors: [
        {
          messageId: "escaped",
          data: {
            call: "he.encode(req.query.name)",
            source: "req.query.name",
            line: "5",
            origin: "the network",
          },
          line: 6,
        },
      ],
    },
    {
      name: "purified HTML between backquotes of a script",
      code: `
        import express from "express";
        import DOMPurify from "isomorphic-dompurify";
        const app = express();
        app.post("/", function (req, res) {
          const clean = DOMPurify.sanitize(req.body.text);
          res.send("<script>show(\`" + clean + "\`)</script>");
        });
      `,
      errors: [
        {
          messageId: "escaped",
          data: {
            call: "DOMPurify.sanitize(req.body.text)",
            source: "req.body.text",
            line: "6",
            origin: "the network",
          },
        },
      ],
    },
    {
      name: "stringified text that a page's address has",
      code: `
        const name = new URLSearchParams(location.search).get("name");
        frame.setAttribute("srcdoc", \`<script>greet(\${JSON.stringify(name)})</script>\`);
      `,
      errors: [
        {
          messageId: "stringified",
          data: {
            call: "JSON.stringify(name)",
            source: "location.search",
            line: "2",
            origin: "outside the page",
          },
        },
      ],
    },
    {
      name: "one part of several, in TypeScript and a class",
      code: `
        import type { Request, Response } from "express";
        class Pages {
          constructor(private readonly version: string) {}
          page(state: unknown) {
            return \`<script>v = \${JSON.stringify(this.version)}; s = \${JSON.stringify(state)};</script>\`;
          }
        }
        const pages = new Pages("1.2");
        export const show = (req: Request, res: Response) => write(res, pages.page(req.body));
      `,
      errors: [
        {
          messageId: "stringified",
          data: {
            call: "JSON.stringify(state)",
            source: "req.body",
            line: "10",
            origin: "the network",
          },
        },
      ],
    },
    {
      name: "a file that is written for later visitors",
      code: `
        import fs from "node:fs";
        import http from "node:http";
        http.createServer((request, response) => {
          request.on("data", (chunk) => {
            const { comment } = JSON.parse(chunk);
            fs.writeFileSync("page.html", \`<script type="text/javascript">add(\${JSON.stringify(comment)});</script>\`);
          });
          response.end();
        });
      `,
      errors: [
        {
          messageId: "stringified",
          data: {
            call: "JSON.stringify(comment)",
            source: "chunk",
            line: "6",
            origin: "the network",
          },
        },
      ],
    },
  ],
});
