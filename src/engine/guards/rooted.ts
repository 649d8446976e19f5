/**
 * Paths in which no `..` is left, because they begin at the root: below a folder they stay there.
 *
 *     join(root, normalize("/" + name))      join(root, resolve("/", name))      root + new URL(url, base).pathname
 *
 * What only may begin at the root does not count: `normalize("../a")` is `../a`.
 *
 * Layer: may import `libraries/library.ts` and the layers before `guards/`.
 */
import { nameStep, WHOLE } from "../flow/access-path.ts";
import { argumentsOf } from "../flow/parameter.ts";
import { endsOf } from "../flow/walks.ts";
import type { FullGraph } from "../models/full-graph.ts";
import { calleeOf, isCall, unwrapped, type Node } from "../syntax/node.ts";
import { staticText } from "../syntax/static-name.ts";
import { textParts } from "../syntax/text-parts.ts";
import type { Danger } from "./danger.ts";
import { pathExportAt, pathFunctionAt } from "./path-functions.ts";

const PATHNAME = nameStep("pathname");
const MAX_DEPTH = 8;

/** Whether a value is such a path, of whatever it was made. */
export function isRooted(graph: FullGraph, node: Node, danger: Danger): boolean {
  if (danger.way !== "climbing" || danger.decoded !== undefined) return false;
  if (node.type !== "CallExpression") return isPathname(graph, node, ["URL"]);
  const [first] = argumentsOf(node);
  if (!first) return false;
  switch (pathFunctionAt(graph, node)) {
    case "normalize":
      return beginsAtRoot(graph, first);
    case "join":
    case "resolve":
      return isRoot(graph, first);
    default:
      return false;
  }
}

function beginsAtRoot(graph: FullGraph, node: Node, depth = 0): boolean {
  const inner = unwrapped(node);
  const [first] = textParts(inner) ?? [];
  if (typeof first === "string") return /^[/\\]/u.test(first);
  if (first && first !== inner && depth < MAX_DEPTH) return beginsAtRoot(graph, first, depth + 1);
  return pathExportAt(graph, inner) === "sep" || isPathname(graph, inner, ["URL", "parse"]);
}

/**
 * `.pathname` of what these functions for addresses yield. It begins with a slash; that of a `URL`
 * holds no `..` either, that of `parse` may.
 */
function isPathname(graph: FullGraph, node: Node, functions: readonly string[]): boolean {
  if (node.type !== "Identifier" && node.type !== "MemberExpression") return false;
  if (!graph.local.file.sourceCode.text.includes("pathname")) return false;
  const { ends } = endsOf(graph.local, node, WHOLE);
  return (
    ends.length > 0 &&
    ends.every(
      (end) =>
        end.kind === "unknown" &&
        end.path.length === 1 &&
        end.path[0] === PATHNAME &&
        isCall(end.node) &&
        graph
          .apisAt(calleeOf(end.node))
          .some(
            ({ module, name }) =>
              functions.includes(name) && [undefined, "node:url", "url"].includes(module),
          ),
    )
  );
}

function isRoot(graph: FullGraph, node: Node): boolean {
  return /^[/\\]$/u.test(staticText(node) ?? "") || pathExportAt(graph, node) === "sep";
}
