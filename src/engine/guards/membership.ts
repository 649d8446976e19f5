/**
 * Tests that find a subject in a collection.
 *
 *     LIST.includes(x)   SET.has(x)   x in MAP   Object.hasOwn(MAP, x)   LIST.indexOf(x) !== -1   LIST.some((y) => y === x)
 *
 * The collection must be one that the attacker does not fill, and not a text: `"abc".includes(x)` says
 * nothing.
 *
 * Layer: may import `libraries/library.ts` and the layers before `guards/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import type { Source } from "../../libraries/library.ts";
import { ELEMENT, WHOLE, type Path } from "../flow/access-path.ts";
import { endsOf, functionsAt } from "../flow/walks.ts";
import type { FullGraph } from "../models/full-graph.ts";
import { sourcesAt } from "../models/sources.ts";
import { unwrapped, type Node } from "../syntax/node.ts";
import { staticName } from "../syntax/static-name.ts";
import { isAbout, type Subject } from "./subject.ts";

export class Membership {
  readonly #graph: FullGraph;

  constructor(graph: FullGraph) {
    this.#graph = graph;
  }

  /** `LIST.includes(x)`, `SET.has(x)`, `MAP.hasOwnProperty(x)`, `Object.hasOwn(MAP, x)`, `LIST.some((y) => y === x)`. */
  includes(test: TSESTree.CallExpression, subject: Subject): boolean {
    if (test.callee.type !== "MemberExpression") return false;
    const { object } = test.callee;
    const [first, second] = test.arguments;
    switch (staticName(test.callee)) {
      case "call":
        return (
          second !== undefined &&
          first !== undefined &&
          this.#isAbout(second, subject) &&
          this.isTrusted(first) &&
          this.#isOwnProperty(object)
        );
      case "has":
      case "hasOwnProperty":
      case "includes":
        return (
          first !== undefined &&
          this.#isAbout(first, subject) &&
          this.isTrusted(object) &&
          !this.#isOwnMethod(test.callee)
        );
      case "hasOwn":
        return (
          first !== undefined &&
          second !== undefined &&
          this.#isAbout(second, subject) &&
          this.isTrusted(first)
        );
      case "some":
        return this.isTrusted(object) && this.#comparesElement(first, subject);
      default:
        return false;
    }
  }

  /** `Object.prototype.hasOwnProperty`, and what is made of it: `const has = {}.hasOwnProperty` */
  #isOwnProperty(method: Node): boolean {
    if (method.type === "MemberExpression") return staticName(method) === "hasOwnProperty";
    const [definition] = this.#graph.local.file.variableOf(method)?.defs ?? [];
    const made = definition?.type === "Variable" ? definition.node.init : undefined;
    return made?.type === "MemberExpression" && staticName(made) === "hasOwnProperty";
  }

  /** A `has` of the file's own answers what its code says. */
  #isOwnMethod(callee: Node): boolean {
    return functionsAt(this.#graph.local, callee).functions.length > 0;
  }

  /** `(y) => y === x` */
  #comparesElement(callback: Node | undefined, subject: Subject): boolean {
    if (callback?.type !== "ArrowFunctionExpression" || callback.body.type !== "BinaryExpression")
      return false;
    const { left, operator, right } = callback.body;
    const [parameter] = callback.params;
    if (!operator.startsWith("==") || parameter?.type !== "Identifier") return false;
    const isElement = (node: Node) => node.type === "Identifier" && node.name === parameter.name;
    return (
      (isElement(left) && this.#isAbout(right, subject)) ||
      (isElement(right) && this.#isAbout(left, subject))
    );
  }

  isPosition(node: Node, subject: Subject): boolean {
    const call = unwrapped(node);
    if (call.type !== "CallExpression" || call.callee.type !== "MemberExpression") return false;
    const [first] = call.arguments;
    return (
      ["findIndex", "indexOf", "lastIndexOf"].includes(staticName(call.callee) ?? "") &&
      first !== undefined &&
      (this.#isAbout(first, subject) || this.#comparesElement(first, subject)) &&
      this.isTrusted(call.callee.object)
    );
  }

  /** A collection that the attacker does not fill; a text is none. */
  isTrusted(node: Node): boolean {
    const { ends } = endsOf(this.#graph, node, WHOLE);
    if (ends.some((end) => end.kind === "constant" && isText(end.node))) return false;
    return !this.#hasSource(node, WHOLE) && !this.#hasSource(node, [ELEMENT]);
  }

  #hasSource(start: Node, startPath: Path): boolean {
    const sources: Source[] = [];
    endsOf(this.#graph, start, startPath, (node, path) => {
      sources.push(...sourcesAt(this.#graph, node, path));
    });
    return sources.some(({ kind }) => kind !== "environment");
  }

  #isAbout(expression: Node, subject: Subject): boolean {
    return isAbout(expression, subject, this.#graph.local.file);
  }
}

function isText(node: Node): boolean {
  return (
    node.type === "TemplateLiteral" || (node.type === "Literal" && typeof node.value === "string")
  );
}
