/**
 * Access paths: which part of a value is meant.
 *
 *     req.query.id  → `req`, path [".query", ".id"]       list[i]  → `list`, path ["[*]"]
 *
 * A path has at most four steps. What lies deeper is «somewhere below», and only a source that
 * taints its whole subtree taints it.
 *
 * Layer: imports nothing.
 */

/** `.name`, or one of the constants below. */
export type Step = string;

export type Path = readonly Step[];

export const WHOLE: Path = [];

/** What a collection holds, wherever it stands in it. */
export const ELEMENT = "[]";

/** A property whose name is not known. */
export const ANY = "[*]";

/** The names of an object's properties. */
export const KEY = "[key]";

/** Ends a path: some place below, which one is not known any more. */
const BELOW = "…";

/** Ends a path: everything inside, as `JSON.stringify` reads it. */
export const CONTENTS = "**";

const MAX_STEPS = 4;

export function nameStep(name: string): Step {
  return `.${name}`;
}

/** The name that a step reads, if it reads a named property. */
export function stepName(step: Step | undefined): string | undefined {
  return step?.startsWith(".") ? step.slice(1) : undefined;
}

/** Whether the path ends in an open step, which stays wherever it leads. */
export function isOpen(step: Step | undefined): boolean {
  return step === BELOW || step === CONTENTS;
}

/** The path that first reads `step`, then `path`. */
export function prepended(step: Step, path: Path): Path {
  if (isOpen(step)) return [step];
  if (path.length < MAX_STEPS) return [step, ...path];
  const kept = path.slice(0, MAX_STEPS - 1);
  return isOpen(kept.at(-1))
    ? [step, ...kept]
    : [step, ...kept, path.at(-1) === CONTENTS ? CONTENTS : BELOW];
}

/** The path within the part that its first step reads. */
export function remainder(path: Path): Path {
  return isOpen(path[0]) ? path : path.slice(1);
}

/** What a path reads of what stands at `written`; `undefined` if it leads elsewhere. */
export function pathBelow(written: Path, path: Path): Path | undefined {
  for (const [index, step] of written.entries()) {
    const read = path[index];
    if (read === undefined || !canRead(read, step)) return undefined;
    if (isOpen(read)) return path.slice(index);
  }
  return path.slice(written.length);
}

/** Whether reading `read` can yield what stands under `written`. */
export function canRead(read: Step, written: Step): boolean {
  if (read === written || isOpen(read) || read === ANY) return read !== ANY || written !== KEY;
  if (read === KEY || written === KEY) return false;
  if (written === ANY) return true;
  if (read === ELEMENT) return isIndex(written);
  return written === ELEMENT && isIndex(read);
}

function isIndex(step: Step): boolean {
  return /^\.\d+$/u.test(step);
}

/** Whether a path can read a text, or characters of it: as a whole, openly, by a key nobody knows. */
export function isText(path: Path): boolean {
  return path.length === 0 || isOpen(path[0]) || path[0] === ANY || path[0] === ELEMENT;
}
