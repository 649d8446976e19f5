/**
 * The order in which an expression's parts are evaluated, and which of them may be skipped.
 *
 * Layer: imports only from `syntax/` and `control/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import { childrenOf, type VisitorKeys } from "../syntax/children.ts";
import { unwrapped, type Node } from "../syntax/node.ts";
import type { Block } from "./basic-block.ts";
import type { FlowBuilder } from "./flow-builder.ts";

export class ExpressionFlow {
  readonly #builder: FlowBuilder;
  readonly #visitorKeys: VisitorKeys;

  constructor(builder: FlowBuilder, visitorKeys: VisitorKeys) {
    this.#builder = builder;
    this.#visitorKeys = visitorKeys;
  }

  /** Evaluates `node` in the current block. */
  evaluate(node: Node): void {
    this.#builder.nested(() => {
      this.#evaluate(node);
    });
    this.#builder.mark(node);
  }

  /** Evaluates a test and goes on in one block or the other. */
  branch(test: TSESTree.Expression, whenTrue: Block, whenFalse: Block): void {
    const builder = this.#builder;
    const inner = unwrapped(test);
    if (inner.type === "UnaryExpression" && inner.operator === "!") {
      builder.nested(() => {
        this.branch(inner.argument, whenFalse, whenTrue);
      });
    } else if (inner.type === "LogicalExpression" && inner.operator !== "??") {
      const right = builder.block();
      builder.nested(() => {
        if (inner.operator === "&&") this.branch(inner.left, right, whenFalse);
        else this.branch(inner.left, whenTrue, right);
        builder.current = right;
        this.branch(inner.right, whenTrue, whenFalse);
      });
    } else {
      this.evaluate(test);
      const constant = inner.type === "Literal" ? Boolean(inner.value) : undefined;
      if (constant !== false) builder.flowTo(whenTrue, { node: test, outcome: true });
      if (constant !== true) builder.flowTo(whenFalse, { node: test, outcome: false });
    }
  }

  /** Writes the names of a pattern whose value has been evaluated. */
  bind(pattern: Node): void {
    switch (pattern.type) {
      case "ArrayPattern":
        for (const element of pattern.elements) if (element) this.bind(element);
        break;
      case "AssignmentPattern":
        this.evaluate(pattern.right);
        this.bind(pattern.left);
        break;
      case "Identifier":
        this.#builder.mark(pattern);
        this.#builder.write(pattern);
        break;
      case "MemberExpression":
        this.#evaluate(pattern);
        this.#builder.write(pattern);
        break;
      case "ObjectPattern":
        for (const property of pattern.properties) this.bind(property);
        break;
      case "Property":
        if (pattern.computed) this.evaluate(pattern.key);
        this.bind(pattern.value);
        break;
      case "RestElement":
        this.bind(pattern.argument);
        break;
      case "TSParameterProperty":
        this.bind(pattern.parameter);
        break;
      default: {
        const inner = unwrapped(pattern);
        if (inner !== pattern) this.bind(inner);
      }
    }
  }

  #evaluate(node: Node): void {
    const builder = this.#builder;
    switch (node.type) {
      case "ArrowFunctionExpression":
      case "FunctionDeclaration":
      case "FunctionExpression":
        return;
      case "AssignmentExpression":
        this.#assign(node);
        return;
      case "BinaryExpression":
        this.#binary(node);
        return;
      case "CallExpression":
      case "NewExpression":
      case "TaggedTemplateExpression":
        this.#children(node);
        builder.call(node);
        return;
      case "ConditionalExpression": {
        const [consequent, alternate, join] = [builder.block(), builder.block(), builder.block()];
        this.branch(node.test, consequent, alternate);
        builder.current = consequent;
        this.evaluate(node.consequent);
        builder.flowTo(join);
        builder.current = alternate;
        this.evaluate(node.alternate);
        builder.flowTo(join);
        builder.current = join;
        return;
      }
      case "LogicalExpression":
        this.#logical(node.operator, node.left, () => {
          this.evaluate(node.right);
        });
        return;
      case "MemberExpression":
        this.evaluate(node.object);
        if (node.computed) this.evaluate(node.property);
        return;
      case "Property":
        if (node.computed) this.evaluate(node.key);
        this.evaluate(node.value);
        return;
      case "PropertyDefinition":
      case "AccessorProperty":
      case "MethodDefinition":
        if (node.computed) this.evaluate(node.key);
        return;
      case "UnaryExpression":
        this.evaluate(node.argument);
        if (node.operator === "delete") builder.write(node.argument);
        return;
      case "UpdateExpression":
        this.evaluate(node.argument);
        builder.write(node.argument);
        return;
      default:
        this.#children(node);
    }
  }

  #assign({ left, operator, right }: TSESTree.AssignmentExpression): void {
    if (operator === "=") {
      if (left.type === "MemberExpression") {
        this.#evaluate(left);
        this.evaluate(right);
        this.#builder.mark(left);
        this.#builder.write(left);
      } else {
        this.evaluate(right);
        this.bind(left);
      }
      return;
    }
    this.evaluate(left);
    const write = () => {
      this.evaluate(right);
      this.#builder.write(left);
    };
    if (operator === "&&=" || operator === "||=" || operator === "??=") {
      this.#logical(operator.slice(0, 2) as "&&" | "??" | "||", undefined, write, left);
    } else {
      write();
    }
  }

  /** `rest` runs only if the left side does not decide. `tested` is a left side already evaluated. */
  #logical(
    operator: "&&" | "??" | "||",
    left: TSESTree.Expression | undefined,
    rest: () => void,
    tested?: TSESTree.Expression,
  ): void {
    const builder = this.#builder;
    const [right, join] = [builder.block(), builder.block()];
    if (operator === "??") {
      if (left) this.evaluate(left);
      builder.flowTo(right);
      builder.flowTo(join);
    } else if (left) {
      this.branch(left, operator === "&&" ? right : join, operator === "&&" ? join : right);
    } else if (tested) {
      builder.flowTo(right, { node: tested, outcome: operator === "&&" });
      builder.flowTo(join, { node: tested, outcome: operator !== "&&" });
    }
    builder.current = right;
    rest();
    builder.flowTo(join);
    builder.current = join;
  }

  /** A chain of 10,000 `+` is one list, not 10,000 levels. */
  #binary(node: TSESTree.BinaryExpression): void {
    const spine: TSESTree.BinaryExpression[] = [];
    let first: Node = node;
    while (first.type === "BinaryExpression") {
      spine.push(first);
      first = first.left;
    }
    this.evaluate(first);
    for (const part of spine.reverse()) {
      this.evaluate(part.right);
      if (part !== node) this.#builder.mark(part);
    }
  }

  #children(node: Node): void {
    for (const child of childrenOf(node, this.#visitorKeys)) {
      if (!child.type.startsWith("TSType")) this.evaluate(child);
    }
  }
}
