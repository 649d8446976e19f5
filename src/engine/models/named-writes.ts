/**
 * Writes by which a name may reach the object that all others inherit from.
 *
 *     target[key] = value     where `target` was read with a name too: `target = root[name]`
 *     Object.assign(root[name], values)
 *
 * With `__proto__` for the name that is read, the write changes every object of the program. What is
 * written to an object at hand, `options[key] = value`, changes that one object alone.
 *
 * Layer: may import `libraries/library.ts` and the layers before `models/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import { ANY, KEY, WHOLE } from "../flow/access-path.ts";
import { endsOf } from "../flow/walks.ts";
import { unwrapped, type Node } from "../syntax/node.ts";
import type { Variable } from "../syntax/source-file.ts";
import { staticName } from "../syntax/static-name.ts";
import type { FullGraph } from "./full-graph.ts";
import { valuesBehind, type State } from "./values-behind.ts";

export interface NamedWrite {
  /** The member that is written, or the call that writes into what it is given first. */
  readonly node: TSESTree.CallExpression | TSESTree.MemberExpression;
  /** What is written to. */
  readonly object: Node;
  /** The name under which something is written, if the program works it out. */
  readonly key?: Node;
  /** The names with which the object was read that is written to. */
  readonly names: readonly Node[];
}

/** Functions that write into their first argument, by their last names. */
const WRITERS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["assign", new Set(["Object.assign"])],
  ["defineProperty", new Set(["Object.defineProperty", "Reflect.defineProperty"])],
  ["set", new Set(["Reflect.set"])],
]);

/** All such writes of a file: those to members first. */
export function namedWrites(graph: FullGraph): readonly NamedWrite[] {
  const { index } = graph.local;
  if (!(index.memberReads.get("") ?? []).some((read) => isNamedRead(graph, read))) return [];
  return [
    ...(index.memberWrites.get("") ?? []).flatMap((target) => {
      const isMeant = target.parent.type === "AssignmentExpression" && hasAnyName(graph, target);
      return isMeant ? withNames(graph, target, target.object, target.property) : [];
    }),
    ...[...WRITERS].flatMap(([name, apis]) =>
      (index.calls.get(name) ?? []).flatMap((call) => {
        const [object] = call.type === "CallExpression" ? call.arguments : [];
        if (!object || call.type !== "CallExpression" || !graph.mayBeExport(call.callee)) return [];
        return graph.apisAt(call.callee).some((api) => apis.has(api.name))
          ? withNames(graph, call, object)
          : [];
      }),
    ),
  ];
}

/** `object[name] = value`, where the object is no other's property of any name, and has a prototype. */
export function openWrites(graph: FullGraph): readonly TSESTree.MemberExpression[] {
  return (graph.local.index.memberWrites.get("") ?? []).filter(
    (target) =>
      target.parent.type === "AssignmentExpression" &&
      hasAnyName(graph, target) &&
      !isNamedRead(graph, unwrapped(target.object)) &&
      !isBare(graph, target.object),
  );
}

/** Members with names of the program's own, written into what is read right there: `users[id].name = name` */
export function fixedWrites(graph: FullGraph): readonly NamedWrite[] {
  const all = [...graph.local.index.memberWrites].flatMap(([name, targets]) =>
    name === "" ? [] : targets,
  );
  return all.flatMap((target) => {
    const { object, parent } = target;
    if (parent.type !== "AssignmentExpression" || !isNamedRead(graph, unwrapped(object))) {
      return [];
    }
    return withNames(graph, target, object);
  });
}

function withNames(
  graph: FullGraph,
  node: NamedWrite["node"],
  object: Node,
  key?: Node,
): readonly NamedWrite[] {
  const names = namesRead(graph, object);
  // Of what all objects inherit from, nobody lists the names.
  if (names.length === 0 || (key && isOwnName(graph, object, key))) return [];
  return [{ node, object, names, ...(key && { key }) }];
}

