/**
 * What the plugin does with the worst input. See README.md.
 *
 *     node bench/robustness.js [--case <part of its name>] [--config strict] [--plugin <file>]
 */
import { existsSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";

import { answerOf } from "./child.js";
import { DEFAULT_PLUGIN, isConfigName, title } from "./configs.js";
import { CASES, NESTED } from "./robustness/cases.js";
import { milliseconds, table } from "./table.js";

/** How many times as long as ESLint alone a file may take. */
const LIMIT = 5;
const TIMEOUT = 180_000;
/** How deep a program is nested on the large stack; a concatenation, since each term is one level. */
const DEPTH = 5_000;
const TERMS = 10_000;
/** How far below ESLint's own end a nesting stays: where that end is varies by a few percent. */
const MARGIN = 0.9;

const { values: options } = parseArgs({
  options: {
    case: { type: "string", default: "" },
    config: { type: "string", default: "strict" },
    plugin: { type: "string", default: DEFAULT_PLUGIN },
  },
});
const plugin = path.resolve(options.plugin);
if (!isConfigName(options.config)) {
  fail(`--config ${options.config}: recommended, strict, all, security or rampart/<rule>.`);
}
if (options.config !== "security" && !existsSync(plugin)) {
  fail(`${options.plugin} is missing: run \`npm run build\`.`);
}

const cases = [
  { title: "half-typed, cut off", kind: "half-typed", name: "cut" },
  { title: "half-typed, cut off and brackets closed", kind: "half-typed", name: "closed" },
  { title: "half-typed, a token missing", kind: "half-typed", name: "missing" },
  ...Object.keys(CASES).map((name) => ({ title: name, kind: "case", name })),
  ...Object.keys(NESTED).flatMap((name) => [
    { title: name, kind: "nested", name, stack: "usual" },
    { title: name, kind: "nested", name, stack: "large" },
  ]),
].filter((item) => item.title.includes(options.case));
if (cases.length === 0) fail(`--case ${options.case}: there is no such case.`);

console.log(`\n## Robustness: ${title(options.config)} against no rules\n`);
const rows = [];
const failures = [];
for (const item of cases) {
  const row = await outcome(item);
  rows.push(row);
  // The table comes at the end; this shows that something is happening.
  console.error(`${rows.length} of ${cases.length}: ${row.at(-1)} ${item.title}`);
}
console.log(
  table(["case", "", "KB", "reports", "no rules", title(options.config), "ratio", ""], rows),
);
for (const failure of failures) console.log(`\n${failure}`);
console.log(
  `\n${cases.length - failures.length} passed, ${failures.length} failed (more than ${LIMIT} × as long as without rules, or thrown)`,
);
if (failures.length > 0) process.exitCode = 1;

async function outcome(item) {
  const depth = item.kind === "nested" ? await depthOf(item) : undefined;
  const note = depth === undefined ? "" : `${depth} deep, ${item.stack} stack`;
  try {
    const given = { ...item, depth, config: options.config, plugin };
    const result = await answerOf("robustness/measure.js", given, { timeout: TIMEOUT });
    const ratio = result.config / result.none;
    const isKept = ratio <= LIMIT;
    if (!isKept) failures.push(`${item.title}: ${ratio.toFixed(1)} × as long as without rules.`);
    return [
      item.title,
      item.kind === "half-typed"
        ? `${result.files - result.unparsed} of ${result.files} parse`
        : note,
      (result.bytes / 1024).toFixed(0),
      String(result.reports),
      milliseconds(result.none),
      milliseconds(result.config),
      ratio.toFixed(2),
      isKept ? "ok" : "SLOW",
    ];
  } catch (error) {
    failures.push(`${item.title}: ${error.message}`);
    return [item.title, note, "", "", "", "", "", "FAILED"];
  }
}

async function depthOf({ name, stack }) {
  if (stack === "large") return name.endsWith("terms") ? TERMS : DEPTH;
  const given = { name };
  return Math.floor((await answerOf("robustness/deepest.js", given, { mayCrash: true })) * MARGIN);
}

function fail(message) {
  console.error(message);
  process.exit(2);
}
