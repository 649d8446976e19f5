import type { TSESTree } from "@typescript-eslint/utils";

import type { FullGraph } from "../../../engine/models/full-graph.ts";
import { hasAnyName, isBare } from "../../../engine/models/named-writes.ts";
import { unwrapped, type Node } from "../../../engine/syntax/node.ts";
import { staticName } from "../../../engine/syntax/static-name.ts";

/** Methods of functions that call them, or give one that does. */
const CALLING = new Set(["apply", "bind", "call", "construct"]);

/** Members that are read under a name that the program works out, where they can be called. */
export function membersByName(graph: FullGraph): readonly TSESTree.MemberExpression[] {
  return (graph.local.index.memberReads.get("") ?? []).filter(
    (member) => member.computed && mayBeCalled(graph, member) && hasAnyName(graph, member),
  );
}

/**
 * Whether the object has methods that nobody put there. Objects without a prototype, and namespaces, have
 * none.
 */
export function inheritsMethods(graph: FullGraph, { object }: TSESTree.MemberExpression): boolean {
  return !isNamespace(graph, object) && !isBare(graph, object);
}

/** A quick look at what stands around a value: `list[i] + 1` and `list[i].name` call nothing of it. */
function mayBeCalled(graph: FullGraph, value: Node, isVariable = false): boolean {
  const { parent } = value;
  switch (parent?.type) {
    case "ArrayExpression":
    case "BinaryExpression":
    case "ForInStatement":
    case "ForOfStatement":
    case "IfStatement":
    case "Property":
    case "SpreadElement":
    case "SwitchStatement":
    case "TemplateLiteral":
    case "UnaryExpression":
    case "UpdateExpression":
      return false;
    case "MemberExpression":
      return parent.object === value && CALLING.has(staticName(parent) ?? "call");
    case "VariableDeclarator": {
      const variable = isVariable ? undefined : graph.local.file.variableOf(parent.id);
      if (!variable) return !isVariable;
      return variable.references.some(
        ({ identifier }) => identifier !== parent.id && mayBeCalled(graph, identifier, true),
      );
    }
    case "CallExpression":
    case "NewExpression":
      return unwrapped(parent.callee) === value || mayCallArgument(graph, parent.callee);
    case "AssignmentExpression":
      return parent.left !== value && parent.left.type === "Identifier";
    default:
      return true;
  }
}

/** `Reflect.apply(handler)`, or a function of the file; what methods of other objects do with it is not seen. */
function mayCallArgument(graph: FullGraph, callee: Node): boolean {
  if (callee.type === "MemberExpression") return CALLING.has(staticName(callee) ?? "call");
  return (graph.local.file.variableOf(unwrapped(callee))?.defs.length ?? 0) > 0;
}

/** `handlers[name]()`, `Reflect.apply(handlers[name], …)`, `const handler = handlers[name]; handler()` */
export function isCalled(graph: FullGraph, member: TSESTree.MemberExpression): boolean {
  return graph.usesOfValue(member).some(({ kind }) => kind === "call");
}

/** `import * as handlers from "./handlers.js"`, which inherits nothing. */
function isNamespace(graph: FullGraph, object: Node): boolean {
  const definitions = graph.local.file.variableOf(unwrapped(object))?.defs ?? [];
  return definitions.some(({ node }) => node.type === "ImportNamespaceSpecifier");
}
