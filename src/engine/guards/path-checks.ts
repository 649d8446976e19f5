/**
 * Checks that keep a path below a folder.
 *
 *     const file = resolve(root, name);  if (!file.startsWith(root + sep)) return;
 *     if (name.includes("..") || isAbsolute(name)) return;
 *     if (relative(root, file).startsWith("..")) return;
 *
 * A prefix without a separator at its end proves nothing (`/data` is a prefix of `/data-old`), and a
 * path that still holds `..` is not below what it begins with.
 *
 * Layer: may import `libraries/library.ts` and the layers before `guards/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import { definitionEdges } from "../flow/definition-edges.ts";
import type { FullGraph } from "../models/full-graph.ts";
import { parameterOf } from "../flow/parameter.ts";
import { unwrapped, type Node } from "../syntax/node.ts";
import { staticName, staticText } from "../syntax/static-name.ts";
import type { Danger } from "./danger.ts";
import { pathExportAt, pathFunctionAt } from "./path-functions.ts";
import { isAbout, type Subject } from "./subject.ts";

/** Functions after which `..` stands at the beginning of a path, or nowhere. */
const NORMAL = new Set(["join", "normalize", "realpath", "realpathSync", "relative", "resolve"]);
const MAX_DEPTH = 8;

export class PathChecks {
  readonly #graph: FullGraph;

  constructor(graph: FullGraph) {
    this.#graph = graph;
  }

