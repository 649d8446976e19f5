/**
 * What Zod's schemas let through. `parse` leaves the value that it is given as it was; since it throws
 * unless that is valid, fields that it does not convert are safe there, too.
 */
import { program } from "../engine/flow/program.ts";

program(
  "numbers, lists of values and identifiers are safe, and text is not",
  `
    import { z } from "zod";
    const User = z.object({
      id: z.string().uuid(),
      age: z.number().int().min(0),
      page: z.coerce.number().default(1),
      role: z.enum(["admin", "guest"]),
      kind: z.literal("user").or(z.literal("group")),
      key: z.uuid().optional(),
      name: z.string().min(1).max(20),
      mail: z.string().email(),
    });
    app.post("/", async (request, response, next) => {
      const user = User.parse(request.body);
      exec("id " + user.id); // safe
      exec("id " + user.age); // safe
      exec("id " + user.page); // safe
      exec("id " + user.role); // safe
      exec("id " + user.kind); // safe
      exec("id " + user.key); // safe
      exec("id " + user.name); // sink
      exec("id " + user.mail); // sink
      exec("id " + user.other); // safe
      exec("id " + JSON.stringify(user)); // sink
    });
  `,
);

program(
  "what is taken out of the parsed value by a pattern",
  `
    import { z } from "zod";
    const User = z.object({ id: z.number(), name: z.string() });
    app.post("/", async (request, response, next) => {
      const { id, name } = await User.parseAsync(request.body);
      exec("id " + id); // safe
      exec("id " + name); // sink
    });
  `,
);

program(
  "data of safeParse is there only if it is valid",
  `
    import { z } from "zod";
    const User = z.object({ id: z.number(), name: z.string() });
    app.post("/", async (request, response, next) => {
      const { data, success } = User.safeParse(request.body);
      const result = await User.spa(request.body);
      exec("id " + data.id); // safe
      exec("id " + data.name); // sink
      exec("id " + result.data.id); // safe
      exec("id " + result.data.name); // sink
    });
  `,
);

program(
  "the value that was validated, after a result that says so",
  `
    import { z } from "zod";
    const User = z.object({ id: z.number(), page: z.coerce.number(), name: z.string() });
    app.post("/", async (request, response, next) => {
      const result = User.safeParse(request.body);
      if (!result.success) return next(result.error);
      exec("id " + request.body.id); // safe
      exec("id " + request.body.page); // sink
      exec("id " + request.body.name); // sink
      exec("id " + request.body.other); // sink
    });
  `,
);

program(
  "the value that was validated, when nobody looks at the result",
  `
    import { z } from "zod";
    const User = z.object({ id: z.number() });
    app.post("/", async (request, response, next) => {
      User.safeParse(request.body);
      exec("id " + request.body.id); // sink
    });
  `,
);

program(
  "the value that was validated, when parse throws otherwise",
  `
    import { z } from "zod";
    const User = z.object({ id: z.number() });
    app.post("/", async (request, response, next) => {
      const { id } = request.body;
      exec("id " + request.body.id); // sink
      User.parse(request.body);
      exec("id " + request.body.id); // safe
      exec("id " + request.body.name); // sink
      exec("id " + id); // sink
    });
  `,
);

program(
  "a promise that nobody waits for has not validated anything",
  `
    import { z } from "zod";
    const User = z.object({ id: z.number() });
    app.post("/", async (request, response, next) => {
      User.parseAsync(request.body);
      exec("id " + request.body.id); // sink
    });
  `,
);

program(
  "a promise that was waited for",
  `
    import { z } from "zod";
    const User = z.object({ id: z.number() });
    app.post("/", async (request, response, next) => {
      await User.parseAsync(request.body);
      exec("id " + request.body.id); // safe
    });
  `,
);

program(
  "patterns count by what they let through",
  `
    import { z } from "zod";
    const User = z.object({
      slug: z.string().regex(/^[\\w-]+$/),
      loose: z.string().regex(/^[\\w-]+/),
      other: z.string().regex(/^[^;]+$/),
    });
    app.post("/", async (request, response, next) => {
      const user = User.parse(request.body);
      exec("id " + user.slug); // safe
      exec("id " + user.loose); // sink
      exec("id " + user.other); // sink
    });
  `,
);

