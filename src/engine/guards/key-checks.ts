/**
 * Checks that keep a name from being `__proto__`, by which a property's reader gets at the object that
 * all others inherit from.
 *
 *     if (key === "__proto__") continue;   BLOCKED.includes(key)   Object.hasOwn(target, key)   !/__proto__/.test(key)
 *
 * That the source of a copy has the name as its own says nothing: parsed JSON may have a `__proto__`.
 *
 * Layer: may import `libraries/library.ts` and the layers before `guards/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import { ELEMENT, WHOLE, type Path } from "../flow/access-path.ts";
import { argumentsOf } from "../flow/parameter.ts";
import { endsOf, functionsAt } from "../flow/walks.ts";
import type { FullGraph } from "../models/full-graph.ts";
import { lastName } from "../syntax/file-index.ts";
import { calleeOf, unwrapped, type CallNode, type Node } from "../syntax/node.ts";
import { staticName, staticText } from "../syntax/static-name.ts";
import type { Danger } from "./danger.ts";
import type { Membership } from "./membership.ts";
import { covers, isAbout, subjectOf, type Subject } from "./subject.ts";

const PROTOTYPE = "__proto__";

/** Functions out of sight are believed to be about names that do harm if they are called so. */
const CHECK =
  /proto|pollut|safe|secure|valid|allowed|forbidden|dangerous|restricted|reserved|blocked|denied|black|illegal/iu;
const ROOT = "Object.prototype";

export class KeyChecks {
  readonly #graph: FullGraph;
  readonly #membership: Membership;

  constructor(graph: FullGraph, membership: Membership) {
    this.#graph = graph;
    this.#membership = membership;
  }

  /** Whether a call with this answer shows that the subject is another name. */
  implies(
    { arguments: given, callee }: TSESTree.CallExpression,
    outcome: boolean,
    subject: Subject,
    danger: Danger,
  ): boolean {
    const [first, second] = given;
    if (!first) return false;
    if (outcome && second && isOwnCheck(this.#methodOf(callee))) {
      return this.#isAbout(second, subject) && this.#isRead(first, danger);
    }
    if (callee.type !== "MemberExpression") return false;
    const { object } = callee;
    switch (staticName(callee)) {
      case "has":
      case "includes":
        return outcome
          ? this.#isAbout(first, subject) && this.#membership.isTrusted(object)
          : this.#isMissing(object, first, subject);
      case "hasOwnProperty":
        return outcome && this.#isAbout(first, subject) && this.#isRead(object, danger);
      case "startsWith":
        return !outcome && this.#isAbout(object, subject) && isBeginning(first);
      default:
        return false;
    }
  }

  /** `isSafeKey(key)`, of another file: whoever asks goes on with what they were told. */
  isAsked(call: CallNode, subject: Subject): boolean {
    return (
      this.mayAsk(call) && argumentsOf(call).some((argument) => this.#isAbout(argument, subject))
    );
  }

  mayAsk(call: CallNode): boolean {
    const callee = unwrapped(calleeOf(call));
    return (
      (callee.type === "Identifier" || callee.type === "MemberExpression") &&
      CHECK.test(lastName(call)) &&
      functionsAt(this.#graph.local, callee).functions.length === 0
    );
  }

  /** `LIST.indexOf(key)`, `path.indexOf("__proto__")`, `indexOf.call(path, "__proto__")`: nothing is found there. */
  isMissingAt(position: Node, subject: Subject): boolean {
    const call = unwrapped(position);
    if (call.type !== "CallExpression" || call.callee.type !== "MemberExpression") return false;
    const { arguments: given, callee } = call;
    const isBorrowed = staticName(callee) === "call";
    if (this.#methodOf(isBorrowed ? callee.object : callee) !== "indexOf") return false;
    const list = isBorrowed ? given[0] : callee.object;
    const sought = given[isBorrowed ? 1 : 0];
    return list !== undefined && sought !== undefined && this.#isMissing(list, sought, subject);
  }

  /** `key !== "__proto__"`, `key[0] !== "_"`, `target[key] !== Object.prototype` */
  isOther(left: Node, right: Node, subject: Subject): boolean {
    return this.#isOther(left, right, subject) || this.#isOther(right, left, subject);
  }

  /** `!(key in Object.prototype)` */
  isOutside(name: Node, object: Node, subject: Subject): boolean {
    return this.#isAbout(name, subject) && this.#isRoot(object);
  }

  #isOther(node: Node, constant: Node, subject: Subject): boolean {
    if (this.#isAbout(node, subject)) return this.#isPrototype(constant, WHOLE);
    const inner = unwrapped(node);
    if (inner.type === "CallExpression" && inner.callee.type === "MemberExpression") {
      return (
        staticName(inner.callee) === "charAt" &&
        this.#isAbout(inner.callee.object, subject) &&
        staticText(constant) === PROTOTYPE[0]
      );
    }
    if (inner.type !== "MemberExpression") return false;
    return staticName(inner) === "0"
      ? this.#isAbout(inner.object, subject) && staticText(constant) === PROTOTYPE[0]
      : this.#isAbout(inner.property, subject) && this.#isRoot(constant);
  }

  /** The name is not in a list that has `__proto__`; or `__proto__` is not in what the name is a part of. */
  #isMissing(container: Node, sought: Node, subject: Subject): boolean {
    return this.#isAbout(sought, subject)
      ? this.#isPrototype(container, [ELEMENT])
      : this.#isAbout(container, subject) && this.#isPrototype(sought, WHOLE);
  }

  #isPrototype(node: Node, path: Path): boolean {
    return endsOf(this.#graph, node, path).ends.some(
      (end) =>
        end.kind === "constant" && end.node.type === "Literal" && end.node.value === PROTOTYPE,
    );
  }

  #isRoot(node: Node): boolean {
    return this.#graph.apisAt(unwrapped(node)).some(({ name }) => name === ROOT);
  }

  /** Whether it is the object of which the property is read. */
  #isRead(object: Node, { object: read }: Danger): boolean {
    const { file } = this.#graph.local;
    const subject = read && subjectOf(read, file);
    if (subject) return covers(subjectOf(object, file), subject);
    return read?.type === "ThisExpression" && object.type === "ThisExpression";
  }

  /** The name of the method that is called: `has.call(…)` calls what `has` is made of. */
  #methodOf(callee: Node): string | undefined {
    const inner = unwrapped(callee);
    if (inner.type === "MemberExpression") {
      const name = staticName(inner);
      return name === "call" ? this.#methodOf(inner.object) : name;
    }
    if (inner.type !== "Identifier") return undefined;
    const [definition] = this.#graph.local.file.variableOf(inner)?.defs ?? [];
    const made = definition?.type === "Variable" ? definition.node.init : undefined;
    return made?.type === "MemberExpression" ? staticName(made) : inner.name;
  }

  #isAbout(expression: Node, subject: Subject): boolean {
    return isAbout(expression, subject, this.#graph.local.file);
  }
}

/** `Object.hasOwn(target, key)`, `hasOwnProperty.call(target, key)`, `_.has(target, key)` */
function isOwnCheck(name: string | undefined): boolean {
  return name !== undefined && /^has(?:Own)?(?:Prop(?:erty)?)?$/u.test(name);
}

/** `"_"`, `"__"`: how `__proto__` begins. */
function isBeginning(node: Node): boolean {
  const text = staticText(node);
  return text !== undefined && text !== "" && PROTOTYPE.startsWith(text);
}
