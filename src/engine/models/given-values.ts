/**
 * What is written down for a part of an argument, with the arguments of the calls on the way there.
 *
 *     const options = (own) => ({ noent: true, ...own });
 *     parse(text, options({ noent: false }))      `noent` is false, and nothing else
 *
 * Layer: may import `libraries/library.ts` and the layers before `models/`.
 */
import { nameStep, type Path } from "../flow/access-path.ts";
import type { Context } from "../flow/call-site.ts";
import type { Edge, End, Graph } from "../flow/graph.ts";
import { argumentEdges, parameterOf } from "../flow/parameter.ts";
import { idOf, stateKey } from "../flow/walks.ts";
import { beginWalk } from "../flow/walks-in-progress.ts";
import { unwrapped, type Node } from "../syntax/node.ts";
import { staticName } from "../syntax/static-name.ts";

/** More states than this, and what is given cannot be told. */
const MAX_STATES = 200;
/** Of objects that are copied into others deeper than this, all that may be read counts. */
const MAX_DEPTH = 3;

/** A call that the walk went into, and those before it. */
interface Frame extends Context {
  readonly outer: Frame | undefined;
}

interface State {
  readonly node: Node;
  readonly path: Path;
  readonly frame: Frame | undefined;
}

/** What a walk meets. */
interface Visitor {
  /** Whether the walk goes no further there. */
  readonly at?: (node: Node, path: Path) => boolean;
  readonly end: (end: End | undefined) => void;
}

/** The ends of a part of an argument; what is put together of others has none. */
export function givenEnds(graph: Graph, node: Node, path: Path): readonly End[] {
  const ends: End[] = [];
  walk(graph, { node, path, frame: undefined }, 0, {
    end: (end) => {
      if (end) ends.push(end);
    },
  });
  return ends;
}

/** Whether a part of an argument is written down, whatever its value; `undefined` if that cannot be told. */
export function isGiven(graph: Graph, argument: Node | undefined, path: Path): boolean | undefined {
  return argument ? isGivenAt(graph, { node: argument, path, frame: undefined }, 0) : false;
}

function isGivenAt(graph: Graph, start: State, depth: number): boolean | undefined {
  const answers = new Set<boolean | undefined>();
  const isWhole = walk(graph, start, depth, {
    at: (node, path) => {
      const isHere = path.length === 0 || isWritten(node, path);
      if (isHere) answers.add(node.type !== "Identifier" || node.name !== "undefined");
      return isHere;
    },
    end: (end) => answers.add(!end || isMadeHere(end.kind) ? false : undefined),
  });
  const [answer, ...others] = answers;
  return !isWhole || others.length > 0 ? undefined : answer;
}

/** Goes to all that the value may be; says whether it got everywhere. */
function walk(graph: Graph, start: State, depth: number, visitor: Visitor): boolean {
  const finish = beginWalk(`${String(idOf(graph))} given ${String(depth)} ${keyOf(start)}`);
  if (!finish) return false;
  const seen = new Set<string>();
  const pending: State[] = [start];
  const follow = (edge: Edge, frame: Frame | undefined): void => {
    if (edge.kind === "call") {
      const { callee, site } = edge;
      const inner = site ? { callee, site, outer: frame } : frame;
      for (const { node, path } of graph.resultsOf(edge))
        pending.push({ node, path, frame: inner });
    } else if (edge.kind === "value") {
      if (!edge.builds) pending.push({ node: edge.node, path: edge.path, frame });
    } else if (edge.end.kind === "parameter" && edge.end.callee === frame?.callee) {
      const parameter = parameterOf(edge.end.node);
      const given = parameter ? argumentEdges(frame.site, parameter, edge.end.path) : [];
      for (const one of given) follow(one, frame.outer);
      if (given.length === 0) visitor.end(undefined);
    } else {
      visitor.end(edge.end);
    }
  };
  try {
    // The list grows while it is read.
    for (const state of pending) {
      const key = keyOf(state);
      if (seen.has(key)) continue;
      seen.add(key);
      if (seen.size > MAX_STATES) return false;
      const { frame, path } = state;
      const node = unwrapped(state.node);
      if (visitor.at?.(node, path)) continue;
      const copied =
        depth < MAX_DEPTH ? surelyCopied(graph, { node, path, frame }, depth) : undefined;
      const edges = copied ? [] : graph.predecessors(node, path);
      if (copied) pending.push(copied);
      else if (edges.length === 0) visitor.end(undefined);
      for (const edge of edges) follow(edge, frame);
    }
  } finally {
    finish();
  }
  return true;
}

/** The object that is copied into a literal last, if it has what is read: `{ ...defaults, ...own }` */
function surelyCopied(
  graph: Graph,
  { frame, node, path }: State,
  depth: number,
): State | undefined {
  if (node.type !== "ObjectExpression" || path.length === 0) return undefined;
  for (const property of node.properties.toReversed()) {
    if (property.type !== "SpreadElement") {
      const name = staticName(property);
      if (name === undefined || nameStep(name) === path[0]) return undefined;
      continue;
    }
    const copied = { node: property.argument, path, frame };
    if (isGivenAt(graph, copied, depth + 1) === true) return copied;
  }
  return undefined;
}

function keyOf({ frame, node, path }: State): string {
  return `${frame ? String(idOf(frame.site.call)) : ""} ${stateKey(node, path)}`;
}

/** Whether an object literal has the property that the path names, even before a spread. */
function isWritten(node: Node, path: Path): boolean {
  return (
    node.type === "ObjectExpression" &&
    path.length === 1 &&
    node.properties.some((property) => {
      if (property.type === "SpreadElement") return false;
      const name = staticName(property);
      const isUndefined =
        property.value.type === "Identifier" && property.value.name === "undefined";
      return name !== undefined && nameStep(name) === path[0] && !isUndefined;
    })
  );
}

function isMadeHere(kind: End["kind"]): boolean {
  return kind === "constant" || kind === "computed";
}
