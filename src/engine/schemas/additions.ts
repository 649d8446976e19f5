/**
 * What a call adds to the schema that it is made on.
 *
 *     z.string().uuid()    .array()    .or(z.number())    User.pick({ id: true })
 *
 * Layer: may import `libraries/library.ts` and the layers before `schemas/`.
 */
import type { SchemaRow } from "../../libraries/library.ts";
import { ANYTHING, known, type ObjectShape, type Part, type Shape } from "./shape.ts";

/** `own` is what the call itself says; `names`, the names that it is given, if they are known. */
export function added(
  row: SchemaRow,
  base: Part,
  own: Shape,
  names: () => ReadonlySet<string> | undefined,
): Shape {
  switch (row.makes) {
    case "anything":
    case "transformed":
    case "json-schema":
    case "type-text":
    case "called":
      return own;
    case "same":
      if (row.others) return withOthers(base(), row.others);
      return row.for ? both(base, own) : base();
    case "text":
    case "harmless":
    case "matching":
    case "tested":
    case "tuple":
      return both(base, own);
    case "list":
      // `.array()` makes a list of it, `.items(x)` says what the list holds.
      return own.kind === "list" && own.element === base ? own : both(base, own);
    case "record": {
      const object = objectIn(base());
      return object && own.kind === "list" ? { ...object, others: own.element } : own;
    }
    case "either": {
      const before = base();
      // `alternatives().try(a, b)`
      if (before.kind === "either" && before.parts.length === 0) return own;
      return { kind: "either", parts: [base, known(own)] };
    }
    case "both":
      return { kind: "both", parts: [base, known(own)], isMerged: true };
    case "sequence":
      return { kind: "then", first: base, second: known(own) };
    case "object":
    case "extended": {
      const object = objectIn(base());
      if (!object || own.kind !== "object") return ANYTHING;
      const fields = new Map([...object.fields, ...own.fields]);
      return { kind: "object", fields, others: row.others ? own.others : object.others };
    }
    case "picked":
    case "omitted":
      return chosen(row.makes, base(), names());
  }
}

function both(base: Part, own: Shape): Shape {
  return { kind: "both", parts: [base, known(own)] };
}

function withOthers(shape: Shape, others: ObjectShape["others"]): Shape {
  const object = objectIn(shape);
  return object ? { ...object, others } : shape;
}

/** Without names, all that is known is that the fields which are there are as they were. */
function chosen(
  makes: "omitted" | "picked",
  shape: Shape,
  names: ReadonlySet<string> | undefined,
): Shape {
  const object = objectIn(shape);
  if (!object) return ANYTHING;
  if (!names) return object.others === "passed" ? ANYTHING : object;
  const isKept = (name: string) => names.has(name) === (makes === "picked");
  return { ...object, fields: new Map([...object.fields].filter(([name]) => isKept(name))) };
}

/** The object of which a schema says something, among others. */
function objectIn(shape: Shape): ObjectShape | undefined {
  switch (shape.kind) {
    case "object":
      return shape;
    case "changed":
      return objectIn(shape.of());
    case "both":
      for (const part of shape.parts) {
        const object = objectIn(part());
        if (object) return object;
      }
      return undefined;
    default:
      return undefined;
  }
}
