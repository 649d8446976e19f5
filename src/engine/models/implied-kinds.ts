/**
 * What is safe where text is read as HTML is safe wherever else a page makes HTML of it.
 *
 * Layer: may import `libraries/library.ts` and the layers before `models/`.
 */
import type { SinkKind } from "../../libraries/library.ts";

const IMPLIED: readonly SinkKind[] = ["dom-content", "dom-selector"];

/** The row, with all kinds of sink that it speaks of. */
export function withImpliedKinds<Row extends { readonly for?: readonly SinkKind[] | "every" }>(
  row: Row,
): Row {
  const kinds = row.for;
  if (kinds === undefined || kinds === "every" || !kinds.includes("dom-html")) return row;
  return { ...row, for: [...kinds, ...IMPLIED] };
}
