/** What the schemas of hapi's routes let through. */
import { program } from "../engine/flow/program.ts";

program(
  "a handler beside the options, and one among them",
  `
    import Hapi from "@hapi/hapi"; import Joi from "joi"; const server = Hapi.server();
    const params = Joi.object({ hash: Joi.string().hex().required(), name: Joi.string() });
    server.route({
      method: "GET",
      path: "/{hash}/{name}",
      options: { validate: { params, query: { page: Joi.number() } } },
      handler: (request) => {
        exec("id " + request.params.hash); // safe
        exec("id " + request.params.name); // sink
        exec("id " + request.query.page); // safe
        exec("id " + request.query.other); // safe
        exec("id " + request.payload.page); // sink
      },
    });
    server.route({
      method: "POST",
      path: "/",
      options: {
        validate: { payload: Joi.object({ id: Joi.number(), name: Joi.string() }) },
        handler({ payload, query }) {
          exec("id " + payload.id); // safe
          exec("id " + payload.name); // sink
          exec("id " + query.id); // sink
        },
      },
    });
    server.route({ method: "GET", path: "/", handler: (request) => {
      exec("id " + request.params.hash); // sink
    } });
  `,
);

program(
  "a validation that lets everything through, or that is not heeded",
  `
    import Hapi from "@hapi/hapi"; import Joi from "joi"; const server = Hapi.server();
    const query = Joi.object({ page: Joi.number() });
    server.route({
      method: "GET",
      path: "/",
      options: { validate: { query: true } },
      handler: (request) => exec("id " + request.query.page), // sink
    });
    server.route({
      method: "GET",
      path: "/a",
      options: { validate: { query, failAction: "log" } },
      handler: (request) => exec("id " + request.query.page), // sink
    });
    server.route({
      method: "GET",
      path: "/b",
      options: { validate: { query, options: { allowUnknown: true } } },
      handler: (request) => exec("id " + request.query.other), // sink
    });
    server.route({
      method: "GET",
      path: "/c",
      options: { validate: { query, failAction: (request, h, error) => { throw error; } } },
      handler: (request) => exec("id " + request.query.page), // safe
    });
  `,
);

program(
  "a list of routes",
  `
    import Hapi from "@hapi/hapi"; import Joi from "joi"; const server = Hapi.server();
    server.route([
      { method: "GET", path: "/", handler: (request) => exec("id " + request.query.page) }, // sink
      {
        method: "GET",
        path: "/a",
        options: { validate: { query: Joi.object({ page: Joi.number() }) } },
        handler: (request) => exec("id " + request.query.page), // safe
      },
    ]);
  `,
);
