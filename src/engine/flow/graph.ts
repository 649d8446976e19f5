/**
 * The value-flow graph: from a value back to where it comes from.
 *
 * A node is a syntax node with an access path: an expression's value when it is evaluated, or a
 * parameter (its pattern stands for it). `predecessors` gives what becomes this value unchanged, or,
 * with `builds`, as a part of it.
 *
 * Layer: imports only from `syntax/` and `flow/`.
 */
import type { SinkKind } from "../../libraries/library.ts";
import type { CallNode, FunctionNode, Node } from "../syntax/node.ts";
import type { Path } from "./access-path.ts";

export interface ValueEdge {
  readonly kind: "value";
  readonly node: Node;
  readonly path: Path;
  /** The value becomes a part of text. */
  readonly builds?: boolean;
  /** The kinds of sink for which it is safe from here on. */
  readonly clears?: readonly SinkKind[];
}

/** The value is what a function in plain sight leaves behind when `call` calls it. */
export interface CallEdge {
  readonly kind: "call";
  /** None for a getter: it is given no arguments. */
  readonly call: CallNode | undefined;
  readonly callee: FunctionNode;
  readonly path: Path;
  /** `this`: of a constructor, the new object; else what it returns. */
  readonly result: "return" | "this";
}

/** The trail ends. */
export interface EndEdge {
  readonly kind: "end";
  readonly end: End;
}

export type Edge = CallEdge | EndEdge | ValueEdge;

export type End =
  /** A literal, a function, a class, an object or array as such: nothing an attacker chooses. */
  | { readonly kind: "constant"; readonly node: Node }
  | ComputedEnd
  /** What a function is called with. */
  | ParameterEnd
  | ExportEnd
  /** Where it comes from cannot be seen. */
  | { readonly kind: "unknown"; readonly node: Node; readonly path: Path };

/** What another file exports, or a global. */
export type ExportEnd =
  | { readonly kind: "module"; readonly module: string; readonly node: Node; readonly path: Path }
  | { readonly kind: "global"; readonly name: string; readonly node: Node; readonly path: Path };

/** A number, a truth value, or something else that only the program decides. */
export interface ComputedEnd {
  readonly kind: "computed";
  readonly node: Node;
  /** What it is worked out from, for those who ask how predictable it is. */
  readonly from: readonly ValueEdge[];
}

export interface ParameterEnd {
  readonly kind: "parameter";
  readonly callee: FunctionNode;
  readonly index: number;
  /** The parameter's pattern. */
  readonly node: Node;
  readonly path: Path;
}

export interface Graph {
  predecessors(node: Node, path: Path): readonly Edge[];
  /** The values inside the callee that the call's result comes from. */
  resultsOf(edge: CallEdge): readonly ValueEdge[];
}

export function value(node: Node, path: Path): ValueEdge {
  return { kind: "value", node, path };
}

export function part(node: Node): ValueEdge {
  return { kind: "value", node, path: [], builds: true };
}

export function constant(node: Node): EndEdge {
  return { kind: "end", end: { kind: "constant", node } };
}

export function computed(node: Node, from: readonly ValueEdge[] = []): EndEdge {
  return { kind: "end", end: { kind: "computed", node, from } };
}

export function unknown(node: Node, path: Path): EndEdge {
  return { kind: "end", end: { kind: "unknown", node, path } };
}

export function returned(callee: FunctionNode, call: CallNode | undefined, path: Path): CallEdge {
  return { kind: "call", call, callee, path, result: "return" };
}
