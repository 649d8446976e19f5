/**
 * What Joi's schemas let through. `validate` gives a value even if it is not valid: only where `error` was
 * looked at does the schema count.
 */
import { program } from "../engine/flow/program.ts";

program(
  "values are safe where the error was looked at",
  `
    import Joi from "joi";
    const user = Joi.object({
      id: Joi.string().guid().required(),
      age: Joi.number().integer(),
      role: Joi.string().valid("admin", "guest"),
      isOpen: Joi.boolean(),
      tags: Joi.array().items(Joi.number()),
      slug: Joi.string().pattern(/^[\\w-]+$/),
      code: Joi.string().alphanum(),
      name: Joi.string().max(20),
      address: { zip: Joi.number(), street: Joi.string() },
    });
    app.post("/", async (request, response, next) => {
      const { error, value } = user.validate(request.body);
      if (error) return next(error);
      exec("id " + value.id); // safe
      exec("id " + value.age); // safe
      exec("id " + value.role); // safe
      exec("id " + value.isOpen); // safe
      exec("id " + value.tags[0]); // safe
      exec("id " + value.slug); // safe
      exec("id " + value.code); // safe
      exec("id " + value.name); // sink
      exec("id " + value.address.zip); // safe
      exec("id " + value.address.street); // sink
      exec("id " + value.other); // safe
    });
  `,
);

program(
  "nobody looks at the error",
  `
    import Joi from "joi";
    const user = Joi.object({ id: Joi.number() });
    app.post("/", async (request, response, next) => {
      const { value } = user.validate(request.body);
      exec("id " + value.id); // sink
      const result = user.validate(request.query);
      exec("id " + result.value.id); // sink
      if (result.error !== undefined) return;
      exec("id " + result.value.id); // safe
    });
  `,
);

program(
  "the value that was validated, after its error was looked at",
  `
    import Joi from "joi";
    const user = Joi.object({ id: Joi.number(), name: Joi.string() });
    app.post("/", async (request, response, next) => {
      exec("id " + request.body.id); // sink
      const { error } = user.validate(request.body);
      if (error) throw error;
      exec("id " + request.body.id); // safe
      exec("id " + request.body.name); // sink
    });
  `,
);

program(
  "what throws unless it is valid",
  `
    import Joi from "joi";
    const user = Joi.object().keys({ id: Joi.number(), name: Joi.string() });
    app.post("/", async (request, response, next) => {
      const { id, name } = Joi.attempt(request.body, user);
      exec("id " + id); // safe
      exec("id " + name); // sink
      const more = await user.validateAsync(request.query);
      exec("id " + more.id); // safe
      exec("id " + more.name); // sink
      exec("id " + request.params.id); // sink
      Joi.assert(request.params, user);
      exec("id " + request.params.id); // safe
    });
  `,
);

program(
  "alternatives, and fields without a name",
  `
    import Joi from "joi";
    const user = Joi.object({ id: Joi.alternatives().try(Joi.number(), Joi.boolean()) });
    const text = Joi.object({ id: Joi.alternatives(Joi.number(), Joi.string()) });
    const loose = Joi.object({ id: Joi.number() }).unknown();
    const names = Joi.object().pattern(/^\\w+$/, Joi.string());
    app.post("/", async (request, response, next) => {
      exec("id " + Joi.attempt(request.body, user).id); // safe
      exec("id " + Joi.attempt(request.query, text).id); // sink
      exec("id " + Joi.attempt(request.cookies, loose).other); // sink
      exec("id " + Joi.attempt(request.cookies, names).other); // sink
    });
  `,
);
