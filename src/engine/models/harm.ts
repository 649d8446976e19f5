/**
 * What a value must be to harm a kind of sink.
 *
 *     find({ name: body.name })      an object with operators does, text does not
 *     query("… " + body.name)        text does; an object that becomes part of a text is text
 *
 * Layer: may import `libraries/library.ts` and the layers before `models/`.
 */
import type { Label, SinkKind } from "../../libraries/library.ts";
import { isOpen, KEY, type Path } from "../flow/access-path.ts";
import type { ValueEdge } from "../flow/graph.ts";

/** Kinds that only structures of the sender's choice harm; all others are harmed by text. */
const STRUCTURES = [
  "list",
  "nosql",
  "record-fields",
  "render-data",
  "tested-text",
  "validated-object",
] as const satisfies readonly SinkKind[];

const OF_STRUCTURE: ReadonlySet<SinkKind> = new Set(STRUCTURES);

/** Kinds that show an object as a whole, with its texts in quotes, or as `[object Object]`. */
const SHOWING: ReadonlySet<SinkKind> = new Set(["format", "html", "log"]);

/** Whether a number does harm there, if it is large: what else makes text harmless does nothing. */
export function isAmount(kind: SinkKind): boolean {
  return kind === "size";
}

/**
 * Whether a text may be somebody else's as a whole: who answers GraphQL is asked for documents. Then only
 * a part of it does harm.
 */
export function isSafeAsWhole(kind: SinkKind): boolean {
  return kind === "graphql";
}

/** What text is safe for, whatever it says. */
export const SAFE_AS_TEXT: readonly SinkKind[] = STRUCTURES;

/** Whether text cannot harm such a sink. */
export function isSafeAsText(kind: SinkKind): boolean {
  return OF_STRUCTURE.has(kind);
}

/** Whether a part of what a source yields can harm such a sink. Nothing said: it can be anything. */
export function canHarm(label: Label | undefined, part: Path, kind: SinkKind): boolean {
  switch (label) {
    case "buffer":
      return !OF_STRUCTURE.has(kind) && !isAmount(kind);
    case "string":
      return !OF_STRUCTURE.has(kind);
    case "strings":
      // As a whole it has names that the sender chose.
      if (SHOWING.has(kind)) return part.length > 0;
      return !OF_STRUCTURE.has(kind) || part.length === 0 || part[0] === KEY || isOpen(part[0]);
    case "number":
    case "object":
      return !SHOWING.has(kind) || part.length > 0;
    case undefined:
      return true;
  }
}

/** Whether what an edge leads to can harm such a sink no more. */
export function isCleared(
  { builds, clears = [] }: ValueEdge,
  kind: SinkKind,
  isParsed: boolean,
): boolean {
  if (isSafeAsText(kind) && isParsed) return false;
  return clears.includes(kind) || (builds === true && isSafeAsText(kind));
}