  /** Whether a call with this outcome shows that the subject takes no such way out of a folder. */
  implies(
    test: TSESTree.CallExpression,
    outcome: boolean,
    subject: Subject,
    danger: Danger,
  ): boolean {
    const [argument] = test.arguments;
    if (!argument) return false;
    if (pathFunctionAt(this.#graph, test) === "isAbsolute") {
      return !outcome && danger.way === "absolute" && this.#isAbout(argument, subject);
    }
    if (test.callee.type !== "MemberExpression") return false;
    const { object } = test.callee;
    switch (staticName(test.callee)) {
      case "includes":
        return !outcome && this.#isMissing(object, argument, subject, danger);
      case "startsWith":
        return outcome
          ? this.#beginsWith(object, argument, subject, danger)
          : this.#beginsOtherwise(object, argument, subject, danger);
      default:
        return false;
    }
  }

  /** Whether `position` is where a text stands in the subject, and that it is at `place` says so. */
  isAt(position: Node, place: "missing" | "start", subject: Subject, danger: Danger): boolean {
    const call = unwrapped(position);
    if (call.type !== "CallExpression" || call.callee.type !== "MemberExpression") return false;
    const [argument] = call.arguments;
    if (!argument || staticName(call.callee) !== "indexOf") return false;
    return place === "missing"
      ? this.#isMissing(call.callee.object, argument, subject, danger)
      : this.#beginsWith(call.callee.object, argument, subject, danger);
  }

  /** Whether an expression's value is a path in its normal form. */
  isNormal(node: Node, subject: Subject, depth = 0): boolean {
    const inner = unwrapped(node);
    if (depth > MAX_DEPTH) return false;
    if (inner.type === "AwaitExpression") return this.isNormal(inner.argument, subject, depth);
    if (inner.type === "CallExpression") {
      return NORMAL.has(pathFunctionAt(this.#graph, inner) ?? "");
    }
    const text = staticText(inner);
    if (text !== undefined) return !text.includes("..");
    const { control, file } = this.#graph.local;
    const variable = inner.type === "Identifier" ? file.variableOf(inner) : undefined;
    if (!variable) return false;
    const definitions = control.definitionsOf(inner, variable);
    return (
      definitions.length > 0 &&
      definitions.every((definition) =>
        definitionEdges(definition, []).every((edge) => {
          if (edge.kind !== "value" || edge.path.length > 0 || edge.builds) return false;
          if (!parameterOf(edge.node)) return this.isNormal(edge.node, subject, depth + 1);
          const { argument } = subject;
          return (
            variable === subject.variable &&
            argument !== undefined &&
            this.isNormal(argument.node, argument.subject, depth + 1)
          );
        }),
      )
    );
  }

  /** `basename(name) === name`: there is no folder in it. */
  isBasename(left: Node, right: Node, subject: Subject, danger: Danger): boolean {
    const [argument, ...others] = this.#callAt(left, "basename", subject)?.arguments ?? [];
    return (
      isHarmlessName(danger) &&
      argument !== undefined &&
      others.length === 0 &&
      this.#isAbout(argument, subject) &&
      this.#isAbout(right, subject)
    );
  }

  /** `name.includes("..")`, `name.split("/").includes("..")`, `name.includes("/")`: none is so. */
  #isMissing(object: Node, argument: Node, subject: Subject, danger: Danger): boolean {
    const text = staticText(argument) ?? "";
    const inner = unwrapped(object);
    if (text === "/") return isHarmlessName(danger) && this.#isAbout(inner, subject);
    if (text !== ".." && text !== "../") return false;
    if (this.#isRelativeOf(inner, subject)) return true;
    if (danger.way !== "climbing") return false;
    const isSplit =
      inner.type === "CallExpression" &&
      inner.callee.type === "MemberExpression" &&
      staticName(inner.callee) === "split" &&
      this.#isAbout(inner.callee.object, subject);
    return isSplit || this.#isAbout(inner, subject) || this.#isNormalOf(inner, subject);
  }

  /** `file.startsWith(root + sep)`, `resolve(root, name).startsWith(root + sep)` */
  #beginsWith(object: Node, prefix: Node, subject: Subject, danger: Danger): boolean {
    if (!this.#endsWithSeparator(prefix)) return false;
    const inner = unwrapped(object);
    if (this.#isAbout(inner, subject))
      return danger.way === "absolute" || this.isNormal(inner, subject);
    const call = this.#callAt(inner, undefined, subject);
    return (
      call !== undefined &&
      this.isNormal(call, subject) &&
      call.arguments.some((argument) => this.#isAbout(argument, subject))
    );
  }

  /** `name.startsWith("/")`, `relative(root, file).startsWith("..")`: neither is so. */
  #beginsOtherwise(object: Node, prefix: Node, subject: Subject, danger: Danger): boolean {
    const text = textAtStart(prefix);
    if (text.startsWith("..")) {
      if (this.#isRelativeOf(object, subject)) return true;
      if (danger.way !== "climbing") return false;
      if (this.#isNormalOf(object, subject)) return true;
      return this.#isAbout(object, subject) && this.isNormal(object, subject);
    }
    return danger.way === "absolute" && text === "/" && this.#isAbout(object, subject);
  }

  /** `relative(root, file)`, where `file` is the subject. */
  #isRelativeOf(node: Node, subject: Subject): boolean {
    const [, to] = this.#callAt(node, "relative", subject)?.arguments ?? [];
    return to !== undefined && this.#isAbout(to, subject);
  }

  /** `normalize(name)`, where `name` is the subject. */
  #isNormalOf(node: Node, subject: Subject): boolean {
    const [name] = this.#callAt(node, "normalize", subject)?.arguments ?? [];
    return name !== undefined && this.#isAbout(name, subject);
  }

  /** The call that gives an expression its value: in place, or in a variable, if nothing was written since. */
  #callAt(
    node: Node,
    name: string | undefined,
    subject: Subject,
  ): TSESTree.CallExpression | undefined {
    const inner = unwrapped(node);
    const { control, file } = this.#graph.local;
    if (inner.type === "Identifier") {
      const variable = file.variableOf(inner);
      if (variable === subject.variable) return undefined;
      const [write, ...others] = variable ? control.writesOf(variable) : [];
      const declarator = write?.parent;
      return declarator?.type === "VariableDeclarator" &&
        declarator.id === write &&
        declarator.init?.type === "CallExpression" &&
        others.length === 0 &&
        control.writesOf(subject.variable).length === 1
        ? this.#callAt(declarator.init, name, subject)
        : undefined;
    }
    if (inner.type !== "CallExpression") return undefined;
    const called = pathFunctionAt(this.#graph, inner);
    return name === undefined || called === name ? inner : undefined;
  }

  /** `root + path.sep`, `${root}/`, "/data/" */
  #endsWithSeparator(node: Node): boolean {
    const inner = unwrapped(node);
    if (inner.type === "BinaryExpression" && inner.operator === "+") {
      return this.#endsWithSeparator(inner.right);
    }
    if (inner.type === "TemplateLiteral") {
      const text = inner.quasis.at(-1)?.value.cooked ?? "";
      const last = inner.expressions.at(-1);
      return text === "" && last ? this.#endsWithSeparator(last) : /[/\\]$/u.test(text);
    }
    if (inner.type === "CallExpression") {
      const last = inner.arguments.at(-1);
      const isJoin = pathFunctionAt(this.#graph, inner) === "join";
      return isJoin && last !== undefined && this.#endsWithSeparator(last);
    }
    if (inner.type === "ConditionalExpression") {
      // `root.endsWith(sep) ? root : root + sep`
      const { alternate, test } = inner;
      const [suffix] = test.type === "CallExpression" ? test.arguments : [];
      return (
        test.type === "CallExpression" &&
        test.callee.type === "MemberExpression" &&
        staticName(test.callee) === "endsWith" &&
        suffix !== undefined &&
        this.#endsWithSeparator(suffix) &&
        this.#endsWithSeparator(alternate)
      );
    }
    const text = staticText(inner);
    if (text !== undefined) return /[/\\]$/u.test(text);
    if (pathExportAt(this.#graph, inner) === "sep") return true;
    if (inner.type !== "Identifier") return false;
    const edges = this.#graph.local.predecessors(inner, []);
    return (
      edges.length > 0 &&
      edges.every((edge) => edge.kind === "value" && this.#endsWithSeparator(edge.node))
    );
  }

  #isAbout(node: Node, subject: Subject): boolean {
    return isAbout(node, subject, this.#graph.local.file);
  }
}

/** Whether a text without separators is harmless, though it may be `..`. */
function isHarmlessName({ isName, way }: Danger): boolean {
  return way === "absolute" || isName === true;
}

/** The text that an expression begins with, as far as it stands there: `..` of `".." + path.sep`. */
function textAtStart(node: Node): string {
  const inner = unwrapped(node);
  if (inner.type === "BinaryExpression") return textAtStart(inner.left);
  if (inner.type === "TemplateLiteral") return inner.quasis[0]?.value.cooked ?? "";
  return staticText(inner) ?? "";
}
