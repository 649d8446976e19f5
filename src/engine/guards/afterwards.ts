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
import { WHOLE } from "../flow/access-path.ts";
import { argumentsOf, patternOf } from "../flow/parameter.ts";
import { targetsIn } from "../flow/pattern-targets.ts";
import { functionsAt } from "../flow/walks.ts";
import { argumentsAt } from "../models/arguments.ts";
import type { FullGraph } from "../models/full-graph.ts";
import { listOf } from "../models/registry.ts";
import {
  calleeOf,
  functionAround,
  isCall,
  parametersOf,
  unwrapped,
  type CallNode,
  type Node,
} from "../syntax/node.ts";
import { textParts } from "../syntax/text-parts.ts";
import type { Decoding } from "./danger.ts";
import { pathFunctionAt } from "./path-functions.ts";

/** A walk over more expressions than this sees nothing more. */
const MAX_STATES = 200;

/** What decodes a value in the expression around it, or where the variable is read that it is put in. */
export function decodingOf(graph: FullGraph, node: Node): Decoding | undefined {
  let decoding: Decoding | undefined;
  const pending = new Set([node]);
  // The set grows while it is read.
  for (const start of pending) {
    for (let inner: Node | undefined = start; inner; inner = aroundOf(graph, inner)) {
      const { parent } = inner;
      if (parent?.type === "VariableDeclarator" && pending.size < MAX_STATES) {
        for (const read of readsOf(graph, parent.id)) pending.add(read);
      }
      if (!parent || !isCall(parent) || calleeOf(parent) === inner) continue;
      for (const { decodes } of rowsAbout(graph, parent, inner)) {
        if (decoding !== "wholly") decoding = decodes ?? decoding;
      }
    }
  }
  return decoding;
}

/** Where the variables are read that a pattern, or a name, gives a value to. */
export function readsOf(graph: FullGraph, pattern: Node): readonly Node[] {
  return targetsIn(pattern, WHOLE).flatMap(({ node }) =>
    (graph.local.file.variableOf(node)?.references ?? []).flatMap((reference) =>
      reference.isRead() ? reference.identifier : [],
    ),
  );
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

/** The whole of the text that an expression is put into right here. */
export function textAround(node: Node): Node {
  let whole = node;
  while (
    whole.parent?.type === "TemplateLiteral" ||
    (whole.parent?.type === "BinaryExpression" && whole.parent.operator === "+")
  ) {
    whole = whole.parent;
  }
  return whole;
}

/** How a value becomes a part of paths, as far as that is in plain sight. */
export interface Placement {
  /** Something stands before it wherever it is used: an absolute path is none there. */
  readonly isBelow: boolean;
  /** No folder and no file stands behind it: `..` alone would be a folder where a file is meant. */
  readonly isName: boolean;
}

interface State {
  readonly node: Node;
  /** Whether something stands before the value here. */
  readonly isBelow: boolean;
  /** Whether text stands right beside it, so that `..` is only a part of a name. */
  readonly isGlued: boolean;
}

export function placementOf(graph: FullGraph, node: Node): Placement {
  return new Placements(graph).of(node);
}

class Placements {
  readonly #graph: FullGraph;
  readonly #pending: State[] = [];
  #isBelow = true;
  #isName = true;

  constructor(graph: FullGraph) {
    this.#graph = graph;
  }

  of(node: Node): Placement {
    this.#pending.push({ node, isBelow: false, isGlued: false });
    const seen = new Set<Node>();
    // The list grows while it is read.
    for (const state of this.#pending) {
      if (seen.has(state.node)) continue;
      seen.add(state.node);
      if (seen.size > MAX_STATES) break;
      this.#follow(state);
    }
    return { isBelow: this.#isBelow, isName: this.#isName };
  }

  #follow(state: State): void {
    const { node } = state;
    const { parent } = node;
    switch (parent?.type) {
      case "ArrowFunctionExpression":
      case "ReturnStatement": {
        const callee = functionAround(node);
        for (const use of callee ? this.#graph.usesOf(callee) : []) {
          if (use.kind === "call") this.#pending.push({ ...state, node: use.site.call });
        }
        break;
      }
      case "AssignmentExpression":
        if (parent.right === node) this.#into(parent.left, state);
        break;
      case "BinaryExpression":
        if (parent.operator === "+") this.#text(state);
        break;
      case "TemplateLiteral":
        this.#text(state);
        break;
      case "CallExpression":
      case "NewExpression":
        if (calleeOf(parent) === node) this.#pending.push({ ...state, node: parent });
        else this.#argument(parent, state);
        break;
      case "VariableDeclarator":
        this.#into(parent.id, state);
        break;
      default: {
        const around = aroundOf(this.#graph, node);
        if (around) this.#pending.push({ ...state, node: around });
      }
    }
  }

  #into(pattern: Node, state: State): void {
    const variable = this.#graph.local.file.variableOf(pattern);
    for (const reference of variable?.references ?? []) {
      if (reference.isRead()) this.#pending.push({ ...state, node: reference.identifier });
    }
  }

  #text(state: State): void {
    const whole = textAround(state.node);
    const inner = unwrapped(state.node);
    const parts = textParts(whole) ?? [];
    const index = parts.findIndex((part) => typeof part !== "string" && unwrapped(part) === inner);
    const [before, after] = [parts[index - 1], parts[index + 1]];
    const isGlued =
      state.isGlued ||
      (typeof before === "string" && !/[/\\]$/u.test(before)) ||
      (typeof after === "string" && !/^[/\\]/u.test(after));
    if (typeof after === "string" && !isGlued) this.#isName = false;
    const isFirst = index < 0 ? inner.range[0] === whole.range[0] : index === 0;
    this.#pending.push({ node: whole, isBelow: state.isBelow || !isFirst, isGlued });
  }

  #argument(call: CallNode, state: State): void {
    const { isBelow, isGlued, node } = state;
    const index = argumentsOf(call).indexOf(node as TSESTree.Expression);
    const name = pathFunctionAt(this.#graph, call);
    const isJoin = name === "join" || name === "resolve";
    if (isJoin && index < argumentsOf(call).length - 1 && !isGlued) this.#isName = false;
    if (name === "resolve" && index > 0 && !isBelow) this.#isBelow = false;
    if (!isBelow && this.#isPathSink(call, node)) this.#isBelow = false;
    if (rowsAbout(this.#graph, call, node).length > 0) {
      this.#pending.push({ ...state, node: call, isBelow: isBelow || (isJoin && index > 0) });
    }
    for (const callee of functionsAt(this.#graph.local, calleeOf(call)).functions) {
      const parameter = parametersOf(callee)[index];
      const pattern = parameter && patternOf(parameter);
      if (!pattern) continue;
      this.#into(pattern.type === "AssignmentPattern" ? pattern.left : pattern, state);
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
          argumentsAt({ call, shift: 0 }, row.argument).some((given) => given.node === node),
      );
  }
}
