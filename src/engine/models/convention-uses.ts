/**
 * What a function does with its parameters that shows what they are.
 *
 *     (req, res) => res.send(req.query.name)       it answers
 *     app.get("/users", (req) => …)                it is handed over behind a path
 *
 * Layer: may import `libraries/library.ts` and the layers before `models/`.
 */
import type { Convention } from "../../libraries/library.ts";
import { handedTo } from "../flow/handed-to.ts";
import { argumentsOf, patternOf } from "../flow/parameter.ts";
import { writtenName } from "../syntax/function-name.ts";
import { calleeOf, isCall, type FunctionNode, type Node } from "../syntax/node.ts";
import { staticName } from "../syntax/static-name.ts";
import { textParts } from "../syntax/text-parts.ts";
import type { ModelGraph } from "./model-graph.ts";

type Uses = NonNullable<Convention["uses"]>[number];

/** Functions that hand the parameter on to each other. */
const MAX_DEPTH = 3;

/** Whether a function does one of the things that a convention names, if it names any. */
export function isShown(
  graph: ModelGraph,
  callee: FunctionNode,
  { routedBy, uses }: Convention,
  start: number,
): boolean {
  if (!routedBy && !uses) return true;
  return (
    (uses ?? []).some((use) => isUsed(graph, nameOf(callee, start + use.parameter), use)) ||
    isRouted(graph, callee, routedBy ?? [])
  );
}

/** The name or pattern of a parameter. */
export function nameOf({ params }: FunctionNode, index: number): Node | undefined {
  const parameter = params[index];
  return parameter && patternOf(parameter);
}

/** Whether something is done with a parameter, here or where the file hands it to. */
function isUsed(graph: ModelGraph, name: Node | undefined, uses: Uses, depth = 0): boolean {
  const variable = name && graph.local.file.variableOf(name);
  if (!variable) return false;
  return variable.references.some(({ identifier }) => {
    const { parent } = identifier;
    if (parent.type === "MemberExpression") {
      return parent.object === identifier && uses.members.includes(staticName(parent) ?? "");
    }
    if (!isCall(parent)) return false;
    if (uses.members.includes("")) return true;
    const index = argumentsOf(parent).findIndex((argument) => argument === identifier);
    if (index < 0) return false;
    if (uses.handedTo?.includes(writtenName(calleeOf(parent)) ?? "")) return true;
    return (
      depth < MAX_DEPTH &&
      handedTo(parent, index, graph.local).parameters.some(({ pattern }) =>
        isUsed(graph, pattern, uses, depth + 1),
      )
    );
  });
}

/** `app.get("/users", …)`, of whatever `app` is. */
function isRouted(graph: ModelGraph, callee: FunctionNode, methods: readonly string[]): boolean {
  if (methods.length === 0) return false;
  return graph.usesOf(callee).some((use) => {
    if (use.kind !== "argument" || use.index === 0) return false;
    const [route] = argumentsOf(use.call);
    return (
      route !== undefined &&
      methods.includes(writtenName(calleeOf(use.call)) ?? "") &&
      isPath(route)
    );
  });
}

/** Whether an expression is, or begins with, the path of a route. */
function isPath(node: Node): boolean {
  const parts = textParts(node) ?? [];
  const text = parts.find((part) => typeof part === "string");
  return text !== undefined && /^[/*]/u.test(text);
}
