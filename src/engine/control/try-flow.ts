/**
 * The control flow of `try`: from every call in it, a way leads to `catch`; a `finally` is there twice,
 * once for the way that goes on and once for those that leave.
 *
 * Layer: imports only from `syntax/` and `control/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import type { Node } from "../syntax/node.ts";
import type { Block } from "./basic-block.ts";
import type { ExpressionFlow } from "./expression-flow.ts";
import type { FlowBuilder } from "./flow-builder.ts";

export function tryFlow(
  builder: FlowBuilder,
  expressions: ExpressionFlow,
  { block, finalizer, handler }: TSESTree.TryStatement,
  list: (statements: readonly Node[]) => void,
): void {
  const outer = builder.handler;
  const after = builder.block();
  const abrupt = finalizer ? { entry: builder.block(), targets: new Set<Block>() } : undefined;
  const caught = handler ? builder.block() : undefined;
  if (abrupt) builder.finalizers.push(abrupt);
  builder.handler = caught ?? abrupt?.entry ?? outer;
  builder.mayThrow();
  list(block.body);
  builder.flowTo(after);
  builder.handler = abrupt?.entry ?? outer;
  if (handler && caught) {
    builder.current = caught;
    if (handler.param) expressions.bind(handler.param);
    list(handler.body.body);
    builder.flowTo(after);
  }
  builder.handler = outer;
  if (abrupt && finalizer) {
    builder.finalizers.pop();
    builder.current = abrupt.entry;
    list(finalizer.body);
    for (const target of abrupt.targets) builder.flowTo(target);
    if (outer) builder.flowTo(outer);
    builder.current = after;
    list(finalizer.body);
    return;
  }
  builder.current = after;
}
