import type { Analysis } from "../../../engine/analysis.ts";
import { CONTENTS, WHOLE } from "../../../engine/flow/access-path.ts";
import { argumentsOf } from "../../../engine/flow/parameter.ts";
import { valuesBehind } from "../../../engine/models/values-behind.ts";
import { lastName } from "../../../engine/syntax/file-index.ts";
import { calleeOf, isCall, type CallNode, type Node } from "../../../engine/syntax/node.ts";
import type { Verdict } from "../../../engine/taint/verdict.ts";
import type { Sanitizer } from "../../../libraries/library.ts";
import type { CodePart } from "./code-places.ts";

/** A call whose result is no harmless code, and what somebody hostile gives to it. */
export interface Encoding {
  readonly call: CallNode;
  readonly kind: "escaped" | "stringified";
  readonly verdict: Verdict;
}

export function encodingOf(analysis: Analysis, { node, place }: CodePart): Encoding | undefined {
  const isEnd = (state: { readonly node: Node }) => isCall(state.node) && isReplacing(state.node);
  for (const { node: value, path } of valuesBehind(analysis.graph, node, WHOLE, { isEnd })) {
    if (!isCall(value) || path.length > 0) continue;
    const [given] = argumentsOf(value);
    if (!given) continue;
    if (place !== "handler" && isStringify(analysis, value)) {
      const verdict = analysis.trace(given, [CONTENTS], "html");
      const text = verdict.evidence === "tainted" ? verdict : analysis.trace(given, WHOLE, "html");
      if (text.evidence === "tainted") return { call: value, kind: "stringified", verdict: text };
    } else if (place !== "quoted" && isEscape(analysis, value)) {
      const verdict = analysis.trace(given, WHOLE, "html");
      if (verdict.evidence === "tainted") return { call: value, kind: "escaped", verdict };
    }
  }
  return undefined;
}

/** `JSON.stringify(state).replace(/</g, "\\u003c")` */
function isReplacing(call: CallNode): boolean {
  return ["replace", "replaceAll"].includes(lastName(call));
}

function isStringify({ graph }: Analysis, call: CallNode): boolean {
  return (
    lastName(call) === "stringify" &&
    graph.apisAt(calleeOf(call)).some(({ name }) => name === "JSON.stringify")
  );
}

function isEscape({ graph }: Analysis, call: CallNode): boolean {
  // What the language itself has leaves no signs of code: `encodeURIComponent`, `btoa`.
  return graph
    .rowsOf<Sanitizer>(graph.registry.sanitizers, call)
    .some(
      ({ library, row }) =>
        library.modules.length > 0 && row.for !== "every" && row.for.includes("html"),
    );
}
