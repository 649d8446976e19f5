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
import type { FunctionNode, Node } from "../syntax/node.ts";
import type { Path } from "./access-path.ts";
import type { CallSite, Context } from "./call-site.ts";

export interface ValueEdge {
  readonly kind: "value";
  readonly node: Node;
  readonly path: Path;
  /** The value becomes a part of text. */
  readonly builds?: boolean;
  /** The value is text, of which a structure is made. */
  readonly parses?: boolean;
  /** The value is text with percent signs, or another encoding, of which what they stand for is made. */
  readonly decodes?: boolean;
  /** The kinds of sink for which it is safe from here on. */
  readonly clears?: readonly SinkKind[];
  /** The node stands in this function, and means what it is in this call of it. */
  readonly context?: Context;
}

/** The value is what a function in plain sight leaves behind when it is called. */
export interface CallEdge {
  readonly kind: "call";
  /** None for a getter: it is given no arguments. */
  readonly site: CallSite | undefined;
  readonly callee: FunctionNode;
  readonly path: Path;
  /**
   * `return`: what it returns; `throw`: what it throws; `this`: of a constructor, the new object;
   * a parameter: what it writes into the object that it is given there.
   */
  readonly result: "return" | "this" | "throw" | { readonly parameter: Node };
  /** What `this` is in the callee. */
  readonly receiver?: Node;
  /** Of a closure: the call of the function around it in which it was made. */
  readonly madeIn?: Context;
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

/** What a getter gives, or a function that is called out of sight. */
export function returned(callee: FunctionNode, path: Path, receiver?: Node): CallEdge {
  return {
    kind: "call",
    site: undefined,
    callee,
    path,
    result: "return",
    ...(receiver && { receiver }),
  };
}
