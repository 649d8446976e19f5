/**
 * What the outcome of a test says of a subject.
 *
 *     ["a", "b"].includes(x)   true: `x` is one of two          typeof x === "number"   true: harmless
 *
 * Layer: may import `libraries/library.ts` and the layers before `guards/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import type { Guard, SinkKind } from "../../libraries/library.ts";
import type { Point } from "../control/basic-block.ts";
import { WHOLE } from "../flow/access-path.ts";
import { argumentsOf, patternOf } from "../flow/parameter.ts";
import { endsOf, functionsAt } from "../flow/walks.ts";
import type { FullGraph } from "../models/full-graph.ts";
import {
  calleeOf,
  unwrapped,
  type CallNode,
  type CodeUnit,
  type FunctionNode,
  type Node,
} from "../syntax/node.ts";
import { writtenNumber } from "../syntax/written-number.ts";
import { isBounded } from "./length.ts";
import { keepsBelow } from "./path-checks.ts";
import { isMatch } from "./match.ts";
import { Membership } from "./membership.ts";
import { isOfHarmlessType } from "./type-check.ts";
import { isAbout, subjectOf, type Subject } from "./subject.ts";

/** Functions within functions that a check is followed into. */
const MAX_DEPTH = 5;

type IsUnchecked = (
  subject: Subject,
  unit: CodeUnit,
  points: readonly Point[],
  kind: SinkKind,
) => boolean;

export class Checks {
  readonly #graph: FullGraph;
  readonly #isUnchecked: IsUnchecked;
  readonly #membership: Membership;
  #depth = 0;

  constructor(graph: FullGraph, isUnchecked: IsUnchecked) {
    this.#graph = graph;
    this.#isUnchecked = isUnchecked;
    this.#membership = new Membership(graph);
  }

