/**
 * Names for the syntax nodes that the engine speaks of.
 *
 * Layer: imports nothing.
 */
import type { TSESTree } from "@typescript-eslint/utils";

export type Node = TSESTree.Node;

export type FunctionNode =
  TSESTree.ArrowFunctionExpression | TSESTree.FunctionDeclaration | TSESTree.FunctionExpression;

export type ClassNode = TSESTree.ClassDeclaration | TSESTree.ClassExpression;

/** Whatever calls a function with arguments. */
export type CallNode =
  TSESTree.CallExpression | TSESTree.NewExpression | TSESTree.TaggedTemplateExpression;

export function isFunction(node: Node): node is FunctionNode {
  return (
    node.type === "ArrowFunctionExpression" ||
    node.type === "FunctionExpression" ||
    node.type === "FunctionDeclaration"
  );
}

export function isClass(node: Node): node is ClassNode {
  return node.type === "ClassDeclaration" || node.type === "ClassExpression";
}

export function isCall(node: Node): node is CallNode {
  return (
    node.type === "CallExpression" ||
    node.type === "NewExpression" ||
    node.type === "TaggedTemplateExpression"
  );
}

/** The parameters that calls give arguments to: in TypeScript, `this` may stand before them. */
export function parametersOf({ params }: FunctionNode): readonly TSESTree.Parameter[] {
  const [first] = params;
  return first?.type === "Identifier" && first.name === "this" ? params.slice(1) : params;
}

/** What a call calls. */
export function calleeOf(call: CallNode): TSESTree.Expression {
  return call.type === "TaggedTemplateExpression" ? call.tag : call.callee;
}

/** Whether `inner` stands within `outer`, or is it. */
export function isWithin(inner: Node, outer: Node): boolean {
  return inner.range[0] >= outer.range[0] && inner.range[1] <= outer.range[1];
}

/** The function, class initializer or program whose code `node` belongs to. */
export type CodeUnit =
  | FunctionNode
  | TSESTree.AccessorProperty
  | TSESTree.Program
  | TSESTree.PropertyDefinition
  | TSESTree.StaticBlock
  | TSESTree.TSModuleBlock;

/** The closest unit of code around `node`, not counting `node` itself. */
export function codeUnitOf(node: Node): CodeUnit {
  let child = node;
  for (let parent = node.parent; parent; child = parent, parent = parent.parent) {
    switch (parent.type) {
      case "ArrowFunctionExpression":
      case "FunctionDeclaration":
      case "FunctionExpression":
        // A declaration's own name belongs to the code around it.
        if (child !== parent.id || parent.type === "FunctionExpression") return parent;
        break;
      case "AccessorProperty":
      case "PropertyDefinition":
        if (child === parent.value) return parent;
        break;
      case "Program":
      case "StaticBlock":
      case "TSModuleBlock":
        return parent;
      default:
    }
  }
  return node as TSESTree.Program;
}

/** The closest function around `node`, if any. */
export function functionAround(node: Node): FunctionNode | undefined {
  const unit = codeUnitOf(node);
  if (isFunction(unit)) return unit;
  return unit.type === "Program" ? undefined : functionAround(unit);
}

/**
 * Whether a function is handed to one that is called on the spot, as in wrappers for several module systems:
 * `(function (factory) { factory(require("jquery")); })(function ($) {});`
 */
export function isFactory(callee: Node): boolean {
  const { parent } = callee;
  return parent?.type === "CallExpression" && parent.callee !== callee && isFunction(parent.callee);
}

/** The expression inside parentheses of types and chains: `(x as T)!` is `x`. */
export function unwrapped(node: Node): Node {
  let inner = node;
  for (;;) {
    switch (inner.type) {
      case "ChainExpression":
      case "TSAsExpression":
      case "TSInstantiationExpression":
      case "TSNonNullExpression":
      case "TSSatisfiesExpression":
      case "TSTypeAssertion":
        inner = inner.expression;
        break;
      default:
        return inner;
    }
  }
}
