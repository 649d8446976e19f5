/**
 * Child process: one case, linted without rules and with the configuration, in turns.
 *
 * A case that asks for depth runs in a thread with a large stack, because on the usual one the
 * parser gives up long before: there only the time is of interest.
 */
import path from "node:path";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";

import { cpu, parameters } from "../child.js";
import { ROOT } from "../configs.js";
import { configFor, messages } from "../linting.js";
import { median } from "../statistics.js";
import { CASES, NESTED } from "./cases.js";
import { halfTyped } from "./half-typed.js";

const LARGE_STACK = 512;
const PAIRS = 5;
const ENOUGH = 20_000;
const FILE = path.join(ROOT, "bench/case.js");
/** How far below ESLint's own end a nesting stays: where that end is varies by a few percent. */
const MARGIN = 0.9;

const given = isMainThread ? parameters() : workerData;
if (isMainThread && given.depth) {
  const thread = new Worker(new URL(import.meta.url), {
    workerData: given,
    resourceLimits: { stackSizeMb: LARGE_STACK },
  });
  // An uncaught error of the thread is one of this process.
  thread.on("message", (result) => process.send(result));
} else {
  const result = await measured(given);
  if (isMainThread) process.send(result);
  else parentPort.postMessage(result);
}

async function measured({ kind, name, depth, config, plugin }) {
  const resolve = { none: await configFor("none"), config: await configFor(config, plugin) };
  const { texts, note } = await input(kind, name, depth, resolve.none);
  const times = { none: [], config: [] };
  let found;
  const start = performance.now();
  // The first pair warms up, unless it alone takes too long.
  for (let pair = 0; pair <= PAIRS; pair++) {
    if (pair === 1 && performance.now() - start < ENOUGH) times.none = times.config = [];
    if (pair > 1 && performance.now() - start > ENOUGH) break;
    for (const which of ["none", "config"]) {
      const resolved = await Promise.all(texts.map(({ file }) => resolve[which](file)));
      const before = cpu();
      found = texts.map(({ text, file }, index) => messages(text, file, resolved[index]));
      times[which] = [...times[which], cpu() - before];
    }
  }
  const unparsed = found.filter((list) => list.some(({ fatal }) => fatal)).length;
  if (kind !== "half-typed" && unparsed > 0) throw new Error(found[0][0].message);
  return {
    none: median(times.none),
    config: median(times.config),
    bytes: texts.reduce((sum, { text }) => sum + text.length, 0),
    reports: found.flat().filter(({ ruleId }) => ruleId).length,
    note: kind === "half-typed" ? `${texts.length - unparsed} of ${texts.length} parse` : note,
  };
}

async function input(kind, name, depth, resolve) {
  if (kind === "half-typed") return { texts: await halfTyped(name) };
  if (kind === "case") return { texts: [{ text: CASES[name](), file: FILE }] };
  const deep = depth ?? Math.floor(deepest(NESTED[name], await resolve(FILE)) * MARGIN);
  return {
    texts: [{ text: NESTED[name](deep), file: FILE }],
    note: depth ? `${deep} deep, large stack` : `${deep} deep`,
  };
}

/** How deep ESLint itself goes, to the nearest fiftieth. */
function deepest(shape, resolved) {
  let survived = 1;
  let failed = 10_000;
  while (failed - survived > Math.max(1, survived / 50)) {
    const middle = Math.floor((survived + failed) / 2);
    if (survives(shape(middle), resolved)) survived = middle;
    else failed = middle;
  }
  return survived;
}

function survives(text, resolved) {
  try {
    return !messages(text, FILE, resolved).some(({ fatal }) => fatal);
  } catch {
    return false;
  }
}
