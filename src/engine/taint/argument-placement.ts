/**
 * Where among the arguments of a program a value stands, as the walk goes back into their list.
 *
 *     ["clone", url]              `url` is read as an option if it begins with a dash
 *     ["clone", "--", url]        no longer        ["-C", dir]   nor as what an option is given
 *     `./${name}`                 nor behind a text that begins otherwise
 *
 * Layer: may import `libraries/library.ts` and the layers before `taint/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import type { Edge } from "../flow/graph.ts";
import type { FullGraph } from "../models/full-graph.ts";
import { unwrapped, type Node } from "../syntax/node.ts";
import type { SourceFile } from "../syntax/source-file.ts";
import { staticName, staticText } from "../syntax/static-name.ts";
import { orderedParts, type Part } from "../values/ordered-parts.ts";
import { textsAt } from "../values/texts.ts";
import type { State } from "./state.ts";

type Item = TSESTree.CallExpressionArgument | null;

/** From here on, arguments are no options. */
const END_OF_OPTIONS = "--";

/** Options of programs that start others or write files, and take no value: what follows is an argument again. */
const BARE =
  /^--(?:no-[\w-]+|abbrev-ref|all|bare|cached|delete|exit-code|force|hard|heads|mirror|mixed|name-only|name-status|oneline|porcelain|progress|prune|quiet|recurse-submodules|recursive|shallow-submodules|short|single-branch|soft|stat|tags|verbose|verify|versions)$/u;

/** `xzf`: the letters with which `tar` is told what to do, of which the last asks for a file. */
const LETTERS_OF_TAR = /^[cjJprtvxz]+f$/u;

/** The edges of a value to what it can begin with: by its beginning, an argument is an option or not. */
export function edgesToBeginning(
  graph: FullGraph,
  { node, path }: State,
  edges: readonly Edge[],
): readonly Edge[] {
  if (path.length > 0) {
    const { file } = graph.local;
    return edges.filter((edge) => edge.kind !== "value" || !isHeldBack(edge.node, file));
  }
  const parts = node.type === "AssignmentExpression" ? undefined : orderedParts(graph, node);
  if (parts) {
    const first = beginningsOf(graph, parts);
    return edges.filter((edge) => edge.kind !== "value" || first.has(edge.node));
  }
  return edges.filter((edge) => {
    // `text += name`, of which the edge may belong to a read of the variable.
    const sum = edge.kind === "value" && edge.builds ? edge.node.parent : undefined;
    if (sum?.type !== "AssignmentExpression" || edge.kind !== "value") return true;
    return beginningsOf(graph, [sum.left, sum.right]).has(edge.node);
  });
}

/** The parts with which a text can begin. */
function beginningsOf(graph: FullGraph, parts: readonly Part[]): ReadonlySet<Node> {
  const found = new Set<Node>();
  for (const part of parts) {
    if (typeof part !== "string") found.add(part);
    else if (part !== "") break;
    if (typeof part !== "string" && textsAt(graph, part).every(isSomething)) break;
  }
  return found;
}

function isSomething(text: readonly Part[]): boolean {
  return text.some((piece) => piece !== "");
}

/** Whether an element stands where it is no option, whatever it is. */
function isHeldBack(element: Node, file: SourceFile): boolean {
  const place = outermost(element);
  const before = itemsBefore(place, file);
  if (before.some((item) => item !== null && endsOptions(item))) return true;
  const last = place.type === "SpreadElement" ? undefined : before.at(-1);
  const option = last ? staticText(last) : undefined;
  if (option === undefined) return false;
  return LETTERS_OF_TAR.test(option) || (/^-[^=]+$/u.test(option) && !BARE.test(option));
}

/** The element of a list that an expression is. */
function outermost(node: Node): Node {
  let place = node;
  while (
    place.parent &&
    (place.parent.type === "SpreadElement" || unwrapped(place.parent) === node)
  ) {
    place = place.parent;
  }
  return place;
}

/** What stands in the list before an element: in the literal, or pushed before it. */
function itemsBefore(place: Node, file: SourceFile): readonly Item[] {
  const { parent } = place;
  if (parent?.type === "ArrayExpression") {
    return parent.elements.slice(
      0,
      parent.elements.findIndex((item) => item === place),
    );
  }
  if (parent?.type !== "CallExpression") return [];
  const { arguments: given, callee } = parent;
  const own = given.slice(
    0,
    given.findIndex((item) => item === place),
  );
  if (callee.type !== "MemberExpression") return own;
  const list = unwrapped(callee.object);
  const earlier = list.type === "ArrayExpression" ? list.elements : heldBy(list, parent, file);
  return [...earlier, ...own];
}

/** What a variable's list was made of, and what was pushed into it before a call. */
function heldBy(list: Node, call: Node, file: SourceFile): readonly Item[] {
  const variable = list.type === "Identifier" ? file.variableOf(list) : undefined;
  return (variable?.references ?? []).flatMap(({ identifier, writeExpr }): readonly Item[] => {
    if (identifier.range[0] >= call.range[0]) return [];
    const written = writeExpr && unwrapped(writeExpr);
    if (written?.type === "ArrayExpression") return written.elements;
    const { parent } = identifier;
    return parent.type === "MemberExpression" &&
      parent.object === identifier &&
      staticName(parent) === "push" &&
      parent.parent.type === "CallExpression" &&
      parent.parent !== call
      ? parent.parent.arguments
      : [];
  });
}

/** `"--"`, or a list that has it. */
function endsOptions(item: Node): boolean {
  if (staticText(item) === END_OF_OPTIONS) return true;
  const list = unwrapped(item.type === "SpreadElement" ? item.argument : item);
  return (
    list.type === "ArrayExpression" &&
    list.elements.some((inner) => inner !== null && endsOptions(inner))
  );
}
