/**
 * Rows of the user's libraries that could never do anything: they name no function, no argument, or a
 * type that no library declares. A mistake there must not be silence.
 */
import type { Callee, Library, TypeName } from "./libraries/library.ts";
import { SettingsError } from "./shape.ts";

/** The types that may stand in any row: those declared, and `*`, which is any object. */
const ANY_OBJECT = "*";

/** @throws {SettingsError} naming the row and what it lacks. */
export function requireEffect(libraries: readonly Library[], builtIn: readonly Library[]): void {
  const types = new Set(
    [...builtIn, ...libraries].flatMap((library) => Object.keys(library.types ?? {})),
  );
  for (const [index, library] of libraries.entries()) {
    const place = `settings.rampart.libraries[${String(index)}]`;
    for (const [name, row, keys] of rowsOf(library)) {
      requireOneOf(row, keys, `${place}.${name}`);
      requireType(row, types, `${place}.${name}`);
    }
    for (const [number, row] of (library.sinks ?? []).entries()) {
      requireOneOf(
        row,
        ["argument", "attribute", "uses", "write"],
        `${place}.sinks[${String(number)}]`,
      );
    }
  }
}

type NamedRow = readonly [string, Callee, readonly string[]];

/** All rows with their places, and the keys of which each needs one. */
function* rowsOf({
  guards,
  propagators,
  protections,
  sanitizers,
  sinks,
  sources,
}: Library): Generator<NamedRow> {
  const calls = ["call", "construct", "tag"];
  const tables: readonly (readonly [string, readonly Callee[] | undefined, readonly string[]])[] = [
    ["guards", guards, calls],
    ["propagators", propagators, calls],
    ["protections", protections, calls],
    ["sanitizers", sanitizers, calls],
    ["sinks", sinks, [...calls, "attribute", "write"]],
    ["sources", sources, [...calls, "read"]],
  ];
  for (const [name, rows = [], keys] of tables) {
    for (const [index, row] of rows.entries()) yield [`${name}[${String(index)}]`, row, keys];
  }
}

function requireOneOf(row: object, keys: readonly string[], place: string): void {
  if (keys.some((key) => Object.hasOwn(row, key))) return;
  const names = keys.map((key) => `\`${key}\``).join(", ");
  throw new SettingsError(`\`${place}\` would do nothing: it needs one of the keys ${names}.`);
}

function requireType({ type }: Callee, types: ReadonlySet<TypeName>, place: string): void {
  for (const name of Array.isArray(type) ? (type as readonly TypeName[]) : [type]) {
    if (name === undefined || name === ANY_OBJECT || types.has(String(name))) continue;
    throw new SettingsError(
      `\`${place}.type\` cannot be \`${JSON.stringify(name)}\`: no library declares that type. Declare it under \`types\`, or correct the name.`,
    );
  }
}
