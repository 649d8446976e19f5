/** What the protections and wrappings of a library in `settings.rampart.libraries` must look like. */
import type { Callee, Protection, SinkKind, Wrapping } from "./libraries/library.ts";
import { listOf, namesOf, record, text, type Shape } from "./shape.ts";

type Keys<Row> = Record<keyof Row, Shape>;

export function wrappingsOf(kinds: readonly SinkKind[]): Shape {
  return listOf(
    record({ property: listOf(text), for: namesOf(kinds) } satisfies Keys<Wrapping>, [
      "property",
      "for",
    ]),
  );
}

export function protectionsOf(
  callee: Keys<Callee>,
  conditions: Shape,
  kinds: readonly SinkKind[],
): Shape {
  return listOf(
    record(
      {
        ...callee,
        for: namesOf(kinds),
        when: conditions,
        unless: conditions,
      } satisfies Keys<Protection>,
      ["for"],
    ),
  );
}
