/**
 * Whether the conditions of a row hold of a call's arguments.
 *
 * Layer: may import `libraries/library.ts` and the layers before `models/`.
 */
import type { Argument, Condition, Constant } from "../../libraries/library.ts";
import { nameStep, WHOLE, type Path } from "../flow/access-path.ts";
import type { Graph } from "../flow/graph.ts";
import { argumentsOf } from "../flow/parameter.ts";
import { endsOf } from "../flow/walks.ts";
import type { CallNode, Node } from "../syntax/node.ts";
import { staticText } from "../syntax/static-name.ts";
import { listOf } from "./registry.ts";

export interface Conditions {
  readonly when?: Condition | readonly Condition[];
  readonly unless?: Condition | readonly Condition[];
}

/** Whether a row with such conditions is about this call. */
export function isLive(graph: Graph, call: CallNode, { unless, when }: Conditions): boolean {
  return (
    (when === undefined || listOf(when).every((one) => holds(graph, call, one))) &&
    (unless === undefined || !listOf(unless).some((one) => holds(graph, call, one)))
  );
}

function holds(graph: Graph, call: CallNode, condition: Condition): boolean {
  const [argument] = argumentsAt(call, condition.argument);
  const path = pathOf(condition.property);
  if (condition.given !== undefined) {
    const isGiven = argument !== undefined && isWritten(graph, argument, path);
    if (isGiven !== condition.given) return false;
  }
  if (condition.is === undefined && condition.truthy === undefined) return true;
  if (!argument) return false;
  const constants = literalsAt(graph, argument, path);
  if (condition.is !== undefined) {
    const allowed = listOf(condition.is);
    return constants.some((constant) => allowed.includes(constant));
  }
  return constants.some((constant) => Boolean(constant) === condition.truthy);
}

/** Whether a part of an argument is set to anything but `undefined`. */
function isWritten(graph: Graph, node: Node, path: Path): boolean {
  if (path.length === 0) return true;
  return endsOf(graph, node, path).ends.length > 0;
}

/** The literal values that an expression's part may have; others are left out. */
function literalsAt(graph: Graph, node: Node, path: Path): readonly Constant[] {
  return endsOf(graph, node, path).ends.flatMap((end): readonly Constant[] => {
    if (end.kind !== "constant") return [];
    return literalOf(end.node) ?? [];
  });
}

/** The value of a literal, in a list of one. */
export function literalOf(node: Node): readonly Constant[] | undefined {
  if (node.type === "Literal") {
    const { value } = node;
    return typeof value === "string" ||
      typeof value === "number" ||
      typeof value === "boolean" ||
      value === null
      ? [value]
      : undefined;
  }
  const text = staticText(node);
  return text === undefined ? undefined : [text];
}

export function pathOf(dotted: string | undefined): Path {
  return dotted === undefined || dotted === "" ? WHOLE : dotted.split(".").map(nameStep);
}

/** The expressions in the argument positions that a row names. */
export function argumentsAt(call: CallNode, position: Argument): readonly Node[] {
  const all = argumentsOf(call);
  // The text of a tagged template counts as its first argument.
  const offset = call.type === "TaggedTemplateExpression" ? 1 : 0;
  if (position === "every") return all;
  if (position === "last") return all.slice(-1);
  if (typeof position !== "number") return all.slice(Math.max(0, position.from - offset));
  if (position < offset) return [];
  const before = all.slice(0, position - offset + 1);
  const spread = before.find(({ type }) => type === "SpreadElement");
  const argument = all[position - offset];
  return spread ? [spread] : argument ? [argument] : [];
}

/** Whether an argument stands in one of the positions that a row names. */
export function isAt(call: CallNode, index: number, position: Argument): boolean {
  if (position === "every") return true;
  if (position === "last") return index === argumentsOf(call).length - 1;
  return typeof position === "number" ? index === position : index >= position.from;
}
