/**
 * Which published vulnerabilities the plugin finds, and whether it falls silent once they are
 * fixed. See README.md.
 *
 *     node bench/cve.js [--config strict …] [--class redos …] [--package marked …]
 *                       [--missed CLASS] [--alarms CLASS] [--plugin <file>]
 */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";

import { DEFAULT_PLUGIN, title } from "./configs.js";
import { keptOrNew } from "./cve/kept.js";
import { labelledRanges, meanShare, noise, share, verdicts } from "./cve/measures.js";
import { fetchPackages, packageFolder } from "./cve/packages.js";
import { fetchPeers, PEERS, peerTitle } from "./cve/peers.js";
import { lint } from "./cve/slices.js";
import { wilson } from "./statistics.js";
import { table } from "./table.js";

const MEASURES = { detection: "isDetected", alarm: "isAlarm", discrimination: "isDiscriminated" };
const CONFIGS = ["recommended", "strict", "security", ...PEERS];
/** CPU seconds from which on a file is named as slow. */
const SLOW = 5;

const { values: options } = parseArgs({
  options: {
    config: { type: "string", multiple: true },
    class: { type: "string", multiple: true },
    package: { type: "string", multiple: true },
    missed: { type: "string" },
    alarms: { type: "string" },
    plugin: { type: "string", default: DEFAULT_PLUGIN },
  },
});
const listed = options.missed ?? options.alarms;
const classes = data("classes.json");
for (const name of [...(options.class ?? []), ...(listed ? [listed] : [])]) {
  if (!(name in classes)) fail(`${name} is no class: one of ${Object.keys(classes).join(", ")}.`);
}
for (const name of options.config ?? []) {
  if (!CONFIGS.includes(name)) fail(`--config ${name}: one of ${CONFIGS.join(", ")}.`);
}
const plugin = path.resolve(options.plugin);
if (!existsSync(plugin)) fail(`${options.plugin} is missing: run \`npm run build\`.`);

const chosen = data("entries.json").filter(
  (entry) =>
    (!options.class || options.class.includes(entry.class)) &&
    (!listed || entry.class === listed) &&
    (!options.package || options.package.includes(entry.package)),
);
if (chosen.length === 0) fail("No entry is left.");

let configs = options.config ?? (listed ? ["recommended"] : CONFIGS);
if (configs.some((name) => PEERS.includes(name)) && !fetchPeers()) {
  console.log(`${PEERS.join(" and ")} are skipped: npm cannot fetch them.`);
  configs = configs.filter((name) => !PEERS.includes(name));
}
const unavailable = await fetchPackages(chosen);
if (unavailable.length > 0) console.log(`Not to be had from npm: ${unavailable.join(", ")}`);

const absent = [];
const entries = chosen.filter((entry) => {
  const { vulnerable, fixed } = places(entry);
  const missing = [vulnerable, fixed].filter((file) => file && !existsSync(file));
  absent.push(...missing);
  return missing.length === 0;
});
if (absent.length > 0) {
  console.log(`${chosen.length - entries.length} entries are left out, without their files:`);
  for (const file of absent) console.log(`  ${path.relative(process.cwd(), file)}`);
}

const labelled = labelledRanges(entries, places);
const files = [...labelled.keys()];
const answers = {};
for (const name of configs) {
  const start = Date.now();
  answers[name] = await keptOrNew(name, files, titleOf(name), (some) =>
    lint(some, { config: name, plugin }),
  );
  console.error(`${titleOf(name)}: ${((Date.now() - start) / 1000).toFixed(0)} s`);
}

if (listed) {
  for (const name of configs) list(name);
} else {
  facts();
  for (const name of configs) results(name);
}
for (const name of configs) troubles(name);

function places({ package: name, vulnerableVersion, fixedVersion, file, fixed }) {
  return {
    vulnerable: path.join(packageFolder(name, vulnerableVersion), file),
    fixed: fixed?.file && path.join(packageFolder(name, fixedVersion), fixed.file),
  };
}

function facts() {
  const [first] = configs;
  const results = Object.values(answers[first].results);
  const lines = results.reduce((sum, result) => sum + (result.lines ?? 0), 0);
  const unparsed = files.filter((file) => answers[first].results[file].isUnparsed);
  console.log(
    `${entries.length} entries, ${entries.filter(({ fixed }) => fixed).length} of them with a fixed version; ` +
      `${files.length} files, ${lines} lines; ${unparsed.length} files do not parse and count as silent`,
  );
  for (const file of unparsed) console.log(`  ${short(file)}`);
  console.log("Intervals are Wilson's, 90 %.");
}

