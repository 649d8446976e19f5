/**
 * Why a walk follows a trail no further, for those who ask why a sink is not reported.
 *
 * Layer: may import `libraries/library.ts` and the layers before `taint/`.
 */
import type { SourceKind } from "../../libraries/library.ts";
import type { Path } from "../flow/access-path.ts";
import type { End } from "../flow/graph.ts";
import type { Node } from "../syntax/node.ts";
import { stepsOf } from "./evidence.ts";
import type { State } from "./state.ts";
import type { Table } from "./table.ts";
import type { Step } from "./verdict.ts";

export type Reason =
  /** Every way to here leads over a check. */
  | { readonly kind: "checked"; readonly checks: ReadonlySet<Node> }
  /** The call here makes what it is given harmless for the sink. */
  | { readonly kind: "sanitized" }
  | { readonly kind: "constant" | "computed"; readonly node: Node }
  | { readonly kind: "source"; readonly source: SourceKind; readonly isActive: boolean }
  /** What a source yields here cannot harm the sink: text, where only structures do. */
  | { readonly kind: "harmless" }
  /** The callers of the function whose parameter it is cannot be seen, or not all of them. */
  | { readonly kind: "parameter" }
  | { readonly kind: "unknown"; readonly end: End }
  /** Nothing in sight is ever put there. */
  | { readonly kind: "nothing" }
  /** The walk was given up. */
  | { readonly kind: "budget" };

/** A trail's end. */
export interface Stop {
  readonly reason: Reason;
  readonly node: Node;
  readonly path: Path;
  /** The way from there to the sink. */
  readonly steps: readonly Step[];
}

export function stopAt(table: Table, state: State, reason: Reason): Stop {
  const steps = new Map<Node, Step>();
  const seen = new Set<Table>();
  let [at, from]: [Table, State] = [table, state];
  // What was found within a function belongs to every call of it: the first one is told.
  for (;;) {
    for (const step of stepsOf(from)) if (!steps.has(step.node)) steps.set(step.node, step);
    seen.add(at);
    const [caller] = at.dependents;
    if (!caller || seen.has(caller.table)) break;
    [at, from] = [caller.table, caller.state];
  }
  return { reason, node: state.node, path: state.path, steps: [...steps.values()] };
}
