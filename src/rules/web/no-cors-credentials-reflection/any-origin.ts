/** Whether a choice of origins leaves none out. */
import type { Analysis, SinkSite } from "../../../engine/analysis.ts";
import { functionsAt } from "../../../engine/flow/walks.ts";
import { unwrapped, type FunctionNode, type Node } from "../../../engine/syntax/node.ts";

export function isAnyOrigin(analysis: Analysis, { node, path, row }: SinkSite): boolean {
  if (row.uses === true) return true;
  const constants = analysis.constants(node, path);
  if (constants) return constants.every((constant) => constant === true);
  if (path.length > 0) return false;
  const { functions, isComplete } = functionsAt(analysis.graph.local, node);
  return isComplete && functions.length > 0 && functions.every((one) => allowsAll(analysis, one));
}

/** `(origin, callback) => callback(null, true)`, `(origin) => origin` */
function allowsAll(analysis: Analysis, callee: FunctionNode): boolean {
  const answer = onlyAnswer(callee);
  if (!answer) return false;
  const [origin, callback] = callee.params.map((parameter) => nameOf(parameter));
  const { index } = analysis.graph.local;
  const isReturned = index.returns.get(callee)?.some((one) => unwrapped(one) === answer);
  if (answer.type === "CallExpression" && isNamed(answer.callee, callback)) {
    const [, allowed] = answer.arguments;
    return allowed !== undefined && (isTrue(allowed) || isNamed(allowed, origin));
  }
  if (!isReturned) return false;
  return (
    isNamed(answer, origin) || analysis.trace(answer, [], "cors-header").evidence === "tainted"
  );
}

/** The only thing that a function does. */
function onlyAnswer({ body }: FunctionNode): Node | undefined {
  if (body.type !== "BlockStatement") return unwrapped(body);
  const [statement, ...others] = body.body;
  if (others.length > 0) return undefined;
  if (statement?.type === "ExpressionStatement") return unwrapped(statement.expression);
  return statement?.type === "ReturnStatement" && statement.argument
    ? unwrapped(statement.argument)
    : undefined;
}

function isTrue(node: Node): boolean {
  return node.type === "Literal" && node.value === true;
}

function isNamed(node: Node, name: string | undefined): boolean {
  return name !== undefined && nameOf(node) === name;
}

function nameOf(node: Node): string | undefined {
  return node.type === "Identifier" ? node.name : undefined;
}