/** What to distrust the figures for: files that no answer came for, rules that threw; and what was slow. */
function troubles(name) {
  const isOurs = name === "recommended" || name === "strict";
  for (const [file, { failure, faults = [], milliseconds = 0 }] of linted(name)) {
    if (failure) console.log(`FAILED ${name} ${short(file)}: ${failure}; it counts as silent`);
    for (const { rule, message } of faults) {
      console.log(`FAULT ${name} ${rule ?? "?"} ${short(file)}: ${message}`);
    }
    const seconds = milliseconds / 1000;
    if (seconds > SLOW) console.log(`SLOW ${name} ${short(file)}: ${seconds.toFixed(0)} s of CPU`);
    if (isOurs && (failure || faults.length > 0)) process.exitCode = 1;
  }
}

function linted(name) {
  return Object.entries(answers[name].results);
}

function reportsOf(name) {
  const answered = linted(name).filter(([, { reports, isUnparsed }]) => reports && !isUnparsed);
  return Object.fromEntries(answered.map(([file, { reports }]) => [file, reports]));
}

function results(name) {
  console.log(`\n## ${titleOf(name)}\n`);
  const all = verdicts(entries, classes, places, reportsOf(name));
  const present = Object.keys(classes).filter((one) =>
    entries.some((entry) => entry.class === one),
  );
  const row = (text, some) => [
    text,
    ...Object.values(MEASURES).map((measure) => proportion(share(some, measure))),
  ];
  const rows = present.map((one) =>
    row(
      one,
      all.filter(({ entry }) => entry.class === one),
    ),
  );
  rows.push(row("pooled", all));
  const means = Object.values(MEASURES).map((measure) => {
    const { mean, classes: count } = meanShare(all, measure);
    return mean === undefined ? "" : `${percentage(mean)} of ${count} classes`;
  });
  rows.push(["mean of the big classes", ...means]);
  console.log(table(["", ...Object.keys(MEASURES)], rows));
  const lineCounts = new Map(linted(name).map(([file, { lines }]) => [file, lines]));
  const { count, lines } = noise(reportsOf(name), labelled, lineCounts);
  console.log(
    `\nnoise: ${count} reports elsewhere, ${((count / lines) * 1000).toFixed(2)} per 1,000 lines`,
  );
}

function list(name) {
  console.log(`\n## ${titleOf(name)}: ${options.missed ? "missed" : "alarms"}, ${listed}\n`);
  const { rules, results } = answers[name];
  const own = rules.filter((rule) => classes[listed].includes(rule));
  console.log(`rules that ran: ${own.join(", ") || "none of this class"}\n`);
  let count = 0;
  for (const verdict of verdicts(entries, classes, places, reportsOf(name))) {
    const { entry, isDetected, alarms } = verdict;
    const { vulnerable, fixed } = places(entry);
    if (options.missed && !isDetected) {
      const hint = results[vulnerable].isUnparsed ? " (does not parse)" : "";
      print(vulnerable, entry.line, `${entry.id}${hint}`);
      count++;
    }
    if (options.alarms && alarms.length > 0) {
      const [{ line, rule }] = alarms;
      print(fixed, line, `${entry.id} ${rule}${isDetected ? "" : ", not detected before"}`);
      count++;
    }
  }
  console.log(`\n${count} of ${entries.length}`);
}

function print(file, line, remark) {
  const source = (readFileSync(file, "utf8").split("\n")[line - 1] ?? "").trim().slice(0, 160);
  console.log(`${short(file)}:${line}  ${source}  [${remark}]`);
}

function short(file) {
  return path.relative(packageFolder("", "").replace(/@$/, ""), file).split(path.sep).join("/");
}

function titleOf(name) {
  return PEERS.includes(name) ? peerTitle(name) : title(name);
}

function proportion({ k, n }) {
  if (n === 0) return "–";
  const [low, high] = wilson(k, n);
  return `${k} of ${n} [${percentage(low)}–${percentage(high)}]`;
}

function percentage(value) {
  return `${(value * 100).toFixed(0)} %`;
}

function data(name) {
  return JSON.parse(readFileSync(path.join(import.meta.dirname, "cve", name), "utf8"));
}

function fail(message) {
  console.error(message);
  process.exit(2);
}
