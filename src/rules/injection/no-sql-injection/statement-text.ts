/**
 * Where the text that a call sends is written: in the call, or in a variable just for it.
 */
import type { Finding } from "../../../define-taint-rule.ts";
import { unwrapped, type Node } from "../../../engine/syntax/node.ts";

export function statementText({ analysis, site, sourceCode }: Finding): Node | undefined {
  const { call, node } = site;
  if (call.type !== "CallExpression" || call.arguments[0] !== node) return undefined;
  const inner = unwrapped(node);
  if (inner.type !== "Identifier") return inner;
  const variable = analysis.graph.local.file.variableOf(inner);
  const [definition, ...others] = variable?.defs ?? [];
  // Its first mention is where it is written; what it holds is then read here alone.
  const isOwn = variable?.references.length === 2 && others.length === 0;
  return isOwn &&
    definition?.node.type === "VariableDeclarator" &&
    definition.node.init &&
    sourceCode.getScope(definition.node) === sourceCode.getScope(node)
    ? definition.node.init
    : undefined;
}
