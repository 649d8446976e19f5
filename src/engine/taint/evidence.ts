/**
 * The words for a trail: where it begins, and by which steps it leads to the sink.
 *
 * Layer: may import `libraries/library.ts` and the layers before `taint/`.
 */
import { stepName, type Path } from "../flow/access-path.ts";
import { isWithin, type Node } from "../syntax/node.ts";
import type { SourceCode } from "../syntax/source-file.ts";
import type { State } from "./state.ts";
import type { Step } from "./verdict.ts";

const MAX_LENGTH = 60;

/** Values on a way that are told. */
const MAX_STEPS = 300;

/** All states of a way, from its origin to the sink, those inside functions included. */
function* statesOf(last: State): Generator<State> {
  for (let state: State | undefined = last; state; state = state.parent) {
    if (state.through) yield* statesOf(state.through);
    else yield state;
  }
}

/** Where a trail begins: the largest member expression that reads the source, and its text. */
export function originOf(last: State, sourceCode: SourceCode): { node: Node; text: string } {
  const { node, path } = beginningOf(last);
  return { node, text: shortened(textOf(node, path, sourceCode)) };
}

function beginningOf(last: State): State {
  const [first = last, ...states] = taken(statesOf(last), 8);
  let current = first;
  for (const state of states) {
    const isRead =
      (state.node.type === "MemberExpression" && state.node.object === current.node) ||
      (state.node.type === "Identifier" && !isExpression(current.node));
    if (!isRead) break;
    current = state;
  }
  return current;
}

/** What data is put into and read from: no place that it passes. */
const HOLDERS: ReadonlySet<string> = new Set([
  "ArrayExpression",
  "ClassDeclaration",
  "ClassExpression",
  "NewExpression",
  "ObjectExpression",
  "Super",
  "ThisExpression",
]);

/**
 * The steps of a trail, each told once. Going from a part of an expression to the whole is none, nor
 * is the array, the object or the instance that keeps the value on its way.
 */
export function stepsOf(last: State): readonly Step[] {
  const beginning = beginningOf(last);
  const steps = new Map<Node, Step>();
  let earlier: Node | undefined;
  for (const state of taken(statesOf(last), MAX_STEPS)) {
    const { isBuilt, node, parent, path } = state;
    if (earlier ? HOLDERS.has(node.type) || isWithin(earlier, node) : state !== beginning) continue;
    earlier = node;
    const builds = isBuilt && parent?.isBuilt === false;
    if (!steps.has(node)) steps.set(node, { node, path, builds });
  }
  return [...steps.values()];
}

/** The first of many. */
function* taken<Item>(items: Iterable<Item>, count: number): Generator<Item> {
  let left = count;
  for (const item of items) {
    if (left === 0) return;
    left -= 1;
    yield item;
  }
}

/** A parameter's pattern is a place, but not code that reads something. */
function isExpression(node: Node): boolean {
  const parent = node.parent;
  return !(parent && "params" in parent && (parent.params as readonly Node[]).includes(node));
}

/** `req.query`, path [".id"] → `req.query.id` */
function textOf(node: Node, path: Path, sourceCode: SourceCode): string {
  const names =
    node.type === "Identifier" || node.type === "MemberExpression"
      ? path.map((step) => stepName(step))
      : [];
  const known = names.slice(0, names.includes(undefined) ? names.indexOf(undefined) : names.length);
  return [sourceCode.getText(node), ...known].join(".");
}

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/gu, " ");
  return line.length > MAX_LENGTH ? `${line.slice(0, MAX_LENGTH - 1)}…` : line;
}
