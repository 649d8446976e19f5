/**
 * What the outcome of a test says of a subject.
 *
 *     ["a", "b"].includes(x)   true: `x` is one of two          typeof x === "number"   true: harmless
 *
 * Layer: may import `libraries/library.ts` and the layers before `guards/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import { keptValue } from "../control/kept-value.ts";
import type { Path } from "../flow/access-path.ts";
import type { FullGraph } from "../models/full-graph.ts";
import { unwrapped, type CallNode, type Node } from "../syntax/node.ts";
import { AddressChecks } from "./address-checks.ts";
import { CallChecks } from "./call-checks.ts";
import { Comparisons } from "./comparisons.ts";
import type { Danger } from "./danger.ts";
import type { Questions } from "./function-checks.ts";
import { hostSubjects } from "./host-subjects.ts";
import { Membership } from "./membership.ts";
import { PathChecks } from "./path-checks.ts";
import type { SchemaChecks } from "./schema-checks.ts";
import { isSanitizer } from "./sanitizer-presence.ts";
import { sendersOf } from "./senders.ts";
import { isAbout, type Subject } from "./subject.ts";
import { isNoText } from "./type-check.ts";

/** Tests within tests that are looked into. */
const MAX_DEPTH = 40;

export class Checks {
  readonly #graph: FullGraph;
  readonly #calls: CallChecks;
  readonly #comparisons: Comparisons;
  #depth = 0;

  constructor(graph: FullGraph, isUnchecked: Questions["isUnchecked"]) {
    this.#graph = graph;
    const membership = new Membership(graph);
    const paths = new PathChecks(graph);
    const addresses = new AddressChecks(graph);
    this.#comparisons = new Comparisons(graph, membership, paths, addresses);
    this.#calls = new CallChecks(graph, membership, paths, addresses, {
      implies: (test, outcome, subject, danger) => this.implies(test, outcome, subject, danger),
      isUnchecked,
    });
  }

  get schemas(): SchemaChecks {
    return this.#calls.schemas;
  }

  /** Whether a test with this outcome makes the subject harmless. */
  implies(test: Node, outcome: boolean, subject: Subject, danger: Danger): boolean {
    if (this.#depth > MAX_DEPTH) return false;
    this.#depth += 1;
    const inner = unwrapped(test);
    const result =
      this.#implies(inner, outcome, subject, danger) ||
      this.#hostsOf(subject, danger).some((host) =>
        this.#implies(inner, outcome, host, { ...danger, leads: "host" }),
      ) ||
      sendersOf(this.#graph, subject).some((sender) =>
        this.#implies(inner, outcome, sender, danger),
      ) ||
      (!outcome && isSanitizer(this.#graph, inner, danger));
    this.#depth -= 1;
    return result;
  }

  /** Whether a call can be one that returns only if something is harmless. */
  mayAssert(call: CallNode): boolean {
    return this.#calls.mayAssert(call);
  }

  /** Whether a call returns only if the subject is harmless. */
  asserts(call: CallNode, subject: Subject, danger: Danger): boolean {
    return (
      this.#calls.asserts(call, subject, danger) ||
      this.#hostsOf(subject, danger).some((host) =>
        this.#calls.asserts(call, host, { ...danger, leads: "host" }),
      )
    );
  }

  /** Whether a part of a call's result has passed a test on its way: `list.filter(isAllowed)`. */
  passes(call: CallNode, path: Path, danger: Danger): boolean {
    return this.#calls.passes(call, path, danger);
  }

  /** Of an address, what a check of its host is about. */
  #hostsOf(subject: Subject, { decoded, kind, leads }: Danger): readonly Subject[] {
    const isAddress = leads !== undefined || kind === "external-url";
    return !isAddress || leads === "host" || decoded
      ? []
      : hostSubjects(this.#graph, subject, kind);
  }

  #implies(test: Node, outcome: boolean, subject: Subject, danger: Danger): boolean {
    if (this.#calls.schemas.implies(test, outcome, subject, danger)) return true;
    switch (test.type) {
      case "BinaryExpression":
        return this.#comparisons.implies(test, outcome, subject, danger);
      case "CallExpression":
        return this.#calls.implies(test, outcome, subject, danger);
      case "Identifier": {
        // A value that counts as false is empty.
        if (!outcome && this.#isAbout(test, subject)) return true;
        const stored = this.#storedTest(test, subject);
        return stored !== undefined && this.implies(stored, outcome, subject, danger);
      }
      case "LogicalExpression": {
        if (test.operator === "??") return false;
        const [left, right] = [
          this.implies(test.left, outcome, subject, danger),
          this.implies(test.right, outcome, subject, danger),
        ];
        return (test.operator === "&&") === outcome ? left || right : left && right;
      }
      case "SwitchCase": {
        const { discriminant } = test.parent;
        if (!test.test) return false;
        if (discriminant.type === "Literal" && discriminant.value === true) {
          return this.implies(test.test, outcome, subject, danger);
        }
        return outcome
          ? this.#comparisons.equals(discriminant, test.test, subject, danger)
          : this.#comparisons.differs(discriminant, test.test, subject, danger);
      }
      case "UnaryExpression":
        if (test.operator === "!") return this.implies(test.argument, !outcome, subject, danger);
        // `~list.indexOf(x)` is 0 where it is missing.
        return (
          test.operator === "~" &&
          this.#comparisons.isPosition(test.argument, outcome, subject, danger)
        );
      default:
        return (
          !outcome &&
          (this.#isAbout(test, subject) || isNoText(test, subject, this.#graph.local.file, danger))
        );
    }
  }

  /** `const isOk = test(x); if (isOk)`: the test, if neither was written since. */
  #storedTest(test: TSESTree.Identifier, subject: Subject): Node | undefined {
    const { control } = this.#graph.local;
    return control.writesOf(subject.variable).length === 1 ? keptValue(test, control) : undefined;
  }

  #isAbout(expression: Node, subject: Subject): boolean {
    return isAbout(expression, subject, this.#graph.local.file);
  }
}
