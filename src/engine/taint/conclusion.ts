/**
 * What a walk's exits amount to.
 *
 * Layer: may import `libraries/library.ts` and the layers before `taint/`.
 */
import type { SourceCode } from "../syntax/source-file.ts";
import { originOf, stepsOf } from "./evidence.ts";
import type { Exit } from "./table.ts";
import { isStronger, type Verdict } from "./verdict.ts";

export function conclusion(exits: readonly Exit[], sourceCode: SourceCode): Verdict {
  let best: Exit | undefined;
  for (const exit of exits) {
    if (!exit.state.isChoice && isBetter(exit, best)) best = exit;
  }
  if (!best?.end) return { evidence: "safe", steps: () => [] };
  const { end, state } = best;
  const origin = originOf(state, sourceCode);
  return {
    evidence: end.evidence,
    origin: end.source ? { ...origin, kind: end.source } : origin,
    steps: () => stepsOf(state),
  };
}

/** Whether an exit is better evidence than another: stronger, or as strong and reached sooner. */
function isBetter({ end, state }: Exit, other: Exit | undefined): boolean {
  if (!end || !other?.end) return end !== undefined;
  if (end.evidence === other.end.evidence) return state.depth < other.state.depth;
  return isStronger(end.evidence, other.end.evidence);
}
