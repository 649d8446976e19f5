/** What JSON schemas let through, as Ajv asks them. */
import { program } from "../engine/flow/program.ts";

program(
  "a compiled schema",
  `
    import Ajv from "ajv";
    const ajv = new Ajv({ coerceTypes: true });
    const validate = ajv.compile({
      type: "object",
      properties: {
        id: { type: "integer" },
        key: { type: "string", format: "uuid" },
        role: { enum: ["admin", "guest"] },
        slug: { type: "string", pattern: "^[a-z]+$" },
        part: { type: "string", pattern: "[a-z]+" },
        any: { pattern: "^[a-z]+$" },
        name: { type: "string" },
        list: { type: "array", items: { type: "number" } },
        both: { type: ["string", "null"] },
        either: { anyOf: [{ type: "number" }, { type: "boolean" }] },
      },
      additionalProperties: false,
    });
    app.post("/", async (request, response, next) => {
      exec("id " + request.body.id); // sink
      if (!validate(request.body)) return next(validate.errors);
      exec("id " + request.body.id); // safe
      exec("id " + request.body.key); // safe
      exec("id " + request.body.role); // safe
      exec("id " + request.body.slug); // safe
      exec("id " + request.body.part); // sink
      exec("id " + request.body.any); // sink
      exec("id " + request.body.name); // sink
      exec("id " + request.body.list[0]); // safe
      exec("id " + request.body.both); // sink
      exec("id " + request.body.either); // safe
      exec("id " + request.body.other); // safe
    });
  `,
);

program(
  "a schema that is given with the value",
  `
    import Ajv from "ajv";
    const ajv = new Ajv();
    const schema = { type: "object", properties: { id: { type: "integer" }, name: { type: "string" } } };
    app.post("/", async (request, response, next) => {
      if (!ajv.validate(schema, request.body)) return;
      exec("id " + request.body.id); // safe
      exec("id " + request.body.name); // sink
      exec("id " + request.body.other); // sink
    });
    app.post("/", async (request, response, next) => {
      ajv.validate(schema, request.body);
      exec("id " + request.body.id); // sink
    });
  `,
);
