/**
 * Whether a function can be called by whoever imports the file.
 *
 *     exports.run = run      module.exports = { run }      export class A { run() {} }      F.prototype.run = …
 *
 * Layer: imports only from `syntax/` and `flow/`.
 */
import {
  isClass,
  isFunction,
  unwrapped,
  type ClassNode,
  type FunctionNode,
  type Node,
} from "../syntax/node.ts";
import { WHOLE } from "./access-path.ts";
import { classOf } from "./class-members.ts";
import type { LocalGraph } from "./local-graph.ts";
import type { Uses } from "./uses.ts";
import { endsOf } from "./walks.ts";

/** Objects that hold functions that hold objects: beyond this, nothing is taken for exported. */
const MAX_DEPTH = 6;

export class Exported {
  readonly #graph: LocalGraph;
  readonly #uses: Uses;
  readonly #memo = new Map<Node, boolean>();

  constructor(graph: LocalGraph, uses: Uses) {
    this.#graph = graph;
    this.#uses = uses;
  }

  has(callee: ClassNode | FunctionNode, depth = 0): boolean {
    const known = this.#memo.get(callee);
    if (known !== undefined || depth > MAX_DEPTH) return known ?? false;
    const isExported = this.#uses
      .of(callee)
      .some((use) => use.kind === "escape" && this.#isExport(use.node, depth));
    if (depth === 0) this.#memo.set(callee, isExported);
    return isExported;
  }

  /** Whether the place where a function leaves sight is an export. */
  #isExport(node: Node, depth: number): boolean {
    if (isExportSyntax(node) || (node.parent && isExportSyntax(node.parent))) return true;
    if (node.type === "Identifier") return this.#isExportedName(node);
    if (node.type === "MemberExpression") return this.#isExportsObject(node, depth);
    if (node.type !== "MethodDefinition" && node.type !== "PropertyDefinition") return false;
    const owner = isFunction(node.value ?? node) ? classOf(node.value as FunctionNode) : undefined;
    return owner !== undefined && this.has(owner, depth + 1);
  }

  #isExportedName(identifier: Node & { readonly name: string }): boolean {
    const variable = this.#graph.file.variableOf(identifier);
    if (!variable) return identifier.name === "exports";
    return variable.defs.some(({ node, parent }) =>
      [node.parent, parent?.parent].some((holder) => holder && isExportSyntax(holder)),
    );
  }

  /** `module.exports`, `exports.a`, `this.a` of a module, `F.prototype.a` of an exported `F`. */
  #isExportsObject(target: Node, depth: number): boolean {
    let root = unwrapped(target);
    while (root.type === "MemberExpression") root = unwrapped(root.object);
    if (root.type === "Identifier" && !this.#graph.file.variableOf(root)) {
      return root.name === "exports" || root.name === "module";
    }
    return endsOf(this.#graph, root, WHOLE).ends.some((end) => {
      if (end.kind === "global") return end.name === "exports" || end.name === "module";
      return (
        end.kind === "constant" &&
        (isFunction(end.node) || isClass(end.node)) &&
        this.has(end.node, depth + 1)
      );
    });
  }
}

function isExportSyntax({ type }: Node): boolean {
  return type.startsWith("Export") || type === "TSExportAssignment";
}
