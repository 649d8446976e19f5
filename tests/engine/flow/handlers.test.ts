import { describe } from "vitest";

import { program } from "./program.ts";

describe("functions that handle requests", () => {
  program(
    "a handler that another file registers",
    `
      module.exports = function (options) {
        return function (req, res, next) {
          exec(req.query.command); // sink
          exec(options.command); // safe
          next();
        };
      };
      module.exports.failed = (error, request, response, next) => {
        exec(request.query.command); // sink
        exec(error.code); // safe
        response.sendStatus(500);
      };
    `,
    { sourceType: "commonjs" },
  );

  program(
    "names that are not those of a handler",
    `
      module.exports = (input, output) => {
        exec(input.query.command); // safe
      };
      module.exports.other = (req) => {
        exec(req.query.command); // safe
      };
      exec(app.get("command")); // safe
      app.get("/", (req) => exec(req.query.command)); // sink
    `,
    { sourceType: "commonjs" },
  );

  program(
    "the names of a handler without anything that goes with them",
    `
      module.exports = (req, res) => {
        exec(req.query.command); // safe
        res.rows.push(req.query.command);
      };
      module.exports.copy = (request, response, next) => exec(request.body.command); // safe
      module.exports.compare = (req, res) => exec(req.body.command, () => res.total++); // safe
      cache.get("command", (req, res) => exec(req.query.command)); // safe
      cache.use((req, res) => exec(req.query.command)); // safe
      app.get("/", (req) => exec(req.query.command)); // sink
    `,
    { sourceType: "commonjs" },
  );

  program(
    "a handler that answers, in a callback or in another function of the file",
    `
      const fs = require("node:fs");
      const answer = (text, response) => response.end(text);
      const failed = (res) => finish(res);
      const finish = (res) => { res.statusCode = 500; res.end(); };
      exports.piped = (req, res) => {
        exec(req.query.command); // sink
        fs.createReadStream("page.html").pipe(res);
      };
      exports.later = (req, res) => {
        exec(req.query.command, (error, stdout) => answer(stdout, res)); // sink
      };
      exports.never = (req, res) => {
        exec(req.query.command).on("error", () => failed(res)); // sink
      };
    `,
    { sourceType: "commonjs" },
  );

  program(
    "a middleware that passes a request on",
    `
      exports.first = (req, res, next) => exec(req.query.command, () => next()); // sink
      exports.second = (req, res, next) => exec(req.query.command, next); // sink
    `,
    { sourceType: "commonjs" },
  );

  program(
    "a handler that a file registers with what it is given",
    `
      module.exports = ({ server, prefix }) => {
        server.get("/", (req, res) => exec(req.query.command)); // sink
        server.post(\`/\${prefix}/jobs\`, check, (req, res) => exec(req.body.command)); // sink
        server.get("/", (one, two) => exec(one.query.command)); // safe
      };
    `,
    { sourceType: "commonjs" },
  );

  program(
    "a function with such names that only the file itself calls",
    `
      function start(req, res) {
        exec(req.query.command); // safe
      }
      start({ query: { command: "ls" } }, {});
      app.get("/", (req) => exec(req.query.command)); // sink
    `,
  );

  program(
    "methods of a controller",
    `
      class Jobs {
        command = "ls";
        async start(req, res) {
          exec(req.params.command); // sink
          exec(this.command); // safe
          res.sendStatus(204);
        }
      }
      module.exports = new Jobs();
      module.exports.list = { all: async (req, res) => exec(req.query.command).stdout.pipe(res) }; // sink
    `,
    { sourceType: "commonjs" },
  );

  program(
    "a middleware for Koa in a file of its own",
    `
      export const start = () => async (ctx, next) => {
        exec(ctx.query.command); // sink
        exec(ctx.state.command); // safe
        await next();
      };
    `,
  );

  program(
    "a wrapper that hands all of its arguments on",
    `
      const caught = (handler) => function () { return handler.apply(this, arguments); };
      app.get("/", caught(async (req, res) => {
        exec(req.query.command); // sink
        exec("ls"); // safe
      }));
    `,
  );

  program(
    "what a middleware leaves in the locals of a response, or in the state of a context",
    `
      import Koa from "koa";
      app.use((req, res, next) => {
        res.locals.command = req.query.command; // source
        res.locals.folder = "/tmp";
        const job = {};
        job.other = req.query.command;
        next();
      });
      app.get("/", (req, res) => {
        exec(res.locals.command); // sink
        exec(res.locals.folder); // safe
        exec(req.other); // safe
      });
      const server = new Koa();
      server.use((context, next) => {
        context.state.command = context.query.command; // source
        return next();
      });
      server.use((context) => {
        exec(context.state.command); // sink
        exec(context.state.folder); // safe
      });
    `,
  );
});
