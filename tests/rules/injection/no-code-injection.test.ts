import { RuleTester } from "@typescript-eslint/rule-tester";

import rule from "../../../src/rules/injection/no-code-injection.ts";

const cli = { rampart: { threatModels: ["cli"] } };

new RuleTester().run("no-code-injection", rule, {
  valid: [
    {
      name: "data that is parsed as JSON",
      code: `
        import express from "express";
        const app = express();
        app.post("/filters", (req, res) => res.json(JSON.parse(req.body.filter)));
      `,
    },
    {
      name: "a behaviour that is looked up in a table of functions",
      code: `
        import express from "express";
        const OPERATIONS = { sum: (a, b) => a + b, product: (a, b) => a * b };
        express().get("/calculate", (req, res) => {
          if (!Object.hasOwn(OPERATIONS, req.query.operation)) return res.sendStatus(400);
          res.json(OPERATIONS[req.query.operation](Number(req.query.a), Number(req.query.b)));
        });
      `,
    },
    {
      name: "code that is a part of the program",
      code: `
        import vm from "node:vm";
        const BODY = "return row.price * 2";
        export const double = new Function("row", BODY);
        eval("globalThis.started = true");
        vm.runInThisContext(\`\${BODY};\`);
      `,
    },
    {
      name: "a name on a list, with a return for all others",
      code: `
        import express from "express";
        express().get("/rows", (req, res) => {
          const { aggregate } = req.query;
          if (!["sum", "average"].includes(aggregate)) return res.sendStatus(400);
          res.json(eval(aggregate + "(rows)"));
        });
      `,
    },
    {
      name: "digits, as a regular expression has found",
      code: `
        import express from "express";
        express().get("/rows/:index", (req, res) => {
          const { index } = req.params;
          if (!/^\\d+$/.test(index)) throw new RangeError("No such row.");
          res.json(eval(\`rows[\${index}]\`));
        });
      `,
    },
    {
      name: "a number",
      code: `
        import express from "express";
        express().get("/rows", (req, res) => {
          const index = Number.parseInt(req.query.index, 10);
          res.json(eval("rows[" + index + "]"));
        });
      `,
    },
    {
      name: "one of two texts, whatever was asked for",
      code: `
        import express from "express";
        express().get("/rows", (req, res) => {
          let order;
          switch (req.query.order) {
            case "down":
              order = "b - a";
              break;
            default:
              order = "a - b";
          }
          res.json(rows.sort(new Function("a", "b", \`return \${order}\`)));
        });
      `,
    },
    {
      name: "data that the code is given to work with",
      code: `
        import express from "express";
        import { runInNewContext } from "node:vm";
        express().post("/invoices", (req, res) => {
          res.json(runInNewContext("total * rate", { total: req.body.total, rate: 1.19 }));
        });
      `,
    },
    {
      name: "data that a worker of the program's own is given",
      code: `
        const express = require("express");
        const { Worker } = require("node:worker_threads");
        express().post("/images", (req, res) => {
          const worker = new Worker("./resize.js", { workerData: req.body, argv: [req.query.width] });
          worker.on("message", (image) => res.send(image));
        });
      `,
    },
    {
      name: "a timer that calls a function, which knows the data",
      code: `
        import Koa from "koa";
        const app = new Koa();
        app.use(async (ctx) => {
          const delay = Number(ctx.query.delay);
          await new Promise((resolve) => setTimeout(resolve, delay));
          setTimeout(() => remind(ctx.query.user), delay);
          setInterval(remind.bind(undefined, ctx.query.user), delay);
        });
      `,
    },
    {
      name: "a timer that calls whatever it is given, at any level",
      code: `
        export function later(callback, milliseconds) {
          const timer = setTimeout(callback, milliseconds);
          return () => clearTimeout(timer);
        }
      `,
      options: [{ report: "opaque" }],
    },
    {
      name: "timers that the callers of a package give functions to",
      code: `
        export class Uploads {
          finish(callback, options) {
            setTimeout(callback, 10);
            setImmediate(options.done);
            return new Promise((resolve) => setTimeout(resolve, options.delay));
          }
        }
      `,
      filename: `${process.cwd()}/src/uploads.js`,
      settings: { rampart: { threatModels: ["remote", "library"] } },
    },
    {
      name: "a cloud function, whose name is Function as well",
      code: `
        import express from "express";
        import { Function } from "aws-cdk-lib/aws-lambda";
        import * as lambda from "aws-cdk-lib/aws-lambda";
        express().post("/functions", (req, res) => {
          new Function(stack, req.body.name, { handler: req.body.handler });
          new lambda.Function(stack, req.body.name, {});
        });
      `,
    },
    {
      name: "Lua, which Redis runs",
      code: `
        import express from "express";
        import { createClient } from "redis";
        const client = createClient();
        express().post("/counters", async (req, res) => {
          res.json(await client.eval("return redis.call('incr', KEYS[1])", { keys: [req.body.key] }));
        });
      `,
    },
    {
      name: "somebody else's virtual machines",
      code: `
        import express from "express";
        import vm from "./virtual-machines.js";
        express().post("/machines", (req, res) => vm.runInContext(req.body.name));
      `,
    },
    {
      name: "a script that another node runs, and its arguments",
      code: `
        import express from "express";
        import { spawn } from "node:child_process";
        express().post("/reports", (req, res) => {
          spawn("node", ["report.js", req.body.month]).stdout.pipe(res);
        });
      `,
    },
    {
      name: "what was typed at the terminal, unless told to",
      code: `console.log(eval(process.argv[2]));`,
    },
    {
      name: "a network's request under a threat model without it",
      code: `
        import express from "express";
        express().get("/", (req, res) => res.json(eval(req.query.expression)));
      `,
      settings: cli,
    },
    {
      name: "a function's parameter as it is, which its callers answer for",
      code: `export const run = (code) => eval(code);`,
    },
    {
      name: "text from a function's parameter, where only traced data counts",
      code: `export const getter = (path) => new Function("it", \`return it.\${path}\`);`,
      options: [{ report: "tainted" }],
    },
    {
      name: "text from a function's parameter, which all callers choose from constants",
      code: `
        const getter = (path) => new Function("it", \`return it.\${path}\`);
        export const name = getter("user.name");
        export const city = getter("user.address.city");
      `,
    },
    {
      name: "a table's code by a checked name, in a helper that throws",
      code: `
        import express from "express";
        const NAMES = new Set(["name", "city"]);
        function assertKnown(name) {
          if (!NAMES.has(name)) throw new TypeError("Unknown field.");
        }
        express().get("/sorted", (req, res) => {
          assertKnown(req.query.field);
          const compare = new Function("a", "b", "return a." + req.query.field + " > b." + req.query.field);
          res.json(rows.toSorted(compare));
        });
      `,
    },
  ],
  invalid: [
    {
      name: "an expression in a query",
      code: `
        import express from "express";
        const app = express();
        app.get("/calculate", (req, res) => {
          res.json(eval(req.query.expression));
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.query.expression",
            line: 5,
            origin: "the network",
            sink: "eval",
          },
          line: 5,
          column: 25,
        },
      ],
    },
    {
      name: "a function's body from a form, in Koa",
      code: `
        const Koa = require("koa");
        const app = new Koa();
        app.use(async (ctx, next) => {
          const { formula } = ctx.request.body;
          const compute = new Function("row", "return " + formula);
          ctx.body = rows.map(compute);
          await next();
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "ctx.request.body.formula",
            line: 5,
            origin: "the network",
            sink: "Function",
          },
        },
      ],
    },
    {
      name: "a parameter's name, in a function that is made without new",
      code: `
        import express from "express";
        express().get("/", (req, res) => {
          res.json(Function(req.query.parameter, "return 1")());
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.query.parameter",
            line: 4,
            origin: "the network",
            sink: "Function",
          },
        },
      ],
    },
    {
      name: "a context of its own, which is no sandbox, in Fastify",
      code: `
        import Fastify from "fastify";
        import vm from "node:vm";
        const fastify = Fastify();
        fastify.post("/run", async (request) => {
          const sandbox = { result: undefined };
          vm.runInNewContext(\`result = \${request.body.script}\`, sandbox, { timeout: 100 });
          return sandbox;
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "request.body.script",
            line: 7,
            origin: "the network",
            sink: "vm.runInNewContext",
          },
        },
      ],
    },
    {
      name: "a script that is compiled once and run later",
      code: `
        import express from "express";
        import { Script as Program, createContext } from "vm";
        express().post("/run", (req, res) => {
          const program = new Program(req.body.code);
          res.json(program.runInContext(createContext({})));
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.body.code", line: 5, origin: "the network", sink: "Program" },
        },
      ],
    },
    {
      name: "a compiled function and a module's source",
      code: `
        const express = require("express");
        const { compileFunction, SourceTextModule } = require("node:vm");
        express().post("/run", async (req, res) => {
          const compute = compileFunction(req.body.code, ["row"]);
          const plugin = new SourceTextModule(req.body.plugin);
          res.json(compute(await plugin.evaluate()));
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.body.code",
            line: 5,
            origin: "the network",
            sink: "compileFunction",
          },
        },
        {
          messageId: "tainted",
          data: {
            source: "req.body.plugin",
            line: 6,
            origin: "the network",
            sink: "SourceTextModule",
          },
        },
      ],
    },
    {
      name: "a timer for which a package makes code of what its callers hand over",
      code: `
        export function announce(name) {
          setTimeout("show('" + name + "')", 10);
        }
      `,
      filename: `${process.cwd()}/src/announcements.js`,
      settings: { rampart: { threatModels: ["remote", "library"] } },
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "name",
            line: 3,
            origin: "whoever uses this package",
            sink: "setTimeout",
          },
        },
      ],
    },
    {
      name: "timers with text, put together and as a template",
      code: `
        import express from "express";
        express().get("/remind", (req, res) => {
          setTimeout("remind('" + req.query.user + "')", 1000);
          globalThis.setInterval(\`remind("\${req.query.user}")\`, 1000);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.query.user", line: 4, origin: "the network", sink: "setTimeout" },
        },
        {
          messageId: "tainted",
          data: {
            source: "req.query.user",
            line: 5,
            origin: "the network",
            sink: "globalThis.setInterval",
          },
        },
      ],
    },
    {
      name: "eval by another name and from afar",
      code: `
        import express from "express";
        const run = eval;
        express().get("/", (req, res) => {
          run(req.query.a);
          globalThis.eval(req.query.b);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.query.a", line: 5, origin: "the network", sink: "run" },
        },
        {
          messageId: "tainted",
          data: { source: "req.query.b", line: 6, origin: "the network", sink: "globalThis.eval" },
        },
      ],
    },
    {
      name: "a wrapper that a handler calls",
      code: `
        import express from "express";
        function evaluate(text, scope = {}) {
          const names = Object.keys(scope);
          return new Function(...names, \`return (\${text})\`)(...Object.values(scope));
        }
        express().get("/calculate", (req, res) => res.json(evaluate(req.query.expression)));
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.query.expression",
            line: 7,
            origin: "the network",
            sink: "Function",
          },
        },
      ],
    },
    {
      name: "a class that keeps the text and runs it later",
      code: `
        import express from "express";
        class Formula {
          constructor(text) {
            this.text = text.trim();
          }
          value() {
            return eval(this.text);
          }
        }
        express().get("/calculate", (req, res) => {
          const formula = new Formula(req.query.formula);
          res.json(formula.value());
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.query.formula",
            line: "12 → 5",
            origin: "the network",
            sink: "eval",
          },
        },
      ],
    },
    {
      name: "middleware that leaves it on the request",
      code: `
        import express, { type Request, type Response, type NextFunction } from "express";
        function expression(req: Request, res: Response, next: NextFunction): void {
          res.locals.expression = String(req.query.expression);
          next();
        }
        export function calculate(req: Request, res: Response): void {
          const text: string = (req.body as { text: string }).text;
          res.json(eval(text) as unknown);
        }
        express().post("/calculate", expression, calculate);
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.body.text", line: 8, origin: "the network", sink: "eval" },
        },
      ],
    },
    {
      name: "JSON that is read by eval, and suggests a parser",
      code: `
        import express from "express";
        express().post("/filters", (req, res) => {
          const filter = eval("(" + req.body.filter + ")");
          res.json(filter);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.body.filter", line: 4, origin: "the network", sink: "eval" },
          suggestions: [
            {
              messageId: "json",
              data: { text: "req.body.filter" },
              output: `
        import express from "express";
        express().post("/filters", (req, res) => {
          const filter = JSON.parse(req.body.filter);
          res.json(filter);
        });
      `,
            },
          ],
        },
      ],
    },
    {
      name: "JSON in a template, by way of the window, and suggests a parser",
      code: `
        export const parse = (text) => globalThis.eval(\`(\${text.trim()})\`);
      `,
      errors: [
        {
          messageId: "built",
          data: { source: "text", line: 2, sink: "globalThis.eval" },
          suggestions: [
            {
              messageId: "json",
              data: { text: "text.trim()" },
              output: `
        export const parse = (text) => JSON.parse(text.trim());
      `,
            },
          ],
        },
      ],
    },
    {
      name: "parentheses around more than one part, and a comment, and suggests nothing",
      code: `
        import express from "express";
        express().post("/filters", (req, res) => {
          eval("(" + req.body.a + ")" + req.body.b);
          eval("[" + req.body.c + "]");
          eval("(" + /* an object */ req.body.d + ")");
          new Function("(" + req.body.e + ")");
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.body.a", line: 4, origin: "the network", sink: "eval" },
        },
        {
          messageId: "tainted",
          data: { source: "req.body.c", line: 5, origin: "the network", sink: "eval" },
        },
        {
          messageId: "tainted",
          data: { source: "req.body.d", line: 6, origin: "the network", sink: "eval" },
        },
        {
          messageId: "tainted",
          data: { source: "req.body.e", line: 7, origin: "the network", sink: "Function" },
        },
      ],
    },
    {
      name: "a module that is compiled from a request",
      code: `
        const express = require("express");
        const Module = require("module");
        express().post("/plugins", (req, res) => {
          const plugin = new Module("plugin.js");
          plugin._compile(req.body.source, "plugin.js");
          res.json(Object.keys(plugin.exports));
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.body.source",
            line: 6,
            origin: "the network",
            sink: "plugin._compile",
          },
        },
      ],
    },
    {
      name: "a worker that evaluates text, with options from a constant",
      code: `
        import express from "express";
        import { Worker } from "node:worker_threads";
        const options = { eval: true, stdout: true };
        express().post("/jobs", (req, res) => {
          const worker = new Worker(req.body.script, options);
          worker.once("message", (answer) => res.json(answer));
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.body.script", line: 6, origin: "the network", sink: "Worker" },
        },
      ],
    },
    {
      name: "text that another node runs, or this one at its inspector's wish",
      code: `
        import express from "express";
        import { execFile, spawn } from "node:child_process";
        import { Session } from "node:inspector/promises";
        const session = new Session();
        express().post("/jobs", async (req, res) => {
          execFile("node", ["-e", req.body.a], (error, out) => res.send(out));
          spawn("node", ["--input-type=module", "--eval", req.body.b]);
          await session.post("Runtime.evaluate", { expression: req.body.c });
          await session.post("Profiler.start", { expression: req.body.d });
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.body.a", line: 7, origin: "the network", sink: "execFile" },
        },
        {
          messageId: "tainted",
          data: { source: "req.body.b", line: 8, origin: "the network", sink: "spawn" },
        },
        {
          messageId: "tainted",
          data: { source: "req.body.c", line: 9, origin: "the network", sink: "session.post" },
        },
      ],
    },
    {
      name: "a name that was looked at, and used all the same",
      code: `
        import express from "express";
        express().get("/rows", (req, res) => {
          const { aggregate } = req.query;
          if (!["sum", "average"].includes(aggregate)) console.warn("Odd:", aggregate);
          res.json(eval(aggregate + "(rows)"));
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.query.aggregate", line: 4, origin: "the network", sink: "eval" },
        },
      ],
    },
    {
      name: "a body that arrives in pieces",
      code: `
        import http from "node:http";
        http.createServer((request, response) => {
          let body = "";
          request.on("data", (chunk) => {
            body += chunk;
          });
          request.on("end", () => response.end(String(eval(body))));
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "chunk", line: 6, origin: "the network", sink: "eval" },
        },
      ],
    },
    {
      name: "text from a function's parameter, which callers out of sight choose",
      code: `
        export function getter(path) {
          return new Function("it", \`return it.\${path}\`);
        }
      `,
      errors: [{ messageId: "built", data: { source: "path", line: 3, sink: "Function" } }],
    },
    {
      name: "text from an option of a class's method",
      code: `
        import vm from "node:vm";
        export class Template {
          render({ source, data }) {
            const code = ["with (data) {", source, "}"].join("\\n");
            return vm.runInNewContext(code, { data });
          }
        }
      `,
      errors: [
        { messageId: "built", data: { source: "source", line: 5, sink: "vm.runInNewContext" } },
      ],
    },
    {
      name: "a function's parameter as it is, where all that is unknown counts",
      code: `export const run = (code) => eval(code);`,
      options: [{ report: "opaque" }],
      errors: [{ messageId: "opaque", data: { source: "code", line: 1, sink: "eval" } }],
    },
    {
      name: "the strongest that is known of a text, where all that is unknown counts",
      code: `
        import express from "express";
        express().get("/", (req, res) => res.json(eval(prefix + req.query.expression)));
      `,
      options: [{ report: "opaque" }],
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.query.expression", line: 3, origin: "the network", sink: "eval" },
        },
      ],
    },
    {
      name: "what was typed at the terminal, if told to",
      code: `
        import { parseArgs } from "node:util";
        const { values } = parseArgs({ options: { expression: { type: "string" } } });
        console.log(eval(values.expression), eval(process.argv[2]));
      `,
      settings: cli,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: 'parseArgs({ options: { expression: { type: "string" } } })',
            line: 3,
            origin: "the terminal",
            sink: "eval",
          },
        },
        {
          messageId: "tainted",
          data: { source: "process.argv[2]", line: 4, origin: "the terminal", sink: "eval" },
        },
      ],
    },
    {
      name: "code that was parsed, changed and written again",
      code: `
        const { parse } = require("acorn");
        const { replace } = require("estraverse");
        const { generate } = require("escodegen");
        require("express")().post("/", (req, res) => {
          res.send(eval("run(" + generate(replace(parse(req.body.code), {})) + ")"));
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.body.code", line: 6, sink: "eval", origin: "the network" },
        },
      ],
    },
  ],
});
