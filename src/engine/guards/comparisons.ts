/**
 * What a comparison says of a subject.
 *
 *     x === "ls"   typeof x === "number"   LIST.indexOf(x) >= 0   x in TABLE   text.length < 100
 *
 * Layer: may import `libraries/library.ts` and the layers before `guards/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import { WHOLE } from "../flow/access-path.ts";
import { endsOf } from "../flow/walks.ts";
import type { FullGraph } from "../models/full-graph.ts";
import { isAmount } from "../models/harm.ts";
import { unwrapped, type Node } from "../syntax/node.ts";
import { staticName, staticText } from "../syntax/static-name.ts";
import { writtenNumber } from "../syntax/written-number.ts";
import type { AddressChecks } from "./address-checks.ts";
import type { Danger } from "./danger.ts";
import { isBelow, isBounded } from "./length.ts";
import { KeyChecks } from "./key-checks.ts";
import { isMatch, isMissing } from "./match.ts";
import type { Membership } from "./membership.ts";
import { isAtMountPath } from "./mount-path.ts";
import { isBeginning } from "./option-checks.ts";
import type { PathChecks } from "./path-checks.ts";
import { isAbout, type Subject } from "./subject.ts";
import { isTrusted } from "./trust.ts";
import { isNoObject, isOfHarmlessType, isOtherThanText } from "./type-check.ts";

export class Comparisons {
  readonly #graph: FullGraph;
  readonly #keys: KeyChecks;
  readonly #membership: Membership;
  readonly #paths: PathChecks;
  readonly #addresses: AddressChecks;

  constructor(
    graph: FullGraph,
    membership: Membership,
    paths: PathChecks,
    addresses: AddressChecks,
  ) {
    this.#graph = graph;
    this.#addresses = addresses;
    this.#keys = new KeyChecks(graph, membership);
    this.#membership = membership;
    this.#paths = paths;
  }

  /** Whether a comparison with this outcome makes the subject harmless. */
  implies(
    test: TSESTree.BinaryExpression,
    outcome: boolean,
    subject: Subject,
    danger: Danger,
  ): boolean {
    const { left, operator, right } = test;
    if (this.#isBounded(test, outcome, subject, danger)) return true;
    switch (operator) {
      case "!=":
      case "!==":
        return this.#isEqual(left, right, !outcome, subject, danger);
      case "==":
      case "===":
        return this.#isEqual(left, right, outcome, subject, danger);
      case "in":
        // Every object has a `__proto__`.
        if (danger.kind === "prototype-key") {
          return !outcome && this.#keys.isOutside(left, right, subject);
        }
        // And the methods that it inherits.
        if (danger.kind === "method-name") return false;
        return outcome && this.#isAbout(left, subject) && this.#membership.isTrusted(right);
      case "<":
      case ">":
      case ">=": {
        if (writtenNumber(right) !== (operator === ">" ? -1 : 0)) return false;
        return this.isPosition(left, (operator === "<") !== outcome, subject, danger);
      }
      default:
        return false;
    }
  }

  #isBounded(
    test: TSESTree.BinaryExpression,
    outcome: boolean,
    subject: Subject,
    { decoded, kind }: Danger,
  ): boolean {
    const { file } = this.#graph.local;
    if (isAmount(kind)) return isBelow(test, outcome, subject, file);
    const isAsked = kind === "list" || kind === "regex-subject";
    return isAsked && decoded !== "wholly" && isBounded(test, outcome, subject, file);
  }

  /** `subject === constant`, `typeof subject === "number"`. */
  equals(left: Node, right: Node, subject: Subject, danger: Danger): boolean {
    const inner = unwrapped(left);
    const { file } = this.#graph.local;
    if (isOfHarmlessType(inner, right, subject, file, danger)) return true;
    if (!this.#isAbout(inner, subject)) return false;
    // The folder itself is as good as what is below it.
    return (
      this.#isConstant(right) || (isPlace(danger) && isTrusted(this.#graph, right, danger.kind))
    );
  }

  /** `subject !== "__proto__"`: of all names that one is dangerous. */
  differs(left: Node, right: Node, subject: Subject, danger: Danger): boolean {
    return danger.kind === "prototype-key" && this.#keys.isOther(left, right, subject);
  }

  /** Whether something stands at a position (or at none), of which the number is tested. */
  isPosition(node: Node, isFound: boolean, subject: Subject, danger: Danger): boolean {
    if (isFound) return this.#membership.isPosition(node, subject);
    const { decoded, kind, way } = danger;
    if (kind === "prototype-key") return this.#keys.isMissingAt(node, subject);
    const call = unwrapped(node);
    if (
      call.type === "CallExpression" &&
      call.callee.type === "MemberExpression" &&
      staticName(call.callee) === "indexOf" &&
      isMissing(this.#graph, call.callee.object, call.arguments[0], subject, danger)
    ) {
      return true;
    }
    return way !== undefined && !decoded && this.#paths.isAt(node, "missing", subject, danger);
  }

  #isEqual(left: Node, right: Node, isSame: boolean, subject: Subject, danger: Danger): boolean {
    if (!isSame && this.differs(left, right, subject, danger)) return true;
    if (writtenNumber(right) === -1 && this.isPosition(left, !isSame, subject, danger)) {
      return true;
    }
    // `name.match(/^\w+$/) !== null`
    if (right.type === "Literal" && right.value === null && left.type === "CallExpression") {
      return isMatch(this.#graph, left, !isSame, subject, danger, this.#paths);
    }
    const { decoded, leads, way } = danger;
    if (leads && !decoded) {
      if (this.#addresses.compares(left, right, isSame, subject, danger)) return true;
      if (isSame && isAtMountPath(this.#graph, [left, right], subject)) return true;
    }
    if (way !== undefined && !decoded) {
      const isPathCheck = isSame
        ? (writtenNumber(right) === 0 && this.#paths.isAt(left, "start", subject, danger)) ||
          this.#paths.isBasename(left, right, subject, danger) ||
          this.#paths.isBasename(right, left, subject, danger)
        : way === "absolute" && this.#isFirst(left, subject) && staticText(right) === "/";
      if (isPathCheck) return true;
    }
    const { file } = this.#graph.local;
    if (danger.kind === "program-argument" && !decoded) {
      if (isBeginning(left, right, isSame, subject, file)) return true;
    }
    if (!isSame && isNoObject(unwrapped(left), right, subject, file, danger)) return true;
    if (!isSame && isOtherThanText(unwrapped(left), right, subject, file, danger)) return true;
    return (
      isSame &&
      (this.equals(left, right, subject, danger) || this.equals(right, left, subject, danger))
    );
  }

  /** `name[0]` */
  #isFirst(node: Node, subject: Subject): boolean {
    const inner = unwrapped(node);
    return (
      inner.type === "MemberExpression" &&
      staticName(inner) === "0" &&
      this.#isAbout(inner.object, subject)
    );
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
}

/** Whether it is about a path or an address, which may be another of the program's own. */
function isPlace({ kind, leads }: Danger): boolean {
  return kind === "path" || kind === "host" || leads !== undefined;
}
