/**
 * The vocabulary of control flow: blocks of events, joined by edges that know what was tested.
 *
 * Edges point backwards only, because every question is asked backwards: what happened before?
 *
 * Layer: imports only from `syntax/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import type { CallNode, Node } from "../syntax/node.ts";

/** A test whose outcome is known on an edge. A `SwitchCase` stands for its comparison. */
export interface Test {
  readonly node: TSESTree.Expression | TSESTree.SwitchCase;
  readonly outcome: boolean;
}

export interface Edge {
  readonly from: Block;
  readonly test?: Test;
}

/** Something that can change what is known of variables. */
export type Event =
  /** `target` is the identifier or member that is written. */
  | { readonly kind: "write"; readonly target: Node }
  | { readonly kind: "call"; readonly call: CallNode };

export class Block {
  readonly events: Event[] = [];
  readonly in: Edge[] = [];
}

/** A place in a block: after its first `index` events. */
export interface Point {
  readonly block: Block;
  readonly index: number;
}

/** The control flow of one unit of code. */
export interface ControlFlow {
  readonly entry: Block;
  /** Where the unit ends without `return` or `throw`; unreachable if its `in` is empty. */
  readonly end: Block;
  readonly blocks: readonly Block[];
  /** Where an expression has been evaluated: more than one place in a `finally`, none in dead code. */
  pointsOf(node: Node): readonly Point[];
}
