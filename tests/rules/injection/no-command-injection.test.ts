import { RuleTester } from "@typescript-eslint/rule-tester";

import rule from "../../../src/rules/injection/no-command-injection.ts";

new RuleTester().run("no-command-injection", rule, {
  valid: [
    {
      name: "a program in a folder that a parameter names: no part of its name can become a command",
      code: `
        import path from "node:path";
        import { spawn } from "node:child_process";
        export const version = (folder) => spawn(path.join(folder, "bin/tool"), ["--version"]);
        export const start = (tool) => spawn(tool.split(" ")[0], [\`--out=\${tool}\`]);
      `,
    },
    {
      name: "a program without a shell, and a list of arguments",
      code: `
        import express from "express";
        import { execFile, spawn } from "node:child_process";
        const app = express();
        app.get("/log", (req, res) => {
          execFile("git", ["log", "--", req.query.path], (error, out) => res.send(out));
          spawn("tar", ["cf", "-", req.query.folder], { cwd: "/srv" }).stdout.pipe(res);
        });
      `,
    },
    {
      name: "an argument that was quoted for a shell",
      code: `
        import express from "express";
        import { exec } from "node:child_process";
        import { quote } from "shell-quote";
        import * as shell from "shell-quote";
        express().get("/files", (req, res) => {
          exec("ls " + quote([req.query.folder]) + " | wc -l", (error, out) => res.send(out));
          exec(shell.quote(["ls", req.query.folder]));
        });
      `,
    },
    {
      name: "a command that nobody can change",
      code: `
        import { exec, execSync, spawn } from "node:child_process";
        import path from "node:path";
        const ROOT = path.join(import.meta.dirname, "..");
        exec("ls -l | wc -l");
        execSync(\`git -C \${ROOT} status\`);
        for (const name of ["a", "b"]) execSync(\`mkdir -p \${name}\`);
        spawn("sh", ["-c", "exec node server.js"], { shell: true });
      `,
    },
    {
      name: "a program from a list",
      code: `
        import Koa from "koa";
        import { execFile } from "node:child_process";
        const TOOLS = ["convert", "identify"];
        new Koa().use(async (ctx) => {
          const { tool } = ctx.query;
          if (!TOOLS.includes(tool)) ctx.throw(400);
          else execFile(tool, ["--version"]);
        });
      `,
    },
    {
      name: "a program from a table, by a name that was looked up",
      code: `
        const express = require("express");
        const { execFile } = require("child_process");
        const TOOLS = { image: "/usr/bin/convert", video: "/usr/bin/ffmpeg" };
        express().post("/convert", (req, res) => {
          const tool = TOOLS[req.body.kind];
          if (!tool) return res.sendStatus(400);
          execFile(tool, ["--version"]);
        });
      `,
    },
    {
      name: "a word, as a regular expression has found",
      code: `
        import express from "express";
        import { execSync } from "node:child_process";
        const isBranch = (name) => /^[a-z0-9-]+$/.test(name);
        express().get("/log/:branch", (req, res) => {
          const { branch } = req.params;
          if (!isBranch(branch)) return res.sendStatus(404);
          res.send(execSync(\`git log \${branch}\`));
        });
      `,
    },
    {
      name: "a number, and digits of other kinds",
      code: `
        import express from "express";
        import { execSync } from "node:child_process";
        import { createHash } from "node:crypto";
        express().get("/log", (req, res) => {
          const count = Number(req.query.count);
          const hash = createHash("sha256").update(req.query.text).digest("hex");
          res.send(execSync(\`git log -\${count} --grep \${hash} --since \${new Date(req.query.day).toISOString()}\`));
        });
      `,
    },
    {
      name: "regular expressions, databases and templates, which have an exec as well",
      code: `
        import express from "express";
        import { DatabaseSync } from "node:sqlite";
        const database = new DatabaseSync("shop.db");
        express().get("/", (req, res) => {
          const [, day] = /(\\d+)$/.exec(req.query.date) ?? [];
          database.exec("DELETE FROM visits");
          Item.find({ day }).exec(req.query.callback);
        });
      `,
    },
    {
      name: "somebody else's exec and spawn",
      code: `
        import express from "express";
        import { exec } from "./queries.js";
        import { spawn } from "./actors.js";
        express().get("/", (req, res) => {
          exec(\`find \${req.query.name}\`);
          spawn(req.query.name, [], { shell: true });
        });
      `,
    },
    {
      name: "a parameter that hides the import",
      code: `
        import express from "express";
        import { exec } from "node:child_process";
        const each = (names, exec) => names.map((name) => exec(\`find \${name}\`));
        exec("ls");
        express().get("/", (req, res) => res.json(each(req.query.names, (text) => text.length)));
      `,
    },
    {
      name: "data in the environment and the input of a program",
      code: `
        import express from "express";
        import { execFileSync, spawn } from "node:child_process";
        express().post("/hash", (req, res) => {
          const child = spawn("sha256sum", [], { env: { ...process.env, NAME: req.body.name } });
          child.stdin.end(req.body.text);
          res.send(execFileSync("sort", { input: req.body.text, shell: false }));
        });
      `,
    },
    {
      name: "a positional parameter of a script",
      code: `
        import express from "express";
        import { spawn } from "node:child_process";
        express().get("/", (req, res) => {
          spawn("sh", ["-c", 'ls -- "$1" | wc -l', "sh", req.query.folder]).stdout.pipe(res);
          spawn("bash", ["./count.sh", req.query.folder]);
        });
      `,
    },
    {
      name: "what was typed at the terminal or stands in the environment, unless told to",
      code: `
        import { execSync } from "node:child_process";
        import readline from "node:readline/promises";
        const prompt = readline.createInterface({ input: process.stdin });
        execSync(\`git commit -m \${await prompt.question("Message? ")}\`);
        execSync(\`\${process.env.EDITOR} \${process.argv[2]}\`);
      `,
    },
    {
      name: "a whole command from a function's parameter, which its callers answer for",
      code: `
        import { exec, spawn } from "node:child_process";
        import { promisify } from "node:util";
        const execAsync = promisify(exec);
        export const run = (command, options) => execAsync(command, options);
        export function start(program, parameters) {
          return spawn(program, parameters, { stdio: "inherit" });
        }
      `,
    },
    {
      name: "text from a parameter, where only traced data counts",
      code: `
        import { execSync } from "node:child_process";
        export const clone = (url) => execSync(\`git clone \${url}\`);
      `,
      options: [{ report: "tainted" }],
    },
    {
      name: "text from a parameter, which all callers choose from constants",
      code: `
        const { execSync } = require("child_process");
        function build(target) {
          execSync(\`make \${target}\`, { stdio: "inherit" });
        }
        build("all");
        ["test", "bench"].forEach((target) => build(target));
      `,
    },
  ],
  invalid: [
    {
      name: "a query in a template, and suggests a list of arguments",
      code: `
        import express from "express";
        import { exec } from "node:child_process";
        const app = express();
        app.get("/log", (req, res) => {
          exec(\`git log \${req.query.branch}\`, (error, out) => res.send(out));
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.query.branch", line: 6, origin: "the network", sink: "exec" },
          line: 6,
          column: 16,
          suggestions: [
            {
              messageId: "list",
              data: { program: "git" },
              output: `
        import express from "express";
        import { execFile } from "node:child_process";
        const app = express();
        app.get("/log", (req, res) => {
          execFile("git", ["log", req.query.branch], (error, out) => res.send(out));
        });
      `,
            },
          ],
        },
      ],
    },
    {
      name: "a member of a required module, and suggests another",
      code: `
        const cp = require("child_process");
        const express = require("express");
        express().get("/ping", (req, res) => {
          res.send(cp.execSync("ping -c 1 '" + req.query.host + ".example'", { timeout: 100 }));
          res.send(require("child_process").execSync("host " + req.query.host));
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.query.host", line: 5, origin: "the network", sink: "cp.execSync" },
          suggestions: [
            {
              messageId: "list",
              data: { program: "ping" },
              output: `
        const cp = require("child_process");
        const express = require("express");
        express().get("/ping", (req, res) => {
          res.send(cp.execFileSync("ping", ["-c", "1", \`\${req.query.host}.example\`], { timeout: 100 }));
          res.send(require("child_process").execSync("host " + req.query.host));
        });
      `,
            },
          ],
        },
        {
          messageId: "tainted",
          data: { source: "req.query.host", line: 6, origin: "the network", sink: "execSync" },
          suggestions: [
            {
              messageId: "list",
              data: { program: "host" },
              output: `
        const cp = require("child_process");
        const express = require("express");
        express().get("/ping", (req, res) => {
          res.send(cp.execSync("ping -c 1 '" + req.query.host + ".example'", { timeout: 100 }));
          res.send(require("child_process").execFileSync("host", [req.query.host]));
        });
      `,
            },
          ],
        },
      ],
    },
    {
      name: "a namespace and a default import, and suggests another member",
      code: `
        import Koa from "koa";
        import * as processes from "node:child_process";
        import cp from "child_process";
        function done(error) {
          if (error) throw error;
        }
        new Koa().use(async (ctx) => {
          processes.exec(\`head -n \${Number(ctx.query.lines)} \${ctx.query.file}\`, done);
          cp.exec(\`wc -l \${ctx.query.file}\`, {}, ctx.done);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "ctx.query.file",
            line: 9,
            origin: "the network",
            sink: "processes.exec",
          },
          suggestions: [
            {
              messageId: "list",
              data: { program: "head" },
              output: `
        import Koa from "koa";
        import * as processes from "node:child_process";
        import cp from "child_process";
        function done(error) {
          if (error) throw error;
        }
        new Koa().use(async (ctx) => {
          processes.execFile("head", ["-n", String(Number(ctx.query.lines)), ctx.query.file], done);
          cp.exec(\`wc -l \${ctx.query.file}\`, {}, ctx.done);
        });
      `,
            },
          ],
        },
        {
          messageId: "tainted",
          data: { source: "ctx.query.file", line: 10, origin: "the network", sink: "cp.exec" },
        },
      ],
    },
    {
      name: "a function that is used elsewhere too, and suggests to import the other beside it",
      code: `
        const { exec, ...others } = require("child_process");
        const express = require("express");
        exec("ls");
        express().get("/", (req, res, next) => {
          exec(\`stat --format=%s \${req.query.file}\`);
          exec(\`stat \${req.query.file}\`, { cwd: "/srv" }, next);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.query.file", line: 6, origin: "the network", sink: "exec" },
        },
        {
          messageId: "tainted",
          data: { source: "req.query.file", line: 7, origin: "the network", sink: "exec" },
          suggestions: [
            {
              messageId: "list",
              data: { program: "stat" },
              output: `
        const { exec, execFile, ...others } = require("child_process");
        const express = require("express");
        exec("ls");
        express().get("/", (req, res, next) => {
          exec(\`stat --format=%s \${req.query.file}\`);
          execFile("stat", [req.query.file], { cwd: "/srv" }, next);
        });
      `,
            },
          ],
        },
      ],
    },
    {
      name: "a function whose sibling is imported already, by another name",
      code: `
        import express from "express";
        import { exec, "execFile" as start } from "node:child_process";
        start("ls", []);
        express().get("/", (req, res) => exec("stat " + req.query.file));
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.query.file", line: 5, origin: "the network", sink: "exec" },
          suggestions: [
            {
              messageId: "list",
              data: { program: "stat" },
              output: `
        import express from "express";
        import { exec, "execFile" as start } from "node:child_process";
        start("ls", []);
        express().get("/", (req, res) => start("stat", [req.query.file]));
      `,
            },
          ],
        },
      ],
    },
    {
      name: "a sibling that is hidden, and another thing of its name, and suggests nothing",
      code: `
        import express from "express";
        import { exec, execFile } from "node:child_process";
        import { execSync } from "node:child_process";
        const { exec: run, execFile: start = run } = require("node:child_process");
        function execFileSync() {}
        express().get("/", (req, res) => {
          const execFile = execFileSync;
          exec("stat " + req.query.a);
          execSync("stat " + req.query.b);
          run("stat " + req.query.c);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.query.a", line: 9, origin: "the network", sink: "exec" },
        },
        {
          messageId: "tainted",
          data: { source: "req.query.b", line: 10, origin: "the network", sink: "execSync" },
        },
        {
          messageId: "tainted",
          data: { source: "req.query.c", line: 11, origin: "the network", sink: "run" },
        },
      ],
    },
    {
      name: "functions that are no import by themselves, and suggests nothing",
      code: `
        const express = require("express");
        const cp = require("child_process");
        const run = cp.exec;
        const { exec: other } = cp;
        const [first] = [cp.exec];
        let later;
        later = require("child_process");
        class Runner {
          modules = cp;
          run(text) {
            this.modules.exec("stat " + text);
          }
        }
        express().get("/", (req, res) => {
          run("stat " + req.query.a);
          first("stat " + req.query.b);
          later.exec("stat " + req.query.c);
          cp["exec"]("stat " + req.query.d);
          new Runner().run(req.query.e);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.query.e",
            line: 20,
            origin: "the network",
            sink: "modules.exec",
          },
        },
        {
          messageId: "tainted",
          data: { source: "req.query.a", line: 16, origin: "the network", sink: "run" },
        },
        {
          messageId: "tainted",
          data: { source: "req.query.b", line: 17, origin: "the network", sink: "first" },
        },
        {
          messageId: "tainted",
          data: { source: "req.query.c", line: 18, origin: "the network", sink: "later.exec" },
        },
        {
          messageId: "tainted",
          data: { source: "req.query.d", line: 19, origin: "the network", sink: "cp.exec" },
        },
      ],
    },
    {
      name: "a module that is loaded when it is needed, and suggests nothing",
      code: `
        import express from "express";
        express().get("/", async (req, res) => {
          const { default: later } = await import("node:child_process");
          const cp = await import("node:child_process");
          later.exec("stat " + req.query.a);
          cp.exec("stat " + req.query.b);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.query.a", line: 6, origin: "the network", sink: "later.exec" },
        },
        {
          messageId: "tainted",
          data: { source: "req.query.b", line: 7, origin: "the network", sink: "cp.exec" },
        },
      ],
    },
    {
      name: "commands that mean something to a shell alone, and suggests nothing",
      code: `
        import express from "express";
        import { exec } from "node:child_process";
        express().get("/", (req, res) => {
          exec(\`ls \${req.query.a} | wc -l\`);
          exec(\`LANG=C ls \${req.query.b}\`);
          exec(\`echo \${req.query.c}\`);
          exec(\`ls "\${req.query.d}\`);
          exec(\`\${req.query.e} --version\`);
          exec(\`\${req.query.f}\`);
          exec(req.query.g);
          exec(\`"" \${req.query.h}\`);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.query.a", line: 5, origin: "the network", sink: "exec" },
        },
        {
          messageId: "tainted",
          data: { source: "req.query.b", line: 6, origin: "the network", sink: "exec" },
        },
        {
          messageId: "tainted",
          data: { source: "req.query.c", line: 7, origin: "the network", sink: "exec" },
        },
        {
          messageId: "tainted",
          data: { source: "req.query.d", line: 8, origin: "the network", sink: "exec" },
        },
        {
          messageId: "tainted",
          data: { source: "req.query.e", line: 9, origin: "the network", sink: "exec" },
        },
        {
          messageId: "tainted",
          data: { source: "req.query.f", line: 10, origin: "the network", sink: "exec" },
        },
        {
          messageId: "tainted",
          data: { source: "req.query.g", line: 11, origin: "the network", sink: "exec" },
        },
        {
          messageId: "tainted",
          data: { source: "req.query.h", line: 12, origin: "the network", sink: "exec" },
        },
      ],
    },
    {
      name: "parts that may be many words, none, or quoted already, and suggests nothing",
      code: `
        import express from "express";
        import { exec } from "node:child_process";
        express().get("/", (req, res) => {
          exec(\`ls \${req.query.a.split(",").join(" ")}\`);
          exec(\`ls \${req.query.b ? "-l" : ""} \${req.query.b}\`);
          exec(\`ls \${JSON.stringify(req.query.c)}\`);
          exec(\`ls '\${req.query.d.replaceAll("'", "_")}'\`);
          exec(\`ls \${/* a folder */ req.query.e}\`);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.query.a", line: 5, origin: "the network", sink: "exec" },
        },
        {
          messageId: "tainted",
          data: { source: "req.query.b", line: 6, origin: "the network", sink: "exec" },
        },
        {
          messageId: "tainted",
          data: { source: "req.query.c", line: 7, origin: "the network", sink: "exec" },
        },
        {
          messageId: "tainted",
          data: { source: "req.query.d", line: 8, origin: "the network", sink: "exec" },
        },
        {
          messageId: "tainted",
          data: { source: "req.query.e", line: 9, origin: "the network", sink: "exec" },
        },
      ],
    },
    {
      name: "options that ask for another shell or are not in sight, and suggests nothing",
      code: `
        import express from "express";
        import { exec } from "node:child_process";
        express().get("/", (req, res) => {
          const options = { cwd: "/srv" };
          exec("ls " + req.query.a, { shell: "/bin/bash" });
          exec("ls " + req.query.b, { ...options });
          exec("ls " + req.query.c, options);
          exec("ls " + req.query.d, ...[options]);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.query.a", line: 6, origin: "the network", sink: "exec" },
        },
        {
          messageId: "tainted",
          data: { source: "req.query.b", line: 7, origin: "the network", sink: "exec" },
        },
        {
          messageId: "tainted",
          data: { source: "req.query.c", line: 8, origin: "the network", sink: "exec" },
        },
        {
          messageId: "tainted",
          data: { source: "req.query.d", line: 9, origin: "the network", sink: "exec" },
        },
      ],
    },
    {
      name: "a promise of a command, in TypeScript",
      code: `
        import { exec } from "node:child_process";
        import { promisify } from "node:util";
        import type { Request, Response } from "express";
        const run = promisify(exec);
        export async function log(req: Request<{ branch: string }>, res: Response): Promise<void> {
          const { stdout } = await run(\`git log \${req.params.branch as string} | head\`);
          res.send(stdout);
        }
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.params.branch", line: 7, origin: "the network", sink: "run" },
        },
      ],
    },
    {
      name: "a wrapper that makes a promise, called with text from a form",
      code: `
        const { exec } = require("node:child_process");
        const express = require("express");
        const run = (command) =>
          new Promise((resolve, reject) => {
            exec(command, (error, out) => (error ? reject(error) : resolve(out)));
          });
        express().post("/archives", async (req, res) => {
          const words = ["tar", "cf", "archive.tar"];
          words.push(req.body.folder);
          res.send(await run(words.join(" ")));
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.body.folder", line: "10 → 11", origin: "the network", sink: "exec" },
        },
      ],
    },
    {
      name: "a shell by option: the program and each of its arguments",
      code: `
        import Fastify from "fastify";
        import { execFile, spawn, spawnSync } from "node:child_process";
        const fastify = Fastify();
        const OPTIONS = { stdio: "pipe", shell: true };
        fastify.get("/", async (request) => {
          spawn("ls", ["-l", request.query.a], { shell: true });
          spawnSync(\`ls \${request.query.b}\`, { shell: "/bin/bash" });
          execFile("ls", [request.query.c], { ...OPTIONS, cwd: "/srv" });
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "request.query.a", line: 7, origin: "the network", sink: "spawn" },
        },
        {
          messageId: "tainted",
          data: { source: "request.query.b", line: 8, origin: "the network", sink: "spawnSync" },
        },
        {
          messageId: "tainted",
          data: { source: "request.query.c", line: 9, origin: "the network", sink: "execFile" },
        },
      ],
    },
    {
      name: "a shell that is started by hand, with or without other flags",
      code: `
        import express from "express";
        import { execFile, spawn } from "node:child_process";
        const WINDOWS = process.platform === "win32";
        express().get("/", (req, res) => {
          spawn("/bin/bash", ["-lc", \`ls \${req.query.a}\`]);
          execFile("cmd.exe", ["/d", "/s", "/c", \`dir \${req.query.b}\`]);
          spawn("powershell", ["-NoProfile", "-Command", req.query.c]);
          spawn("/usr/bin/env", ["bash", "-c", "ls " + req.query.d]);
          spawn(WINDOWS ? "cmd" : "sh", [WINDOWS ? "/c" : "-c", req.query.e]);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.query.a", line: 6, origin: "the network", sink: "spawn" },
        },
        {
          messageId: "tainted",
          data: { source: "req.query.b", line: 7, origin: "the network", sink: "execFile" },
        },
        {
          messageId: "tainted",
          data: { source: "req.query.c", line: 8, origin: "the network", sink: "spawn" },
        },
        {
          messageId: "tainted",
          data: { source: "req.query.d", line: 9, origin: "the network", sink: "spawn" },
        },
        {
          messageId: "tainted",
          data: { source: "req.query.e", line: 10, origin: "the network", sink: "spawn" },
        },
      ],
    },
    {
      name: "the name of a program, a script and a shell",
      code: `
        const express = require("express");
        const { exec, execFile, fork, spawn } = require("child_process");
        express().post("/jobs", (req, res) => {
          execFile(req.body.tool, ["--version"]);
          fork(\`./jobs/\${req.body.job}.js\`);
          exec("ls", { shell: req.body.shell });
          spawn("/usr/bin/" + req.body.tool);
        });
      `,
      errors: [
        {
          messageId: "taintedProgram",
          data: { source: "req.body.tool", line: 5, origin: "the network", sink: "execFile" },
        },
        {
          messageId: "taintedProgram",
          data: { source: "req.body.job", line: 6, origin: "the network", sink: "fork" },
        },
        {
          messageId: "taintedProgram",
          data: { source: "req.body.shell", line: 7, origin: "the network", sink: "exec" },
        },
        {
          messageId: "taintedProgram",
          data: { source: "req.body.tool", line: 8, origin: "the network", sink: "spawn" },
        },
      ],
    },
    {
      name: "a module's file, and a program in place of this one",
      code: `
        const express = require("express");
        const Module = require("node:module");
        express().post("/plugins", (req, res) => {
          const plugin = new Module("plugin");
          plugin.load(req.body.file);
          process.execve(req.body.program);
        });
      `,
      errors: [
        {
          messageId: "taintedProgram",
          data: { source: "req.body.file", line: 6, origin: "the network", sink: "plugin.load" },
        },
        {
          messageId: "taintedProgram",
          data: {
            source: "req.body.program",
            line: 7,
            origin: "the network",
            sink: "process.execve",
          },
        },
      ],
    },
    {
      name: "a list that is not asked, and a test that lets everything pass",
      code: `
        import express from "express";
        import { execFile, execSync } from "node:child_process";
        express().get("/", (req, res) => {
          const { tool, branch } = req.query;
          if (["convert"].includes(tool)) console.log("Known.");
          execFile(tool);
          if (/[a-z]+/.test(branch)) execSync(\`git log \${branch} | head\`);
        });
      `,
      errors: [
        {
          messageId: "taintedProgram",
          data: { source: "req.query.tool", line: 5, origin: "the network", sink: "execFile" },
        },
        {
          messageId: "tainted",
          data: { source: "req.query.branch", line: 5, origin: "the network", sink: "execSync" },
        },
      ],
    },
    {
      name: "text from the parameters of exported functions and methods",
      code: `
        import { execSync } from "node:child_process";
        export class Repository {
          constructor(private readonly folder: string) {}
          log(branch: string): string {
            return String(execSync(\`cd \${this.folder} && git log \${branch}\`));
          }
        }
        export function remove({ name }: { name: string }): void {
          execSync("rm -rf ./out/" + name + " || true");
        }
      `,
      errors: [
        { messageId: "built", data: { source: "branch", line: 6, sink: "execSync" } },
        { messageId: "built", data: { source: "name", line: 10, sink: "execSync" } },
      ],
    },
    {
      name: "text from a callback's parameter by way of a wrapper, and suggests a list",
      code: `
        const { execSync } = require("child_process");
        const util = require("util");
        module.exports = (files) => {
          files.forEach((file) => execSync(util.format("gzip %s > /dev/null", file)));
        };
        module.exports.clone = (url, folder = ".") => execSync(\`git clone \${url} \${folder}\`);
      `,
      errors: [
        { messageId: "built", data: { source: "files", line: 5, sink: "execSync" } },
        {
          messageId: "built",
          data: { source: "url", line: 7, sink: "execSync" },
          suggestions: [
            {
              messageId: "list",
              data: { program: "git" },
              output: `
        const { execSync, execFileSync } = require("child_process");
        const util = require("util");
        module.exports = (files) => {
          files.forEach((file) => execSync(util.format("gzip %s > /dev/null", file)));
        };
        module.exports.clone = (url, folder = ".") => execFileSync("git", ["clone", url, folder]);
      `,
            },
          ],
        },
      ],
    },
    {
      name: "a program's name that is put together from a parameter, where all that is unknown counts",
      code: `
        import { spawn } from "node:child_process";
        export const version = (name) => spawn(\`/usr/bin/\${name}\`, ["--version"]);
      `,
      options: [{ report: "opaque" }],
      errors: [{ messageId: "opaqueProgram", data: { source: "name", line: 3, sink: "spawn" } }],
    },
    {
      name: "commands and programs as they are, where all that is unknown counts",
      code: `
        import { exec, execFile } from "node:child_process";
        export const run = (command) => exec(command);
        export const start = (program) => execFile(program);
      `,
      options: [{ report: "opaque" }],
      errors: [
        { messageId: "opaque", data: { source: "command", line: 3, sink: "exec" } },
        { messageId: "opaqueProgram", data: { source: "program", line: 4, sink: "execFile" } },
      ],
    },
    {
      name: "what was typed at the terminal, if told to",
      code: `
        import { execSync } from "node:child_process";
        import readline from "node:readline/promises";
        const prompt = readline.createInterface({ input: process.stdin });
        const message = await prompt.question("Message? ");
        execSync(\`git commit -m "\${message}" && git push\`);
        execSync(\`\${process.env.EDITOR} \${process.argv[2]}\`);
      `,
      settings: { rampart: { threatModels: ["cli"] } },
      errors: [
        {
          messageId: "tainted",
          data: {
            source: 'prompt.question("Message? ")',
            line: 5,
            origin: "the terminal",
            sink: "execSync",
          },
        },
        {
          messageId: "tainted",
          data: { source: "process.argv[2]", line: 7, origin: "the terminal", sink: "execSync" },
        },
      ],
    },
  ],
});
