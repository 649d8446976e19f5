/**
 * What a schema says of values.
 *
 *     z.object({ id: z.number(), name: z.string() })     an object: `id` is harmless, `name` is text
 *
 * Layer: may import `libraries/library.ts` and the layers before `schemas/`.
 */
import type { SinkKind } from "../../libraries/library.ts";
import type { Located } from "./origins.ts";

/** As code writes it, or a schema's text. */
export interface Pattern {
  readonly pattern: string;
  readonly flags: string;
}

/** A part of a schema, which is looked at when it is asked for. */
export type Part = () => Shape;

export interface ObjectShape {
  readonly kind: "object";
  readonly fields: ReadonlyMap<string, Part>;
  /** What becomes of fields that it does not name; or what these are. */
  readonly others: "passed" | "removed" | "refused" | Part;
}

export type Shape =
  | { readonly kind: "anything" }
  | { readonly kind: "text" }
  /** Nothing in it breaks out of anything. */
  | { readonly kind: "harmless" }
  /** Safe for some kinds of sink. */
  | { readonly kind: "safe"; readonly for: readonly SinkKind[] }
  | { readonly kind: "matching"; readonly patterns: readonly Pattern[] }
  /** A function says of it that it is fine. */
  | { readonly kind: "tested"; readonly test: Located }
  /** A function makes it of what another schema lets through. */
  | { readonly kind: "transformed"; readonly of: Part; readonly by: Located }
  /** What comes out need not be what was looked at. */
  | { readonly kind: "changed"; readonly of: Part }
  | ObjectShape
  /** With `hasNames`, an object with names of the sender's choice. */
  | { readonly kind: "list"; readonly element: Part; readonly hasNames: boolean }
  | { readonly kind: "tuple"; readonly parts: readonly Part[] }
  | { readonly kind: "either"; readonly parts: readonly Part[] }
  /** All of them say something of one and the same value, or of what is merged of what each lets through. */
  | { readonly kind: "both"; readonly parts: readonly Part[]; readonly isMerged?: boolean }
  /** What went in is looked at by the first, what came out by the second. */
  | { readonly kind: "then"; readonly first: Part; readonly second: Part };

export const ANYTHING: Shape = { kind: "anything" };
export const HARMLESS: Shape = { kind: "harmless" };
export const TEXT: Shape = { kind: "text" };

/** A part that is known already. */
export function known(shape: Shape): Part {
  return () => shape;
}

/** A part that is worked out once. */
export function later(work: () => Shape): Part {
  let shape: Shape | undefined;
  return () => {
    if (!shape) {
      // A schema that holds itself says nothing more of the second time.
      shape = ANYTHING;
      shape = work();
    }
    return shape;
  };
}
