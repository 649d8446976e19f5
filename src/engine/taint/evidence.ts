/**
 * The words for a trail: where it begins, and by which steps it leads to the sink.
 *
 * Layer: may import `libraries/library.ts` and the layers before `taint/`.
 */
import { stepName, type Path } from "../flow/access-path.ts";
import type { Node } from "../syntax/node.ts";
import type { SourceCode } from "../syntax/source-file.ts";
import type { State } from "./state.ts";
import type { Step } from "./verdict.ts";

const MAX_LENGTH = 60;

/** All states of a way, from its origin to the sink, those inside functions included. */
function statesOf(last: State): readonly State[] {
  const states: State[] = [];
  for (let state: State | undefined = last; state; state = state.parent) {
    if (state.through) {
      for (let inner: State | undefined = state.through; inner; inner = inner.parent) {
        if (inner.through) states.push(...statesOf(inner.through));
        states.push(inner);
      }
    } else states.push(state);
  }
  return states;
}

/** Where a trail begins: the largest member expression that reads the source, and its text. */
export function originOf(last: State, sourceCode: SourceCode): { node: Node; text: string } {
  const states = statesOf(last);
  let [current = last] = states;
  for (const state of states.slice(1, 8)) {
    const isRead =
      (state.node.type === "MemberExpression" && state.node.object === current.node) ||
      (state.node.type === "Identifier" && !isExpression(current.node));
    if (!isRead) break;
    current = state;
  }
  return { node: current.node, text: shortened(textOf(current.node, current.path, sourceCode)) };
}

/** The steps of a trail, one for each line that it touches. */
export function stepsOf(last: State, sourceCode: SourceCode): readonly Step[] {
  const steps: Step[] = [];
  let line = -1;
  for (const { node, path } of statesOf(last)) {
    if (!isExpression(node) || node.loc.start.line === line) continue;
    line = node.loc.start.line;
    steps.push({ node, what: shortened(textOf(node, path, sourceCode)) });
  }
  return steps;
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
