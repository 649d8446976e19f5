/** What is called on a line, for people who expected a sink there. */
import type { FullGraph } from "../engine/models/full-graph.ts";
import { functionsAt } from "../engine/flow/walks.ts";
import { WHOLE } from "../engine/flow/access-path.ts";
import { calleeOf, unwrapped, type CallNode, type Node } from "../engine/syntax/node.ts";
import { excerptOf, quoted, type Excerpt } from "./excerpt.ts";
import { nameOf } from "./steps.ts";

export interface CallAccount extends Excerpt {
  /** A sentence: what the name is bound to. */
  readonly meaning: string;
}

export function callAccounts(graph: FullGraph, line: number): readonly CallAccount[] {
  return [...graph.local.index.calls.values()]
    .flat()
    .filter((call) => isCalledOn(call, line))
    .sort((a, b) => a.range[0] - b.range[0])
    .map((call) => callAccount(graph, unwrapped(calleeOf(call))));
}

/** Whether the name of what is called stands on a line: a chain of calls goes over many. */
function isCalledOn(call: CallNode, line: number): boolean {
  const callee = unwrapped(calleeOf(call));
  const { loc } = callee.type === "MemberExpression" ? callee.property : callee;
  return loc.start.line <= line && line <= loc.end.line;
}

function callAccount(graph: FullGraph, callee: Node): CallAccount {
  const excerpt = excerptOf(callee, graph.local.file.sourceCode.text);
  return { ...excerpt, meaning: `${quoted(excerpt.text)} ${meaningOf(graph, callee)}` };
}

function meaningOf(graph: FullGraph, callee: Node): string {
  const [api] = graph.apisAt(callee);
  if (api) {
    const name = api.name === "" ? "what" : `\`${api.name}\` of what`;
    const from =
      api.module === undefined ? `the global \`${api.name}\`` : `${name} \`${api.module}\` exports`;
    return `is ${from}: no library says that what it is given does harm.`;
  }
  const [own] = functionsAt(graph, callee).functions;
  if (own) {
    const name = nameOf(own);
    return `is ${name === undefined ? "a function" : quoted(name)} of this file, on line ${String(own.loc.start.line)}.`;
  }
  if (callee.type !== "MemberExpression") return "is bound to nothing that is known.";
  const receiver = quoted(graph.local.file.sourceCode.getText(callee.object));
  const [typed] = graph.types.of(callee.object, WHOLE);
  return typed
    ? `is a method of ${receiver}, which is a \`${typed.type}\`: no library says that what it is given does harm.`
    : `is a method of ${receiver}, and what that is cannot be seen.`;
}
