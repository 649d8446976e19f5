/**
 * Functions of which the names of their parameters say what they are for.
 *
 *     module.exports = (req, res, next) => …      whoever calls it: with a request and a response
 *
 * Only where others than the file's code may call the function: what the file itself hands over is
 * seen.
 *
 * Layer: may import `libraries/library.ts` and the layers before `models/`.
 */
import type { TypeName } from "../../libraries/library.ts";
import { WHOLE } from "../flow/access-path.ts";
import { patternOf } from "../flow/parameter.ts";
import type { FunctionNode } from "../syntax/node.ts";
import type { ModelGraph } from "./model-graph.ts";
import type { Convention } from "./registry.ts";

/** The types that a parameter has by its function's names for what it is given. */
export function conventionalTypes(
  graph: ModelGraph,
  callee: FunctionNode,
  index: number,
): readonly TypeName[] {
  const types = graph.registry.conventions.flatMap((convention) =>
    isFollowed(callee, convention, index - convention.parameter) ? convention.type : [],
  );
  const declared = callee.params[index];
  if (types.length === 0 || !declared) return [];
  const node = patternOf(declared);
  const { isOpen } = graph.callersOf({ kind: "parameter", callee, index, node, path: WHOLE });
  return isOpen ? types : [];
}

/** `(root, req, res) => …`: wherever the names stand, one behind the other. */
function isFollowed({ params }: FunctionNode, { names }: Convention, start: number): boolean {
  return names.every((allowed, index) => {
    const parameter = params[start + index];
    const pattern = parameter && patternOf(parameter);
    return pattern?.type === "Identifier" && allowed.includes(pattern.name);
  });
}
