import type { Analysis } from "../../../engine/analysis.ts";
import { WHOLE } from "../../../engine/flow/access-path.ts";
import { argumentsOf } from "../../../engine/flow/parameter.ts";
import { rootsAt } from "../../../engine/flow/walks.ts";
import { calleeOf, unwrapped, type CallNode, type Node } from "../../../engine/syntax/node.ts";

/** The methods by which a hash object is given what it hashes. */
const METHODS = new Set([
  ...["append", "appendAsciiStr", "appendBinary", "appendByteArray", "appendStr", "b64", "digest"],
  ...["digestHex", "digestString", "end", "hex", "update", "updateHex", "updateString", "write"],
]);

/** What a call hashes: its other arguments, and what the object that it makes is given. */
export function hashInputs(analysis: Analysis, call: CallNode, algorithm: Node): readonly Node[] {
  const inputs = argumentsOf(call).filter((argument) => argument !== algorithm);
  for (const name of METHODS) {
    for (const method of analysis.graph.local.index.calls.get(name) ?? []) {
      if (method !== call && isMethodOf(analysis, method, call))
        inputs.push(...argumentsOf(method));
    }
  }
  return inputs;
}

function isMethodOf({ graph }: Analysis, method: CallNode, made: CallNode): boolean {
  let receiver: Node = method;
  while (receiver.type === "CallExpression" && receiver !== made) {
    const callee = unwrapped(calleeOf(receiver));
    if (callee.type !== "MemberExpression") break;
    receiver = unwrapped(callee.object);
  }
  return receiver === made || rootsAt(graph, receiver, WHOLE).some(({ node }) => node === made);
}
