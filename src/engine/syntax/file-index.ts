/**
 * One walk over a file's syntax that notes where calls, writes and member reads stand, by name.
 *
 * Layer: imports only from `syntax/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import {
  calleeOf,
  isFunction,
  unwrapped,
  type CallNode,
  type ClassNode,
  type FunctionNode,
  type Node,
} from "./node.ts";
import { pushChildren } from "./children.ts";
import { staticName } from "./static-name.ts";
import type { SourceCode } from "./source-file.ts";
import { addTo } from "./grouping.ts";
import { attributeOf, markupOf, type Attribute } from "./markup.ts";

export type Loop = TSESTree.DoWhileStatement | TSESTree.ForStatement | TSESTree.WhileStatement;

export class FileIndex {
  /** Calls by the last name of what they call: `cp.exec()` and `exec()` under `exec`, others under `""`. */
  readonly calls = new Map<string, CallNode[]>();
  /** Assignments to members, by the member's name; `""` where the name is computed. */
  readonly memberWrites = new Map<string, TSESTree.MemberExpression[]>();
  /** The members that `delete` takes away. */
  readonly deletions: TSESTree.MemberExpression[] = [];
  /** Member reads, by name. */
  readonly memberReads = new Map<string, TSESTree.MemberExpression[]>();
  /** What each function returns: `return`s, or the body of an arrow. */
  readonly returns = new Map<FunctionNode, TSESTree.Expression[]>();
  readonly yields = new Map<FunctionNode, TSESTree.YieldExpression[]>();
  /** What each function throws; `undefined` is the code outside of all functions. */
  readonly throws = new Map<FunctionNode | undefined, TSESTree.ThrowStatement[]>();
  /** The names of methods, and of properties that are functions. */
  readonly methodNames = new Set<string>();
  readonly classes: ClassNode[] = [];
  /** All uses of `new`. */
  readonly constructions: TSESTree.NewExpression[] = [];
  /** `super(…)`, `Base.call(this, …)` and `Base.apply(this, …)`, by the function they stand in. */
  readonly superCalls = new Map<FunctionNode, TSESTree.CallExpression[]>();
  readonly regexes: TSESTree.RegExpLiteral[] = [];
  /** Loops with a test. */
  readonly loops: Loop[] = [];
  /** `import(…)` */
  readonly imports: TSESTree.ImportExpression[] = [];
  /** What elements are given under a name: attributes of JSX, and raw HTML in templates. */
  readonly attributes: Attribute[] = [];
  /** JSX elements of components, by the first name in the tag. */
  readonly components = new Map<string, TSESTree.JSXElement[]>();

  constructor(sourceCode: SourceCode) {
    const markup = markupOf(sourceCode);
    const keys = markup?.keys ?? sourceCode.visitorKeys;
    const pending: Node[] = markup?.template ? [markup.template, sourceCode.ast] : [sourceCode.ast];
    const functions: (FunctionNode | undefined)[] = pending.map(() => undefined);
    for (let node = pending.pop(); node; node = pending.pop()) {
      const owner = functions.pop();
      this.#note(node, owner);
      if (markup) this.#noteAttribute(node);
      const inner = isFunction(node) ? node : owner;
      pushChildren(pending, node, keys);
      while (functions.length < pending.length) functions.push(inner);
    }
  }

  /** The members that an assignment, or a pattern in it, writes. */
  #noteWrites(target: Node | null): void {
    switch (target?.type) {
      case "ArrayPattern":
        for (const element of target.elements) this.#noteWrites(element);
        break;
      case "AssignmentPattern":
        this.#noteWrites(target.left);
        break;
      case "MemberExpression":
        addTo(this.memberWrites, staticName(target) ?? "", target);
        break;
      case "ObjectPattern":
        for (const property of target.properties) this.#noteWrites(property);
        break;
      case "Property":
        this.#noteWrites(target.value);
        break;
      case "RestElement":
        this.#noteWrites(target.argument);
        break;
      default:
    }
  }

  #note(node: Node, owner: FunctionNode | undefined): void {
    switch (node.type) {
      case "ArrowFunctionExpression":
        if (node.body.type !== "BlockStatement") addTo(this.returns, node, node.body);
        break;
      case "AssignmentExpression":
      case "UpdateExpression": {
        this.#noteWrites(node.type === "UpdateExpression" ? node.argument : node.left);
        break;
      }
      case "CallExpression":
        addTo(this.calls, lastName(node), node);
        if (owner && isSuperCall(node)) addTo(this.superCalls, owner, node);
        break;
      case "ClassDeclaration":
      case "ClassExpression":
        this.classes.push(node);
        break;
      case "MethodDefinition":
        this.#noteMethod(node);
        break;
      case "Property":
      case "PropertyDefinition":
        if (node.value && isFunction(node.value)) this.#noteMethod(node);
        break;
      case "NewExpression":
        this.constructions.push(node);
        addTo(this.calls, lastName(node), node);
        break;
      case "TaggedTemplateExpression":
        addTo(this.calls, lastName(node), node);
        break;
      case "ThrowStatement":
        addTo(this.throws, owner, node);
        break;
      case "DoWhileStatement":
      case "ForStatement":
      case "WhileStatement":
        this.loops.push(node);
        break;
      case "ForInStatement":
      case "ForOfStatement":
        this.#noteWrites(node.left);
        break;
      case "ImportExpression":
        this.imports.push(node);
        break;
      case "JSXAttribute":
        this.#noteAttribute(node);
        break;
      case "JSXElement": {
        const name = nameOfTag(node);
        if (name) addTo(this.components, name.name, node);
        break;
      }
      case "Literal":
        if ("regex" in node) this.regexes.push(node);
        break;
      case "MemberExpression":
        addTo(this.memberReads, staticName(node) ?? "", node);
        break;
      case "ReturnStatement":
        if (owner && node.argument) addTo(this.returns, owner, node.argument);
        break;
      case "UnaryExpression":
        if (node.operator === "delete" && node.argument.type === "MemberExpression")
          this.deletions.push(node.argument);
        break;
      case "YieldExpression":
        if (owner) addTo(this.yields, owner, node);
        break;
      default:
    }
  }

  #noteAttribute(node: Node): void {
    const attribute = attributeOf(node);
    if (attribute) this.attributes.push(attribute);
  }

  #noteMethod(
    node: TSESTree.MethodDefinition | TSESTree.Property | TSESTree.PropertyDefinition,
  ): void {
    const name = staticName(node);
    if (name !== undefined) this.methodNames.add(name);
  }
}

/** The last name in what a call calls: `exec` of `cp.exec()`. */
export function lastName(call: CallNode): string {
  const callee = unwrapped(calleeOf(call));
  if (callee.type === "Identifier") return callee.name;
  return callee.type === "MemberExpression" ? (staticName(callee) ?? "") : "";
}

/** The first name in the tag of a component. Single lower-case names are those of HTML. */
export function nameOfTag({
  openingElement,
}: TSESTree.JSXElement): TSESTree.JSXIdentifier | undefined {
  let name = openingElement.name;
  if (name.type === "JSXIdentifier") return /^[\p{Lu}_$]/u.test(name.name) ? name : undefined;
  while (name.type === "JSXMemberExpression") name = name.object;
  return name.type === "JSXIdentifier" ? name : undefined;
}

function isSuperCall({ arguments: [first], callee }: TSESTree.CallExpression): boolean {
  return (
    callee.type === "Super" ||
    (first?.type === "ThisExpression" &&
      callee.type === "MemberExpression" &&
      ["apply", "call"].includes(staticName(callee) ?? ""))
  );
}
