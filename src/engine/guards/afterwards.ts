/**
 * What the code does with a value behind a check: it may undo what the check was good for, or see to
 * what the check left out.
 *
 *     decodeURIComponent(name)   `%2e%2e` had no dots in it        join("uploads", name)   not absolute any more
 *
 * Layer: may import `libraries/library.ts` and the layers before `guards/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import type { Place, Propagator, Sink } from "../../libraries/library.ts";
import { argumentsOf, patternOf } from "../flow/parameter.ts";
import { functionsAt } from "../flow/walks.ts";
import { argumentsAt } from "../models/conditions.ts";
import type { FullGraph } from "../models/full-graph.ts";
import { listOf } from "../models/registry.ts";
import {
  calleeOf,
  functionAround,
  isCall,
  unwrapped,
  type CallNode,
  type Node,
} from "../syntax/node.ts";
import { textParts } from "../syntax/text-parts.ts";
import type { Decoding } from "./danger.ts";
import { pathFunctionAt } from "./path-functions.ts";

/** A walk over more expressions than this sees nothing more. */
const MAX_STATES = 200;

/** What decodes a value in the expression around it. */
export function decodingOf(graph: FullGraph, node: Node): Decoding | undefined {
  let decoding: Decoding | undefined;
  for (let inner: Node | undefined = node; inner; inner = aroundOf(graph, inner)) {
    const { parent } = inner;
    if (!parent || !isCall(parent) || calleeOf(parent) === inner) continue;
    for (const { decodes } of rowsAbout(graph, parent, inner)) {
      if (decoding !== "wholly") decoding = decodes ?? decoding;
    }
  }
  return decoding;
}

/** The expression around one that has its value, or a text with it. */
function aroundOf(graph: FullGraph, node: Node): Node | undefined {
  const { parent } = node;
  if (!parent) return undefined;
  switch (parent.type) {
    case "AwaitExpression":
    case "BinaryExpression":
    case "ChainExpression":
    case "LogicalExpression":
    case "TSAsExpression":
    case "TSNonNullExpression":
    case "TSSatisfiesExpression":
    case "TSTypeAssertion":
    case "TemplateLiteral":
      return parent;
    case "ConditionalExpression":
      return parent.test === node ? undefined : parent;
    case "MemberExpression":
      return parent.object === node ? parent : undefined;
    case "CallExpression":
    case "NewExpression":
      return calleeOf(parent) === node || rowsAbout(graph, parent, node).length > 0
        ? parent
        : undefined;
    default:
      return undefined;
  }
}

/** The rows that make a call's result of this argument. */
function rowsAbout(graph: FullGraph, call: CallNode, argument: Node): readonly Propagator[] {
  const index = argumentsOf(call).indexOf(argument as TSESTree.Expression);
  return graph
    .rowsOf<Propagator>(graph.registry.propagators, call)
    .map(({ row }) => row)
    .filter(
      ({ from, to }) =>
        to.of === "result" &&
        listOf<Place>(from).some(
          ({ of, returned }) => !returned && (of === index || of === "arguments"),
        ),
    );
}

/** How a value becomes a part of paths. */
export interface Placement {
  /** Something always stands before it: an absolute path is none there. */
  readonly isBelow: boolean;
  /** Text stands right beside it, wherever that is seen: it is only a part of a name. */
  readonly isGlued: boolean;
}

interface State {
  readonly node: Node;
  readonly isGlued: boolean;
}

/** Where a value ends up: followed as far as that is in plain sight. */
export function placementOf(graph: FullGraph, node: Node): Placement {
  return new Placements(graph).of(node);
}

class Placements {
  readonly #graph: FullGraph;
  readonly #pending: State[] = [];
  #isBelow = true;
  #isGlued: boolean | undefined;

  constructor(graph: FullGraph) {
    this.#graph = graph;
  }

