/**
 * Calls on the results of calls.
 *
 * To know the last, one must know the one before it, and so on: a chain of a thousand is asked about
 * from its first call on, so that each question finds the answer to the one before.
 *
 * Layer: imports only from `syntax/`.
 */
import { calleeOf, isCall, unwrapped, type CallNode, type Node } from "./node.ts";

/** Shorter chains are not worth the look. */
const LONG = 5;

/** The calls before `node` in a long chain that are not known yet, the first of them first. */
export function earlierCalls(
  node: Node,
  isKnown: (call: CallNode) => boolean,
): readonly CallNode[] {
  const calls: CallNode[] = [];
  let call = callBefore(node);
  while (call && !isKnown(call)) {
    calls.push(call);
    call = callBefore(call);
  }
  return calls.length > LONG ? calls.reverse() : [];
}

/** `a()` for `a().b()`, `a().b.c()` and `a()()`. */
function callBefore(node: Node): CallNode | undefined {
  if (!isCall(node)) return undefined;
  let inner = unwrapped(calleeOf(node));
  while (inner.type === "MemberExpression") inner = unwrapped(inner.object);
  return isCall(inner) ? inner : undefined;
}
