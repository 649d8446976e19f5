/**
 * What a library's words on schemas mean in the words of the other rows: of which type schemas are,
 * and that a validation hands its value on.
 *
 * Layer: may import `libraries/library.ts` and the layers before `models/`.
 */
import type {
  Callee,
  Library,
  ObjectType,
  Propagator,
  SchemaRow,
  Schemas,
  Validation,
} from "../../libraries/library.ts";

/** The library with the rows that its schemas stand for. */
export function withSchemaRows(library: Library): Library {
  const { propagators = [], schemas, types = {} } = library;
  if (!schemas) return library;
  return {
    ...library,
    types: { ...types, [schemas.type]: schemaType(schemas) },
    propagators: [...propagators, ...validationsOf(schemas).flatMap((row) => handingOn(row))],
  };
}

/** Rows about calls that make schemas, or add to them. */
export function schemaRowsOf(schemas: Schemas): readonly SchemaRow[] {
  const { builders, refinements = [], type, within = [] } = schemas;
  return [
    ...builders.map((row) => ({ ...row, ...everywhere(row, within) })),
    ...refinements.map((row) => ({ type, ...row })),
  ];
}

/** Rows about calls that validate: methods of schemas where nothing else is said. */
export function validationsOf(schemas: Schemas): readonly Validation[] {
  const { type, validations = [], within = [] } = schemas;
  return validations.map((row) =>
    row.schema === "receiver" ? { type, ...row } : { ...row, ...everywhere(row, within) },
  );
}

function everywhere({ call = [], construct, type }: Callee, within: readonly string[]): Callee {
  const names = type === undefined ? within : [];
  return {
    call: call.flatMap((name) => [name, ...names.map((one) => `${one}.${name}`)]),
    ...(construct && { construct }),
  };
}

function schemaType(schemas: Schemas): ObjectType {
  const { annotatedAs = [] } = schemas;
  return { annotatedAs, returnedBy: schemaRowsOf(schemas).map(calleeOf) };
}

function calleeOf({ call, construct, type }: Callee): Callee {
  return {
    ...(call && { call }),
    ...(construct && { construct }),
    ...(type !== undefined && { type }),
  };
}

function handingOn(row: Validation): readonly Propagator[] {
  const { gives, value } = row;
  if (gives === undefined) return [];
  const to = gives === "" ? ({ of: "result" } as const) : ({ of: "result", part: gives } as const);
  return [{ ...calleeOf(row), from: { of: value }, to }];
}
