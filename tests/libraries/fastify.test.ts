/** What the schemas of Fastify's routes let through. */
import { program } from "../engine/flow/program.ts";

program(
  "a schema beside the handler",
  `
    import fastify from "fastify"; const server = fastify();
    const query = { type: "object", properties: { page: { type: "integer" }, name: { type: "string" } } };
    server.get("/:id", {
      schema: { querystring: query, params: { properties: { id: { type: "string", format: "uuid" } } } },
    }, async (request) => {
      exec("id " + request.query.page); // safe
      exec("id " + request.query.name); // sink
      exec("id " + request.query.other); // sink
      exec("id " + request.params.id); // safe
      exec("id " + request.body.page); // sink
    });
    server.get("/", async (request) => {
      exec("id " + request.query.page); // sink
    });
  `,
);

program(
  "a route in one object",
  `
    import fastify from "fastify"; const server = fastify();
    server.route({
      method: "POST",
      url: "/",
      schema: { body: { type: "object", properties: { id: { type: "number" }, name: { type: "string" } }, additionalProperties: false } },
      handler: async ({ body }) => {
        exec("id " + body.id); // safe
        exec("id " + body.other); // safe
        exec("id " + body.name); // sink
      },
    });
  `,
);

program(
  "what runs before the schema is asked",
  `
    import fastify from "fastify"; const server = fastify();
    server.post("/", {
      schema: { body: { type: "object", properties: { id: { type: "number" } } } },
      preValidation: async (request) => {
        exec("id " + request.body.id); // sink
      },
    }, async () => "");
  `,
);
