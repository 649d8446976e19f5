/** What a convention of a library in `settings.rampart.libraries` must look like. */
import type { Convention } from "./libraries/library.ts";
import { byType, listOf, nameOf, natural, record, text, type Shape } from "./shape.ts";

const texts = listOf(text);

export const convention = record(
  {
    names: listOf(texts),
    exportedAs: texts,
    file: record({ folder: text, name: text }, ["folder", "name"]),
    directive: text,
    parameter: byType("a number or `every`", { number: natural, string: nameOf(["every"]) }),
    uses: listOf(
      record({ parameter: natural, members: texts, handedTo: texts }, ["parameter", "members"]),
    ),
    routedBy: texts,
  } satisfies Record<keyof Convention, Shape>,
  ["parameter"],
);
