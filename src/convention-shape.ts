/** What a convention of a library in `settings.rampart.libraries` must look like. */
import type { Convention } from "./libraries/library.ts";
import { listOf, natural, record, text, type Shape } from "./shape.ts";

const texts = listOf(text);

export const convention = record(
  {
    names: listOf(texts),
    parameter: natural,
    uses: listOf(
      record({ parameter: natural, members: texts, handedTo: texts }, ["parameter", "members"]),
    ),
    routedBy: texts,
  } satisfies Record<keyof Convention, Shape>,
  ["names", "parameter"],
);
