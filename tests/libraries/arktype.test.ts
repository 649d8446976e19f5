/** What ArkType's types let through. */
import { program } from "../engine/flow/program.ts";

program(
  "types in text",
  `
    import { type } from "arktype";
    const User = type({
      id: "number.integer > 0",
      key: "string.uuid",
      role: "'admin' | 'guest'",
      "slug?": "/^[a-z]+$/",
      list: "number[]",
      name: "string",
      part: "string > 2",
      nested: { size: "0 < number < 10", label: "string" },
    });
    app.post("/", async (request, response, next) => {
      const user = User(request.body);
      if (user instanceof type.errors) return next(user);
      exec("id " + user.id); // safe
      exec("id " + user.key); // safe
      exec("id " + user.role); // safe
      exec("id " + user.slug); // safe
      exec("id " + user.list[0]); // safe
      exec("id " + user.name); // sink
      exec("id " + user.part); // sink
      exec("id " + user.nested.size); // safe
      exec("id " + user.nested.label); // sink
      exec("id " + user.other); // sink
    });
    app.post("/", async (request, response, next) => {
      exec("id " + User.assert(request.body).id); // safe
      exec("id " + User.assert(request.body).name); // sink
    });
    app.post("/", async (request, response, next) => {
      if (User.allows(request.body)) exec("id " + request.body.id); // safe
      exec("id " + request.body.id); // sink
    });
  `,
);
