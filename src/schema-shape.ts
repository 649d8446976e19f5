/** What the schemas of a library in `settings.rampart.libraries` must look like. */
import type {
  Callee,
  RequestSchema,
  SchemaMaking,
  SchemaRow,
  Schemas,
  Validation,
} from "./libraries/library.ts";
import {
  byType,
  dictionaryOf,
  flag,
  listOf,
  nameOf,
  natural,
  record,
  text,
  type Shape,
} from "./shape.ts";
import { namesIn } from "./vocabulary/names-in.ts";

type Keys<Row> = Record<keyof Row, Shape>;

const SCHEMA_MAKINGS: readonly SchemaMaking[] = namesIn<SchemaMaking>({
  anything: true,
  text: true,
  harmless: true,
  object: true,
  list: true,
  record: true,
  tuple: true,
  either: true,
  both: true,
  same: true,
  called: true,
  matching: true,
  tested: true,
  transformed: true,
  sequence: true,
  extended: true,
  picked: true,
  omitted: true,
  "json-schema": true,
  "type-text": true,
});

/** What rows about schemas of requests must look like. */
export function requestSchemasOf(callee: Keys<Callee>, conditions: Shape): Shape {
  const row = {
    argument: natural,
    parts: dictionaryOf(text),
    notation: nameOf(["calls", "json-schema"]),
    handler: listOf(text),
    unless: conditions,
  } satisfies Keys<Omit<RequestSchema, keyof Callee>>;
  return listOf(record({ ...callee, ...row }, ["argument", "parts", "notation"]));
}

/** `callee` are the keys with which any row names its calls. */
export function schemasOf(
  callee: Keys<Callee>,
  argument: Shape,
  conditions: Shape,
  kinds: readonly string[],
): Shape {
  const texts = listOf(text);
  const schemaRow = {
    makes: nameOf(SCHEMA_MAKINGS),
    argument,
    base: natural,
    for: listOf(nameOf(kinds)),
    others: nameOf(["passed", "removed", "refused"]),
    changes: flag,
    when: conditions,
  } satisfies Keys<Omit<SchemaRow, keyof Callee>>;

  const validation = {
    schema: byType("a number or `receiver`", { number: natural, string: nameOf(["receiver"]) }),
    value: natural,
    gives: text,
    givesAnyway: flag,
    tells: byType(
      "`throws`, `rejects`, `answers`, `promises`, `nothing`, `{ valid: string }` or `{ invalid: string }`",
      {
        string: nameOf(["throws", "rejects", "answers", "promises", "nothing"]),
        object: record({ valid: text, invalid: text }),
      },
    ),
    notation: nameOf(["json-schema"]),
    inPlace: flag,
  } satisfies Keys<Omit<Validation, keyof Callee>>;

  return record(
    {
      type: text,
      annotatedAs: texts,
      within: texts,
      fields: text,
      builders: listOf(record({ ...callee, ...schemaRow }, ["makes"])),
      refinements: listOf(record({ ...callee, ...schemaRow }, ["makes"])),
      validations: listOf(record({ ...callee, ...validation }, ["schema", "value", "tells"])),
    } satisfies Keys<Schemas>,
    ["type", "builders"],
  );
}
