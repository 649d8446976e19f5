/** What TypeBox's schemas let through. */
import { program } from "../engine/flow/program.ts";

program(
  "checked and parsed values",
  `
    import { Type } from "@sinclair/typebox"; import { Value } from "@sinclair/typebox/value"; import { TypeCompiler } from "@sinclair/typebox/compiler";
    const User = Type.Object({
      id: Type.Integer(),
      role: Type.Optional(Type.Union([Type.Literal("admin"), Type.Literal("guest")])),
      name: Type.String(),
    });
    const compiled = TypeCompiler.Compile(User);
    app.post("/", async (request, response, next) => {
      const user = Value.Parse(User, request.body);
      exec(\`id \${user.id} \${user.role}\`); // safe
      exec("id " + user.name); // sink
      exec("id " + compiled.Decode(request.query).id); // safe
      exec("id " + compiled.Decode(request.query).name); // sink
    });
    app.post("/", async (request, response, next) => {
      if (!Value.Check(User, request.body)) return;
      exec("id " + request.body.id); // safe
      exec("id " + request.body.name); // sink
      exec("id " + request.query.id); // sink
      if (!compiled.Check(request.query)) return;
      exec("id " + request.query.id); // safe
    });
  `,
);
