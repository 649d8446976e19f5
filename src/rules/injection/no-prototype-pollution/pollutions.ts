import type { Analysis } from "../../../engine/analysis.ts";
import { WHOLE } from "../../../engine/flow/access-path.ts";
import { fixedWrites, namedWrites, type NamedWrite } from "../../../engine/models/named-writes.ts";
import { isHandedOver, isOneOfMany, takenApart } from "../../../engine/models/one-of-many.ts";
import { functionAround, type Node } from "../../../engine/syntax/node.ts";
import type { Verdict } from "../../../engine/taint/verdict.ts";
import { conditionsOf, weightOf } from "./weight.ts";

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
    add(found, analysis, write, (name) => isChosen(analysis, name, write.key));
  }
  for (const write of fixedWrites(analysis.graph)) {
    add(found, analysis, write, (name) => isSent(analysis, name));
  }
  return found.values();
}

function add(
  found: Map<Node, Pollution>,
  analysis: Analysis,
  write: NamedWrite,
  isMeant: (name: Node) => boolean,
): void {
  const name = write.names.find(isMeant);
  if (!name) return;
  const known = found.get(name);
  if (known && rankOf(analysis, known.write, name) > rankOf(analysis, write, name)) return;
  found.set(name, { name, write, verdict: verdictOn(analysis, name) });
}

/** Of those that tell as much, one in the function that reads, and then the one on fewest conditions. */
function rankOf(analysis: Analysis, { node }: NamedWrite, name: Node): number {
  const isBeside = functionAround(node) === functionAround(name);
  return weightOf(analysis, node) + (isBeside ? 0.5 : 0) - Math.min(conditionsOf(node), 40) / 100;
}

/** What is taken apart out of sight, as `parse(path)` does, is as hostile in its parts. */
function verdictOn(analysis: Analysis, name: Node): Verdict {
  const verdict = analysis.trace(name, WHOLE, "prototype-key");
  if (verdict.evidence !== "opaque") return verdict;
  const [whole] = takenApart(analysis.graph, name);
  const known = whole && analysis.trace(whole, WHOLE, "prototype-key");
  return known?.evidence === "tainted" ? known : verdict;
}

/** A caller who hands over a single name has chosen it, unless what is written there is named by callers too. */
function isChosen(analysis: Analysis, name: Node, key: Node | undefined): boolean {
  const { evidence, origin } = verdictOn(analysis, name);
  if (evidence !== "tainted") return false;
  const written = key && verdictOn(analysis, key).evidence;
  if (written === "constant" || written === "safe") return false;
  if (origin?.kind !== "library" || isOneOfMany(analysis.graph, name)) return true;
  return written === "tainted" && isHandedOver(analysis.graph, name);
}

/** A fixed property of every object does harm, but less: who only calls the function has no use for it. */
function isSent(analysis: Analysis, name: Node): boolean {
  const { evidence, origin } = verdictOn(analysis, name);
  return evidence === "tainted" && origin?.kind !== "library";
}
