/**
 * Whether an expression can stand for an export of a library or for a global: a quick look at where its
 * name comes from, for the many calls that cannot.
 *
 *     fs.readFile     yes, `fs` is imported       items.get     no, `items` is a parameter
 *
 * «Yes» means that it is worth a walk.
 *
 * Layer: may import `libraries/library.ts` and the layers before `models/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import type { LocalGraph } from "../flow/local-graph.ts";
import { argumentsOf, loadedFor } from "../flow/parameter.ts";
import { bindingOf } from "../syntax/binding-pattern.ts";
import { isFactory, isFunction, unwrapped, type Node } from "../syntax/node.ts";
import { staticName } from "../syntax/static-name.ts";
import type { Variable } from "../syntax/source-file.ts";

/** The modules and globals that matter. */
export interface KnownNames {
  /** Whether anything is known of a module that is imported by this specifier. */
  isModule(specifier: string): boolean;
  /** Whether a global of this name can lead to something that is known. */
  isGlobal(name: string): boolean;
}

/** Longer trails are worth a walk. */
const MAX_DEPTH = 8;
const MAX_WRITES = 6;

/** Calls by which a function or an object gets to know other properties. */
const HANDING_THIS = ["apply", "assign", "bind", "call", "defineProperty"];

export class PossibleExports {
  readonly #local: LocalGraph;
  readonly #names: KnownNames;
  readonly #memo = new Map<Node, boolean>();
  /** Whether objects of the file may have exports in their properties. */
  #areKept: boolean | undefined;

  /** `areKept`: what is known of that already. */
  constructor(local: LocalGraph, names: KnownNames, areKept?: boolean) {
    this.#local = local;
    this.#names = names;
    this.#areKept = areKept;
  }

  has(node: Node, depth = 0): boolean {
    const known = this.#memo.get(node);
    if (known !== undefined) return known;
    if (depth > MAX_DEPTH) return true;
    // What asks about itself adds nothing.
    this.#memo.set(node, false);
    const isPossible = this.#isPossible(unwrapped(node), depth + 1);
    this.#memo.set(node, isPossible);
    return isPossible;
  }

