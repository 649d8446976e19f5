import { RuleTester } from "@typescript-eslint/rule-tester";

import rule from "../../../src/rules/injection/no-argument-injection.ts";

new RuleTester().run("no-argument-injection", rule, {
  valid: [
    {
      name: "an argument behind the end of the options",
      code: `
        import express from "express";
        import { execFile } from "node:child_process";
        const app = express();
        app.post("/mirrors", (req, res) => {
          execFile("git", ["clone", "--mirror", "--", req.body.url, "/srv/mirror"], () => res.end());
        });
      `,
    },
    {
      name: "an argument that was refused if it begins with a dash",
      code: `
        import express from "express";
        import { spawn } from "node:child_process";
        const app = express();
        app.post("/mirrors", (req, res) => {
          const { branch, host, url } = req.body;
          if (url.startsWith("-") || branch[0] === "-" || host.charAt(0) === "-") return res.sendStatus(400);
          spawn("git", ["clone", url, branch, host]);
        });
      `,
    },
    {
      name: "addresses and names of which the beginning was checked",
      code: `
        import express from "express";
        import { spawn, spawnSync } from "node:child_process";
        const app = express();
        app.post("/fetch", (req, res) => {
          const { branch, commit, host, repository, source } = req.body;
          if (!source.startsWith("https://")) return res.sendStatus(400);
          if (!/^[a-z][\\w./-]*$/i.test(branch) || !/^[0-9a-f]{40}$/.test(commit)) return res.sendStatus(400);
          if (/^-/.test(host)) return res.sendStatus(400);
          if (!/^(?:https?|ssh):\\/\\//.test(repository)) return res.sendStatus(400);
          spawn("curl", [source]);
          spawnSync("git", ["checkout", branch, commit]);
          spawn("ssh", [host, "uptime"]);
          spawn("git", ["clone", repository]);
        });
      `,
    },
    {
      name: "an address of which the protocol was checked",
      code: `
        import express from "express";
        import { spawn } from "node:child_process";
        const app = express();
        app.get("/probe", (req, res) => {
          const { source } = req.query;
          const parsed = new URL(source);
          if (parsed.protocol !== "https:") return res.sendStatus(400);
          spawn("ffprobe", ["-hide_banner", "--", source]);
          spawn("wget", [source]);
        });
      `,
    },
    {
      name: "texts that begin with something else",
      code: `
        import express from "express";
        import path from "node:path";
        import { execFile } from "node:child_process";
        const app = express();
        app.get("/files/:name", (req, res) => {
          const { name } = req.params;
          execFile("tar", ["czf", "all.tgz", \`./\${name}\`]);
          execFile("zip", ["all.zip", path.join("/srv/files", name), path.resolve(name)]);
          execFile("rsync", ["host:" + name, "/srv"]);
          let target = "refs/heads/";
          target += name;
          execFile("git", ["log", target]);
          execFile("curl", [req.originalUrl]);
        });
      `,
    },
    {
      name: "what an option is given",
      code: `
        import express from "express";
        import { spawn } from "node:child_process";
        const app = express();
        app.post("/commits", (req, res) => {
          spawn("git", ["-C", req.body.folder, "commit", "-m", req.body.message, \`--author=\${req.body.author}\`]);
          spawn("ffmpeg", ["-i", req.body.file, "-vf", "scale=" + req.body.width, "out.mp4"]);
          spawn("tar", ["xzf", req.body.archive]);
        });
      `,
    },
    {
      name: "a list that grows, with the end of the options in it",
      code: `
        import express from "express";
        import { spawn } from "node:child_process";
        const app = express();
        app.post("/grep", (req, res) => {
          const args = ["grep", "-n"];
          if (req.body.pattern) args.push("-e", req.body.pattern);
          args.push("--");
          args.push(req.body.path);
          args.push(...req.body.more);
          spawn("git", args);
          spawn("git", ["diff"].concat(["--"], req.body.files));
        });
      `,
    },
    {
      name: "dashes that were taken away, numbers and one of a list",
      code: `
        import express from "express";
        import { spawn } from "node:child_process";
        const BRANCHES = ["main", "next"];
        const app = express();
        app.post("/log", (req, res) => {
          spawn("git", ["log", req.body.path.replace(/^-+/, ""), Number(req.body.count)]);
          if (BRANCHES.includes(req.body.branch)) spawn("git", ["checkout", req.body.branch]);
        });
      `,
    },
    {
      name: "a program whose options do no harm, and one that is not known",
      code: `
        import express from "express";
        import { execFile } from "node:child_process";
        const app = express();
        app.get("/wc", (req, res) => {
          execFile("wc", [req.query.file]);
          execFile(tool, [req.query.file]);
        });
      `,
    },
    {
      name: "arguments of the person at the terminal, and of callers",
      code: `
        import { spawn } from "node:child_process";
        spawn("git", ["log", process.argv[2]]);
        export const clone = (url) => spawn("git", ["clone", url]);
      `,
    },
    {
      name: "arguments that a shell reads: the business of another rule",
      code: `
        import express from "express";
        import { spawn } from "node:child_process";
        const app = express();
        app.post("/log", (req) => spawn("git", ["log", req.body.path], { shell: true }));
      `,
    },
  ],
  invalid: [
    {
      name: "an address that git is given to clone",
      code: `
        import express from "express";
        import { execFile } from "node:child_process";
        const app = express();
        app.post("/mirrors", (req, res) => {
          execFile("git", ["clone", req.body.url, "/srv/mirror"], () => res.end());
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.body.url", line: "6", origin: "the network", sink: "execFile" },
          line: 6,
          column: 27,
        },
      ],
    },
    {
      name: "a host, two functions away",
      code: `
        const { spawn } = require("child_process");
        const express = require("express");
        function run(args) {
          return spawn("ssh", args, { stdio: "inherit" });
        }
        const uptime = (host) => run(["-p", "22", host, "uptime"]);
        express().get("/uptime/:host", (req, res) => {
          uptime(req.params.host).on("close", () => res.end());
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.params.host",
            line: "9 → 7",
            origin: "the network",
            sink: "spawn",
          },
        },
      ],
    },
    {
      name: "an argument behind options that take no value",
      code: `
        import express from "express";
        import { execa } from "execa";
        const app = express();
        app.get("/log", async (req, res) => {
          const { stdout } = await execa("git", ["log", "--oneline", req.query.range]);
          res.send(stdout);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.query.range", line: "6", origin: "the network", sink: "execa" },
        },
      ],
    },
    {
      name: "a text that begins with it, and a check of something else",
      code: `
        import express from "express";
        import spawn from "cross-spawn";
        const app = express();
        app.get("/archive/:folder", (req, res) => {
          const { folder } = req.params;
          if (folder.includes("..") || !/^[\\w-]+$/.test(folder)) return res.sendStatus(400);
          spawn("tar", ["cz", \`\${folder}/public\`]).stdout.pipe(res);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.params.folder",
            line: "6",
            origin: "the network",
            sink: "spawn",
          },
        },
      ],
    },
    {
      name: "a list of arguments that grows",
      code: `
        import express from "express";
        import { spawn } from "node:child_process";
        const app = express();
        app.get("/search", (req, res) => {
          const args = ["-type", "f"];
          args.unshift(req.query.folder);
          spawn("find", args).stdout.pipe(res);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.query.folder", line: "7", origin: "the network", sink: "spawn" },
        },
      ],
    },
    {
      name: "a whole list of arguments",
      code: `
        import express from "express";
        import { spawnSync } from "node:child_process";
        const app = express();
        app.post("/convert", (req, res) => {
          res.send(spawnSync("/usr/bin/ffmpeg", req.body.args).stdout);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.body.args", line: "6", origin: "the network", sink: "spawnSync" },
        },
      ],
    },
    {
      name: "a promise of a program, and an element that is spread",
      code: `
        import express from "express";
        import { promisify } from "node:util";
        import childProcess from "node:child_process";
        const execFile = promisify(childProcess.execFile);
        const app = express();
        app.post("/download", async ({ body: { urls } }, res) => {
          await execFile("wget", ["--quiet", ...urls]);
          res.end();
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "urls",
            line: "8",
            origin: "the network",
            sink: "execFile",
          },
        },
      ],
    },
    {
      name: "what a message asks to be downloaded, by way of a queue in an object",
      code: `
        import { WebSocketServer } from "ws";
        import { execFileSync } from "node:child_process";
        const jobs = new Map();
        new WebSocketServer({ port: 8080 }).on("connection", (socket) => {
          socket.on("message", (data) => {
            const { id, url } = JSON.parse(data);
            jobs.set(id, { args: ["--verbose", url] });
            execFileSync("rsync", jobs.get(id).args);
          });
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "data", line: "7 → 8", origin: "the network", sink: "execFileSync" },
        },
      ],
    },
    {
      name: "branches and commands of simple-git, in a class",
      code: `
        import express from "express";
        import { simpleGit, type SimpleGit } from "simple-git";
        class Repository {
          private readonly git: SimpleGit = simpleGit("/srv/repository");
          update(remote: string, branch: string) {
            return this.git.fetch(remote, branch);
          }
          log(range: string) {
            return this.git.raw(["log", range]);
          }
        }
        const repository = new Repository();
        const app = express();
        app.post("/update", (req, res) => {
          repository.update("origin", req.body.branch);
          repository.log(req.body.range);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.body.branch",
            line: "16",
            origin: "the network",
            sink: "git.fetch",
          },
        },
        {
          messageId: "tainted",
          data: {
            source: "req.body.range",
            line: "17",
            origin: "the network",
            sink: "git.raw",
          },
        },
      ],
    },
  ],
});
