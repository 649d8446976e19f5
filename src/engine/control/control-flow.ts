/**
 * The control flow of one unit of code: a function, a program, a field's initializer.
 *
 *     if (!ok(x)) return;     →  the way to `run(x)` has one edge, on which `ok(x)` is true
 *     run(x);
 *
 * Statements are built here, expressions in `expression-flow.ts`. Code nested too deeply has none:
 * whoever asks must do without the order of things.
 *
 * Layer: imports only from `syntax/` and `control/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import { statementsIn } from "../syntax/markup.ts";
import { isFunction, type CodeUnit, type Node } from "../syntax/node.ts";
import type { SourceFile } from "../syntax/source-file.ts";
import type { Block, ControlFlow, Point } from "./basic-block.ts";
import { isExit } from "./exit.ts";
import { ExpressionFlow } from "./expression-flow.ts";
import { FlowBuilder, TooDeep } from "./flow-builder.ts";
import { tryFlow } from "./try-flow.ts";

const NOWHERE: readonly Point[] = [];

/** The control flow of `unit`, or `undefined` if it is nested too deeply. */
export function controlFlowOf(unit: CodeUnit, file: SourceFile): ControlFlow | undefined {
  const builder = new FlowBuilder();
  try {
    new StatementFlow(builder, new ExpressionFlow(builder, file.sourceCode.visitorKeys)).unit(unit);
  } catch (error) {
    if (error instanceof TooDeep) return undefined;
    throw error;
  }
  const { blocks, current, entry, points } = builder;
  return { blocks, end: current, entry, pointsOf: (node) => points.get(node) ?? NOWHERE };
}

class StatementFlow {
  readonly #builder: FlowBuilder;
  readonly #expressions: ExpressionFlow;

  constructor(builder: FlowBuilder, expressions: ExpressionFlow) {
    this.#builder = builder;
    this.#expressions = expressions;
  }

  unit(unit: CodeUnit): void {
    if (isFunction(unit)) {
      for (const parameter of unit.params) this.#expressions.bind(parameter);
      if (unit.body.type === "BlockStatement") this.#list(unit.body.body);
      else this.#expressions.evaluate(unit.body);
    } else if (unit.type === "PropertyDefinition" || unit.type === "AccessorProperty") {
      if (unit.value) this.#expressions.evaluate(unit.value);
    } else {
      this.#list(unit.body);
    }
  }

