/**
 * How a call hands its arguments over.
 *
 * Layer: imports only from `syntax/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import type { CallNode, FunctionNode, Node } from "../syntax/node.ts";

export interface CallSite {
  /** A JSX element calls its component with the properties that its tag has. */
  readonly call: CallNode | TSESTree.JSXElement;
  /** Where the callee's first parameter stands: 1 for `f.call(self, x)`, -1 behind one bound value. */
  readonly shift: number;
  /** `f.apply(self, list)`: the arguments are the elements of this one. */
  readonly list?: Node;
  /** `f.bind(self, x)`: the call that gave the first arguments before. */
  readonly bound?: CallNode;
}

/** One call of one function: what its parameters are in there. */
export interface Context {
  readonly callee: FunctionNode;
  readonly site: CallSite;
}
