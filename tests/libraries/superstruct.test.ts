/** What Superstruct's structs let through. */
import { program } from "../engine/flow/program.ts";

program(
  "numbers, lists of values and patterns are safe, and text is not",
  `
    import { assert, create, enums, integer, is, mask, object, optional, pattern, size, string, validate } from "superstruct";
    const User = object({
      id: integer(),
      role: optional(enums(["admin", "guest"])),
      slug: pattern(string(), /^[a-z]+$/),
      name: size(string(), 1, 20),
    });
    app.post("/", async (request, response, next) => {
      const user = create(request.body, User);
      exec(\`id \${user.id} \${user.role} \${user.slug}\`); // safe
      exec("id " + user.name); // sink
      exec("id " + mask(request.query, User).id); // safe
      exec("id " + mask(request.query, User).name); // sink
    });
    app.post("/", async (request, response, next) => {
      const [error, user] = validate(request.body, User);
      exec("id " + user.id); // safe
      exec("id " + user.name); // sink
      exec("id " + request.body.id); // sink
      if (error) return;
      exec("id " + request.body.id); // safe
    });
    app.post("/", async (request, response, next) => {
      if (is(request.body, User)) exec("id " + request.body.id); // safe
      assert(request.body, User);
      exec("id " + request.body.id); // safe
      exec("id " + request.body.name); // sink
    });
  `,
);
