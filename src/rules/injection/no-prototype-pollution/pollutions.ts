import type { Analysis } from "../../../engine/analysis.ts";
import { WHOLE } from "../../../engine/flow/access-path.ts";
import { fixedWrites, namedWrites, type NamedWrite } from "../../../engine/models/named-writes.ts";
import { isOneOfMany } from "../../../engine/models/one-of-many.ts";
import type { Node } from "../../../engine/syntax/node.ts";
import type { Verdict } from "../../../engine/taint/verdict.ts";
import { weightOf } from "./weight.ts";

export interface Pollution {
  readonly write: NamedWrite;
  /** The name that may be `__proto__`. */
  readonly name: Node;
  readonly verdict: Verdict;
}

/**
 * Writes to what was read with a name that somebody hostile may have chosen: one for each such name,
 * the one that tells most of what is written.
 */
export function pollutions(analysis: Analysis): Iterable<Pollution> {
  const found = new Map<Node, Pollution>();
  for (const write of namedWrites(analysis.graph)) {
    if (write.key && isHarmless(analysis, write.key)) continue;
    add(found, analysis, write, isChosen);
  }
  for (const write of fixedWrites(analysis.graph)) add(found, analysis, write, isSent);
  return found.values();
}

function add(
  found: Map<Node, Pollution>,
  analysis: Analysis,
  write: NamedWrite,
  isMeant: (analysis: Analysis, name: Node) => boolean,
): void {
  const name = write.names.find((one) => isMeant(analysis, one));
  const known = name && found.get(name)?.write.node;
  if (!name || (known && weightOf(known) > weightOf(write.node))) return;
  found.set(name, { name, write, verdict: verdictOn(analysis, name) });
}

function verdictOn(analysis: Analysis, name: Node): Verdict {
  return analysis.trace(name, WHOLE, "prototype-key");
}

function isHarmless(analysis: Analysis, name: Node): boolean {
  return ["constant", "safe"].includes(verdictOn(analysis, name).evidence);
}

function isChosen(analysis: Analysis, name: Node): boolean {
  const { evidence, origin } = verdictOn(analysis, name);
  if (evidence !== "tainted") return false;
  return origin?.kind !== "library" || isOneOfMany(analysis.graph, name);
}

/** A fixed property of every object does harm, but less: who only calls the function has no use for it. */
function isSent(analysis: Analysis, name: Node): boolean {
  const { evidence, origin } = verdictOn(analysis, name);
  return evidence === "tainted" && origin?.kind !== "library";
}
