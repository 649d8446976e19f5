/**
 * What is known of the data that reaches a sink.
 *
 * Layer: may import `libraries/library.ts` and the layers before `taint/`.
 */
import type { SourceKind } from "../../libraries/library.ts";
import type { Path } from "../flow/access-path.ts";
import type { Node } from "../syntax/node.ts";

/**
 * From the weakest to the strongest:
 * `safe`: checked or made harmless; `constant`: the program's own; `inactive`: from a source whose
 * threat model is off; `unknown`: the budget ended before the answer was there; `opaque`: where it
 * comes from cannot be seen; `built`: text put together from a parameter of a function whose callers
 * cannot be seen; `tainted`: from a source.
 */
export const EVIDENCE = [
  "safe",
  "constant",
  "inactive",
  "unknown",
  "opaque",
  "built",
  "tainted",
] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** One value on the way from the source to the sink. */
export interface Step {
  readonly node: Node;
  /** The part of its value that counts. */
  readonly path: Path;
  /** Whether the next one is a text that this one becomes a part of. */
  readonly builds: boolean;
}

export interface Verdict {
  readonly evidence: Evidence;
  /** The value that the trail begins with: the source, the parameter, the unknown. */
  readonly origin?: { readonly node: Node; readonly text: string; readonly kind?: SourceKind };
  /** The way of the data, from its origin to the sink: the shortest, each value on it once. */
  readonly steps: () => readonly Step[];
}

export function isStronger(one: Evidence, other: Evidence): boolean {
  return EVIDENCE.indexOf(one) > EVIDENCE.indexOf(other);
}

/** Whether anything is known against it. */
export function isDangerous({ evidence }: Verdict): boolean {
  return isStronger(evidence, "unknown");
}

/** Of what cannot harm. */
export const SAFE: Verdict = { evidence: "safe", steps: () => [] };

/** Of what takes too long to follow. */
export const UNKNOWN: Verdict = { evidence: "unknown", steps: () => [] };
