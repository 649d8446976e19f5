/**
 * Where a function goes: the calls it is called by, the calls it is handed to, the exports.
 *
 *     const h = (req) => …;  app.get("/", wrap(h));      → argument of `wrap`, and of `app.get`
 *
 * The forward counterpart of `predecessors`, for functions and what holds them. A function that is
 * handed to a call nobody can see into may come back as that call's result: that is how wrappers are
 * seen through.
 *
 * Layer: imports only from `syntax/` and `flow/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import {
  isCall,
  isClass,
  isFunction,
  type CallNode,
  type ClassNode,
  type FunctionNode,
  type Node,
} from "../syntax/node.ts";
import type { Variable } from "../syntax/source-file.ts";
import { staticName } from "../syntax/static-name.ts";
import {
  ANY,
  canRead,
  ELEMENT,
  nameStep,
  prepended,
  remainder,
  WHOLE,
  type Path,
} from "./access-path.ts";
import { classOf } from "./class-members.ts";
import type { LocalGraph } from "./local-graph.ts";
import { argumentsOf, type CallSite } from "./parameter.ts";
import { classAt, functionsAt, stateKey } from "./walks.ts";

type UseKind =
  | { readonly kind: "call"; readonly site: CallSite }
  /** It stands in this argument of a call, at `path` within it. */
  | {
      readonly kind: "argument";
      readonly call: CallNode;
      readonly index: number;
      readonly path: Path;
    }
  /** It leaves what can be seen: an export, a property of an unknown object. */
  | { readonly kind: "escape"; readonly node: Node };

export type Use = UseKind & {
  /** The calls whose result stands in for the function: whoever knows them better may drop the use. */
  readonly wrappers: readonly CallNode[];
};

/** What a function takes along on its way. */
interface Carry {
  /** How many leading arguments `bind` has already given. */
  readonly bound: number;
  readonly wrappers: readonly CallNode[];
}

interface State extends Carry {
  readonly node: Node;
  readonly path: Path;
}

const NOTHING: Carry = { bound: 0, wrappers: [] };

const MAX_STATES = 500;

export class Uses {
  readonly #graph: LocalGraph;
  readonly #memo = new Map<Node, readonly Use[]>();

  constructor(graph: LocalGraph) {
    this.#graph = graph;
  }

  /** All uses of a function or class, in the order in which they are found. */
  of(node: ClassNode | FunctionNode): readonly Use[] {
    const known = this.#memo.get(node);
    if (known) return known;
    // While it is being computed, a function that returns itself has no uses.
    this.#memo.set(node, []);
    const uses = new UseWalk(this.#graph, this).run(node);
    this.#memo.set(node, uses);
    return uses;
  }
}

class UseWalk {
  readonly #graph: LocalGraph;
  readonly #all: Uses;
  readonly #uses: Use[] = [];
  readonly #pending: State[] = [];
  readonly #seen = new Set<string>();
  #carry = NOTHING;

  constructor(graph: LocalGraph, all: Uses) {
    this.#graph = graph;
    this.#all = all;
  }

  run(start: ClassNode | FunctionNode): readonly Use[] {
    this.#begin(start);
    for (let next = 0; next < this.#pending.length; next += 1) {
      const state = this.#pending[next];
      if (!state) break;
      const key = `${stateKey(state.node, state.path)} ${String(state.bound)}`;
      if (this.#seen.has(key)) continue;
      this.#seen.add(key);
      if (this.#seen.size > MAX_STATES) {
        this.#use({ kind: "escape", node: state.node });
        break;
      }
      this.#follow(state);
    }
    return this.#uses;
  }

  #begin(start: ClassNode | FunctionNode): void {
    if ((start.type === "FunctionDeclaration" || start.type === "ClassDeclaration") && start.id) {
      this.#readsOf(start.id, WHOLE);
    }
    if (start.type === "FunctionDeclaration" || start.type === "ClassDeclaration") {
      if (start.parent.type.startsWith("Export")) this.#escape(start);
      return;
    }
    const owner = isFunction(start) ? classOf(start) : undefined;
    const member = start.parent;
    if (owner && (member.type === "MethodDefinition" || member.type === "PropertyDefinition")) {
      this.#memberOf(owner, member);
    } else {
      this.#push(start, WHOLE);
    }
  }

