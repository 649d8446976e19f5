/**
 * The expression around a value that still holds it, and where in it.
 *
 *     { run: f }  holds `f` at .run      [f]  at .0      a ? f : g  is `f` itself
 *
 * Layer: imports only from `syntax/` and `flow/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import type { Node } from "../syntax/node.ts";
import { staticName } from "../syntax/static-name.ts";
import {
  ANY,
  canRead,
  ELEMENT,
  nameStep,
  prepended,
  remainder,
  type Path,
  type Step,
} from "./access-path.ts";
import { tagAround } from "./jsx-edges.ts";
import type { Names } from "./names.ts";

export interface Holder {
  readonly node: Node;
  readonly path: Path;
}

/** The holder around `node`, whose part `path` is meant; `undefined` if the parent does not hold it. */
export function holderOf(node: Node, path: Path, names: Names): Holder | undefined {
  const { parent } = node;
  switch (parent?.type) {
    case "ArrayExpression": {
      const index = parent.elements.indexOf(node as TSESTree.Expression);
      return { node: parent, path: prepended(nameStep(String(index)), path) };
    }
    case "AssignmentExpression":
      return parent.right === node ? { node: parent, path } : undefined;
    case "AwaitExpression":
    case "ChainExpression":
    case "LogicalExpression":
    case "TSAsExpression":
    case "TSNonNullExpression":
    case "TSSatisfiesExpression":
    case "TSTypeAssertion":
      return { node: parent, path };
    case "ConditionalExpression":
      return parent.test === node ? undefined : { node: parent, path };
    case "MemberExpression": {
      const [step] = path;
      const isRead =
        parent.object === node && step !== undefined && canRead(names.stepOf(parent), step);
      return isRead ? { node: parent, path: remainder(path) } : undefined;
    }
    case "Property":
      return parent.value === node && parent.parent.type === "ObjectExpression"
        ? { node: parent.parent, path: prepended(keyStep(parent), path) }
        : undefined;
    case "SequenceExpression":
      return parent.expressions.at(-1) === node ? { node: parent, path } : undefined;
    case "SpreadElement":
      if (parent.parent.type === "ObjectExpression") return { node: parent.parent, path };
      return parent.parent.type === "ArrayExpression"
        ? { node: parent.parent, path: prepended(ELEMENT, remainder(path)) }
        : undefined;
    case "JSXMemberExpression": {
      const [step] = path;
      const isRead = parent.object === node && step === nameStep(parent.property.name);
      return isRead ? { node: parent, path: remainder(path) } : undefined;
    }
    default: {
      const around = tagAround(node);
      return around && { node: around.tag, path: within(around.step, path) };
    }
  }
}

function within(step: Step | undefined, path: Path): Path {
  return step === undefined ? path : prepended(step, path);
}

function keyStep(property: TSESTree.Property): Step {
  const name = staticName(property);
  return name === undefined ? ANY : nameStep(name);
}
