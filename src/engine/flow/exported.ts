/**
 * Whether a function can be called by whoever imports the file, or by whoever loads it into a page.
 *
 *     exports.run = run      module.exports = { run }      export class A { run() {} }      F.prototype.run = …
 *     window.run = run       $.fn.run = run
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
import { lastName } from "../syntax/file-index.ts";
import { WHOLE } from "./access-path.ts";
import type { End, ParameterEnd } from "./graph.ts";
import type { LocalGraph } from "./local-graph.ts";
import { argumentEdges, argumentsOf, parameterOf } from "./parameter.ts";
import type { Use } from "./use.ts";
import type { Uses } from "./use-memo.ts";
import { isExport } from "./visibility.ts";
import { endsOf } from "./walks.ts";

/** More holders of holders than this, and nothing is taken for exported. */
const MAX_HOLDERS = 32;

/** Calls that copy properties into their first argument, by their last names. */
const COPIES: ReadonlySet<string> = new Set(["assign", "assignIn", "extend"]);

type Holder = ClassNode | FunctionNode;

/** `global`: it is a property of a global, or of something that is imported. */
type Way = "export" | "global";

export class Exported {
  readonly #graph: LocalGraph;
  readonly #uses: Uses;
  readonly #memo = new Map<Node, Way | undefined>();
  readonly #exits = new Map<Node, Way | readonly Holder[]>();

  constructor(graph: LocalGraph, uses: Uses) {
    this.#graph = graph;
    this.#uses = uses;
  }

  /** How others get hold of a function. */
  wayOf(callee: FunctionNode): Way | undefined {
    if (!this.#memo.has(callee)) this.#memo.set(callee, this.#find(callee));
    return this.#memo.get(callee);
  }

  /** A function is exported by itself, or by a class or function that holds it. */
  #find(callee: FunctionNode): Way | undefined {
    let way: Way | undefined;
    const holders = new Set<Holder>([callee]);
    // The set grows while it is read.
    for (const holder of holders) {
      if (holders.size > MAX_HOLDERS) return way;
      for (const use of this.#uses.of(holder)) {
        const exit =
          use.kind === "argument"
            ? this.#exitOfCopy(use)
            : use.kind === "escape" && this.#exitAt(use.node);
        if (!exit) continue;
        if (exit === "export") return exit;
        if (exit === "global") way = exit;
        else for (const outer of exit) holders.add(outer);
      }
    }
    return way;
  }

  /** `Object.assign(exports, { run })` */
  #exitOfCopy({ call, index }: Use & { readonly kind: "argument" }): Way | readonly Holder[] {
    const [target] = argumentsOf(call);
    return index > 0 && target && COPIES.has(lastName(call)) ? this.#memberExit(target) : [];
  }

  /** Whether the place where a function leaves sight is an export; if not, what holds it there. */
  #exitAt(node: Node): Way | readonly Holder[] {
    let exit = this.#exits.get(node);
    if (!exit) this.#exits.set(node, (exit = this.#exit(node)));
    return exit;
  }

  #exit(node: Node): Way | readonly Holder[] {
    if (isExportSyntax(node) || (node.parent && isExportSyntax(node.parent))) return "export";
    if (node.type === "Identifier") return this.#isExportedName(node) ? "export" : [];
    if (node.type === "MemberExpression") return this.#memberExit(node);
    if (node.type !== "MethodDefinition" && node.type !== "PropertyDefinition") return [];
    return [node.parent.parent];
  }

  #isExportedName(identifier: Node & { readonly name: string }): boolean {
    const variable = this.#graph.file.variableOf(identifier);
    if (!variable) return identifier.name === "exports";
    return variable.defs.some(({ node, parent }) =>
      [node.parent, parent?.parent].some((holder) => holder && isExportSyntax(holder)),
    );
  }

  /** `module.exports`, `exports.a`, `F.prototype.a` of an exported `F`. */
  #memberExit(target: Node): Way | readonly Holder[] {
    let root = unwrapped(target);
    while (root.type === "MemberExpression") root = unwrapped(root.object);
    if (root.type === "Identifier" && !this.#graph.file.variableOf(root)) {
      return root.name === "exports" || root.name === "module" ? "export" : "global";
    }
    if (this.#isExportedOnTheWay(root)) return "export";
    const holders: Holder[] = [];
    let isOnGlobal = false;
    for (const end of endsOf(this.#graph, root, WHOLE).ends) {
      const ends = end.kind === "parameter" ? this.#endsGiven(end) : [end];
      if (ends.some(isExports)) return "export";
      if (ends.some(({ kind }) => kind === "global" || kind === "module")) isOnGlobal = true;
      const holder = end.kind === "constant" ? holderAt(end.node) : undefined;
      if (holder) holders.push(holder);
    }
    return isOnGlobal && holders.length === 0 ? "global" : holders;
  }

  /** `const api = module.exports = …`: the variable has what is exported. */
  #isExportedOnTheWay(root: Node): boolean {
    const variable = this.#graph.file.variableOf(root);
    return (variable?.defs ?? []).some(({ node }) => {
      let made = node.type === "VariableDeclarator" ? node.init : null;
      for (; made?.type === "AssignmentExpression"; made = made.right) {
        if (made.left.type === "MemberExpression" && this.#memberExit(made.left) === "export")
          return true;
      }
      return false;
    });
  }

  /** `factory(exports)`, `factory(jQuery)`, as in wrappers for several module systems. */
  #endsGiven({ callee, node }: ParameterEnd): readonly End[] {
    const parameter = parameterOf(node);
    if (!parameter) return [];
    return this.#uses
      .of(callee)
      .flatMap((use) => (use.kind === "call" ? argumentEdges(use.site, parameter, WHOLE) : []))
      .flatMap((edge) => (edge.kind === "value" ? endsOf(this.#graph, edge.node, WHOLE).ends : []));
  }
}

/** What has the functions that are written into an object: a body stands for `this`. */
function holderAt(object: Node): Holder | undefined {
  const { parent, type } = object;
  if (isFunction(object) || isClass(object)) return object;
  const isBody = type === "BlockStatement" || type === "ClassBody";
  return isBody && (isFunction(parent) || isClass(parent)) ? parent : undefined;
}

function isExports(end: End): boolean {
  return end.kind === "global" && (end.name === "exports" || end.name === "module");
}

function isExportSyntax(node: Node): boolean {
  return isExport(node) || node.type === "TSExportAssignment";
}
