/**
 * Child process: CPU time of ESLint's run over parsed files, for each configuration.
 *
 * In each round every batch of files is run with every configuration, in changing order, each time
 * on freshly parsed source codes. Parsing and the garbage collection after it are not in the time
 * of the run.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

import { cpu, parameters } from "../child.js";
import { ROOT } from "../configs.js";
import { configFor, messages, sourceCode } from "../linting.js";
import { inOrder } from "../order.js";

const BATCH_LINES = 10_000;
const WARM_UP_ROUNDS = 2;

setFlagsFromString("--expose-gc");
// After a few collections V8 forgets the code of functions that did not run meanwhile. Here it would be
// compiled anew for each turn of a configuration, which no run of ESLint does.
setFlagsFromString("--no-flush-bytecode");
// With the last object of a shape a collection also takes the shape, and with that all optimized code that
// knows it: the parser's, ESLint's and ours would be compiled anew for every batch.
setFlagsFromString("--retain-maps-for-n-gc=1000000");
const collectGarbage = runInNewContext("gc");

const { files, configs, plugin, rounds } = parameters();

const batches = [[]];
let lines = 0;
for (const { file, lines: count } of files) {
  if (lines >= BATCH_LINES) {
    batches.push([]);
    lines = 0;
  }
  lines += count;
  const absolute = path.join(ROOT, file);
  batches.at(-1).push({ file: absolute, text: readFileSync(absolute, "utf8"), resolved: {} });
}
for (const name of configs) {
  const resolve = await configFor(name, plugin);
  for (const source of batches.flat()) source.resolved[name] = await resolve(source.file);
}

const results = [];
for (let round = -WARM_UP_ROUNDS; round < rounds; round++) {
  const run = Object.fromEntries(configs.map((name) => [name, 0]));
  let parsing = 0;
  for (const [index, batch] of batches.entries()) {
    for (const name of inOrder(configs, round + WARM_UP_ROUNDS + index)) {
      const beforeParsing = cpu();
      const parsed = batch.map(({ file, text, resolved }) =>
        sourceCode(text, file, resolved[name]),
      );
      parsing += (cpu() - beforeParsing) / configs.length;
      // The second one finishes the sweeping that the first one leaves to other threads.
      collectGarbage();
      collectGarbage();
      const before = cpu();
      for (const [position, { file, resolved }] of batch.entries()) {
        messages(parsed[position], file, resolved[name]);
      }
      run[name] += cpu() - before;
    }
  }
  if (round >= 0) results.push({ parsing, run });
}

process.send(results);
