/**
 * Whether the conditions of a row hold of a call's arguments.
 *
 * Layer: may import `libraries/library.ts` and the layers before `models/`.
 */
import type { Argument, Condition, Constant } from "../../libraries/library.ts";
import { apiOfEnd, apisAt } from "../bindings/api.ts";
import { nameStep, WHOLE, type Path } from "../flow/access-path.ts";
import type { Graph } from "../flow/graph.ts";
import type { CallSite } from "../flow/call-site.ts";
import { argumentsOf } from "../flow/parameter.ts";
import { endsOf } from "../flow/walks.ts";
import { calleeOf, type CallNode, type Node } from "../syntax/node.ts";
import { staticText } from "../syntax/static-name.ts";
import { argumentsAt } from "./arguments.ts";
import { givenEnds, isGiven } from "./given-values.ts";
import { listOf } from "./registry.ts";

export interface Conditions {
  readonly when?: Condition | readonly Condition[];
  readonly unless?: Condition | readonly Condition[];
}

/** Whether a row with such conditions is about this call. */
export function isLive(graph: Graph, site: CallSite, { unless, when }: Conditions): boolean {
  return (
    (when === undefined || listOf(when).every((one) => holds(graph, site, one))) &&
    (unless === undefined || !listOf(unless).some((one) => holds(graph, site, one)))
  );
}

function holds(graph: Graph, site: CallSite, condition: Condition): boolean {
  const [argument] = argumentsAt(site, condition.argument);
  const path = [...(argument?.path ?? []), ...pathOf(condition.property)];
  const node = argument?.node;
  if (condition.given !== undefined) {
    const isKnown = argument?.isSpread ? undefined : isGiven(graph, node, path);
    if (isKnown !== condition.given) return false;
  }
  if (condition.export && !isExport(graph, site.call, node, path, condition.export)) return false;
  if (condition.is === undefined && condition.truthy === undefined) return true;
  if (!node) return false;
  const constants = literalsAt(graph, node, path);
  if (condition.is !== undefined) {
    const allowed = listOf(condition.is);
    return constants.some((constant) => allowed.includes(constant));
  }
  return constants.some((constant) => Boolean(constant) === condition.truthy);
}

/** Whether an argument can be one of these exports of the module that the call belongs to. */
function isExport(
  graph: Graph,
  call: CallSite["call"],
  argument: Node | undefined,
  path: Path,
  names: readonly string[],
): boolean {
  if (!argument || call.type === "JSXElement") return false;
  const owners = new Set(apisAt(graph, calleeOf(call)).map(({ module }) => moduleName(module)));
  return endsOf(graph, argument, path).ends.some((end) => {
    const api = apiOfEnd(end);
    // A method's module is not seen at the call: there the name decides.
    const isOfOwner = owners.size === 0 || owners.has(moduleName(api?.module));
    return api !== undefined && isOfOwner && names.includes(api.name);
  });
}

/** Node's modules have two names. */
function moduleName(specifier: string | undefined): string | undefined {
  return specifier?.replace(/^node:/u, "");
}

/** The literal values that an expression's part may have; others are left out. */
function literalsAt(graph: Graph, node: Node, path: Path): readonly Constant[] {
  return givenEnds(graph, node, path).flatMap((end): readonly Constant[] => {
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

/** Whether an argument stands in one of the positions that a row names. */
export function isAt(call: CallNode, index: number, position: Argument): boolean {
  return position === "last" ? index === argumentsOf(call).length - 1 : isPosition(index, position);
}

/** Whether a row names this position, wherever the last one is. */
export function isPosition(index: number, position: Exclude<Argument, "last">): boolean {
  if (position === "every") return true;
  return typeof position === "number" ? index === position : index >= position.from;
}
