import { describe } from "vitest";

import { program } from "./program.ts";

const xss = { rule: "no-reflected-xss" };

describe("what a response is", () => {
  program(
    "what was said last, on each way",
    `
      app.get("/", (req, res) => {
        const { name } = req.query; // source
        res.send(name); // sink
        res.type("json");
        res.send(name); // safe
        res.set("Content-Type", "text/html");
        res.send(name); // sink
        if (name) res.type("text");
        else res.type("json");
        res.send(name); // safe
        if (name) res.type("html");
        res.send(name); // sink
        res.set("X-Name", "html").type("text").status(200).send(name); // safe
        res.set({ "Content-Type": "text/plain" });
        res.send(name); // safe
        res.set({ "Cache-Control": "no-store" });
        res.send(name); // safe
      });
    `,
    xss,
  );

  program(
    "in callbacks, and in functions that are handed it",
    `
      function page(response, name) {
        response.send(name); // sink
      }
      function text(response, name) {
        response.send(name); // safe
      }
      app.get("/", (req, res) => {
        res.type("text");
        load(() => res.send(req.query.name)); // safe
        text(res, req.query.name);
      });
      app.get("/", (req, res) => {
        load(() => res.send(req.query.name)); // sink
        page(res, req.query.name);
      });
    `,
    xss,
  );

  program(
    "a type that is not known, and one of which a part is",
    `
      import mime from "mime";
      app.get("/", (req, res) => {
        res.type(mime.getType(req.params.file));
        res.send(req.query.name); // safe
        res.type(\`text/html; charset=\${req.query.charset}\`);
        res.send(req.query.name); // sink
      });
    `,
    xss,
  );

  program(
    "what Node sends, which is HTML if it begins with a tag",
    `
      import http from "node:http";
      http.createServer((req, res) => {
        const name = decodeURIComponent(req.url); // source
        res.end("hello " + name); // safe
        res.end("<p>hello " + name); // sink
        res.end(name); // sink
        res.end(JSON.stringify(name)); // safe
        res.writeHead(200, { "Content-Type": "text/html" }).end("hello " + name); // sink
      });
      http.createServer((req, res) => {
        const name = decodeURIComponent(req.url); // source
        res.write("<p>");
        res.write("hello " + name); // sink
      });
    `,
    xss,
  );

  program(
    "what is said behind",
    `
      import Hapi from "@hapi/hapi";
      Hapi.server().route({
        path: "/",
        handler(request, h) {
          h.response(request.query.name).type("text/plain"); // safe
          h.response(request.query.name).code(200).header("content-type", "text/plain"); // safe
          h.response(request.query.name).code(200); // sink
        },
      });
    `,
    xss,
  );
});
