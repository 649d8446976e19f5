/**
 * What a call says of a subject, by its answer or by returning at all.
 *
 *     LIST.includes(x)   /^\w+$/.test(x)   isUUID(x)   keys.every((key) => LIST.includes(key))
 *
 * Layer: may import `libraries/library.ts` and the layers before `guards/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import type { Guard } from "../../libraries/library.ts";
import { ANY, ELEMENT, isOpen, nameStep, stepName, WHOLE } from "../flow/access-path.ts";
import { argumentsOf } from "../flow/parameter.ts";
import { functionsAt } from "../flow/walks.ts";
import type { FullGraph } from "../models/full-graph.ts";
import { isAmount } from "../models/harm.ts";
import { calleeOf, unwrapped, type CallNode, type Node } from "../syntax/node.ts";
import { staticName } from "../syntax/static-name.ts";
import type { AddressChecks } from "./address-checks.ts";
import type { Danger } from "./danger.ts";
import { FunctionChecks, type Questions } from "./function-checks.ts";
import { KeyChecks } from "./key-checks.ts";
import { isMatch, isMissing } from "./match.ts";
import type { Membership } from "./membership.ts";
import { beginsOtherwise } from "./option-checks.ts";
import type { PathChecks } from "./path-checks.ts";
import { SchemaChecks } from "./schema-checks.ts";
import { isAbout, subjectOf, type Subject } from "./subject.ts";

export class CallChecks {
  readonly schemas: SchemaChecks;
  readonly #graph: FullGraph;
  readonly #implies: Questions["implies"];
  readonly #functions: FunctionChecks;
  readonly #keys: KeyChecks;
  readonly #membership: Membership;
  readonly #paths: PathChecks;
  readonly #addresses: AddressChecks;

  constructor(
    graph: FullGraph,
    membership: Membership,
    paths: PathChecks,
    addresses: AddressChecks,
    questions: Questions,
  ) {
    this.#graph = graph;
    this.#addresses = addresses;
    this.#implies = questions.implies;
    this.#functions = new FunctionChecks(graph, questions);
    this.#keys = new KeyChecks(graph, membership);
    this.#membership = membership;
    this.#paths = paths;
    this.schemas = new SchemaChecks(graph, (callback, danger) =>
      this.#functions.isPredicate(callback, WHOLE, true, danger),
    );
  }

  /** Whether a call can be one that returns only if something is harmless. */
  mayAssert(call: CallNode): boolean {
    if (this.#rowsOf(call).length > 0 || this.schemas.rowsOf(call).length > 0) return true;
    if (this.#keys.mayAsk(call)) return true;
    return (
      argumentsOf(call).length > 0 &&
      functionsAt(this.#graph.local, calleeOf(call)).functions.length > 0
    );
  }

  /** Whether a call returns only if the subject is harmless. */
  asserts(call: CallNode, subject: Subject, danger: Danger): boolean {
    for (const row of this.#rowsOf(call)) {
      const argument = argumentOf(call, row);
      if (!argument || !isFor(row, danger)) continue;
      if (row.means === "throws" && this.#isAbout(argument, subject)) return true;
      if (row.means === "holds" && this.#implies(argument, true, subject, danger)) return true;
    }
    if (danger.kind === "prototype-key" && this.#keys.isAsked(call, subject)) return true;
    return (
      this.schemas.asserts(call, subject, danger) ||
      this.#functions.implies(call, undefined, subject, danger)
    );
  }

  /** Whether a call with this answer makes the subject harmless. */
  implies(
    test: TSESTree.CallExpression,
    outcome: boolean,
    subject: Subject,
    danger: Danger,
  ): boolean {
    const { decoded, leads, way } = danger;
    if (danger.kind === "prototype-key") {
      if (this.#keys.implies(test, outcome, subject, danger)) return true;
      if (this.#keys.isAsked(test, subject)) return true;
    } else if (outcome && this.#membership.includes(test, subject)) return true;
    if (isMatch(this.#graph, test, outcome, subject, danger, this.#paths)) return true;
    if (!outcome && this.#isMissing(test, subject, danger)) return true;
    if (danger.kind === "program-argument" && !decoded) {
      if (beginsOtherwise(test, outcome, subject, this.#graph.local.file)) return true;
    }
    if (way && !decoded && this.#paths.implies(test, outcome, subject, danger)) return true;
    if (outcome && danger.kind === "external-url" && this.#addresses.hasScheme(test, subject)) {
      return true;
    }
    if (leads && !decoded && this.#addresses.implies(test, outcome, subject, danger)) return true;
    for (const row of this.#rowsOf(test)) {
      const argument = argumentOf(test, row);
      if (!argument || (row.means ?? true) !== outcome || !isFor(row, danger)) continue;
      if (this.#isAbout(argument, subject)) return true;
    }
    const [first] = test.arguments;
    if (first && test.callee.type === "Identifier" && test.callee.name === "Boolean") {
      return this.#implies(first, outcome, subject, danger);
    }
    return (
      this.#ofElements(test, outcome, subject, danger) ||
      this.#functions.implies(test, outcome, subject, danger)
    );
  }

  /** `x.includes("<")` */
  #isMissing(
    { arguments: [text], callee }: TSESTree.CallExpression,
    subject: Subject,
    danger: Danger,
  ): boolean {
    return (
      callee.type === "MemberExpression" &&
      staticName(callee) === "includes" &&
      isMissing(this.#graph, callee.object, text, subject, danger)
    );
  }

  /** What `filter` and `find` let through has passed their test; what a schema gives back is valid. */
  passes(call: CallNode, path: Subject["path"], danger: Danger): boolean {
    if (this.schemas.passes(call, path, danger)) return true;
    if (call.type !== "CallExpression" || call.callee.type !== "MemberExpression") return false;
    const [callback] = call.arguments;
    if (!callback) return false;
    switch (staticName(call.callee)) {
      case "filter":
        return (
          isElement(path[0]) && this.#functions.isPredicate(callback, path.slice(1), true, danger)
        );
      case "find":
      case "findLast":
        return this.#functions.isPredicate(callback, path, true, danger);
      default:
        return false;
    }
  }

  /** `keys.every((key) => LIST.includes(key))`, or not `keys.some((key) => !LIST.includes(key))` */
  #ofElements(
    test: TSESTree.CallExpression,
    outcome: boolean,
    subject: Subject,
    danger: Danger,
  ): boolean {
    const { callee } = test;
    const [callback] = test.arguments;
    if (!callback || callee.type !== "MemberExpression") return false;
    if (staticName(callee) !== (outcome ? "every" : "some")) return false;
    if (!this.#isAbout(callee.object, subject)) return false;
    const length = subjectOf(callee.object, this.#graph.local.file)?.path.length ?? 0;
    const [step, ...rest] = subject.path.slice(length);
    return isElement(step) && this.#functions.isPredicate(callback, rest, outcome, danger);
  }

  #rowsOf(call: CallNode): readonly Guard[] {
    return this.#graph.rowsOf<Guard>(this.#graph.registry.guards, call).map(({ row }) => row);
  }

  #isAbout(expression: Node, subject: Subject): boolean {
    return isAbout(expression, subject, this.#graph.local.file);
  }
}

function argumentOf(call: CallNode, { argument }: Guard): Node | undefined {
  if (argument !== "receiver") return argumentsOf(call)[argument];
  const callee = unwrapped(calleeOf(call));
  return callee.type === "MemberExpression" ? callee.object : undefined;
}

function isFor(row: Guard, { decoded, kind }: Danger): boolean {
  if (row.for === "every") return !isAmount(kind);
  return decoded !== "wholly" && row.for.includes(kind);
}

/** Whether a step reads an element of a list: any, or one of them. */
function isElement(step: string | undefined): boolean {
  if (step === undefined || isOpen(step)) return false;
  return step === ANY || step === ELEMENT || nameStep(String(Number(stepName(step)))) === step;
}
