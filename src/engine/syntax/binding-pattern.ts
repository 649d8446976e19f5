/**
 * Where a name that a pattern binds gets its value from.
 *
 *     const { a: [, b = 1], ...rest } = value;
 *
 * `b` comes from `value`, path `.a.1`, or from the default `1`; `rest` comes from `value` without `.a`.
 *
 * Layer: imports only from `syntax/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import type { Node } from "./node.ts";
import { staticName } from "./static-name.ts";

/** One level of a pattern, as seen from the value that it takes apart. */
export type PatternStep =
  | { readonly kind: "name"; readonly name: string }
  /** `{ [key]: x }` with a key that is not written down. */
  | { readonly kind: "key"; readonly key: Node }
  /** `{ a, ...rest }`: all but the names before it. */
  | { readonly kind: "other-names"; readonly names: readonly string[] }
  /** `[first, ...rest]`: the elements from this position on. */
  | { readonly kind: "from-index"; readonly index: number };

export interface Binding {
  /** The outermost pattern: a parameter, the left side of a declaration or assignment. */
  readonly root: Node;
  /** From the root's value to the name's. */
  readonly path: readonly PatternStep[];
  /** Values that stand in where the other is missing, with the path that remains below each. */
  readonly defaults: readonly { readonly value: Node; readonly path: readonly PatternStep[] }[];
}

/** `target` is the bound identifier, or a member expression in an assignment's pattern. */
export function bindingOf(target: Node): Binding {
  const defaults: { value: Node; path: readonly PatternStep[] }[] = [];
  let path: readonly PatternStep[] = [];
  let root = target;
  for (let parent = root.parent; parent; parent = root.parent) {
    if (parent.type === "AssignmentPattern" && parent.left === root) {
      defaults.push({ value: parent.right, path });
    } else if (parent.type === "Property" && parent.value === root && isPattern(parent.parent)) {
      path = [propertyStep(parent), ...path];
      root = parent.parent;
      continue;
    } else if (parent.type === "ArrayPattern") {
      const index = parent.elements.indexOf(root as TSESTree.DestructuringPattern);
      path = [{ kind: "name", name: String(index) }, ...path];
    } else if (parent.type === "RestElement" && parent.parent.type === "ArrayPattern") {
      path = [{ kind: "from-index", index: parent.parent.elements.indexOf(parent) }, ...path];
      root = parent.parent;
      continue;
    } else if (parent.type === "RestElement" && isPattern(parent.parent)) {
      path = [{ kind: "other-names", names: namesOf(parent.parent) }, ...path];
      root = parent.parent;
      continue;
    } else if (parent.type !== "TSParameterProperty" && parent.type !== "RestElement") {
      break;
    }
    root = parent;
  }
  return { root, path, defaults };
}

function isPattern(node: Node): node is TSESTree.ObjectPattern {
  return node.type === "ObjectPattern";
}

function propertyStep(property: TSESTree.Property): PatternStep {
  const name = staticName(property);
  return name === undefined ? { kind: "key", key: property.key } : { kind: "name", name };
}

function namesOf(pattern: TSESTree.ObjectPattern): string[] {
  return pattern.properties.flatMap((property) =>
    property.type === "Property" ? (staticName(property) ?? []) : [],
  );
}
