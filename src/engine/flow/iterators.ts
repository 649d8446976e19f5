/**
 * How objects that can be iterated make what loops are given.
 *
 *     *[Symbol.iterator]() { yield x; }      next() { return { value: x }; }
 *
 * Layer: imports only from `syntax/` and `flow/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import { isFunction, type Node } from "../syntax/node.ts";
import { staticName } from "../syntax/static-name.ts";
import { ELEMENT, nameStep, prepended, remainder, type Path } from "./access-path.ts";
import { returned, type Edge } from "./graph.ts";

interface Member {
  readonly type: string;
  readonly computed?: boolean;
  readonly key?: Node;
  readonly value?: Node | null;
  readonly static?: boolean;
}

/** The elements of an object that says itself how it is iterated; `undefined` if it does not. */
export function iteratedEdges(
  members: readonly Member[],
  path: Path,
  receiver: Node | undefined,
): readonly Edge[] | undefined {
  if (path[0] !== ELEMENT) return undefined;
  for (const { computed, key, static: isStatic, value } of members) {
    if (!key || !value || isStatic || !isFunction(value)) continue;
    if (computed && isIteratorKey(key)) return [returned(value, path, receiver)];
    if (!computed && key.type === "Identifier" && key.name === "next") {
      return [returned(value, prepended(nameStep("value"), remainder(path)), receiver)];
    }
  }
  return undefined;
}

/** `Symbol.iterator`, `Symbol.asyncIterator` */
function isIteratorKey(key: Node): boolean {
  if (key.type !== "MemberExpression" || key.object.type !== "Identifier") return false;
  const name = staticName(key);
  return key.object.name === "Symbol" && (name === "iterator" || name === "asyncIterator");
}

/** What `list[Symbol.iterator]()` goes through. */
export function iteratedBy(callee: Node): TSESTree.Expression | undefined {
  return callee.type === "MemberExpression" && callee.computed && isIteratorKey(callee.property)
    ? callee.object
    : undefined;
}
