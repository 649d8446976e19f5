/** Which rules answer for each kind of sink: those that report harm in the sink of `outside`. */
import type { SinkKind } from "../../src/libraries/library.ts";
import { rules } from "../../src/rules/index.ts";
import { reported } from "./findings.ts";
import { harmFor, isAboutFlow, KINDS, OUTSIDE, used } from "./outside.ts";

const answers = new Map<SinkKind, readonly string[]>(
  KINDS.map((kind) => [kind, Object.keys(rules).filter((rule) => isAnsweredBy(kind, rule))]),
);

function isAnsweredBy(kind: SinkKind, rule: string): boolean {
  const program = used(kind, harmFor(kind));
  return reported([program], { rules: [rule], threatModel: OUTSIDE }).size > 0;
}

export function rulesFor(kind: SinkKind): readonly string[] {
  return answers.get(kind) ?? [];
}

/** The kinds of sink that untrusted data must not reach, as far as rules answer for them. */
export const FLOWS = KINDS.filter((kind) => isAboutFlow(kind) && rulesFor(kind).length > 0);
