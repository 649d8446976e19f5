/** What handlers before one have validated is valid there, if they hand over only then. */
import { program } from "./program.ts";

program(
  "a handler that is made for a schema",
  `
    import { z } from "zod";
    const User = z.object({ id: z.number(), name: z.string() });
    const Note = z.object({ id: z.string() });
    const validated = (schema) => (request, response, next) => {
      const result = schema.safeParse(request.body);
      if (!result.success) return response.status(400).json(result.error);
      request.body = result.data;
      next();
    };
    app.post("/users", validated(User), (request, response) => {
      exec("id " + request.body.id); // safe
      exec("id " + request.body.name); // sink
      exec("id " + request.query.id); // sink
    });
    app.post("/notes", validated(Note), (request, response) => {
      exec("id " + request.body.id); // sink
    });
    app.post("/", (request, response) => {
      exec("id " + request.body.id); // sink
    });
  `,
);

program(
  "a handler of its own",
  `
    import { z } from "zod";
    const User = z.object({ id: z.number() });
    function requireUser(request, response, next) {
      try {
        request.body = User.parse(request.body);
        next();
      } catch (error) {
        next(error);
      }
    }
    app.post("/users", requireUser, (request, response) => {
      exec("id " + request.body.id); // safe
    });
  `,
);

program(
  "a handler that hands over in any case",
  `
    import { z } from "zod";
    const User = z.object({ id: z.number() });
    app.post("/users", (request, response, next) => {
      const result = User.safeParse(request.body);
      if (!result.success) console.log(result.error);
      next();
    }, (request, response) => {
      exec("id " + request.body.id); // sink
    });
  `,
);

program(
  "a handler that stands behind",
  `
    import { z } from "zod";
    const User = z.object({ id: z.number() });
    const requireUser = (request, response, next) => {
      User.parse(request.body);
      next();
    };
    const show = (request, response, next) => {
      exec("id " + request.body.id); // sink
      next();
    };
    app.post("/users", show, requireUser);
  `,
);

program(
  "a handler that is used without the other as well",
  `
    import { z } from "zod";
    const User = z.object({ id: z.number() });
    const requireUser = (request, response, next) => {
      User.parse(request.body);
      next();
    };
    const show = (request, response) => {
      exec("id " + request.body.id); // sink
    };
    app.post("/users", requireUser, show);
    app.put("/users", show);
  `,
);
