/**
 * What types say of values on the way from a sink: what a call has computed, and what a parameter's
 * annotation claims.
 *
 * Layer: may import `libraries/library.ts` and the layers before `taint/`.
 */
import { ELEMENT, stepName, type Path } from "../flow/access-path.ts";
import type { ParameterEnd } from "../flow/graph.ts";
import type { FullGraph } from "../models/full-graph.ts";
import { annotationOf } from "../syntax/annotation.ts";
import { isCall, type Node } from "../syntax/node.ts";
import { Checker } from "../types/checker.ts";
import { isClaimedHarmless } from "../types/claimed-type.ts";
import { ELEMENT_NAME } from "../types/harmless-type.ts";
import { isHarmlessResult } from "../types/computed-result.ts";

/** Whether a value is the result of a call out of sight that yields numbers or constants only. */
export function isComputed(graph: FullGraph, node: Node, path: Path): boolean {
  if (!isCall(node)) return false;
  const { local } = graph;
  const checker = Checker.of(local.file.sourceCode);
  if (!checker) return false;
  const names = namesOf(path);
  if (!names) return false;
  // What a function of the file returns is seen.
  const isInSight = local.predecessors(node, path).some(({ kind }) => kind === "call");
  return !isInSight && isHarmlessResult(node, names, checker);
}

/** Whether a parameter's annotation says that its value, or that part of it, is a number or a constant. */
export function isClaimedHarmlessAt(graph: FullGraph, { node, path }: ParameterEnd): boolean {
  const annotation = annotationOf(node);
  const names = namesOf(path);
  if (!annotation || !names) return false;
  const { file } = graph.local;
  return isClaimedHarmless(annotation, names, file, Checker.of(file.sourceCode));
}

function namesOf(path: Path): readonly string[] | undefined {
  const names = path.map((step) => (step === ELEMENT ? ELEMENT_NAME : stepName(step)));
  return names.every((name) => name !== undefined) ? names : undefined;
}
