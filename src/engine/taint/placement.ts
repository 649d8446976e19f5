/**
 * Where in an address a value stands, as the walk goes back into its parts.
 *
 *     fetch(`https://${host}/users/${id}`)     `host` decides where the request goes; `id` does not
 *
 * A part that stands where the host is settled already is left out, and the others are told what stands
 * before them, for their own parts.
 *
 * Layer: may import `libraries/library.ts` and the layers before `taint/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import type { SinkKind, Source } from "../../libraries/library.ts";
import { nameStep } from "../flow/access-path.ts";
import { part, type Edge } from "../flow/graph.ts";
import type { FullGraph } from "../models/full-graph.ts";
import { unwrapped, type Node } from "../syntax/node.ts";
import { staticName } from "../syntax/static-name.ts";
import { extended, isAddress, isSettled, shapeOf, type Beginning } from "../values/address.ts";
import { isHarmlessPlace, isHtml, placeBehind } from "../values/html.ts";
import { orderedParts, type Part } from "../values/ordered-parts.ts";
import { textsAt } from "../values/texts.ts";
import { edgesInHtml } from "./html-placement.ts";
import { edgesToBeginning } from "./argument-placement.ts";
import type { PlacedEdge } from "./placed-edge.ts";
import type { State } from "./state.ts";

/** More beginnings than this are not told apart. */
const MAX_BEGINNINGS = 4;

/** Properties of a `URL` that begin with a sign of their own. */
const BEGINNINGS: Readonly<Record<string, Beginning>> = { hash: "?", pathname: "/", search: "?" };

/** The edges of a value; at the kinds of sink that take an address, those that can harm there. */
export function placedEdges(
  graph: FullGraph,
  kind: SinkKind,
  state: State,
  edges: readonly Edge[],
): readonly PlacedEdge[] {
  const { before, node } = state;
  if (isHtml(kind)) return edgesInHtml(graph, state, edges);
  if (kind === "host") return edges.filter((edge) => !isSubdomain(graph, node, edge)).map(unplaced);
  if (kind === "external-url") {
    return edges.filter((edge) => !isBehindScheme(graph, node, edge)).map(unplaced);
  }
  if (kind === "method-name" && hasFixedPart(graph, node)) return [];
  if (kind === "program-argument" || kind === "stored-name") {
    return edgesToBeginning(graph, state, edges).map(unplaced);
  }
  if (kind === "request-path") {
    return edges.filter((edge) => !isBehindQuestion(graph, node, edge)).map(unplaced);
  }
  if (!isAddress(kind)) return edges.map(unplaced);
  if (isBehindSign(graph, node, before)) return [];
  const parts = formattedParts(graph, node) ?? orderedParts(graph, node);
  if (parts && node.type !== "AssignmentExpression") {
    const others = edges.filter((edge) => edge.kind !== "value").map(unplaced);
    const within = placed(graph, parts, before).flatMap(({ befores, node: one }) => {
      const own = edges.filter((edge) => edge.kind === "value" && edge.node === one);
      return (own.length > 0 ? own : [part(one)]).flatMap((edge) =>
        befores.map((beginning) => ({ edge, before: beginning })),
      );
    });
    return [...others, ...within];
  }
  return edges.flatMap((edge) => {
    // `url += "?id=" + id`, of which the edge may belong to a read of the variable.
    const sum = edge.kind === "value" && edge.builds ? edge.node.parent : undefined;
    if (sum?.type !== "AssignmentExpression" || edge.kind !== "value") return { edge, before };
    return placed(graph, [sum.left, sum.right], before).flatMap(({ befores, node: one }) =>
      one === edge.node ? befores.map((beginning) => ({ edge, before: beginning })) : [],
    );
  });

  function unplaced(edge: Edge): PlacedEdge {
    return { edge, before };
  }
}

