/**
 * Child process: one case, linted without rules and with the configuration, in turns.
 *
 * On a `large` stack, that of a thread, programs are measured that are nested deeper than the
 * parser survives on the usual one.
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
/** Runs go on for so many pairs, and for so many milliseconds; no longer than the last, though. */
const PAIRS = 5;
const LONG_ENOUGH = 1_500;
const TOO_LONG = 20_000;
const FILE = path.join(ROOT, "bench/case.js");

const given = isMainThread ? parameters() : workerData;
if (isMainThread && given.stack === "large") {
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
  const texts = await input(kind, name, depth);
  const times = { none: [], config: [] };
  let found;
  const start = performance.now();
  const elapsed = () => performance.now() - start;
  for (let pair = 0; pair <= PAIRS || elapsed() < LONG_ENOUGH; pair++) {
    if (pair > 0 && elapsed() > TOO_LONG) break;
    // The first pair warmed up.
    if (pair === 1) times.none = times.config = [];
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
    files: texts.length,
    unparsed,
  };
}

async function input(kind, name, depth) {
  if (kind === "half-typed") return halfTyped(name);
  return [{ text: kind === "nested" ? NESTED[name](depth) : CASES[name](), file: FILE }];
}
