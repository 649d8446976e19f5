/**
 * The globals by which code meets a library without an import.
 *
 * Layer: may import `libraries/library.ts` and the layers before `models/`.
 */
import type { Callee, Library } from "../../libraries/library.ts";

import { apartKind } from "./apart-kinds.ts";

/** The names in any row. */
interface NamedRow extends Callee {
  readonly read?: readonly string[];
  readonly write?: readonly string[];
}

/** The globals that hold a library as a whole. */
export function globalNames({
  global = [],
}: {
  readonly global?: Library["global"] | undefined;
}): readonly string[] {
  return typeof global === "string" ? [global] : global;
}

/** The globals that hold a library as a whole, or one of its exports. */
export function ownGlobals({ global, globals = [] }: Library): readonly string[] {
  return [...globalNames({ global }), ...globals];
}

/** The globals that a library is, or has a row about. */
export function globalsOf(library: Library): readonly string[] {
  const { modules, ...tables } = library;
  const own = ownGlobals(library);
  if (modules.length > 0) return own;
  const rows: readonly NamedRow[] = [
    ...(tables.guards ?? []),
    ...(tables.propagators ?? []),
    ...(tables.sanitizers ?? []),
    ...(tables.sinks ?? []).filter(({ kind }) => !apartKind(kind)),
    ...(tables.sources ?? []),
    ...Object.values(tables.types ?? {}).map((type) => ({
      call: [
        ...(type.exportedAs ?? []),
        ...(type.returnedBy ?? []).flatMap(({ call = [] }) => call),
      ],
      construct: type.constructedBy ?? [],
    })),
  ];
  const names = rows.flatMap(({ call = [], construct = [], read = [], tag = [], write = [] }) => [
    ...call,
    ...construct,
    ...read,
    ...tag,
    ...write,
  ]);
  return [...own, ...names.map((name) => name.split(".")[0] ?? "")];
}
