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
  calleeOf,
  functionAround,
  isCall,
  isClass,
  isFunction,
  isWithin,
  type ClassNode,
  type FunctionNode,
  type Node,
} from "../syntax/node.ts";
import { staticName } from "../syntax/static-name.ts";
import { remainder, WHOLE, type Path } from "./access-path.ts";
import type { CallSite } from "./call-site.ts";
import { reflectedList } from "./callees.ts";
import { classOf, declaredName } from "./class-members.ts";
import { handedTo } from "./handed-to.ts";
import { holderOf, type Holder } from "./holders.ts";
import type { LocalGraph } from "./local-graph.ts";
import {
  movesOfMember,
  movesOfArgument,
  movesOfName,
  movesOfPart,
  movesOfStore,
  type Move,
  type World,
} from "./member-moves.ts";
import { MemberReads } from "./member-reads.ts";
import { argumentsOf } from "./parameter.ts";
import { targetsIn } from "./pattern-targets.ts";
import type { Carry, Use, UseKind } from "./use.ts";
import { isExport, isExported } from "./visibility.ts";
import { idOf, stateKey } from "./walks.ts";

type State = Carry & Holder;

const NOTHING: Carry = { bound: 0, wrappers: [] };
const MAX_STATES = 500;

export class UseWalk {
  readonly #graph: LocalGraph;
  readonly #all: World["uses"];
  readonly #world: World;
  readonly #uses: Use[] = [];
  readonly #pending: State[] = [];
  readonly #seen = new Set<string>();
  readonly #escaped = new Set<Node>();
  #carry = NOTHING;

  constructor(graph: LocalGraph, all: World["uses"]) {
    this.#graph = graph;
    this.#all = all;
    this.#world = { graph, members: new MemberReads(graph), uses: all };
  }

  /** Of a function or class, or of what is a part of another value. */
  run(start: Node, path = WHOLE): readonly Use[] {
    if (path === WHOLE && (isFunction(start) || isClass(start))) this.#begin(start);
    else this.#push(start, path);
    // The list grows while it is read.
    for (const state of this.#pending) {
      const { bound, node, path, within } = state;
      const key = `${stateKey(node, path)} ${String(bound)} ${within ? String(idOf(within.site.call)) : ""}`;
      if (this.#seen.has(key)) continue;
      this.#seen.add(key);
      this.#carry = state;
      if (this.#seen.size > MAX_STATES) {
        this.#escape(state.node);
        break;
      }
      this.#follow(state);
    }
    return this.#uses;
  }

  #push(node: Node, path: Path, carry: Carry = this.#carry): void {
    const { bound, within, wrappers } = carry;
    // Whoever keeps a function beyond the call has it in any other call, too.
    const isStillWithin = within && isWithin(node, within.callee);
    this.#pending.push({ node, path, bound, wrappers, ...(isStillWithin && { within }) });
  }

