/**
 * Whether a rule throws on code that somebody is still typing: every file of the speed benchmark's
 * packages, cut at random points, its brackets closed, a token missing. See README.md.
 *
 *     node bench/fuzz.js [--cuts 6] [--seed 1] [--part <of a path>] [--plugin <file>]
 */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";

import { answerOf } from "./child.js";
import { DEFAULT_PLUGIN, ROOT } from "./configs.js";
import { configFor, messages, sourceCode } from "./linting.js";
import { VARIANTS } from "./robustness/half-typed.js";

/** Slower than this, in milliseconds of CPU, and a piece is worth a look. */
const SLOW = 2_000;

const { values: options } = parseArgs({
  options: {
    cuts: { type: "string", default: "6" },
    seed: { type: "string", default: "1" },
    part: { type: "string", default: "" },
    plugin: { type: "string", default: DEFAULT_PLUGIN },
  },
});
const plugin = path.resolve(options.plugin);
if (!existsSync(plugin)) {
  console.error(`${options.plugin} is missing: run \`npm run build\`.`);
  process.exit(1);
}
// A fault of a rule is thrown, and not a message among others.
process.env.RAMPART_STRICT = "1";

const { files } = await answerOf("speed/select.js", {});
const resolve = await configFor("all", plugin);
const random = randomFrom(Number(options.seed));
const faults = new Map();
const slow = [];
let linted = 0;
let refused = 0;

for (const { file } of files.filter((entry) => entry.file.includes(options.part))) {
  const text = readFileSync(path.join(ROOT, file), "utf8");
  const config = await resolve(file);
  const whole = sourceCode(text, file, config);
  if (!whole) continue;
  lint("whole", text, file, config);
  for (let count = 0; count < Number(options.cuts); count += 1) {
    const point = Math.floor(random() * whole.ast.tokens.length);
    for (const [kind, variant] of Object.entries(VARIANTS)) {
      lint(`${kind} at token ${point}`, variant(text, whole.ast.tokens, point), file, config);
    }
  }
}

for (const { error, places } of faults.values()) {
  console.log(`\n${error}\n  ${places.length} times, first in ${places[0]}`);
}
for (const { place, time } of slow) console.log(`\n${Math.round(time)} ms of CPU: ${place}`);
console.log(
  `\n${linted} pieces linted, ${refused} refused by the parser, ${faults.size} faults, ${slow.length} slow`,
);
if (faults.size > 0) process.exitCode = 1;

function lint(what, text, file, config) {
  const parsed = sourceCode(text, file, config);
  if (!parsed) {
    refused += 1;
    return;
  }
  linted += 1;
  const place = `${file}, ${what}`;
  const { user } = process.cpuUsage();
  try {
    messages(parsed, file, config);
  } catch (error) {
    // The same place in the code is the same fault.
    const key = String(error.stack).split("\n    at ").slice(1, 4).join("\n    at ");
    const fault = faults.get(key) ?? { error: `${error.message}\n    at ${key}`, places: [] };
    faults.set(key, fault);
    fault.places.push(place);
  }
  const time = (process.cpuUsage().user - user) / 1000;
  if (time > SLOW) slow.push({ place, time });
}

/** Numbers from 0 to 1 that are the same in every run. */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