  /** A method is reached through `this` and through every instance. */
  #memberOf(
    owner: ClassNode,
    member: TSESTree.MethodDefinition | TSESTree.PropertyDefinition,
  ): void {
    const name = staticName(member);
    const path = [name === undefined ? ANY : nameStep(name)];
    if (name === "constructor") {
      for (const use of this.#all.of(owner)) this.#uses.push(use);
      return;
    }
    if (isDecorated(member)) this.#escape(member);
    for (const read of this.#graph.index.memberReads.get(name ?? "") ?? []) {
      if (this.#isMemberOf(read.object, owner)) this.#push(read, WHOLE);
    }
    for (const use of this.#all.of(owner)) {
      if (use.kind !== "call") this.#escape(member);
      else if (use.site.call.type === "NewExpression") this.#push(use.site.call, path);
    }
  }

  /** Whether an expression is an instance of the class, or of one that extends it. */
  #isMemberOf(object: Node, owner: ClassNode): boolean {
    for (const root of this.#graph.rootsOf(object)) {
      let found = root.type === "ClassBody" ? root.parent : undefined;
      if (root.type === "NewExpression") found = classAt(this.#graph.withoutWrites, root.callee);
      else if (isClass(root)) found = root;
      for (let depth = 0; found && depth < 8; depth += 1) {
        if (found === owner) return true;
        found = found.superClass ? classAt(this.#graph.withoutWrites, found.superClass) : undefined;
      }
    }
    return false;
  }

  #push(node: Node, path: Path, { bound, wrappers }: Carry = this.#carry): void {
    this.#pending.push({ node, path, bound, wrappers });
  }

  #use(use: UseKind): void {
    this.#uses.push({ ...use, wrappers: this.#carry.wrappers });
  }

  #escape(node: Node): void {
    this.#use({ kind: "escape", node });
  }