  of(start: Node): Placement {
    this.#pending.push({ node: start, isGlued: false });
    const seen = new Set<Node>();
    // The list grows while it is read.
    for (const state of this.#pending) {
      if (seen.has(state.node)) continue;
      seen.add(state.node);
      if (seen.size > MAX_STATES) break;
      this.#follow(state);
    }
    return { isBelow: this.#isBelow, isGlued: this.#isGlued ?? false };
  }

  #end(isBelow: boolean, isGlued: boolean): void {
    this.#isBelow &&= isBelow;
    this.#isGlued = (this.#isGlued ?? true) && isGlued;
  }

  #follow({ isGlued, node }: State): void {
    const { parent } = node;
    switch (parent?.type) {
      case "ArrowFunctionExpression":
      case "ReturnStatement": {
        const callee = functionAround(node);
        for (const use of callee ? this.#graph.usesOf(callee) : []) {
          if (use.kind === "call") this.#pending.push({ node: use.site.call, isGlued });
        }
        break;
      }
      case "AssignmentExpression":
        if (parent.right === node) this.#into(parent.left, isGlued);
        break;
      case "BinaryExpression":
      case "TemplateLiteral":
        this.#text(node, isGlued);
        break;
      case "CallExpression":
      case "NewExpression":
        if (calleeOf(parent) === node) this.#pending.push({ node: parent, isGlued });
        else this.#argument(parent, node, isGlued);
        break;
      case "VariableDeclarator":
        this.#into(parent.id, isGlued);
        break;
      default: {
        const around = aroundOf(this.#graph, node);
        if (around) this.#pending.push({ node: around, isGlued });
      }
    }
  }

  #into(pattern: Node, isGlued: boolean): void {
    const variable = this.#graph.local.file.variableOf(pattern);
    for (const reference of variable?.references ?? []) {
      if (reference.isRead()) this.#pending.push({ node: reference.identifier, isGlued });
    }
  }

  #text(node: Node, isGlued: boolean): void {
    let whole = node;
    while (whole.parent?.type === "BinaryExpression" || whole.parent?.type === "TemplateLiteral") {
      if (whole.parent.type === "BinaryExpression" && whole.parent.operator !== "+") return;
      whole = whole.parent;
    }
    const parts = textParts(whole);
    const index =
      parts?.findIndex((part) => typeof part !== "string" && unwrapped(part) === unwrapped(node)) ??
      -1;
    const [before, after] = [parts?.[index - 1], parts?.[index + 1]];
    const isPart =
      isGlued ||
      (typeof before === "string" && !/[/\\]$/u.test(before)) ||
      (index >= 0 && typeof after === "string" && !/^[/\\]/u.test(after));
    const isFirst = parts && index >= 0 ? index === 0 : isLeftmost(node, whole);
    if (isFirst) this.#pending.push({ node: whole, isGlued: isPart });
    else this.#end(true, isPart);
  }

  #argument(call: CallNode, node: Node, isGlued: boolean): void {
    const index = argumentsOf(call).indexOf(node as TSESTree.Expression);
    const name = pathFunctionAt(this.#graph, call);
    if (name === "join" && index > 0) this.#end(true, isGlued);
    else if (name === "resolve" && index > 0) this.#end(false, isGlued);
    else if (this.#isPathSink(call, node)) this.#end(false, isGlued);
    else if (rowsAbout(this.#graph, call, node).length > 0) {
      this.#pending.push({ node: call, isGlued });
    }
    for (const callee of functionsAt(this.#graph.local, calleeOf(call)).functions) {
      const parameter = callee.params[index];
      const pattern = parameter && patternOf(parameter);
      if (pattern)
        this.#into(pattern.type === "AssignmentPattern" ? pattern.left : pattern, isGlued);
    }
  }

  #isPathSink(call: CallNode, node: Node): boolean {
    return this.#graph
      .rowsOf<Sink>(this.#graph.registry.sinks, call)
      .some(
        ({ row }) =>
          row.kind === "path" &&
          row.argument !== undefined &&
          row.property === undefined &&
          argumentsAt(call, row.argument).includes(node),
      );
  }
}

/** Whether a text begins with the expression. */
function isLeftmost(node: Node, whole: Node): boolean {
  return node.range[0] - whole.range[0] <= 1;
}