program(
  "functions that test count by what they test",
  `
    import { z } from "zod";
    const NAMES = ["ls", "cat"];
    const Command = z.object({
      name: z.string().refine((name) => NAMES.includes(name)),
      text: z.string().refine((text) => text.length > 2),
    });
    app.post("/", async (request, response, next) => {
      const command = Command.parse(request.body);
      exec(command.name); // safe
      exec(command.text); // sink
    });
  `,
);

program(
  "functions that change a value count by what they make of it",
  `
    import { z } from "zod";
    const User = z.object({
      id: z.string().transform(Number),
      age: z.string().transform((text) => parseInt(text, 10)),
      name: z.string().transform((name) => name.trim()),
      tag: z.string().uuid().transform((id) => "tag-" + id),
      list: z.string().transform((text) => text.split(",")),
      page: z.string().transform(Number).pipe(z.number().positive()),
      size: z.string().pipe(z.coerce.number()),
    });
    app.post("/", async (request, response, next) => {
      const user = User.parse(request.body);
      exec("id " + user.id); // safe
      exec("id " + user.age); // safe
      exec("id " + user.name); // sink
      exec("id " + user.tag); // safe
      exec("id " + user.list[0]); // sink
      exec("id " + user.page); // safe
      exec("id " + user.size); // safe
    });
  `,
);

program(
  "objects that grow out of others",
  `
    import { z } from "zod";
    const Base = z.object({ id: z.number(), name: z.string() });
    const More = Base.extend({ page: z.number(), note: z.string() });
    const Merged = Base.merge(z.object({ name: z.enum(["a", "b"]) })).partial();
    const Picked = More.pick({ id: true, note: true });
    const Omitted = More.omit({ name: true }).passthrough();
    const Spread = z.object({ ...Base.shape, key: Base.shape.id });
    app.post("/", async (request, response, next) => {
      const more = More.parse(request.body);
      exec(\`id \${more.id} \${more.page}\`); // safe
      exec("id " + more.note); // sink
      exec("id " + more.name); // sink
      const picked = Picked.parse(request.body);
      exec(\`id \${picked.id} \${picked.name}\`); // safe
      exec("id " + picked.note); // sink
      const omitted = Omitted.parse(request.body);
      exec("id " + omitted.id); // safe
      exec("id " + omitted.name); // sink
      const spread = Spread.parse(request.query);
      exec(\`id \${spread.id} \${spread.key}\`); // safe
      exec("id " + spread.name); // sink
      const merged = Merged.parse(request.params);
      exec(\`id \${merged.name} \${merged.id}\`); // safe
    });
  `,
);

program(
  "fields that the schema does not name",
  `
    import { z } from "zod";
    const Strict = z.object({ id: z.number() }).strict();
    const Loose = z.looseObject({ id: z.number() });
    const Rest = z.object({ id: z.number() }).catchall(z.boolean());
    const Texts = z.object({ id: z.number() }).catchall(z.string());
    app.post("/", async (request, response, next) => {
      exec("id " + Strict.parse(request.query).other); // safe
      exec("id " + Loose.parse(request.body).other); // sink
      exec("id " + Loose.parse(request.body).id); // safe
      exec("id " + Rest.parse(request.body).other); // safe
      exec("id " + Texts.parse(request.cookies).other); // sink
      Strict.parse(request.body);
      exec("id " + request.body.other); // safe
    });
  `,
);

program(
  "lists, records, tuples and what is nested in them",
  `
    import { z } from "zod";
    const Order = z.object({
      ids: z.array(z.number()),
      names: z.string().array(),
      address: z.object({ zip: z.number(), street: z.string() }),
      counts: z.record(z.string(), z.number()),
      pair: z.tuple([z.number(), z.string()]),
      items: z.array(z.object({ id: z.number(), label: z.string() })),
    });
    app.post("/", async (request, response, next) => {
      const order = Order.parse(request.body);
      exec(\`id \${order.ids[0]} \${order.ids.join(" ")}\`); // safe
      exec("id " + order.names[0]); // sink
      exec("id " + order.address.zip); // safe
      exec("id " + order.address.street); // sink
      exec("id " + order.counts.a); // safe
      for (const key of Object.keys(order.counts)) exec(key); // sink
      exec("id " + order.pair[0]); // safe
      exec("id " + order.pair[1]); // sink
      for (const item of order.items) {
        exec("id " + item.id); // safe
        exec("id " + item.label); // sink
      }
    });
  `,
);

