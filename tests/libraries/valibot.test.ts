/** What Valibot's schemas let through. `safeParse` has an output even if that is not valid. */
import { program } from "../engine/flow/program.ts";

program(
  "pipes",
  `
    import * as v from "valibot";
    const User = v.object({
      id: v.pipe(v.string(), v.uuid()),
      age: v.pipe(v.number(), v.minValue(3)),
      role: v.picklist(["admin", "guest"]),
      slug: v.pipe(v.string(), v.regex(/^[a-z]+$/)),
      page: v.pipe(v.string(), v.transform(Number)),
      name: v.pipe(v.string(), v.minLength(3)),
      tag: v.optional(v.string(), "none"),
      own: v.pipe(v.number(), ownStep()),
    });
    app.post("/", async (request, response, next) => {
      const user = v.parse(User, request.body);
      exec("id " + user.id); // safe
      exec("id " + user.age); // safe
      exec("id " + user.role); // safe
      exec("id " + user.slug); // safe
      exec("id " + user.page); // safe
      exec("id " + user.name); // sink
      exec("id " + user.tag); // sink
      exec("id " + user.own); // sink
    });
  `,
);

program(
  "results, answers and assertions",
  `
    import * as v from "valibot";
    const User = v.partial(v.object({ ...Base.entries, id: v.number(), name: v.string() }));
    const readUser = v.parser(User);
    app.post("/", async (request, response, next) => {
      const result = v.safeParse(User, request.body);
      exec("id " + result.output.id); // sink
      if (!result.success) return;
      exec("id " + result.output.id); // safe
      exec("id " + result.output.name); // sink
      exec("id " + readUser(request.query).id); // safe
      exec("id " + readUser(request.query).name); // sink
    });
    app.post("/", async (request, response, next) => {
      if (v.is(User, request.body)) exec("id " + request.body.id); // safe
      exec("id " + request.body.id); // sink
      v.assert(User, request.body);
      exec("id " + request.body.id); // safe
    });
  `,
);
