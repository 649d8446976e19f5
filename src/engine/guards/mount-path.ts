/**
 * Where the router that has a request is mounted: what stands before the request's own part of the
 * address.
 *
 *     originalUrl.slice(0, originalUrl.lastIndexOf(req.url))     if (req.url === "/") … originalUrl …
 *
 * The program chose that place, and it leads to no other site.
 *
 * Layer: may import `libraries/library.ts` and the layers before `guards/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import type { Source } from "../../libraries/library.ts";
import { stepName, WHOLE, type Path } from "../flow/access-path.ts";
import { definitionEdges } from "../flow/definition-edges.ts";
import { stateKey } from "../flow/walks.ts";
import type { FullGraph } from "../models/full-graph.ts";
import { sourcesAt } from "../models/sources.ts";
import { unwrapped, type CallNode, type Node } from "../syntax/node.ts";
import { staticName, staticText } from "../syntax/static-name.ts";
import { writtenNumber } from "../syntax/written-number.ts";
import type { Danger } from "./danger.ts";
import type { Subject } from "./subject.ts";

/** A walk over more values than this knows none of them. */
const MAX_STATES = 100;

const CUTS = new Set(["slice", "substr", "substring"]);

interface Value {
  readonly node: Node;
  readonly path: Path;
}

/** What a value is read from a source as: `url` of a request. */
interface Origin {
  readonly row: Source;
  readonly name: string | undefined;
}

/** Whether a call yields what stands in an address before the request's own part. */
export function isMountPath(graph: FullGraph, call: CallNode, { decoded, leads }: Danger): boolean {
  if (decoded || leads === undefined || leads === "host" || call.type !== "CallExpression")
    return false;
  const cut = methodCall(call);
  const [first, second] = call.arguments;
  if (!cut || !first || !second) return false;
  if (cut.name === "replace") {
    return staticText(second) === "" && isEndOf(graph, [whole(first)], [whole(cut.object)]);
  }
  if (!CUTS.has(cut.name) || writtenNumber(first) !== 0) return false;
  const position = methodCall(valueOf(graph, second));
  const [end] = position?.arguments ?? [];
  return (
    end !== undefined &&
    (position?.name === "indexOf" || position?.name === "lastIndexOf") &&
    isEndOf(graph, [whole(end)], [whole(cut.object)]) &&
    isEndOf(graph, [whole(end)], [whole(position.object)])
  );
}

/** Whether two that are equal show that nothing follows the place where the router is mounted. */
export function isAtMountPath(
  graph: FullGraph,
  [left, right]: readonly [Node, Node],
  { path, variable }: Subject,
): boolean {
  const end = staticText(right) === "/" ? left : staticText(left) === "/" ? right : undefined;
  if (!end) return false;
  const definitions = graph.local.control
    .writesOf(variable)
    .flatMap((write) => definitionEdges(write, path));
  const values = definitions.filter((edge) => edge.kind === "value");
  return values.length === definitions.length && isEndOf(graph, [whole(end)], values);
}

/** Whether the texts end with what these values are. */
function isEndOf(graph: FullGraph, ends: readonly Value[], texts: readonly Value[]): boolean {
  const own = originsOf(graph, ends);
  return (
    own.length > 0 &&
    isEvery(originsOf(graph, texts), ({ row: { endsWith = [] } }) =>
      own.every(({ name }) => name !== undefined && endsWith.includes(name)),
    )
  );
}

function isEvery(origins: readonly Origin[], holds: (origin: Origin) => boolean): boolean {
  return origins.length > 0 && origins.every(holds);
}

/** The sources that values are read from; none where one of them may come from elsewhere. */
function originsOf(graph: FullGraph, values: readonly Value[]): readonly Origin[] {
  const origins: Origin[] = [];
  const seen = new Set<string>();
  const pending = [...values];
  // The list grows while it is read.
  for (const { node, path } of pending) {
    const key = stateKey(node, path);
    if (seen.has(key)) continue;
    seen.add(key);
    if (seen.size > MAX_STATES) return [];
    const rows = sourcesAt(graph, node, path);
    origins.push(...rows.map((row) => ({ row, name: stepName(path.at(-1)) })));
    if (rows.length > 0) continue;
    for (const edge of graph.predecessors(node, path)) {
      if (edge.kind === "value" && !edge.builds) pending.push(edge);
      else if (edge.kind === "end" && edge.end.kind === "parameter") {
        const { edges, isOpen } = graph.callersOf(edge.end);
        const given = edges.filter((one) => one.kind === "value");
        if (isOpen || given.length < edges.length) return [];
        pending.push(...given);
      } else return [];
    }
  }
  return origins;
}

function whole(node: Node): Value {
  return { node, path: WHOLE };
}

interface MethodCall {
  readonly name: string;
  readonly object: Node;
  readonly arguments: readonly TSESTree.CallExpressionArgument[];
}

function methodCall(node: Node): MethodCall | undefined {
  const call = unwrapped(node);
  if (call.type !== "CallExpression" || call.callee.type !== "MemberExpression") return undefined;
  const name = staticName(call.callee);
  return name === undefined
    ? undefined
    : { name, object: call.callee.object, arguments: call.arguments };
}

/** The expression that a variable has its only value from. */
function valueOf(graph: FullGraph, node: Node): Node {
  if (node.type !== "Identifier") return node;
  const [edge, ...others] = graph.predecessors(node, WHOLE);
  return edge?.kind === "value" && others.length === 0 ? edge.node : node;
}
