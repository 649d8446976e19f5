import type { Analysis } from "../../../engine/analysis.ts";
import { functionsAt } from "../../../engine/flow/walks.ts";
import type { FunctionNode } from "../../../engine/syntax/node.ts";
import { isUnpredictable } from "../../../secrets/unpredictable-name.ts";
import { nameOf, type Call, type SecretPlace } from "./secret-places.ts";

/** What a function in plain sight is given for a parameter that is named after a secret. */
export function placesInCallee(call: Call, { graph }: Analysis): readonly SecretPlace[] {
  return functionsAt(graph.local, call.callee).functions.flatMap((callee) =>
    secretParameters(callee).flatMap(({ index, name }) => {
      const node = call.arguments[index];
      return node ? [{ node, name }] : [];
    }),
  );
}

interface SecretParameter {
  readonly index: number;
  readonly name: string;
}

export function secretParameters({ params }: FunctionNode): readonly SecretParameter[] {
  return params.flatMap((parameter, index) => {
    const name = nameOf(parameter.type === "AssignmentPattern" ? parameter.left : parameter);
    return name !== undefined && isUnpredictable(name) ? [{ index, name }] : [];
  });
}