  #list(statements: readonly Node[]): void {
    for (const statement of statements) this.#statement(statement, []);
  }

  #statement(node: Node, labels: readonly string[]): void {
    this.#builder.nested(() => {
      this.#build(node, labels);
    });
  }

  #build(node: Node, labels: readonly string[]): void {
    const builder = this.#builder;
    const expressions = this.#expressions;
    switch (node.type) {
      case "BlockStatement":
        if (labels.length > 0) this.#labeled(node, labels);
        else this.#list(node.body);
        break;
      case "BreakStatement":
        builder.jump("break", node.label?.name);
        break;
      case "ClassDeclaration":
        expressions.evaluate(node);
        if (node.id) builder.write(node.id);
        break;
      case "ContinueStatement":
        builder.jump("continue", node.label?.name);
        break;
      case "DoWhileStatement":
      case "WhileStatement":
      case "ForStatement":
        this.#loop(node, labels);
        break;
      case "ExportDefaultDeclaration":
      case "ExportNamedDeclaration":
        if (node.declaration) this.#statement(node.declaration, []);
        break;
      case "ExpressionStatement":
        expressions.evaluate(node.expression);
        if (isExit(node.expression)) builder.leave();
        break;
      case "ForInStatement":
      case "ForOfStatement":
        this.#iteration(node, labels);
        break;
      case "FunctionDeclaration":
        builder.mark(node);
        break;
      case "IfStatement":
        this.#if(node);
        break;
      case "LabeledStatement":
        this.#statement(node.body, [...labels, node.label.name]);
        break;
      case "ReturnStatement":
        if (node.argument) expressions.evaluate(node.argument);
        builder.mark(node);
        builder.return();
        break;
      case "SwitchStatement":
        this.#switch(node, labels);
        break;
      case "ThrowStatement":
        expressions.evaluate(node.argument);
        builder.throw();
        break;
      case "TryStatement":
        tryFlow(builder, expressions, node, (body) => {
          this.#list(body);
        });
        break;
      case "VariableDeclaration":
        for (const { id, init } of node.declarations) {
          if (!init) continue;
          expressions.evaluate(init);
          expressions.bind(id);
        }
        break;
      default: {
        // A page is made anew after each change: its markup has no place in the order of things.
        const statements = statementsIn(node);
        if (statements) this.#list(statements);
        else if (!node.type.startsWith("TS")) expressions.evaluate(node);
      }
    }
  }

  #if({ alternate, consequent, test }: TSESTree.IfStatement): void {
    const builder = this.#builder;
    const [whenTrue, whenFalse, join] = [builder.block(), builder.block(), builder.block()];
    this.#expressions.branch(test, whenTrue, whenFalse);
    builder.current = whenTrue;
    this.#statement(consequent, []);
    builder.flowTo(join);
    builder.current = whenFalse;
    if (alternate) this.#statement(alternate, []);
    builder.flowTo(join);
    builder.current = join;
  }

  /** `{ … break label; … }` */
  #labeled(node: TSESTree.BlockStatement, labels: readonly string[]): void {
    const after = this.#builder.block();
    this.#within([...labels, "*"], after, undefined, () => {
      this.#list(node.body);
    });
    this.#builder.flowTo(after);
    this.#builder.current = after;
  }

  #loop(
    node: TSESTree.DoWhileStatement | TSESTree.ForStatement | TSESTree.WhileStatement,
    labels: readonly string[],
  ): void {
    const builder = this.#builder;
    const [test, body, next, after] = [
      builder.block(),
      builder.block(),
      builder.block(),
      builder.block(),
    ];
    if (node.type === "ForStatement" && node.init) this.#statement(node.init, []);
    builder.flowTo(node.type === "DoWhileStatement" ? body : test);
    builder.current = test;
    // The way back is not there yet; without it a `do` loop's test would count as dead.
    if (node.type === "DoWhileStatement") builder.current = body;
    else this.#test(node.test, body, after);
    builder.current = body;
    this.#within(labels, after, next, () => {
      this.#statement(node.body, []);
    });
    builder.flowTo(next);
    builder.current = next;
    if (node.type === "ForStatement" && node.update) this.#expressions.evaluate(node.update);
    if (node.type === "DoWhileStatement") this.#test(node.test, body, after);
    else builder.flowTo(test);
    builder.current = after;
  }

  #test(test: TSESTree.Expression | null, whenTrue: Block, whenFalse: Block): void {
    if (test) this.#expressions.branch(test, whenTrue, whenFalse);
    else this.#builder.flowTo(whenTrue);
  }

  #iteration(
    node: TSESTree.ForInStatement | TSESTree.ForOfStatement,
    labels: readonly string[],
  ): void {
    const builder = this.#builder;
    this.#expressions.evaluate(node.right);
    const [head, after] = [builder.block(), builder.block()];
    builder.flowTo(head);
    builder.current = head;
    builder.flowTo(after);
    const target =
      node.left.type === "VariableDeclaration" ? node.left.declarations[0].id : node.left;
    const body = builder.block();
    builder.flowTo(body);
    builder.current = body;
    this.#expressions.bind(target);
    this.#within(labels, after, head, () => {
      this.#statement(node.body, []);
    });
    builder.flowTo(head);
    builder.current = after;
  }

  #switch(node: TSESTree.SwitchStatement, labels: readonly string[]): void {
    const builder = this.#builder;
    this.#expressions.evaluate(node.discriminant);
    const after = builder.block();
    const bodies = node.cases.map(() => builder.block());
    let fallback: Block | undefined;
    for (const [index, branch] of node.cases.entries()) {
      const body = bodies[index];
      if (!body) continue;
      if (!branch.test) {
        fallback = body;
        continue;
      }
      this.#expressions.evaluate(branch.test);
      builder.flowTo(body, { node: branch, outcome: true });
      const next = builder.block();
      builder.flowTo(next, { node: branch, outcome: false });
      builder.current = next;
    }
    builder.flowTo(fallback ?? after);
    this.#within(labels, after, undefined, () => {
      for (const [index, branch] of node.cases.entries()) {
        const body = bodies[index];
        if (!body) continue;
        if (index > 0) builder.flowTo(body);
        builder.current = body;
        this.#list(branch.consequent);
      }
    });
    builder.flowTo(after);
    builder.current = after;
  }

  #within(
    labels: readonly string[],
    breakTo: Block,
    continueTo: Block | undefined,
    build: () => void,
  ): void {
    const { finalizers, jumps } = this.#builder;
    jumps.push({ labels, breakTo, continueTo, finalizers: finalizers.length });
    build();
    jumps.pop();
  }
}
