/**
 * What the members of a class's instances, and of the class itself, are.
 *
 *     class A { x = 1; constructor(y) { this.y = y; } m() {} get z() {} }
 *
 * An instance has `x` from its field, `y` from the write in the constructor, `m` and `z` from the body.
 *
 * Layer: imports only from `syntax/` and `flow/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import {
  functionAround,
  isClass,
  type ClassNode,
  type FunctionNode,
  type Node,
} from "../syntax/node.ts";
import { staticName } from "../syntax/static-name.ts";

export interface Member {
  readonly kind: "getter" | "method" | "value";
  readonly node: Node;
}

/** The class or object literal that `this` belongs to, seen from a node in one of its functions. */
export interface ThisObject {
  readonly owner: ClassNode | TSESTree.ObjectExpression | FunctionNode | undefined;
  readonly isStatic: boolean;
}

/** What `this` means at `node`: arrows and blocks take it from around them. */
export function thisObjectAt(node: Node): ThisObject {
  let child: Node = node;
  for (let parent = node.parent; parent; child = parent, parent = parent.parent) {
    switch (parent.type) {
      case "AccessorProperty":
      case "PropertyDefinition":
        if (child === parent.value) return { owner: parent.parent.parent, isStatic: parent.static };
        break;
      case "FunctionDeclaration":
        return { owner: parent, isStatic: false };
      case "FunctionExpression": {
        const holder = parent.parent;
        if (holder.type === "MethodDefinition") {
          return { owner: holder.parent.parent, isStatic: holder.static };
        }
        if (holder.type === "Property") {
          return {
            owner: holder.parent.type === "ObjectExpression" ? holder.parent : undefined,
            isStatic: false,
          };
        }
        return { owner: parent, isStatic: false };
      }
      case "StaticBlock":
        return { owner: parent.parent.parent, isStatic: true };
      default:
    }
  }
  return { owner: undefined, isStatic: false };
}

/** Whether `this` at a node is what the function is called on. */
export function isOwnThis(node: Node, callee: FunctionNode): boolean {
  return calleeOfThis(node) === callee;
}

/** The function whose `this` a node would be. */
export function calleeOfThis(node: Node): FunctionNode | undefined {
  let around = functionAround(node);
  while (around?.type === "ArrowFunctionExpression") around = functionAround(around);
  return around;
}

/** The class whose constructor, and nothing inside it, holds `node`. */
export function isInConstructor(node: Node): boolean {
  const parent = functionAround(node)?.parent;
  return parent?.type === "MethodDefinition" && parent.kind === "constructor";
}

/** The members of a class with one name, or all of them; fields, methods, getters, parameter properties. */
export function membersOf(node: ClassNode, name: string | undefined, isStatic: boolean): Member[] {
  const members: Member[] = [];
  for (const element of node.body.body) {
    if (element.type === "MethodDefinition" && element.kind === "constructor" && !isStatic) {
      members.push(...parameterProperties(element, name));
    }
    if (
      element.type !== "MethodDefinition" &&
      element.type !== "PropertyDefinition" &&
      element.type !== "AccessorProperty"
    )
      continue;
    if (element.static !== isStatic) continue;
    const own = staticName(element);
    if (name !== undefined && own !== undefined && own !== name) continue;
    if (element.type !== "MethodDefinition") {
      if (element.value) members.push({ kind: "value", node: element.value });
    } else if (element.kind === "get") {
      members.push({ kind: "getter", node: element.value });
    } else if (element.kind === "method") {
      members.push({ kind: "method", node: element.value });
    }
  }
  return members;
}

function parameterProperties(
  { value }: TSESTree.MethodDefinition,
  name: string | undefined,
): Member[] {
  return value.params.flatMap((parameter): Member[] =>
    parameter.type === "TSParameterProperty" &&
    (name === undefined || declaredName(parameter) === name)
      ? [{ kind: "value", node: parameter }]
      : [],
  );
}

/** The name of the property that `constructor(private name)` declares. */
export function declaredName({ parameter }: TSESTree.TSParameterProperty): string {
  return parameter.type === "AssignmentPattern" ? parameter.left.name : parameter.name;
}

/** The constructor that a class itself declares. */
export function constructorOf(node: ClassNode): FunctionNode | undefined {
  for (const element of node.body.body) {
    if (
      element.type === "MethodDefinition" &&
      element.kind === "constructor" &&
      element.value.type === "FunctionExpression"
    ) {
      return element.value;
    }
  }
  return undefined;
}

/** The function or class that a method belongs to: its class, if it is one of a class. */
export function classOf(method: FunctionNode): ClassNode | undefined {
  const parent = method.parent;
  if (parent.type !== "MethodDefinition" && parent.type !== "PropertyDefinition") return undefined;
  const owner = parent.parent.parent;
  return isClass(owner) ? owner : undefined;
}