program(
  "unions, intersections and schemas that are made later",
  `
    import { z } from "zod";
    const Either = z.object({ value: z.union([z.number(), z.boolean()]), text: z.union([z.number(), z.string()]) });
    const Shape = z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("circle"), size: z.number() }),
      z.object({ kind: z.literal("label"), size: z.number(), text: z.string() }),
    ]);
    const Both = z.object({ id: z.number() }).and(z.object({ name: z.string() }));
    const Node = z.object({ id: z.number(), label: z.string(), next: z.lazy(() => Node) });
    app.post("/", async (request, response, next) => {
      exec("id " + Either.parse(request.body).value); // safe
      exec("id " + Either.parse(request.body).text); // sink
      exec("id " + Shape.parse(request.body).size); // safe
      exec("id " + Shape.parse(request.body).text); // sink
      exec("id " + Both.parse(request.body).id); // safe
      exec("id " + Both.parse(request.body).name); // sink
      exec("id " + Node.parse(request.body).next.id); // safe
      exec("id " + Node.parse(request.body).next.label); // sink
    });
  `,
);

program(
  "what is caught, preprocessed or unknown",
  `
    import { z } from "zod";
    const User = z.object({
      page: z.number().catch(1),
      size: z.preprocess((text) => Number(text), z.number()),
      any: z.any(),
      own: ownSchema(),
    });
    app.post("/", async (request, response, next) => {
      const user = User.parse(request.body);
      exec(\`id \${user.page} \${user.size}\`); // safe
      exec("id " + user.any); // sink
      exec("id " + user.own); // sink
      exec("id " + request.body.page); // sink
    });
  `,
);

program(
  "schemas that functions are given",
  `
    import { z } from "zod";
    const User = z.object({ id: z.number() });
    const Note = z.object({ id: z.string() });
    const parsed = (schema, data) => schema.parse(data);
    function checked(schema, data) {
      const result = schema.safeParse(data);
      if (!result.success) throw new Error("invalid");
      return result.data;
    }
    app.post("/", async (request, response, next) => {
      exec("id " + parsed(User, request.body).id); // safe
      exec("id " + parsed(Note, request.body).id); // sink
      exec("id " + checked(User, request.body).id); // safe
      exec("id " + checked(Note, request.body).id); // sink
    });
  `,
);

program(
  "functions that validate what they are given",
  `
    import { z } from "zod";
    const User = z.object({ id: z.number(), name: z.string() });
    const isUser = (value) => User.safeParse(value).success;
    function requireUser(value) {
      User.parse(value);
    }
    app.post("/", async (request, response, next) => {
      if (!isUser(request.body)) return;
      exec("id " + request.body.id); // safe
      exec("id " + request.body.name); // sink
    });
    app.post("/", async (request, response, next) => {
      requireUser(request.body);
      exec("id " + request.body.id); // safe
      exec("id " + request.body.name); // sink
    });
  `,
);

program(
  "only one of several ways validates",
  `
    import { z } from "zod";
    const User = z.object({ id: z.number() });
    app.post("/", async (request, response, next) => {
      const user = request.query.raw ? request.body : User.parse(request.body);
      exec("id " + user.id); // sink
      if (request.query.check) User.parse(request.body);
      exec("id " + request.body.id); // sink
    });
  `,
);

program(
  "a value that is validated where it is written over",
  `
    import { z } from "zod";
    const User = z.object({ id: z.number(), name: z.string() });
    app.post("/", async (request, response, next) => {
      request.body = User.parse(request.body);
      exec("id " + request.body.id); // safe
      exec("id " + request.body.name); // sink
    });
  `,
);
