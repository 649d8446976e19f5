import { RuleTester } from "@typescript-eslint/rule-tester";

import rule from "../../../src/rules/injection/no-env-injection.ts";

new RuleTester().run("no-env-injection", rule, {
  valid: [
    {
      name: "a variable of the program's own choice",
      code: `
        import express from "express";
        import { spawn } from "node:child_process";
        express().post("/", (req, res) => {
          spawn("build", [], { env: { ...process.env, REPORT_NAME: req.body.name } });
          process.env.REPORT_NAME = req.body.name;
        });
      `,
    },
    {
      name: "one of a list",
      code: `
        import express from "express";
        const NAMES = new Set(["LANG", "TZ"]);
        express().post("/", (req, res) => {
          const { name, value } = req.body;
          if (!NAMES.has(name)) return res.sendStatus(400);
          process.env[name] = value;
        });
      `,
    },
    {
      name: "the names of the program's own settings",
      code: `
        import { settings } from "./settings.js";
        for (const name of Object.keys(settings)) process.env[name] = settings[name];
        Object.assign(process.env, settings);
      `,
    },
    {
      name: "an environment of another kind",
      code: `
        import express from "express";
        const env = {};
        express().post("/", (req, res) => {
          env[req.body.name] = req.body.value;
          Object.assign(env, req.body);
        });
      `,
    },
    {
      name: "a read",
      code: `
        import express from "express";
        express().get("/:name", (req, res) => res.send(process.env[req.params.name]));
      `,
    },
    {
      name: "a process of the file's own",
      code: `
        import express from "express";
        import { process } from "./process.js";
        express().post("/", (req, res) => { process.env[req.body.name] = req.body.value; });
      `,
    },
    {
      name: "names that are picked",
      code: `
        import express from "express";
        import { exec } from "node:child_process";
        express().post("/", (req, res) => {
          const { LANG, TZ } = req.body;
          exec("build", { env: { LANG, TZ } });
        });
      `,
    },
    {
      name: "a name of the program's own before it",
      code: `
        import express from "express";
        express().post("/", (req, res) => {
          Object.assign({}, process.env, req.body);
          process.env.count++;
        });
      `,
    },
  ],
  invalid: [
    {
      name: "a name that was sent",
      code: `
        import express from "express";
        express().post("/", (req, res) => {
          process.env[req.body.name] = req.body.value;
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.body.name", line: 4, origin: "the network", sink: "process.env" },
          line: 4,
          column: 23,
        },
      ],
    },
    {
      name: "all that was sent",
      code: `
        import express from "express";
        express().post("/", (req, res) => Object.assign(process.env, req.body));
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.body", line: 3, origin: "the network", sink: "process.env" },
        },
      ],
    },
    {
      name: "a module and a loop",
      code: `
        const { env } = require("node:process");
        const express = require("express");
        express().post("/", (req, res) => {
          for (const [name, value] of Object.entries(req.body)) env[name] = value;
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.body", line: 5, origin: "the network", sink: "process.env" },
        },
      ],
    },
    {
      name: "an environment for another program",
      code: `
        import express from "express";
        import { spawn } from "node:child_process";
        express().post("/", (req, res) => {
          spawn("build", [], { env: { ...process.env, ...req.body.variables } });
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.body.variables", line: 5, origin: "the network", sink: "spawn" },
        },
      ],
    },
    {
      name: "the same, two functions away",
      code: `
        import express from "express";
        import * as cp from "node:child_process";
        const started = (env) => cp.exec("build", { env });
        const built = ({ variables }) => started(variables);
        express().post("/", (req, res) => built(req.body));
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.body.variables",
            line: "6 \u2192 5",
            origin: "the network",
            sink: "cp.exec",
          },
        },
      ],
    },
    {
      name: "a variable that loads code",
      code: `
        import express from "express";
        express().post("/", (req, res) => {
          process.env.NODE_OPTIONS = req.body.options;
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.body.options",
            line: 4,
            origin: "the network",
            sink: "NODE_OPTIONS",
          },
        },
      ],
    },
    {
      name: "a path that programs are looked for in",
      code: `
        import express from "express";
        express().post("/", (req, res) => {
          process.env.PATH = \`\${req.body.folder}:\${process.env.PATH}\`;
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.body.folder", line: 4, origin: "the network", sink: "PATH" },
        },
      ],
    },
    {
      name: "a check on one way only",
      code: `
        import express from "express";
        express().post("/", (req, res) => {
          const { name, value } = req.body;
          if (req.query.strict && name !== "LANG") return res.sendStatus(400);
          process.env[name] = value;
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.body.name", line: 4, origin: "the network", sink: "process.env" },
        },
      ],
    },
  ],
});
