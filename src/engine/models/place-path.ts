/**
 * Where the places of a propagator lie in a value, and what becomes of what it hands on.
 *
 * Layer: may import `libraries/library.ts` and the layers before `models/`.
 */
import type { Propagator } from "../../libraries/library.ts";
import {
  ANY,
  canRead,
  CONTENTS,
  ELEMENT,
  isOpen,
  KEY,
  nameStep,
  prepended,
  remainder,
  stepName,
  type Path,
  type Step,
} from "../flow/access-path.ts";
import type { ValueEdge } from "../flow/graph.ts";
import { SAFE_AS_TEXT } from "./harm.ts";

/** The path inside the part of a call's result that a row speaks of, if the path leads there. */
export function within(part: string | undefined, path: Path): Path | undefined {
  if (part === undefined) return path;
  if (part === "contents") return [CONTENTS];
  if (part === "text") return path.length === 0 ? path : undefined;
  let rest = path;
  for (const name of part.split(".")) {
    const [step] = rest;
    if (step === undefined || !canRead(step, stepOf(name))) return undefined;
    rest = remainder(rest);
  }
  return rest;
}

/** The path of the value in a part that a row speaks of. */
export function inPart(part: string | undefined, path: Path): Path {
  const names = part?.split(".") ?? [];
  return names.reduceRight<Path>((rest, name) => prepended(stepOf(name), rest), path);
}

/** Whether a step reads the part itself: a property by its name, or one of many whichever it is. */
export function leadsTo(step: Step | undefined, part: string): boolean {
  if (step === undefined || isOpen(step)) return false;
  const written = stepOf(part);
  return stepName(written) === undefined ? canRead(step, written) : step === written;
}

function stepOf(part: string): Step {
  if (part === "element") return ELEMENT;
  if (part === "any") return ANY;
  if (part === "key") return KEY;
  return part === "contents" ? CONTENTS : nameStep(part);
}

/** What is said of an edge through a call that does this to what it is given. */
export function mannerOf({
  builds,
  decodes,
  makes,
}: Pick<Propagator, "builds" | "decodes" | "makes">): Partial<ValueEdge> {
  return {
    ...(builds && { builds }),
    ...(decodes && { decodes: true }),
    ...(makes === "text" && { clears: SAFE_AS_TEXT }),
    ...(makes === "structure" && { parses: true }),
  };
}

/** Whether a row about some properties of a result is about this path. */
export function isAbout(properties: readonly string[] | undefined, path: Path): boolean {
  if (!properties) return true;
  const name = stepName(path[0]);
  return name !== undefined && properties.includes(name) && !isOpen(path[0]);
}
