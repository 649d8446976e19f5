/**
 * How a function is used.
 *
 * Layer: imports only from `syntax/` and `flow/`.
 */
import type { CallNode, Node } from "../syntax/node.ts";
import type { Path } from "./access-path.ts";
import type { CallSite, Context } from "./call-site.ts";

/** A call, and which of its arguments the function is. */
export interface Wrapper {
  readonly call: CallNode;
  readonly index: number;
}

export type UseKind =
  | {
      readonly kind: "call";
      readonly site: CallSite;
      /** The call that handed the function to the one that calls it. */
      readonly within?: Context;
    }
  /** It stands in this argument of a call, at `path` within it. */
  | {
      readonly kind: "argument";
      readonly call: CallNode;
      readonly index: number;
      readonly path: Path;
      /** How many leading arguments `bind` has already given. */
      readonly bound: number;
    }
  /** It leaves what can be seen: an export, a property of an unknown object. */
  | { readonly kind: "escape"; readonly node: Node };

export type Use = UseKind & {
  /** The calls whose result stands in for the function: whoever knows them better may drop the use. */
  readonly wrappers: readonly Wrapper[];
};

/** What a function takes along on its way. */
export interface Carry {
  /** The call that handed it to the function that has it now. */
  readonly within?: Context;
  /** How many leading arguments `bind` has already given. */
  readonly bound: number;
  readonly wrappers: readonly Wrapper[];
}
