/**
 * What else a check of a message may be about: who sent it.
 *
 *     addEventListener("message", (event) => { if (event.origin !== OURS) return; show(event.data); })
 *
 * Layer: may import `libraries/library.ts` and the layers before `guards/`.
 */
import { nameStep } from "../flow/access-path.ts";
import type { FullGraph } from "../models/full-graph.ts";
import type { Subject } from "./subject.ts";

const DATA = nameStep("data");
const SENDERS = ["origin", "source"].map(nameStep);

export function sendersOf(graph: FullGraph, { path, variable }: Subject): readonly Subject[] {
  if (path[0] !== DATA) return [];
  const [definition] = variable.defs;
  if (!definition || !graph.types.isAnyOf(definition.name, "PostedMessage")) return [];
  return SENDERS.map((sender) => ({ variable, path: [sender] }));
}
