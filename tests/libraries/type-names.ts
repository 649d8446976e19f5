/** Which types the rows of a library speak of. */
import type { Callee, Library, TypeName } from "../../src/libraries/library.ts";
import { listOf } from "./argument-list.ts";

export function typeNames(library: Library): readonly TypeName[] {
  const types = Object.values(library.types ?? {});
  const rows: readonly Callee[] = [
    ...(library.sources ?? []),
    ...(library.sinks ?? []),
    ...(library.sanitizers ?? []),
    ...(library.guards ?? []),
    ...(library.propagators ?? []),
    ...types.flatMap(({ handedTo, memberOf, returnedBy }) => [
      ...(returnedBy ?? []),
      ...(memberOf ?? []),
      ...(handedTo ?? []),
    ]),
  ];
  return [
    ...rows.flatMap(({ type }) => listOf<TypeName>(type)),
    ...types.flatMap((type) => listOf<TypeName>(type.extends)),
  ];
}