  #readsOf(identifier: Node, path: Path): void {
    const variable = this.#graph.file.variableOf(identifier);
    if (!variable) {
      this.#escape(identifier);
      return;
    }
    if (isExported(variable)) this.#escape(identifier);
    for (const reference of variable.references) {
      if (reference.isRead()) this.#push(reference.identifier, path);
    }
  }

  #follow(state: State): void {
    const { node, path } = state;
    this.#carry = state;
    const parent = node.parent;
    if (!parent) return;
    switch (parent.type) {
      case "ArrayExpression": {
        const index = parent.elements.indexOf(node as TSESTree.Expression);
        this.#push(parent, prepended(nameStep(String(index)), path));
        break;
      }
      case "ArrowFunctionExpression":
        if (parent.body === node) this.#resultOf(parent, state);
        break;
      case "AssignmentExpression":
        if (parent.right !== node) break;
        this.#into(parent.left, path);
        this.#push(parent, path);
        break;
      case "AssignmentPattern":
        if (parent.right === node) this.#into(parent.left, path);
        break;
      case "AwaitExpression":
      case "ChainExpression":
      case "ConditionalExpression":
      case "LogicalExpression":
      case "TSAsExpression":
      case "TSNonNullExpression":
      case "TSSatisfiesExpression":
      case "TSTypeAssertion":
        this.#push(parent, path);
        break;
      case "CallExpression":
      case "NewExpression":
        this.#call(parent, state);
        break;
      case "ExportDefaultDeclaration":
      case "ExportSpecifier":
      case "JSXExpressionContainer":
      case "ThrowStatement":
      case "TSExportAssignment":
      case "YieldExpression":
      case "Decorator":
        this.#escape(parent);
        break;
      case "MemberExpression":
        if (parent.object === node) this.#member(parent, state);
        break;
      case "Property":
        if (parent.value === node && parent.parent.type === "ObjectExpression") {
          const name = staticName(parent);
          const step = name === undefined ? ANY : nameStep(name);
          this.#push(parent.parent, prepended(step, path));
        }
        break;
      case "PropertyDefinition": {
        const name = staticName(parent);
        const owner = parent.parent.parent;
        for (const read of this.#graph.index.memberReads.get(name ?? "") ?? []) {
          if (this.#isMemberOf(read.object, owner)) this.#push(read, path);
        }
        break;
      }
      case "ReturnStatement": {
        const around = functionOf(parent);
        if (around) this.#resultOf(around, state);
        break;
      }
      case "SequenceExpression":
        if (parent.expressions.at(-1) === node) this.#push(parent, path);
        break;
      case "SpreadElement":
        this.#spread(parent, state);
        break;
      case "TemplateLiteral":
        if (parent.parent.type === "TaggedTemplateExpression") this.#call(parent.parent, state);
        break;
      case "VariableDeclarator":
        if (parent.init === node) this.#into(parent.id, path);
        break;
      default:
    }
  }

  #spread(parent: TSESTree.SpreadElement, { node, path }: State): void {
    const holder = parent.parent;
    if (holder.type === "ObjectExpression") this.#push(holder, path);
    else if (holder.type === "ArrayExpression") {
      this.#push(holder, prepended(ELEMENT, remainder(path)));
    } else if (isCall(holder)) {
      const index = argumentsOf(holder).indexOf(parent);
      this.#use({ kind: "argument", call: holder, index, path: remainder(path) });
    } else this.#escape(node);
  }

  /** The function is the callee of a call, or stands in one of its arguments. */
  #call(call: CallNode, { bound, node, path, wrappers }: State): void {
    const callee = call.type === "TaggedTemplateExpression" ? call.tag : call.callee;
    if (callee === node) {
      if (path.length === 0) this.#use({ kind: "call", site: { call, shift: -bound } });
      return;
    }
    const index = argumentsOf(call).indexOf(node as TSESTree.Expression);
    if (index < 0) return;
    this.#use({ kind: "argument", call, index, path });
    const { functions, isComplete } = functionsAt(this.#graph.withoutWrites, callee);
    for (const target of functions) {
      const position = call.type === "TaggedTemplateExpression" ? index + 1 : index;
      const parameter = target.params[position];
      if (parameter) this.#into(parameter, path);
    }
    if (!isComplete || functions.length === 0) {
      const owner = classAt(this.#graph.withoutWrites, callee);
      if (!owner && path.length === 0) {
        this.#push(call, path, { bound, wrappers: [...wrappers, call] });
      }
    }
  }

  #member(parent: TSESTree.MemberExpression, { bound, node, path, wrappers }: State): void {
    const [step] = path;
    if (step !== undefined) {
      if (canRead(this.#graph.stepOf(parent), step)) this.#push(parent, remainder(path));
      return;
    }
    const call = parent.parent;
    if (call.type !== "CallExpression" || call.callee !== parent) return;
    const [, list] = call.arguments;
    switch (staticName(parent)) {
      case "apply":
        if (list) this.#use({ kind: "call", site: { call, shift: 0, list } });
        break;
      case "bind":
        this.#use({ kind: "call", site: { call, shift: 1 } });
        this.#push(call, path, { bound: bound + Math.max(0, call.arguments.length - 1), wrappers });
        break;
      case "call":
        this.#use({ kind: "call", site: { call, shift: 1 - bound } });
        break;
      default:
        if (!isFunction(node) && node.type !== "Identifier") this.#escape(parent);
    }
  }

  /** It is what a function returns: the function's callers have it. */
  #resultOf(around: FunctionNode, { path }: State): void {
    for (const use of this.#all.of(around)) {
      if (use.kind === "call") this.#push(use.site.call, path);
      else if (use.kind === "escape") this.#escape(use.node);
    }
  }

  /** It is given to a variable, a pattern or a property. */
  #into(target: Node, path: Path): void {
    switch (target.type) {
      case "ArrayPattern":
        for (const [index, element] of target.elements.entries()) {
          if (element && path[0] !== undefined && canRead(nameStep(String(index)), path[0])) {
            this.#into(element, remainder(path));
          }
        }
        break;
      case "AssignmentPattern":
        this.#into(target.left, path);
        break;
      case "Identifier":
        this.#readsOf(target, path);
        break;
      case "MemberExpression":
        this.#store(target, path);
        break;
      case "ObjectPattern":
        for (const property of target.properties) {
          if (property.type === "RestElement") this.#into(property.argument, path);
          else {
            const name = staticName(property);
            const step = name === undefined ? ANY : nameStep(name);
            if (path[0] !== undefined && canRead(step, path[0]))
              this.#into(property.value, remainder(path));
          }
        }
        break;
      case "RestElement":
        this.#into(target.argument, prepended(ELEMENT, path));
        break;
      case "TSParameterProperty":
        this.#into(target.parameter, path);
        break;
      default:
        this.#escape(target);
    }
  }

  /** `object.name = function`: whoever reads that property of that object has it. */
  #store(target: TSESTree.MemberExpression, path: Path): void {
    const name = staticName(target);
    const roots = this.#graph.rootsOf(target.object);
    const isKnown = [...roots].some(
      ({ type }) =>
        type === "ObjectExpression" ||
        type === "NewExpression" ||
        type === "ClassBody" ||
        type === "FunctionDeclaration" ||
        type === "ArrayExpression",
    );
    if (!isKnown) this.#escape(target);
    const reads = this.#graph.index.memberReads.get(name ?? "") ?? [];
    for (const read of reads) {
      if (read === target) continue;
      for (const root of this.#graph.rootsOf(read.object)) {
        if (!roots.has(root)) continue;
        this.#push(read, path);
        break;
      }
    }
    // The object that holds it may be handed on as a whole.
    if (target.object.type === "Identifier") {
      const step = name === undefined ? ANY : nameStep(name);
      const variable = this.#graph.file.variableOf(target.object);
      for (const reference of variable?.references ?? []) {
        const { parent } = reference.identifier;
        if (reference.isRead() && parent?.type !== "MemberExpression") {
          this.#push(reference.identifier, prepended(step, path));
        }
      }
    }
  }
}

function functionOf(node: Node): FunctionNode | undefined {
  for (let parent = node.parent; parent; parent = parent.parent) {
    if (isFunction(parent)) return parent;
  }
  return undefined;
}

function isExported(variable: Variable): boolean {
  return variable.defs.some(({ node, parent }) =>
    [node.parent?.type, parent?.parent?.type].some((type) => type?.startsWith("Export")),
  );
}

/** Espree knows no decorators, and leaves the list out. */
function isDecorated(member: { readonly decorators?: readonly unknown[] }): boolean {
  return (member.decorators?.length ?? 0) > 0;
}
