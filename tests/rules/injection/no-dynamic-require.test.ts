import { RuleTester } from "@typescript-eslint/rule-tester";

import rule from "../../../src/rules/injection/no-dynamic-require.ts";

new RuleTester().run("no-dynamic-require", rule, {
  valid: [
    {
      name: "a table of functions that load",
      code: `
        import express from "express";
        const FORMATS = { csv: () => import("./csv.js"), pdf: () => import("./pdf.js") };
        express().get("/:format", async (req, res) => {
          if (!Object.hasOwn(FORMATS, req.params.format)) return res.sendStatus(404);
          const { write } = await FORMATS[req.params.format]();
          res.send(write());
        });
      `,
    },
    {
      name: "one of a list",
      code: `
        const express = require("express");
        const LANGUAGES = ["de", "en"];
        express().get("/:language", (req, res) => {
          if (!LANGUAGES.includes(req.params.language)) return res.sendStatus(404);
          res.json(require("./texts/" + req.params.language));
        });
      `,
    },
    {
      name: "a name without slashes and dots",
      code: `
        const express = require("express");
        express().get("/:language", (req, res) => {
          if (!/^[a-z]{2}$/.test(req.params.language)) return res.sendStatus(404);
          res.json(require(\`./texts/\${req.params.language}.json\`));
        });
      `,
    },
    {
      name: "names of the program's own",
      code: `
        const path = require("node:path");
        const settings = require(path.join(__dirname, "settings.json"));
        for (const name of ["users", "orders"]) require("./routes/" + name);
        import("./start.js").then(({ start }) => start(settings));
      `,
    },
    {
      name: "a function called require that is the file's own",
      code: `
        import express from "express";
        const require = (name) => ({ name });
        express().get("/", (req, res) => res.json(require(req.query.name)));
      `,
    },
    {
      name: "what is only looked for",
      code: `
        const express = require("express");
        express().get("/", (req, res) => res.json(require.resolve("./routes/" + req.query.name)));
      `,
    },
    {
      name: "a switch",
      code: `
        import express from "express";
        express().get("/:format", async (req, res) => {
          switch (req.params.format) {
            case "csv":
            case "pdf":
              return res.json(await import(\`./\${req.params.format}.js\`));
          }
        });
      `,
    },
    {
      name: "a parameter, unless told to",
      code: `export const plugin = (name) => import("./plugins/" + name);`,
    },
  ],
  invalid: [
    {
      name: "a module that a parameter of the route names",
      code: `
        const express = require("express");
        express().get("/:page", (req, res) => {
          res.json(require("./pages/" + req.params.page));
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.params.page", line: 4, origin: "the network", sink: "require" },
          line: 4,
          column: 28,
        },
      ],
    },
    {
      name: "an import",
      code: `
        import express from "express";
        express().get("/", async (req, res) => res.json(await import(req.query.module)));
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.query.module", line: 3, origin: "the network", sink: "import" },
        },
      ],
    },
    {
      name: "a template, two functions away",
      code: `
        import express from "express";
        const loaded = (name) => import(\`./reports/\${name}.js\`);
        const report = async ({ kind }) => (await loaded(kind)).default;
        express().post("/", async (req, res) => res.json(await report(req.body)));
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.body.kind",
            line: "5 → 4",
            origin: "the network",
            sink: "import",
          },
        },
      ],
    },
    {
      name: "a require that was made",
      code: `
        import express from "express";
        import { createRequire } from "node:module";
        const load = createRequire(import.meta.url);
        express().get("/", (req, res) => res.json(load(req.query.name)));
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.query.name", line: 5, origin: "the network", sink: "load" },
        },
      ],
    },
    {
      name: "a path below a folder, which dots lead out of",
      code: `
        const express = require("express");
        const path = require("node:path");
        express().get("/", (req, res) => {
          const file = path.join(__dirname, "pages", req.query.page);
          res.json(require(file));
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.query.page", line: 5, origin: "the network", sink: "require" },
        },
      ],
    },
    {
      name: "a check on one way only",
      code: `
        const express = require("express");
        express().get("/", (req, res) => {
          const { page } = req.query;
          if (req.query.preview && !/^[a-z]+$/.test(page)) return res.sendStatus(404);
          res.json(require("./pages/" + page));
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.query.page", line: 4, origin: "the network", sink: "require" },
        },
      ],
    },
    {
      name: "a part of a name that callers choose, if told to",
      options: [{ report: "built" }],
      code: `export const plugin = (name) => import("./plugins/" + name);`,
      errors: [{ messageId: "built", data: { source: "name", line: 1, sink: "import" } }],
    },
    {
      name: "a name of unknown origin, if told to",
      options: [{ report: "opaque" }],
      code: `
        import { adapter } from "./settings.js";
        export const loaded = require(adapter);
      `,
      errors: [{ messageId: "opaque", data: { source: "adapter", line: 3, sink: "require" } }],
    },
  ],
});