/** Whether a source's value can decide where an address leads, with that before it. */
export function mayChooseHost({ begins, read }: Source, kind: SinkKind, state: State): boolean {
  if (begins === undefined) return true;
  // `/` of a path, `http` of an address: no option.
  if (kind === "program-argument") return isChanged(state);
  if (kind === "dom-selector") {
    return isChanged(state) || !isHarmlessPlace(placeBehind(state.before, [begins]));
  }
  // `"/search" + location.search`
  if (kind === "request-path") return isChanged(state) || !/^[?#]/u.test(begins);
  if (!isAddress(kind)) return true;
  const { before, path } = state;
  // Of what is made of the text, as a URL is, the parts begin otherwise.
  const isWhole = read?.some((name) => nameStep(name) === path.at(-1));
  return !isWhole || !isSettled(extended(before, shapeOf(begins)));
}

/** Whether a call has made another text of it, on its way to here. */
function isChanged(state: State): boolean {
  for (let at: State | undefined = state; at; at = at.parent) {
    if (at.node.type === "CallExpression") return true;
  }
  return false;
}

interface PlacedPart {
  readonly node: Node;
  readonly befores: readonly Beginning[];
}

/** The parts that stand before the host is settled, each with all that may stand before it. */
function placed(
  graph: FullGraph,
  parts: readonly Part[],
  before: Beginning,
): readonly PlacedPart[] {
  const result: PlacedPart[] = [];
  let befores: readonly Beginning[] = [before];
  for (const one of parts) {
    if (befores.length === 0) break;
    if (typeof one !== "string") result.push({ node: one, befores });
    const shapes = typeof one === "string" ? [shapeOf(one)] : textsAt(graph, one).map(shapeOf);
    const following = befores.flatMap((beginning) =>
      shapes.map((shape) => extended(beginning, shape)),
    );
    befores = [...new Set(following)]
      .filter((beginning) => !isSettled(beginning))
      .slice(0, MAX_BEGINNINGS);
  }
  return result;
}

/** Whether a value is a property of a URL that, here, comes after the host. */
function isBehindSign(graph: FullGraph, node: Node, before: Beginning): boolean {
  if (node.type !== "MemberExpression") return false;
  const sign = BEGINNINGS[staticName(node) ?? ""];
  return (
    sign !== undefined &&
    isSettled(extended(before, sign)) &&
    graph.types.isAnyOf(node.object, ["LegacyUrl", "Url"])
  );
}

/** `url.format({ host, pathname, query })`, whose parts stand in this order; the protocol names no host. */
function formattedParts(graph: FullGraph, node: Node): readonly Part[] | undefined {
  if (node.type !== "CallExpression") return undefined;
  const [object, ...others] = node.arguments;
  if (object?.type !== "ObjectExpression" || others.length > 0) return undefined;
  const isFormat = graph
    .apisAt(node.callee)
    .some(({ module, name }) => name === "format" && /^(?:node:)?url$/u.test(module ?? ""));
  const { properties } = object;
  const names = new Map(properties.flatMap((property) => namedValue(property)));
  if (!isFormat || names.size < properties.length) return undefined;
  const host = names.get("host") ?? names.get("hostname");
  return [...(host ? ["//", host, "/"] : []), names.get("pathname") ?? "", "?"];
}

function namedValue(property: TSESTree.ObjectLiteralElement): readonly (readonly [string, Node])[] {
  if (property.type === "SpreadElement") return [];
  const name = staticName(property);
  return name === undefined ? [] : [[name, property.value]];
}

/** `/search?query=${query}`: what stands there chooses no other path. */
function isBehindQuestion(graph: FullGraph, node: Node, edge: Edge): boolean {
  if (edge.kind !== "value") return false;
  const parts = orderedParts(graph, unwrapped(node)) ?? [];
  const before = parts.slice(0, Math.max(parts.indexOf(edge.node), 0));
  return before.some((one) => typeof one === "string" && /[?#]/u.test(one));
}

/** `${tenant}.example.com`, of which nobody but the tenant can be chosen. */
function isSubdomain(graph: FullGraph, node: Node, edge: Edge): boolean {
  if (edge.kind !== "value") return false;
  const parts = orderedParts(graph, unwrapped(node)) ?? [];
  const index = parts.indexOf(edge.node);
  const next = index < 0 ? undefined : parts[index + 1];
  return typeof next === "string" && /^\.[a-z]/iu.test(next);
}

/** `on${event}`: no method that all objects have is called so. */
function hasFixedPart(graph: FullGraph, node: Node): boolean {
  return (orderedParts(graph, unwrapped(node)) ?? []).some((one) => {
    const texts = typeof one === "string" ? [[one]] : textsAt(graph, one);
    return texts.every((pieces) =>
      pieces.some((piece) => typeof piece === "string" && /\w/u.test(piece)),
    );
  });
}

/** `https://${host}/`, `${BASE}/${path}`: what stands at the beginning says which program opens it. */
function isBehindScheme(graph: FullGraph, node: Node, edge: Edge): boolean {
  if (edge.kind !== "value") return false;
  const parts = orderedParts(graph, unwrapped(node)) ?? [];
  const [first, ...others] = parts.filter((one) => one !== "");
  if (first === undefined || first === edge.node || !others.includes(edge.node)) return false;
  return !textsAt(graph, node).some(([beginning]) => {
    return typeof beginning === "string" && beginning.startsWith("file:");
  });
}