  #isPossible(node: Node, depth: number): boolean {
    const any = (...parts: readonly (Node | null | undefined)[]) =>
      parts.some((part) => part && this.has(part, depth));
    switch (node.type) {
      case "ArrayExpression":
        return any(...node.elements);
      case "AssignmentExpression":
        return any(node.right);
      case "AwaitExpression":
      case "SpreadElement":
        return any(node.argument);
      case "CallExpression":
        return this.#isPossibleResult(node, depth);
      case "ConditionalExpression":
        return any(node.consequent, node.alternate);
      case "Identifier":
        return this.#isPossibleName(node, depth);
      case "ImportExpression":
        return this.#isKnownModule(node.source);
      case "LogicalExpression":
        return any(node.left, node.right);
      case "MemberExpression":
        return any(node.object);
      case "ObjectExpression":
        return any(
          ...node.properties.map((property) =>
            property.type === "Property" ? property.value : property,
          ),
        );
      case "SequenceExpression":
        return any(node.expressions.at(-1));
      case "Super":
        return true;
      case "ThisExpression":
        return this.#isPossibleThis(node, depth);
      default:
        return false;
    }
  }

  /** What a method reads of its object was written there. */
  #isPossibleThis(node: TSESTree.ThisExpression, depth: number): boolean {
    const owner = ownerOfThis(node);
    if (owner?.type === "ObjectExpression" && this.has(owner, depth)) return true;
    this.#areKept ??= this.#findKept();
    return this.#areKept;
  }

  #findKept(): boolean {
    const { calls, classes, memberWrites } = this.#local.index;
    // One property that is given another proves nothing: it is about what is given first.
    const others = new PossibleExports(this.#local, this.#names, false);
    const values = [
      ...[...memberWrites.values()].flat().map((target) => sourceOf(target)),
      ...classes.flatMap(({ body }) =>
        body.body.flatMap((member) =>
          member.type === "PropertyDefinition" && member.value ? member.value : [],
        ),
      ),
      ...HANDING_THIS.flatMap((name) => calls.get(name) ?? []).flatMap((call) => argumentsOf(call)),
    ];
    return values.some((one) => others.has(one));
  }

  #isPossibleName(identifier: TSESTree.Identifier, depth: number): boolean {
    const variable = this.#local.file.variableOf(identifier);
    if (!variable) return this.#names.isGlobal(identifier.name);
    if (variable.defs.length === 0) {
      return this.#names.isGlobal(identifier.name) || this.#isPossibleVariable(variable, depth);
    }
    return variable.defs.some((definition) => {
      switch (definition.type) {
        case "ImportBinding":
          return (
            definition.parent.type !== "ImportDeclaration" ||
            this.#names.isModule(definition.parent.source.value)
          );
        case "Parameter":
          return (
            isCalledOnTheSpot(definition.node) ||
            this.#isGivenModule(definition.node, depth) ||
            isFactory(definition.node) ||
            bindingOf(definition.name).defaults.some(({ value }) => this.has(value, depth))
          );
        case "Variable":
          return this.#isPossibleVariable(variable, depth);
        default:
          return false;
      }
    });
  }

  #isGivenModule(callee: Node, depth: number): boolean {
    const loaded = isFunction(callee) ? loadedFor(callee) : undefined;
    return loaded !== undefined && this.has(loaded, depth);
  }

  #isPossibleVariable(variable: Variable, depth: number): boolean {
    const writes = this.#local.control.writesOf(variable);
    return writes.length > MAX_WRITES || writes.some((write) => this.has(sourceOf(write), depth));
  }

  #isPossibleResult(call: TSESTree.CallExpression, depth: number): boolean {
    const { arguments: parts, callee } = call;
    if (isRequire(call) && parts[0]) return this.#isKnownModule(parts[0]);
    if (parts.some((part) => this.has(part, depth))) return true;
    if (isFunction(callee)) return this.#returnsPossible(callee, depth);
    if (callee.type === "MemberExpression") {
      // What a library's function gives back is none of its exports.
      const isKept = HANDING_THIS.includes(staticName(callee) ?? "");
      return (isKept || !this.#isModule(callee.object)) && this.has(callee.object, depth);
    }
    if (callee.type !== "Identifier") return this.has(callee, depth);
    const { defs = [] } = this.#local.file.variableOf(callee) ?? {};
    return defs.some(({ node }) => {
      const made = node.type === "VariableDeclarator" ? node.init : node;
      return made && isFunction(made) && this.#returnsPossible(made, depth);
    });
  }

  /** Whether an expression is a module, a global, or a part of one. */
  #isModule(node: Node): boolean {
    if (node.type === "MemberExpression") return this.#isModule(node.object);
    if (node.type === "CallExpression") return isRequire(node);
    if (node.type !== "Identifier") return false;
    const { defs = [] } = this.#local.file.variableOf(node) ?? {};
    return defs.every(
      (definition) =>
        definition.type === "ImportBinding" ||
        (definition.type === "Variable" &&
          definition.node.init !== null &&
          isRequire(definition.node.init)),
    );
  }

  #returnsPossible(callee: Node, depth: number): boolean {
    return (
      isFunction(callee) &&
      (this.#local.index.returns.get(callee) ?? []).some((result) => this.has(result, depth))
    );
  }

  #isKnownModule(specifier: Node): boolean {
    return (
      specifier.type !== "Literal" ||
      typeof specifier.value !== "string" ||
      this.#names.isModule(specifier.value)
    );
  }
}

/** The object literal that a method stands in, of which it is one of the properties. */
function ownerOfThis(node: Node): Node | undefined {
  let outer: Node | undefined = node;
  while (outer && (!isFunction(outer) || outer.type === "ArrowFunctionExpression")) {
    outer = outer.parent;
  }
  const holder = outer?.parent;
  return holder?.type === "Property" ? holder.parent : undefined;
}

/** What is given by a write: the value that its pattern takes apart. */
function sourceOf(write: Node): Node {
  for (let { parent } = write; parent; { parent } = parent) {
    if (parent.type === "VariableDeclarator") return parent.init ?? write.parent ?? write;
    if (parent.type === "AssignmentExpression") return parent.right;
    if (parent.type === "ForOfStatement") return parent.right;
  }
  return write;
}

/** `require("fs")` */
function isRequire(node: Node): boolean {
  return (
    node.type === "CallExpression" &&
    node.callee.type === "Identifier" &&
    node.callee.name === "require"
  );
}

/** `(function (exports) { … })(exports)` */
function isCalledOnTheSpot(callee: Node): boolean {
  const { parent } = callee;
  return parent?.type === "CallExpression" && parent.callee === callee;
}
