/**
 * How much the plugin says on code that nobody tuned it for. See README.md.
 *
 *     node bench/noise.js [--half development|unseen|all] [--config recommended …]
 *                         [--list] [--draw N] [--plugin <file>]
 */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";

import { DEFAULT_PLUGIN, ROOT, title } from "./configs.js";
import { lint } from "./cve/slices.js";
import { drawn, excerpt, halfOf, HALVES, perThousand } from "./noise/sample.js";
import { BENCHMARK, selected } from "./noise/selection.js";
import { fetchPackages } from "./registry.js";
import { table } from "./table.js";
import { TYPESCRIPT } from "./sources.js";

const CONFIGS = ["recommended", "strict", "all", "security"];
/** What a preset may say, per 1,000 lines. */
const LIMITS = { recommended: 0.2, strict: 1.5 };
/** CPU seconds from which on a file is named as slow. */
const SLOW = 5;
const LINES_AROUND = 6;

const { values: options } = parseArgs({
  options: {
    half: { type: "string", default: "development" },
    config: { type: "string", multiple: true, default: ["recommended", "strict"] },
    list: { type: "boolean", default: false },
    draw: { type: "string", default: "0" },
    plugin: { type: "string", default: DEFAULT_PLUGIN },
  },
});
const halves = options.half === "all" ? HALVES : [options.half];
if (!halves.every((half) => HALVES.includes(half))) {
  fail(`--half ${options.half}: one of ${[...HALVES, "all"].join(", ")}.`);
}
for (const name of options.config) {
  if (!CONFIGS.includes(name)) fail(`--config ${name}: one of ${CONFIGS.join(", ")}.`);
}
const draws = Number(options.draw);
if (!Number.isInteger(draws) || draws < 0) fail(`--draw ${options.draw}: a number from 0 on.`);
const plugin = path.resolve(options.plugin);
if (!existsSync(plugin)) fail(`${options.plugin} is missing: run \`npm run build\`.`);

const list = JSON.parse(readFileSync(path.join(ROOT, "bench/noise-packages.json"), "utf8"));
for (const half of HALVES) {
  for (const { name } of list[half]) {
    if (halfOf(name) !== half) fail(`noise-packages.json: ${name} belongs to the other half.`);
  }
}
const wanted = halves.flatMap((half) => list[half]);
const unavailable = await fetchPackages(BENCHMARK, wanted);
if (unavailable.length > 0) fail(`Not to be had from npm: ${unavailable.join(", ")}`);
const packages = selected(wanted);
const origins = new Map(
  packages.flatMap(({ name, files }) => files.map((file) => [file.place, { name, ...file }])),
);

for (const config of options.config) {
  const { results } = await lint([...origins.keys()], { config, plugin });
  const outcomes = [...origins].map(([place, origin]) => ({ ...origin, ...results[place] }));
  const read = outcomes.filter(({ isUnparsed, failure }) => !isUnparsed && !failure);
  const reports = read.flatMap((outcome) =>
    outcome.reports.map((report) => ({ ...outcome, ...report })),
  );
  console.log(`\n## ${title(config)}, half: ${options.half}\n`);
  figures(config, read, reports);
  troubles(config, outcomes);
  if (options.list) {
    console.log();
    for (const report of reports)
      console.log(`${position(report)} ${report.rule} ${report.message}`);
  }
  for (const report of drawn(reports, draws)) describe(report);
}

function figures(config, read, reports) {
  const lines = sum(read);
  const typescript = sum(read.filter(({ path: file }) => TYPESCRIPT.test(file)));
  console.log(
    `${packages.length} packages, ${read.length} files, ${lines} lines, ${typescript} of them TypeScript\n`,
  );
  const counts = new Map();
  for (const { rule } of reports) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const rows = [...counts].toSorted(([, a], [, b]) => b - a);
  console.log(
    table(
      ["", "reports", "per 1,000"],
      [["all rules", reports.length], ...rows].map(([what, count]) => [
        what,
        String(count),
        perThousand(count, lines),
      ]),
    ),
  );
  const limit = LIMITS[config];
  if (limit === undefined) return;
  const isKept = reports.length / lines <= limit / 1000;
  console.log(`\n${isKept ? "kept    " : "EXCEEDED"}  at most ${limit} per 1,000 lines`);
  if (!isKept) process.exitCode = 1;
}

/** What to distrust the figures for. */
function troubles(config, outcomes) {
  for (const outcome of outcomes) {
    const { isUnparsed, failure, faults = [], milliseconds = 0 } = outcome;
    const file = `${outcome.name}/${outcome.path}`;
    if (isUnparsed) console.log(`UNPARSED ${file}: not counted`);
    if (failure) console.log(`FAILED ${file}: ${failure}; not counted`);
    for (const { rule, message } of faults) console.log(`FAULT ${rule ?? "?"} ${file}: ${message}`);
    const seconds = milliseconds / 1000;
    if (seconds > SLOW) console.log(`SLOW ${file}: ${seconds.toFixed(1)} s of CPU`);
    if (config !== "security" && (failure || faults.length > 0)) process.exitCode = 1;
  }
}

function describe(report) {
  const code = excerpt(readFileSync(report.place, "utf8"), report.line, LINES_AROUND);
  console.log(`\n### ${position(report)}\n\n\`${report.rule}\`: ${report.message}\n`);
  console.log(`\`\`\`\n${code}\n\`\`\``);
}

function position({ name, path: file, line }) {
  return `${name}/${file}:${line}`;
}

function sum(files) {
  return files.reduce((total, { lines }) => total + lines, 0);
}

function fail(message) {
  console.error(message);
  process.exit(2);
}
