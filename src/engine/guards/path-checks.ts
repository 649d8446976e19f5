/**
 * Checks that keep a path below a folder.
 *
 *     const file = resolve(root, name);  if (!file.startsWith(root + sep)) return;
 *
 * A prefix without a separator at its end proves nothing (`/data` is a prefix of `/data-old`), and a
 * path that still holds `..` is not below what it begins with.
 *
 * Layer: may import `libraries/library.ts` and the layers before `guards/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import { definitionEdges } from "../flow/definition-edges.ts";
import type { FullGraph } from "../models/full-graph.ts";
import { unwrapped, type Node } from "../syntax/node.ts";
import { staticName, staticText } from "../syntax/static-name.ts";
import type { Subject } from "./subject.ts";

/** Functions that resolve `..`. */
const RESOLVERS = new Set(["join", "normalize", "realpath", "realpathSync", "resolve"]);
const PATH_MODULES = /^(?:node:)?(?:fs|fs\/promises|path|path\/posix|path\/win32)$/u;

/** Whether `test`, a call of a method of the subject, shows with this outcome that it stays below. */
export function keepsBelow(
  graph: FullGraph,
  test: TSESTree.CallExpression,
  outcome: boolean,
  subject: Subject,
): boolean {
  const [argument] = test.arguments;
  if (!argument || test.callee.type !== "MemberExpression") return false;
  switch (staticName(test.callee)) {
    case "includes":
      return !outcome && staticText(argument) === "..";
    case "startsWith":
      return outcome && endsWithSeparator(graph, argument) && isResolved(graph, subject);
    default:
      return false;
  }
}

/** `root + path.sep`, `${root}/`, "/data/" */
function endsWithSeparator(graph: FullGraph, node: Node): boolean {
  const inner = unwrapped(node);
  if (inner.type === "BinaryExpression" && inner.operator === "+") {
    return endsWithSeparator(graph, inner.right);
  }
  if (inner.type === "TemplateLiteral") {
    const text = inner.quasis.at(-1)?.value.cooked ?? "";
    const last = inner.expressions.at(-1);
    return text === "" && last ? endsWithSeparator(graph, last) : /[/\\]$/u.test(text);
  }
  const text = staticText(inner);
  if (text !== undefined) return /[/\\]$/u.test(text);
  if (
    graph
      .apisAt(inner)
      .some(({ module, name }) => isPathModule(module) && /(?:^|\.)sep$/u.test(name))
  ) {
    return true;
  }
  if (inner.type !== "Identifier") return false;
  const edges = graph.local.predecessors(inner, []);
  return (
    edges.length > 0 &&
    edges.every((edge) => edge.kind === "value" && endsWithSeparator(graph, edge.node))
  );
}

/** Whether all that was ever written to the variable has been through `resolve` or its like. */
function isResolved(graph: FullGraph, { path, variable }: Subject): boolean {
  const writes = graph.local.control.writesOf(variable);
  return (
    path.length === 0 &&
    writes.length > 0 &&
    writes.every((write) =>
      definitionEdges(write, []).every((edge) => {
        const call = edge.kind === "value" ? unwrapped(edge.node) : undefined;
        const inner = call?.type === "AwaitExpression" ? call.argument : call;
        return (
          inner?.type === "CallExpression" &&
          graph
            .apisAt(inner.callee)
            .some(
              ({ module, name }) =>
                isPathModule(module) && RESOLVERS.has(name.slice(name.lastIndexOf(".") + 1)),
            )
        );
      }),
    )
  );
}

function isPathModule(module: string | undefined): boolean {
  return module !== undefined && PATH_MODULES.test(module);
}
