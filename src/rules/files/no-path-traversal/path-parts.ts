/**
 * The parts that a path is put together from, in their order.
 *
 *     path.join(folder, `${name}.txt`)   → folder, name, ".txt"
 */
import type { Analysis } from "../../../engine/analysis.ts";
import { unwrapped, type Node } from "../../../engine/syntax/node.ts";
import { textParts } from "../../../engine/syntax/text-parts.ts";
import { pathFunction } from "./path-function.ts";

type Part = Node | string;

/** More variables and calls within one another than this are not looked through. */
const MAX_DEPTH = 5;

export function pathParts(node: Node, { graph }: Analysis): readonly Part[] {
  return partsOf(node, MAX_DEPTH);

  function partsOf(part: Part, depth: number): readonly Part[] {
    if (typeof part === "string" || depth === 0) return [part];
    const inner = unwrapped(part);
    const parts = partsWithin(inner.type === "Identifier" ? initializerOf(inner) : inner);
    return parts?.flatMap((one) => partsOf(one, depth - 1)) ?? [part];
  }

  function partsWithin(inner: Node | undefined): readonly Part[] | undefined {
    if (inner?.type !== "CallExpression") return inner && textParts(inner);
    const name = pathFunction(inner.callee, graph) ?? "";
    return /(?:^|\.)(?:join|resolve)$/u.test(name) &&
      inner.arguments.every(({ type }) => type !== "SpreadElement")
      ? inner.arguments
      : undefined;
  }

  /** What a variable is given once and for all. */
  function initializerOf(identifier: Node): Node | undefined {
    const variable = graph.local.file.variableOf(identifier);
    const declarator = variable?.defs[0]?.node;
    if (declarator?.type !== "VariableDeclarator" || declarator.id.type !== "Identifier") {
      return undefined;
    }
    const isFinal = variable && graph.local.control.writesOf(variable).length === 1;
    return isFinal && declarator.init ? unwrapped(declarator.init) : undefined;
  }
}
