/** What Yup's schemas let through. `cast` converts and does not validate. */
import { program } from "../engine/flow/program.ts";

program(
  "numbers, lists of values and identifiers are safe, and text is not",
  `
    import * as yup from "yup";
    const User = yup.object({
      id: yup.string().uuid().required(),
      age: yup.number().positive(),
      role: yup.string().oneOf(["admin", "guest"]),
      slug: yup.string().matches(/^[a-z]+$/, "letters"),
      name: yup.string().required(),
      list: yup.array().of(yup.number()),
    }).shape({ page: yup.number() });
    app.post("/", async (request, response, next) => {
      const user = await User.validate(request.body);
      exec("id " + user.id); // safe
      exec("id " + user.age); // safe
      exec("id " + user.role); // safe
      exec("id " + user.slug); // safe
      exec("id " + user.list[0]); // safe
      exec("id " + user.page); // safe
      exec("id " + user.name); // sink
      exec("id " + user.other); // sink
      exec("id " + User.validateSync(request.query).age); // safe
      exec("id " + User.validateSync(request.query).name); // sink
    });
  `,
);

program(
  "answers",
  `
    import * as yup from "yup";
    const User = yup.object({ id: yup.number(), name: yup.string() });
    app.post("/", async (request, response, next) => {
      if (!(await User.isValid(request.body))) return;
      exec("id " + request.body.id); // safe
      exec("id " + request.body.name); // sink
    });
    app.post("/", async (request, response, next) => {
      if (!User.isValidSync(request.body)) return;
      exec("id " + request.body.id); // safe
    });
    app.post("/", async (request, response, next) => {
      if (!User.isValid(request.body)) return;
      exec("id " + request.body.id); // sink
    });
  `,
);