  #use(use: UseKind): void {
    const { within, wrappers } = this.#carry;
    this.#uses.push({ ...use, wrappers, ...(use.kind === "call" && within && { within }) });
  }

  /** Once for each place: a function that returns many others has all of theirs. */
  #escape(node: Node): void {
    if (this.#escaped.has(node)) return;
    this.#escaped.add(node);
    this.#use({ kind: "escape", node });
  }

  #begin(start: ClassNode | FunctionNode): void {
    if (start.type === "FunctionDeclaration" || start.type === "ClassDeclaration") {
      if (start.id) this.#readsOf(start.id, WHOLE);
      if (isExport(start.parent)) this.#escape(start);
      return;
    }
    const owner = isFunction(start) ? classOf(start) : undefined;
    const member = start.parent;
    if (owner && (member.type === "MethodDefinition" || member.type === "PropertyDefinition")) {
      this.#take(movesOfMember(owner, member, this.#world));
    } else {
      if (start.type !== "ArrowFunctionExpression" && start.id) this.#readsOf(start.id, WHOLE);
      this.#push(start, WHOLE);
    }
  }

  #take(moves: readonly Move[]): void {
    for (const move of moves) {
      if (move.kind === "to") this.#push(move.node, move.path);
      else if (move.use.kind === "escape") this.#escape(move.use.node);
      else if ("wrappers" in move.use) this.#uses.push(move.use);
      else this.#use(move.use);
    }
  }

  #readsOf(identifier: Node, path: Path): void {
    const variable = this.#graph.file.variableOf(identifier);
    if (!variable) {
      this.#escape(identifier);
      return;
    }
    if (isExported(variable)) this.#escape(identifier);
    this.#take(movesOfName(variable, path, this.#world));
    for (const read of this.#graph.file.readsOf(variable)) this.#push(read, path);
  }

  #follow(state: State): void {
    const { node, path } = state;
    const holder = holderOf(node, path, this.#graph.names);
    if (holder) this.#take(movesOfPart(holder, this.#world));
    const { parent } = node;
    switch (parent?.type) {
      case "ArrowFunctionExpression":
        if (parent.body === node) this.#resultOf(parent, path);
        break;
      case "AssignmentExpression":
      case "AssignmentPattern":
        if (parent.right === node) this.#into(parent.left, path);
        break;
      case "CallExpression":
      case "NewExpression":
      case "TaggedTemplateExpression":
        this.#call(parent, state);
        break;
      case "Decorator":
      case "ExportDefaultDeclaration":
      case "ExportSpecifier":
      case "ThrowStatement":
      case "TSExportAssignment":
      case "YieldExpression":
        this.#escape(parent);
        break;
      case "JSXElement":
        this.#call(parent, state);
        break;
      case "JSXExpressionContainer":
        // In a fragment, nobody is given it.
        if (!holder) this.#escape(parent);
        break;
      case "JSXOpeningElement":
        if (parent.name === node && path.length === 0)
          this.#use({ kind: "call", site: { call: parent.parent, shift: 0 } });
        break;
      case "MemberExpression":
        if (parent.object === node && path.length === 0) this.#member(parent, state);
        break;
      case "PropertyDefinition":
        for (const read of this.#world.members.ofInstances(
          staticName(parent),
          parent.parent.parent,
        )) {
          this.#push(read, path);
        }
        break;
      case "ReturnStatement": {
        const around = functionAround(parent);
        if (around) this.#resultOf(around, path);
        break;
      }
      case "SpreadElement":
        if (isCall(parent.parent)) {
          const call = parent.parent;
          const index = argumentsOf(call).indexOf(parent);
          const { bound } = state;
          this.#use({ kind: "argument", call, index, path: remainder(path), bound });
        }
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

  /** The function is the callee of a call, or stands in one of its arguments. */
  #call(call: CallSite["call"], { bound, node, path, wrappers }: State): void {
    const isElement = call.type === "JSXElement";
    if (!isElement && calleeOf(call) === node) {
      if (path.length === 0) this.#use({ kind: "call", site: { call, shift: -bound } });
      return;
    }
    const index = argumentsOf(call).indexOf(node as TSESTree.Expression);
    if (index < 0) return;
    const list = reflectedList(call, index, path);
    if (list) this.#use({ kind: "call", site: { call, shift: 0, list } });
    if (!isElement) this.#use({ kind: "argument", call, index, path, bound });
    const { isComplete, owner, parameters } = handedTo(call, index, this.#graph);
    for (const { pattern, within } of parameters)
      this.#into(pattern, path, { bound, wrappers, within });
    this.#take(movesOfArgument(call, owner, path, this.#world));
    if (owner || isComplete) return;
    if (isElement) this.#escape(call);
    else if (path.length === 0)
      this.#push(call, path, { bound, wrappers: [...wrappers, { call, index }] });
  }

  /** `f.call(…)`, `f.apply(…)`, `f.bind(…)` */
  #member(parent: TSESTree.MemberExpression, { bound, node, path, wrappers }: State): void {
    const call = parent.parent;
    if (call.type !== "CallExpression" || call.callee !== parent) return;
    const [, list] = call.arguments;
    switch (staticName(parent)) {
      case "apply":
        if (list) this.#use({ kind: "call", site: { call, shift: 0, list } });
        break;
      case "bind": {
        this.#use({ kind: "call", site: { call, shift: 1 } });
        const given = bound + Math.max(0, call.arguments.length - 1);
        this.#push(call, path, { bound: given, wrappers });
        break;
      }
      case "call":
        this.#use({ kind: "call", site: { call, shift: 1 - bound } });
        break;
      default:
        if (!isFunction(node) && node.type !== "Identifier") this.#escape(parent);
    }
  }

  /** It is what a function returns: the function's callers have it. */
  #resultOf(around: FunctionNode, path: Path): void {
    for (const use of this.#all.of(around)) {
      if (use.kind === "call") this.#push(use.site.call, path);
      else if (use.kind === "escape") this.#escape(use.node);
    }
  }

  /** It is given to a variable, a pattern or a property. */
  #into(pattern: Node, whole: Path, carry: Carry = this.#carry): void {
    const before = this.#carry;
    this.#carry = carry;
    if (pattern.type === "TSParameterProperty" && isFunction(pattern.parent)) {
      const owner = classOf(pattern.parent);
      const reads = owner && this.#world.members.ofInstances(declaredName(pattern), owner);
      for (const read of reads ?? []) this.#push(read, whole);
    }
    for (const { node, path } of targetsIn(pattern, whole)) {
      if (node.type === "Identifier") this.#readsOf(node, path);
      else if (node.type === "MemberExpression") this.#take(movesOfStore(node, path, this.#world));
      else this.#escape(node);
    }
    this.#carry = before;
  }
}
