/**
 * What a function of the file gives to a function that it is handed.
 *
 *     new Promise((resolve) => { later(() => resolve(x)); })      `resolve` is given `x`
 *
 * Layer: may import `libraries/library.ts` and the layers before `models/`.
 */
import type { Path } from "../flow/access-path.ts";
import { value, type ValueEdge } from "../flow/graph.ts";
import { argumentsOf, patternOf } from "../flow/parameter.ts";
import { isCall, parametersOf, type FunctionNode } from "../syntax/node.ts";
import type { SourceFile } from "../syntax/source-file.ts";

/** The arguments at one position in all calls of a parameter that the function itself makes. */
export function givenTo(
  callee: FunctionNode,
  parameter: number,
  position: number,
  path: Path,
  file: SourceFile,
): readonly ValueEdge[] {
  const declared = parametersOf(callee)[parameter];
  const variable = declared && file.variableOf(patternOf(declared));
  return (variable?.references ?? []).flatMap(({ identifier }) => {
    const call = identifier.parent;
    if (!isCall(call) || call.type === "TaggedTemplateExpression" || call.callee !== identifier) {
      return [];
    }
    const argument = argumentsOf(call)[position];
    return argument && argument.type !== "SpreadElement" ? value(argument, path) : [];
  });
}