  /** Whether a test with this outcome makes the subject harmless to the kind of sink. */
  implies(test: Node, outcome: boolean, subject: Subject, kind: SinkKind): boolean {
    if (this.#depth > MAX_DEPTH * 8) return false;
    this.#depth += 1;
    const result = this.#implies(unwrapped(test), outcome, subject, kind);
    this.#depth -= 1;
    return result;
  }

  /** Whether a call can be one that returns only if something is harmless. */
  mayAssert(call: CallNode): boolean {
    if (this.#graph.rowsOf<Guard>(this.#graph.registry.guards, call).length > 0) return true;
    return (
      argumentsOf(call).length > 0 &&
      functionsAt(this.#graph.local, calleeOf(call)).functions.length > 0
    );
  }

  /** Whether a call returns only if the subject is harmless. */
  asserts(call: CallNode, subject: Subject, kind: SinkKind): boolean {
    for (const { row } of this.#graph.rowsOf<Guard>(this.#graph.registry.guards, call)) {
      const argument = this.#argumentOf(call, row);
      if (!argument || (row.for !== "every" && !row.for.includes(kind))) continue;
      if (row.means === "throws" && this.#isAbout(argument, subject)) return true;
      if (row.means === "holds" && this.implies(argument, true, subject, kind)) return true;
    }
    return this.#inFunctions(call, subject, (callee, parameter) =>
      this.#holdsAtEveryExit(callee, parameter, kind, undefined),
    );
  }

  #implies(test: Node, outcome: boolean, subject: Subject, kind: SinkKind): boolean {
    switch (test.type) {
      case "BinaryExpression":
        return (
          (kind === "regex-subject" && isBounded(test, outcome, subject, this.#graph.local.file)) ||
          this.#comparison(test, outcome, subject)
        );
      case "CallExpression":
        return this.#call(test, outcome, subject, kind);
      case "Identifier": {
        // A value that counts as false is empty.
        if (!outcome && this.#isAbout(test, subject)) return true;
        const stored = this.#storedTest(test, subject);
        return stored !== undefined && this.implies(stored, outcome, subject, kind);
      }
      case "LogicalExpression": {
        if (test.operator === "??") return false;
        const [left, right] = [
          this.implies(test.left, outcome, subject, kind),
          this.implies(test.right, outcome, subject, kind),
        ];
        return (test.operator === "&&") === outcome ? left || right : left && right;
      }
      case "SwitchCase": {
        const { discriminant } = test.parent;
        if (!test.test) return false;
        if (discriminant.type === "Literal" && discriminant.value === true) {
          return this.implies(test.test, outcome, subject, kind);
        }
        return outcome && this.#equals(discriminant, test.test, subject);
      }
      case "UnaryExpression":
        if (test.operator === "!") return this.implies(test.argument, !outcome, subject, kind);
        // `~list.indexOf(x)` is 0 where it is missing.
        return (
          test.operator === "~" && outcome && this.#membership.isPosition(test.argument, subject)
        );
      default:
        return !outcome && this.#isAbout(test, subject);
    }
  }

  /** `const isOk = test(x); if (isOk)`: the test, if neither was written since. */
  #storedTest(test: TSESTree.Identifier, subject: Subject): Node | undefined {
    const { control, file } = this.#graph.local;
    const variable = file.variableOf(test);
    const [write, ...others] = variable ? control.writesOf(variable) : [];
    const declarator = write?.parent;
    if (others.length > 0 || declarator?.type !== "VariableDeclarator") return undefined;
    if (declarator.id !== write || !declarator.init) return undefined;
    return control.writesOf(subject.variable).length === 1 ? declarator.init : undefined;
  }

  #comparison(
    { left, operator, right }: TSESTree.BinaryExpression,
    outcome: boolean,
    subject: Subject,
  ): boolean {
    switch (operator) {
      case "!=":
      case "!==":
        return this.#isEqual(left, right, !outcome, subject);
      case "==":
      case "===":
        return this.#isEqual(left, right, outcome, subject);
      case "in":
        return outcome && this.#isAbout(left, subject) && this.#membership.isTrusted(right);
      case ">":
        return outcome && writtenNumber(right) === -1 && this.#membership.isPosition(left, subject);
      case ">=":
        return outcome && writtenNumber(right) === 0 && this.#membership.isPosition(left, subject);
      case "<":
        return !outcome && writtenNumber(right) === 0 && this.#membership.isPosition(left, subject);
      default:
        return false;
    }
  }

  #isEqual(left: Node, right: Node, isSame: boolean, subject: Subject): boolean {
    if (this.#membership.isPosition(left, subject) && writtenNumber(right) === -1) return !isSame;
    if (!isSame) return false;
    return this.#equals(left, right, subject) || this.#equals(right, left, subject);
  }

  /** `subject === constant`, `typeof subject === "number"`. */
  #equals(left: Node, right: Node, subject: Subject): boolean {
    const inner = unwrapped(left);
    if (isOfHarmlessType(inner, right, subject, this.#graph.local.file)) return true;
    return this.#isAbout(inner, subject) && this.#isConstant(right);
  }

  #call(
    test: TSESTree.CallExpression,
    outcome: boolean,
    subject: Subject,
    kind: SinkKind,
  ): boolean {
    if (
      outcome &&
      (this.#membership.includes(test, subject) || isMatch(this.#graph, test, subject, kind))
    )
      return true;
    if (
      kind === "path" &&
      test.callee.type === "MemberExpression" &&
      this.#isAbout(test.callee.object, subject) &&
      keepsBelow(this.#graph, test, outcome, subject)
    ) {
      return true;
    }
    for (const { row } of this.#graph.rowsOf<Guard>(this.#graph.registry.guards, test)) {
      const argument = this.#argumentOf(test, row);
      if (!argument || typeof (row.means ?? true) !== "boolean") continue;
      if (row.for !== "every" && !row.for.includes(kind)) continue;
      if ((row.means ?? true) === outcome && this.#isAbout(argument, subject)) return true;
    }
    if (test.callee.type === "Identifier" && test.callee.name === "Boolean" && test.arguments[0]) {
      return this.implies(test.arguments[0], outcome, subject, kind);
    }
    return this.#inFunctions(test, subject, (callee, parameter) =>
      this.#holdsAtEveryExit(callee, parameter, kind, outcome),
    );
  }

  #argumentOf(call: CallNode, { argument }: Guard): Node | undefined {
    if (argument !== "receiver") return argumentsOf(call)[argument];
    const callee = unwrapped(calleeOf(call));
    return callee.type === "MemberExpression" ? callee.object : undefined;
  }

  #isAbout(expression: Node, subject: Subject): boolean {
    return isAbout(expression, subject, this.#graph.local.file);
  }

  #isConstant(node: Node): boolean {
    const { ends, isComplete } = endsOf(this.#graph, node, WHOLE);
    return (
      isComplete &&
      ends.length > 0 &&
      ends.every(({ kind }) => kind === "constant" || kind === "computed")
    );
  }

  /** Asks about the functions in plain sight that a call gives the subject to. */
  #inFunctions(
    call: CallNode,
    subject: Subject,
    question: (callee: FunctionNode, parameter: Subject) => boolean,
  ): boolean {
    const position = argumentsOf(call).findIndex((argument) => this.#isAbout(argument, subject));
    if (position < 0 || this.#depth > MAX_DEPTH * 4) return false;
    const { functions, isComplete } = functionsAt(this.#graph.local, calleeOf(call));
    if (!isComplete || functions.length === 0) return false;
    this.#depth += 4;
    const checked = subjectOf(argumentsOf(call)[position] ?? call, this.#graph.local.file);
    const rest = subject.path.slice(checked?.path.length ?? 0);
    const result = functions.every((callee) => {
      const parameter = callee.params[position];
      const pattern = parameter && patternOf(parameter);
      const variable =
        pattern &&
        this.#graph.local.file.variableOf(
          pattern.type === "AssignmentPattern" ? pattern.left : pattern,
        );
      return variable !== undefined && question(callee, { variable, path: rest });
    });
    this.#depth -= 4;
    return result;
  }

  /**
   * Whether, wherever a function returns (with this outcome, if one is given), its parameter has
   * been checked.
   */
  #holdsAtEveryExit(
    callee: FunctionNode,
    parameter: Subject,
    kind: SinkKind,
    outcome: boolean | undefined,
  ): boolean {
    const flow = this.#graph.local.control.flowOf(callee);
    if (!flow || callee.async || callee.generator) return false;
    const returns = this.#graph.local.index.returns.get(callee) ?? [];
    let exits = 0;
    for (const value of returns) {
      const literal = unwrapped(value);
      if (outcome !== undefined && literal.type === "Literal" && Boolean(literal.value) !== outcome)
        continue;
      exits += 1;
      if (outcome !== undefined && this.implies(value, outcome, parameter, kind)) continue;
      const points = flow.pointsOf(value);
      if (points.length === 0 || this.#isUnchecked(parameter, callee, points, kind)) return false;
    }
    // Without a `return`, the answer is `undefined`.
    const isEndReachable = callee.body.type === "BlockStatement" && flow.end.in.length > 0;
    const isPlain = callee.body.type === "BlockStatement" && returns.length === 0;
    if (outcome !== true && (isEndReachable || isPlain)) {
      exits += 1;
      const end = { block: flow.end, index: Infinity };
      if (this.#isUnchecked(parameter, callee, [end], kind)) return false;
    }
    return exits > 0;
  }
}
