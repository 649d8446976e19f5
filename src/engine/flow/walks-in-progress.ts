/**
 * Which walks are under way, to end those that run into themselves.
 *
 * `f = g(); g = f();` asks what `g` is to know what `f` is, and again. The inner walk is cut; whatever
 * was learnt under a cut is not kept, because it would depend on which question came first.
 *
 * Layer: imports nothing.
 */

/** Walks within walks: beyond this, they are cut. */
const MAX_DEPTH = 40;
/**
 * Walks under one cut: since nothing of them is kept, they could repeat themselves without end. With 1,000,
 * a recursive merge of 49 lines took 3.4 seconds; with 100 it takes 0.5, and no test sees a difference.
 */
const MAX_UNDER_CUT = 100;

const running = new Set<string>();
const cuts = new Set<string>();
let underCut = 0;

/** Returns what to call at the end, or `undefined` if the walk must not begin. */
export function beginWalk(key: string): (() => void) | undefined {
  if (running.has(key)) {
    cuts.add(key);
    return undefined;
  }
  if (running.size >= MAX_DEPTH) {
    const [outermost] = running;
    if (outermost !== undefined) cuts.add(outermost);
    return undefined;
  }
  if (cuts.size === 0) underCut = 0;
  else if (underCut >= MAX_UNDER_CUT) return undefined;
  else underCut += 1;
  running.add(key);
  return () => {
    running.delete(key);
    cuts.delete(key);
  };
}

/** Whether what has just been learnt may be incomplete, for a walk that is still under way. */
export function isCut(): boolean {
  return cuts.size > 0;
}
