/**
 * Writes into the environment under names that the program works out.
 *
 *     process.env[name] = value        Object.assign(process.env, values)
 */
import type { Analysis, SinkSite } from "../../../engine/analysis.ts";
import { KEY, WHOLE } from "../../../engine/flow/access-path.ts";
import type { Node } from "../../../engine/syntax/node.ts";

const ROW = { kind: "environment" } as const;
const MODULE = /^(?:node:)?process$/u;

export function environmentWrites({ graph }: Analysis): readonly SinkSite[] {
  const { calls, memberWrites } = graph.local.index;
  const written = (memberWrites.get("") ?? []).flatMap((target): readonly SinkSite[] => {
    const { object, parent, property } = target;
    if (parent.type !== "AssignmentExpression" || !isEnvironment(object)) return [];
    return [{ ...ROW, row: ROW, node: property, path: WHOLE, call: parent, name: "process.env" }];
  });
  const assigned = (calls.get("assign") ?? []).flatMap((call): readonly SinkSite[] => {
    const [target, ...others] = call.type === "CallExpression" ? call.arguments : [];
    if (!target || !isEnvironment(target)) return [];
    return others.map((node) => ({
      ...ROW,
      row: ROW,
      node,
      path: [KEY],
      call,
      name: "process.env",
    }));
  });
  return [...written, ...assigned];

  function isEnvironment(node: Node): boolean {
    if (!graph.mayBeExport(node)) return false;
    return graph
      .apisAt(node)
      .some(({ module, name }) =>
        module === undefined ? name === "process.env" : MODULE.test(module) && name === "env",
      );
  }
}