/** The names with which an object may have been read from another that has a prototype. */
function namesRead(graph: FullGraph, object: Node): readonly Node[] {
  const names = new Set<Node>();
  for (const { node, path } of valuesBehind(graph, object, WHOLE, { isObject: true })) {
    if (path.length > 0 || !isNamedRead(graph, node)) continue;
    if (isBare(graph, node.object) || isOwnName(graph, node.object, node.property)) {
      continue;
    }
    names.add(node.property);
  }
  return [...names];
}

function isNamedRead(graph: FullGraph, node: Node): node is TSESTree.MemberExpression {
  return (
    node.type === "MemberExpression" && !isTarget(node) && node.computed && hasAnyName(graph, node)
  );
}

function isTarget(node: TSESTree.MemberExpression): boolean {
  const { parent } = node;
  return parent.type === "AssignmentExpression" && parent.operator === "=" && parent.left === node;
}

/** Whether a member's name is none that the program has written down, and no number. */
export function hasAnyName(graph: FullGraph, node: TSESTree.MemberExpression): boolean {
  return graph.local.names.stepOf(node) === ANY && !isNumber(node.property);
}

/** A position in a list is no name. */
function isNumber(key: Node): boolean {
  const inner = unwrapped(key);
  return (
    inner.type === "UpdateExpression" ||
    (inner.type === "BinaryExpression" && /^[-*/%]$/.test(inner.operator))
  );
}

/** `for (const key in target) target[key]`: what is read with a name of its own is no prototype. */
function isOwnName(graph: FullGraph, object: Node, name: Node): boolean {
  const owners = [...valuesBehind(graph, name, WHOLE, { isEnd: isNameOf })].filter(isNameOf);
  return owners.length > 0 && owners.every(({ node }) => isSame(graph, node, object));
}

function isNameOf({ path }: State): boolean {
  return path[0] === KEY;
}

function isSame(graph: FullGraph, one: Node, other: Node): boolean {
  const { file } = graph.local;
  const [left, right] = [unwrapped(one), unwrapped(other)];
  if (left.type !== right.type) return false;
  const variable = file.variableOf(left);
  if (variable) return variable === file.variableOf(right) || isCopy(graph, variable, right);
  return file.sourceCode.getText(left) === file.sourceCode.getText(right);
}

/** Whether a variable is given nothing but what another holds. */
function isCopy(graph: FullGraph, copy: Variable, original: Node): boolean {
  const { control, file } = graph.local;
  const variable = file.variableOf(original);
  const writes = control.writesOf(copy).filter(({ parent }) => !isUninitialized(parent));
  return (
    variable !== undefined &&
    writes.length > 0 &&
    writes.every((write) => {
      const { parent } = write;
      const value =
        parent?.type === "AssignmentExpression"
          ? parent.right
          : parent?.type === "VariableDeclarator" && parent.init;
      return value && file.variableOf(value) === variable;
    })
  );
}

function isUninitialized(parent: Node | undefined): boolean {
  return parent?.type === "VariableDeclarator" && !parent.init;
}

/** Whether an object inherits from none, as one does that is created of `null`. */
export function isBare(graph: FullGraph, object: Node): boolean {
  const { ends } = endsOf(graph, object, WHOLE);
  return (
    ends.length > 0 &&
    ends.every(
      (end) => end.kind === "constant" && (isNull(end.node) || isWithoutPrototype(end.node)),
    )
  );
}

/** `{ __proto__: null }` */
function isWithoutPrototype(node: Node): boolean {
  return (
    node.type === "ObjectExpression" &&
    node.properties.some(
      (one) =>
        one.type === "Property" &&
        !one.computed &&
        staticName(one) === "__proto__" &&
        isNull(one.value),
    )
  );
}

function isNull(node: Node): boolean {
  return node.type === "Literal" && node.value === null;
}
