import type { Analysis, SinkSite } from "../../../engine/analysis.ts";
import { calleeOf, isCall, type Node } from "../../../engine/syntax/node.ts";
import type { VisitorKeys } from "../../../engine/syntax/children.ts";
import type { Constant } from "../../../libraries/library.ts";
import { acceptsEveryName } from "./accepts-every-name.ts";
import { optionValues } from "./option-values.ts";

export const KINDS = [
  "tls-verification",
  "tls-verification-off",
  "tls-verification-variable",
  "tls-identity-check",
] as const;

export type Kind = (typeof KINDS)[number];

const NO = new Set<Constant>([false, 0, ""]);

const MEANS_OFF: Readonly<
  Record<Exclude<Kind, "tls-identity-check">, (value: Constant) => boolean>
> = {
  "tls-verification": (value) => NO.has(value),
  "tls-verification-off": Boolean,
  // Node.js reads the text.
  "tls-verification-variable": (value) => String(value) === "0",
};

/** The expressions that switch the check off, unless others at the same place leave it on. */
export function switchesOff(
  analysis: Analysis,
  kind: Kind,
  { call, node, path, row }: SinkSite,
  visitorKeys: VisitorKeys,
): readonly Node[] {
  if (row.uses !== undefined && isCall(call)) {
    const callee = calleeOf(call);
    return [callee.type === "MemberExpression" ? callee.property : callee];
  }
  const values = optionValues(analysis.graph, node, path);
  const isOff = (value: Node) => {
    if (kind === "tls-identity-check") return acceptsEveryName(analysis.graph, value, visitorKeys);
    return analysis.constants(value)?.every(MEANS_OFF[kind]) === true;
  };
  return values.every(isOff) ? values : [];
}
