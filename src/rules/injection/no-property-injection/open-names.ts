import type { Analysis, SinkSite } from "../../../engine/analysis.ts";
import { WHOLE } from "../../../engine/flow/access-path.ts";
import { openWrites } from "../../../engine/models/named-writes.ts";

const ROW = { kind: "property-name" } as const;

/** `object[name] = value` */
export function openNames({ graph }: Analysis): readonly SinkSite[] {
  const { sourceCode } = graph.local.file;
  return openWrites(graph).flatMap((target): readonly SinkSite[] => {
    const { object, parent: call, property: node } = target;
    if (call.type !== "AssignmentExpression") return [];
    return [{ ...ROW, row: ROW, node, path: WHOLE, call, name: sourceCode.getText(object) }];
  });
}
