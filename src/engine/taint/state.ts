/**
 * A state of the walk from a sink back to its sources.
 *
 * Layer: may import `libraries/library.ts` and the layers before `taint/`.
 */
import { WHOLE, type Path } from "../flow/access-path.ts";
import type { ValueEdge } from "../flow/graph.ts";
import type { Node } from "../syntax/node.ts";
import { extended, NOTHING, type Beginning } from "../values/address.ts";

/** What stands before a value: in an address, as a shape; in HTML, as the place that it makes. */
export type Before = Beginning;

/** A value, and how the walk came to it. */
export interface State {
  readonly node: Node;
  readonly path: Path;
  /** Whether it has become a part of text since. */
  readonly isBuilt: boolean;
  /** Whether it only chooses a part of a text, which has not become a part of another since. */
  readonly isChoice: boolean;
  /** Whether it was parsed since: then text is as good as any structure. */
  readonly isParsed: boolean;
  /** Whether it was decoded since: then signs for which others stood are in it. */
  readonly isDecoded: boolean;
  /** In an address: the shape of what stands before it. In HTML: its place. */
  readonly before: Before;
  /** The state that this one was reached from: a step nearer to the sink. */
  parent?: State | undefined;
  /** Where the way led through a function: the state at which it left it. */
  through?: State | undefined;
  /** How many steps lie between it and where its walk began, those within functions included. */
  depth: number;
}

/** What is so of every value that a walk begins with. */
export const BEGINNING = {
  isBuilt: false,
  isChoice: false,
  isParsed: false,
  isDecoded: false,
  before: NOTHING,
  depth: 0,
};

/** The value that a walk begins with: a substitution of a template whose tag is the sink is a part of its text. */
export function beginningAt(node: Node): typeof BEGINNING & Pick<State, "node"> {
  return { ...BEGINNING, isBuilt: node.parent?.type === "TemplateLiteral", node };
}

/** The state that an edge leads to, with that before it in an address. */
export function behind(state: State, edge: ValueEdge, before: Beginning): State {
  const { depth, isChoice } = state;
  const isBuilt = state.isBuilt || edge.builds === true;
  const isParsed = state.isParsed || edge.parses === true;
  const isDecoded = state.isDecoded || edge.decodes === true;
  const { node, path } = edge;
  const manner = { isBuilt, isChoice, isDecoded, isParsed, before };
  return { node, path, ...manner, depth: depth + 1, parent: state };
}

/** What chooses the part of a text that a state is. */
export function chosenBy(state: State, node: Node): State {
  const isChoice = state.isChoice || !state.isBuilt;
  const depth = state.depth + 1;
  return { ...state, through: undefined, node, path: WHOLE, isChoice, depth, parent: state };
}

/**
 * What is so of the values that a function gives to a state. `isPlaced`: they are dangerous by the place
 * where they stand, and by what is made of them there.
 */
export function within(
  { before, isDecoded, isParsed }: State,
  isPlaced: boolean,
): Omit<State, "node" | "path"> {
  return { ...BEGINNING, isParsed, ...(isPlaced && { before, isDecoded }) };
}

/**
 * A state within a function, seen from the call that led there. `isPlaced`: it knows already what stands
 * before the call.
 */
export function outside(call: State, inner: State, isPlaced: boolean): State {
  return {
    ...inner,
    isBuilt: call.isBuilt || inner.isBuilt,
    isChoice: call.isChoice || (inner.isChoice && !call.isBuilt),
    isDecoded: call.isDecoded || inner.isDecoded,
    before: isPlaced ? inner.before : extended(call.before, inner.before),
    depth: call.depth + inner.depth + 1,
    parent: call,
    through: inner,
  };
}

/**
 * Gives a state the way of another that is the same value, if that way is shorter. A state is nearer
 * to the beginning than all whose way leads over it, so no way becomes a circle.
 */
export function shorten(known: State, other: State): void {
  if (other.depth >= known.depth) return;
  known.parent = other.parent;
  known.through = other.through;
  known.depth = other.depth;
}
