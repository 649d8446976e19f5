/**
 * Functions that show what they are given, though nobody who calls them can be seen.
 *
 *     module.exports = (req, res) => res.send(req.query.name)      by a request, and a response that it answers with
 *     exports.register = (app) => app.get("/", (req) => …)         by a request, since it is handed over behind a path
 *
 * Names alone prove nothing: something must be done that goes with them.
 *
 * Layer: may import `libraries/library.ts` and the layers before `models/`.
 */
import type { Convention, TypeName } from "../../libraries/library.ts";
import { WHOLE } from "../flow/access-path.ts";
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

/** The types that a parameter has by its function's names for what it is given, and by what it does with it. */
export function conventionalTypes(
  graph: ModelGraph,
  callee: FunctionNode,
  index: number,
): readonly TypeName[] {
  const types = graph.registry.conventions.flatMap((convention) =>
    isFollowed(graph, callee, convention, index - convention.parameter) ? convention.type : [],
  );
  const declared = callee.params[index];
  if (types.length === 0 || !declared) return [];
  const node = patternOf(declared);
  const { isOpen } = graph.callersOf({ kind: "parameter", callee, index, node, path: WHOLE });
  return isOpen ? types : [];
}

/** `(root, req, res) => …`: wherever the names stand, one behind the other. */
function isFollowed(
  graph: ModelGraph,
  callee: FunctionNode,
  { names, routedBy = [], uses = [] }: Convention,
  start: number,
): boolean {
  const isNamed = names.every((allowed, index) => {
    const parameter = nameOf(callee, start + index);
    return parameter?.type === "Identifier" && allowed.includes(parameter.name);
  });
  return (
    isNamed &&
    (uses.some((use) => isUsed(graph, nameOf(callee, start + use.parameter), use)) ||
      isRouted(graph, callee, routedBy))
  );
}

function nameOf({ params }: FunctionNode, index: number): Node | undefined {
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
