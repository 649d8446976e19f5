/**
 * What a definition gives its variable.
 *
 *     const { a } = x     a ← x, path .a          for (const a of x)     a ← x, path []
 *     a += b              a ← a and b, as parts   import { a } from "m"  a ← m, path .a
 *
 * Layer: imports only from `syntax/` and `flow/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import { bindingOf, type PatternStep } from "../syntax/binding-pattern.ts";
import { listBehind } from "../syntax/markup.ts";
import { isClass, isFunction, type Node } from "../syntax/node.ts";
import { staticText } from "../syntax/static-name.ts";
import {
  ANY,
  ELEMENT,
  KEY,
  nameStep,
  prepended,
  stepName,
  isText,
  WHOLE,
  type Path,
} from "./access-path.ts";
import { computed, constant, part, unknown, value, type Edge } from "./graph.ts";
import { parameterOf } from "./parameter.ts";

/** `target` is the identifier (or, in assignments, the member) that is written. */
export function definitionEdges(target: Node, path: Path): readonly Edge[] {
  const { defaults, path: steps, root } = bindingOf(target);
  const alternatives = defaults.flatMap((fallback) => {
    const inner = through(fallback.path, path);
    return inner ? value(fallback.value, inner) : [];
  });
  const outer = through(steps, path);
  return outer ? [...rootEdges(root, outer), ...alternatives] : alternatives;
}

function rootEdges(root: Node, path: Path): readonly Edge[] {
  const parent = root.parent;
  if (!parent) return [unknown(root, path)];
  const list = listBehind(root);
  if (list) return [value(list, prepended(ELEMENT, path))];
  if (parameterOf(root)) return [value(root, path)];
  if (isClass(parent) || isFunction(parent)) return [value(parent, path)];
  switch (parent.type) {
    case "AssignmentExpression":
      return assignmentEdges(parent, path);
    case "CatchClause":
      return [value(root, path)];
    case "ForInStatement":
      return [value(parent.right, [KEY])];
    case "ForOfStatement":
      return [value(parent.right, prepended(ELEMENT, path))];
    case "ImportDefaultSpecifier":
    case "ImportNamespaceSpecifier":
    case "ImportSpecifier":
      return [importEnd(parent, path)];
    case "TSEnumDeclaration":
      return [constant(parent)];
    case "TSImportEqualsDeclaration": {
      const reference = parent.moduleReference;
      if (reference.type !== "TSExternalModuleReference") return [value(reference, path)];
      const module = staticText(reference.expression);
      return [
        module === undefined
          ? unknown(root, path)
          : { kind: "end", end: { kind: "module", module, node: root, path } },
      ];
    }
    case "TSModuleDeclaration":
      return [value(parent, path)];
    case "UpdateExpression":
      return [computed(parent, [value(parent.argument, WHOLE)])];
    case "VariableDeclarator": {
      const loop = parent.parent.parent;
      if (loop.type === "ForOfStatement" && loop.left === parent.parent) {
        return [value(loop.right, prepended(ELEMENT, path))];
      }
      if (loop.type === "ForInStatement" && loop.left === parent.parent) {
        return [value(loop.right, [KEY])];
      }
      return [parent.init ? value(parent.init, path) : constant(root)];
    }
    default:
      return [unknown(root, path)];
  }
}

/** What an assignment leaves in its target, which is also its own value. */
export function assignmentEdges(
  { left, operator, right }: TSESTree.AssignmentExpression,
  path: Path,
): readonly Edge[] {
  switch (operator) {
    case "=":
    case "&&=":
      return [value(right, path)];
    case "??=":
    case "||=":
      return [value(left, path), value(right, path)];
    case "+=":
      return isText(path) ? [part(left), part(right)] : [];
    default:
      return [computed(right, [value(left, WHOLE), value(right, WHOLE)])];
  }
}

function importEnd(
  specifier:
    TSESTree.ImportDefaultSpecifier | TSESTree.ImportNamespaceSpecifier | TSESTree.ImportSpecifier,
  path: Path,
): Edge {
  const { source } = specifier.parent as TSESTree.ImportDeclaration;
  const named = (name: string) => prepended(nameStep(name), path);
  let inner = path;
  if (specifier.type === "ImportSpecifier") {
    const { imported } = specifier;
    inner = named(imported.type === "Identifier" ? imported.name : imported.value);
  } else if (specifier.type === "ImportDefaultSpecifier") {
    inner = named("default");
  }
  return {
    kind: "end",
    end: { kind: "module", module: source.value, node: specifier, path: inner },
  };
}

/** The path in the value that a pattern takes apart, or `undefined` if the pattern leaves it out. */
function through(steps: readonly PatternStep[], path: Path): Path | undefined {
  let inner: Path | undefined = path;
  for (const step of steps.toReversed()) inner &&= before(step, inner);
  return inner;
}

function before(step: PatternStep, path: Path): Path | undefined {
  switch (step.kind) {
    case "name":
      return prepended(nameStep(step.name), path);
    case "key": {
      const name = staticText(step.key);
      return prepended(name === undefined ? ANY : nameStep(name), path);
    }
    case "other-names":
      return step.names.includes(stepName(path[0]) ?? "") ? undefined : path;
    case "from-index": {
      const index = Number(stepName(path[0]) ?? NaN);
      return Number.isInteger(index)
        ? prepended(nameStep(String(index + step.index)), path.slice(1))
        : path;
    }
    default:
      return undefined;
  }
}
