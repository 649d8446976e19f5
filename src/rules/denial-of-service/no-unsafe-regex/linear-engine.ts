import type { TSESTree } from "@typescript-eslint/utils";

import { apisAt } from "../../../engine/bindings/api.ts";
import type { FullGraph } from "../../../engine/models/full-graph.ts";
import type { Node } from "../../../engine/syntax/node.ts";
import { staticName } from "../../../engine/syntax/static-name.ts";

/** Packages whose engine takes linear time. */
const LINEAR_ENGINES = new Set(["re2", "re2-wasm"]);

/**
 * Whether an expression literal is nowhere run as it is: it is handed to a linear engine, or only
 * its text is read, which is then a part of another expression.
 */
export function isRunWithoutBacktracking(
  literal: TSESTree.RegExpLiteral,
  graph: FullGraph,
): boolean {
  const uses = usesOf(literal, graph);
  return uses.length > 0 && uses.every((use) => isHarmless(use, graph));
}

/** Where the literal stands, or the constant that it is the value of. */
function usesOf(literal: TSESTree.RegExpLiteral, graph: FullGraph): readonly Node[] {
  const { parent } = literal;
  const isConstant = parent.type === "VariableDeclarator" && parent.parent.kind === "const";
  if (!isConstant || parent.parent.parent.type === "ExportNamedDeclaration") return [literal];
  const { references = [] } = graph.local.file.variableOf(parent.id) ?? {};
  return references.filter(({ init }) => !init).map(({ identifier }) => identifier);
}

function isHarmless(node: Node, graph: FullGraph): boolean {
  const { parent } = node;
  switch (parent?.type) {
    case "MemberExpression":
      return parent.object === node && staticName(parent) === "source";
    case "CallExpression":
    case "NewExpression":
      return (
        parent.callee !== node &&
        apisAt(graph, parent.callee).some(({ module }) => LINEAR_ENGINES.has(module ?? ""))
      );
    default:
      return false;
  }
}
