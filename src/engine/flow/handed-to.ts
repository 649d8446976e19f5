/**
 * Which parameters of the file's functions an argument of a call becomes.
 *
 *     run(f)      the first of `run`        new Job(f)      of its constructor        <Job run={f} />      its properties
 *
 * Layer: imports only from `syntax/`, `control/` and `flow/`.
 */
import { calleeOf, parametersOf, type ClassNode, type Node } from "../syntax/node.ts";
import type { CallSite, Context } from "./call-site.ts";
import type { LocalGraph } from "./local-graph.ts";
import { functionsAt } from "./walks.ts";

export interface Handed {
  readonly parameters: readonly { readonly pattern: Node; readonly within: Context }[];
  /** The class that is called, if it is one. */
  readonly owner: ClassNode | undefined;
  /** Whether nobody else than the functions of the file can be given it. */
  readonly isComplete: boolean;
}

export function handedTo(call: CallSite["call"], index: number, graph: LocalGraph): Handed {
  const callee = call.type === "JSXElement" ? call.openingElement.name : calleeOf(call);
  const { functions, isComplete } = functionsAt(graph.withoutWrites, callee);
  const owner = functions.length > 0 ? undefined : graph.makers.classAt(callee);
  const constructor = owner && graph.makers.constructorFor(owner);
  const position = call.type === "TaggedTemplateExpression" ? index + 1 : index;
  const site = { call, shift: 0 };
  return {
    parameters: (constructor ? [constructor] : functions).flatMap((target) => {
      const pattern = parametersOf(target)[position];
      return pattern ? { pattern, within: { callee: target, site } } : [];
    }),
    owner,
    isComplete: isComplete && functions.length > 0,
  };
}
