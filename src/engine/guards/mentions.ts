/**
 * Which variables a check of the file can be about: those that stand in a test, in a call that may
 * assert something, or in a value that is kept and tested later.
 *
 *     if (LIST.includes(x)) …    assertAllowed(x);    const isOk = LIST.includes(x);  if (isOk) …
 *
 * Most variables stand in none of these, and then there is no need to search for what was checked.
 *
 * Layer: may import `libraries/library.ts` and the layers before `guards/`.
 */
import { argumentsOf } from "../flow/parameter.ts";
import { isCall, isFunction, type CallNode, type Node } from "../syntax/node.ts";
import type { SourceFile, Variable } from "../syntax/source-file.ts";
import { isUrlOf } from "./subject.ts";

/** Values kept within values kept: beyond this, a variable counts as mentioned. */
const MAX_DEPTH = 3;

export class Mentions {
  readonly #file: SourceFile;
  readonly #mayAssert: (call: CallNode) => boolean;
  /** By how deep the question may go: an answer that was cut short is no answer to another. */
  readonly #memo = new Map<Variable, Map<number, boolean>>();
  readonly #asserting = new Map<CallNode, boolean>();

  constructor(file: SourceFile, mayAssert: (call: CallNode) => boolean) {
    this.#file = file;
    this.#mayAssert = mayAssert;
  }

  has(variable: Variable): boolean {
    return this.#has(variable, MAX_DEPTH);
  }

  #has(variable: Variable, depth: number): boolean {
    if (depth === 0) return true;
    const byDepth = this.#memo.get(variable) ?? new Map<number, boolean>();
    const known = byDepth.get(depth);
    if (known !== undefined) return known;
    const isMentioned = variable.references.some(
      ({ identifier }) => identifier.type === "Identifier" && this.#isAsked(identifier, depth),
    );
    this.#memo.set(variable, byDepth.set(depth, isMentioned));
    return isMentioned;
  }

  /** Whether an identifier stands anywhere within a question. */
  #isAsked(identifier: Node, depth: number): boolean {
    let child = identifier;
    for (let parent = child.parent; parent; parent = child.parent) {
      if (this.#isQuestion(parent, child, depth)) return true;
      child = parent;
    }
    return false;
  }

  #isQuestion(parent: Node, child: Node, depth: number): boolean {
    switch (parent.type) {
      case "AssignmentExpression":
        if (parent.operator === "=") return this.#isHostAsked(parent.left, child, depth);
        return parent.operator === "&&=" || parent.operator === "||=" || parent.operator === "??=";
      case "ConditionalExpression":
      case "DoWhileStatement":
      case "ForStatement":
      case "IfStatement":
      case "SwitchCase":
      case "WhileStatement":
        return parent.test === child;
      case "LogicalExpression":
        return true;
      case "SwitchStatement":
        return parent.discriminant === child;
      case "VariableDeclarator": {
        if (parent.init !== child || isFunction(child)) return false;
        if (parent.id.type !== "Identifier") return this.#isHostAsked(parent.id, child, depth);
        const kept = this.#file.variableOf(parent.id);
        return kept !== undefined && this.#has(kept, depth - 1);
      }
      default:
        return isCall(parent) && !isFunction(child) && this.#asserts(parent);
    }
  }

  /** `url = new URL(x)`, `const { host } = new URL(x)`: a test of these is one of `x`. */
  #isHostAsked(target: Node, made: Node, depth: number): boolean {
    const [address] = isCall(made) ? argumentsOf(made) : [];
    if (!address || !isUrlOf(made, address)) return false;
    const names =
      target.type === "ObjectPattern"
        ? target.properties.map((one) => (one.type === "Property" ? one.value : one.argument))
        : [target];
    return names.some((name) => {
      const kept = this.#file.variableOf(name);
      return kept !== undefined && this.#has(kept, depth - 1);
    });
  }

  #asserts(call: CallNode): boolean {
    let asserts = this.#asserting.get(call);
    if (asserts === undefined) {
      asserts = this.#mayAssert(call);
      this.#asserting.set(call, asserts);
    }
    return asserts;
  }
}
