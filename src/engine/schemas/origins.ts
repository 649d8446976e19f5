/**
 * Where a value comes from, with the calls that led into functions, so that a parameter is what *this*
 * call gives it.
 *
 *     const parsed = (schema, data) => schema.parse(data);
 *     parsed(User, body); parsed(Order, body);              `schema` is `User` in the first alone
 *
 * Layer: may import `libraries/library.ts` and the layers before `schemas/`.
 */
import type { Path } from "../flow/access-path.ts";
import type { CallSite, Context } from "../flow/call-site.ts";
import type { CallEdge, Edge, End } from "../flow/graph.ts";
import { argumentEdges, parameterOf } from "../flow/parameter.ts";
import { idOf, stateKey } from "../flow/walks.ts";
import type { FullGraph } from "../models/full-graph.ts";
import type { FunctionNode, Node } from "../syntax/node.ts";

/** A walk over more values than this sees nothing more. */
const MAX_STATES = 100;
const MAX_FRAMES = 8;

/** A call of a function, and the calls around it. */
export interface Frame {
  readonly callee: FunctionNode;
  readonly site: CallSite;
  readonly outer: Frame | undefined;
}

/** A part of a value, in the calls at hand. */
export interface Located {
  readonly node: Node;
  readonly path: Path;
  readonly frame: Frame | undefined;
}

export interface Origin {
  readonly end: End;
  readonly frame: Frame | undefined;
}

/** Where a value is made, or comes into sight; `undefined` if that is not all known. */
export function originsOf(graph: FullGraph, start: Located): readonly Origin[] | undefined {
  const origins: Origin[] = [];
  const seen = new Set<string>();
  const pending: Located[] = [start];
  // The list grows while it is read.
  for (const located of pending) {
    const { frame, node, path } = located;
    const key = `${stateKey(node, path)} in ${frame ? String(idOf(frame)) : ""}`;
    if (seen.has(key)) continue;
    seen.add(key);
    if (seen.size > MAX_STATES) return undefined;
    for (const edge of graph.local.predecessors(node, path)) {
      const next = follow(graph, edge, frame);
      if (!next) return undefined;
      pending.push(...next.located);
      origins.push(...next.origins);
    }
  }
  return origins;
}

interface Next {
  readonly located: readonly Located[];
  readonly origins: readonly Origin[];
}

function follow(graph: FullGraph, edge: Edge, frame: Frame | undefined): Next | undefined {
  switch (edge.kind) {
    case "value": {
      if (edge.builds) return undefined;
      const { context, node, path } = edge;
      return {
        located: [{ node, path, frame: context ? entered(context, frame) : frame }],
        origins: [],
      };
    }
    case "call": {
      const inner = enteredBy(edge, frame);
      const results = graph.local.resultsOf(edge);
      return {
        located: results.map(({ node, path }) => ({ node, path, frame: inner })),
        origins: [],
      };
    }
    case "end": {
      const { end } = edge;
      if (end.kind !== "parameter") return { located: [], origins: [{ end, frame }] };
      const call = frameOf(end.callee, frame);
      const parameter = parameterOf(end.node);
      if (call && parameter)
        return given(argumentEdges(call.site, parameter, end.path), call.outer);
      const { edges, isOpen } = graph.callersOf(end);
      return isOpen ? { located: [], origins: [{ end, frame }] } : given(edges, undefined);
    }
  }
}

function given(edges: readonly Edge[], frame: Frame | undefined): Next | undefined {
  const located: Located[] = [];
  const origins: Origin[] = [];
  for (const edge of edges) {
    if (edge.kind === "value") located.push({ node: edge.node, path: edge.path, frame });
    else if (edge.kind === "end") origins.push({ end: edge.end, frame });
    else return undefined;
  }
  return { located, origins };
}

function enteredBy(
  { callee, madeIn, site }: CallEdge,
  frame: Frame | undefined,
): Frame | undefined {
  const outer = madeIn ? entered(madeIn, frame) : frame;
  return site ? entered({ callee, site }, outer) : outer;
}

function entered({ callee, site }: Context, outer: Frame | undefined): Frame | undefined {
  let depth = 0;
  for (let frame = outer; frame; frame = frame.outer) depth += 1;
  return depth < MAX_FRAMES ? { callee, site, outer } : outer;
}

function frameOf(callee: FunctionNode, frame: Frame | undefined): Frame | undefined {
  for (let one = frame; one; one = one.outer) if (one.callee === callee) return one;
  return undefined;
}
