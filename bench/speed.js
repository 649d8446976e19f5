/**
 * What the plugin costs, and how much it says, on real packages. See README.md.
 *
 *     node bench/speed.js [--rounds N] [--quick] [--part in-process …] [--config strict …]
 *                         [--list] [--plugin <file>]
 */
import { existsSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";

import { answerOf } from "./child.js";
import { DEFAULT_PLUGIN, isConfigName, ROOT, title, versionOf } from "./configs.js";
import { inOrder } from "./order.js";
import { editing } from "./speed/editor.js";
import { wholeProcess } from "./speed/whole-process.js";
import { interval, mean, median, quantile } from "./statistics.js";
import { milliseconds, percent, percentInterval, table } from "./table.js";

const PARTS = ["reports", "processes", "in-process", "editor", "import"];
const IMPORTS = 10;

/** What `recommended` may cost. */
const BUDGET = { cpu: 0.08, ofSecurity: 0.5, memory: 0.25, import: 80 };

const { values: options } = parseArgs({
  options: {
    rounds: { type: "string" },
    quick: { type: "boolean", default: false },
    list: { type: "boolean", default: false },
    part: { type: "string", multiple: true, default: PARTS },
    config: { type: "string", multiple: true, default: ["recommended", "strict", "security"] },
    plugin: { type: "string", default: DEFAULT_PLUGIN },
  },
});
const rounds = Number(options.rounds ?? (options.quick ? 3 : 15));
if (!Number.isInteger(rounds) || rounds < 1)
  fail(`--rounds ${options.rounds}: a number from 1 on.`);
for (const part of options.part) {
  if (!PARTS.includes(part)) fail(`--part ${part}: one of ${PARTS.join(", ")}.`);
}
for (const name of options.config) {
  if (!isConfigName(name)) {
    fail(`--config ${name}: recommended, strict, all, security or rampart/<rule>.`);
  }
}
const plugin = path.resolve(options.plugin);
if (options.config.some((name) => name !== "security") && !existsSync(plugin)) {
  fail(`${options.plugin} is missing: run \`npm run build\`, or compare with --config security.`);
}
const compared = options.config;
// The base twice: the difference of the two is the noise of this machine.
const configs = ["none", ...compared, "again"];

const { packages, files, editor, skipped } = await answerOf("speed/select.js", {});
const lines = sum(files.map((file) => file.lines));
const verdicts = [];

if (options.list) {
  await list();
} else {
  facts();
  const parts = {
    reports: reportsByRule,
    "in-process": inProcess,
    processes,
    editor: editors,
    import: coldImport,
  };
  for (const part of PARTS.filter((name) => options.part.includes(name))) await parts[part]();
  heading("Budgets of recommended");
  for (const { what, isKept } of verdicts)
    console.log(`${isKept ? "kept    " : "EXCEEDED"}  ${what}`);
  if (verdicts.length === 0) console.log("Nothing was measured that has one.");
  if (verdicts.some(({ isKept }) => !isKept)) process.exitCode = 1;
}

function facts() {
  heading("Machine and input");
  const memory = `${(os.totalmem() / 2 ** 30).toFixed(0)} GB`;
  const load = os.loadavg()[0].toFixed(1);
  const typescript = sum(files.filter((file) => file.isTypeScript).map((file) => file.lines));
  console.log(`command     node bench/speed.js ${process.argv.slice(2).join(" ")}`.trimEnd());
  console.log(
    `machine     ${os.cpus().length} × ${os.cpus()[0].model.trim()}, ${memory}, load ${load}`,
  );
  console.log(`system      ${os.type()} ${os.release()} ${os.arch()}, Node ${process.version}`);
  console.log(
    `linters     eslint ${versionOf("eslint")}, @typescript-eslint/parser ${versionOf("@typescript-eslint/parser")}`,
  );
  console.log(
    `input       ${files.length} files, ${lines} lines, ${typescript} of them TypeScript; left out: ${skipped.join(", ") || "none"}\n`,
  );
  console.log(
    table(
      ["package", "files", "lines"],
      packages.map((entry) => [
        `${entry.name}@${entry.version}`,
        String(entry.files.length),
        String(sum(entry.files.map((file) => file.lines))),
      ]),
    ),
  );
}

async function list() {
  const reports = await answerOf("speed/reports.js", { files, configs: compared, plugin });
  for (const [name, found] of Object.entries(reports)) {
    heading(`${title(name)}: ${found.length} reports`);
    for (const { file, line, rule, message } of found) {
      console.log(`${file}:${line} ${rule} ${message}`);
    }
  }
}

async function reportsByRule() {
  const reports = await answerOf("speed/reports.js", { files, configs: compared, plugin });
  heading("Reports per 1,000 lines, by rule");
  const rate = (count) => ((count / lines) * 1000).toFixed(2);
  for (const [name, found] of Object.entries(reports)) {
    const counts = new Map();
    for (const { rule } of found) counts.set(rule, (counts.get(rule) ?? 0) + 1);
    const rows = [...counts]
      .toSorted((a, b) => b[1] - a[1])
      .map(([rule, count]) => [`  ${rule}`, String(count), rate(count)]);
    const total = [title(name), String(found.length), rate(found.length)];
    console.log(`${table(["", "reports", "per 1,000"], [total, ...rows])}\n`);
  }
}

async function inProcess() {
  const results = await answerOf("speed/in-process.js", { files, configs, plugin, rounds });
  const parsing = results.map((round) => round.parsing);
  const base = results.map((round) => round.run.none);
  const whole = results.map((round) => round.parsing + round.run.none);
  heading(`In process: CPU over no rules, as a share of a whole run, ${rounds} rounds`);
  console.log(
    `A whole run is parsing (${milliseconds(median(parsing))}) and ESLint without rules (${milliseconds(median(base))}).\n`,
  );
  const shares = Object.fromEntries(
    configs
      .slice(1)
      .map((name) => [name, results.map(({ run }, i) => (run[name] - run.none) / whole[i])]),
  );
  const rows = Object.entries(shares).map(([name, share]) => [
    title(name),
    milliseconds(median(results.map(({ run }) => run[name] - run.none))),
    percent(median(share)),
    percentInterval(interval(share)),
    percent(mean(share)),
  ]);
  console.log(table(["", "CPU over", "median", "95 % interval", "mean"], rows));
  if (!shares.recommended) return;
  const own = median(shares.recommended);
  judge(own <= BUDGET.cpu, `CPU in process: ${percent(own)}, at most ${percent(BUDGET.cpu)}`);
  if (!shares.security) return;
  const ratio = own / median(shares.security);
  judge(
    ratio <= BUDGET.ofSecurity,
    `CPU in process: ${ratio.toFixed(2)} of eslint-plugin-security's, at most ${BUDGET.ofSecurity}`,
  );
}

async function processes() {
  const used = Object.fromEntries(configs.map((name) => [name, []]));
  for (let round = -1; round < rounds; round++) {
    for (const name of inOrder(configs, round + 1)) {
      const usage = await wholeProcess(name, plugin);
      // The first round fills the caches of the disk.
      if (round >= 0) used[name].push(usage);
    }
  }
  const base = used.none;
  heading(`Whole processes: the eslint command, paired with no rules, ${rounds} rounds`);
  console.log(
    `No rules: ${milliseconds(median(base.map(({ cpu }) => cpu)))} CPU, ${median(base.map(({ memory }) => memory)).toFixed(0)} MB peak memory.\n`,
  );
  const over = (name, what) => used[name].map((own, index) => own[what] / base[index][what] - 1);
  const rows = configs.slice(1).map((name) => {
    const [cpu, memory] = [over(name, "cpu"), over(name, "memory")];
    return [
      title(name),
      percent(median(cpu)),
      percentInterval(interval(cpu)),
      percent(mean(cpu)),
      percent(median(memory)),
      percentInterval(interval(memory)),
    ];
  });
  console.log(table(["", "CPU", "95 % interval", "mean", "peak memory", "95 % interval"], rows));
  if (!used.recommended) return;
  const memory = median(over("recommended", "memory"));
  judge(
    memory <= BUDGET.memory,
    `peak memory: ${percent(memory)}, at most ${percent(BUDGET.memory)}`,
  );
}

async function editors() {
  for (const file of editor) {
    const edits = rounds * 10;
    const { times, lines: length } = await editing({ file, configs, plugin, edits });
    heading(`Editor: linting ${path.basename(file)} (${length} lines) again, ${edits} edits`);
    const p95 = (name) => quantile(times[name], 0.95);
    const rows = configs.map((name) => [
      title(name),
      milliseconds(median(times[name])),
      milliseconds(p95(name)),
      name === "none" ? "" : milliseconds(p95(name) - p95("none")),
    ]);
    console.log(table(["", "median", "p95", "p95 over no rules"], rows));
  }
}

async function coldImport() {
  const modules = {
    "an empty module": path.join(ROOT, "bench/speed/empty.js"),
    "eslint-plugin-security": path.join(ROOT, "node_modules/eslint-plugin-security/index.js"),
    ...(existsSync(plugin) && { rampart: plugin }),
  };
  const times = Object.fromEntries(Object.keys(modules).map((name) => [name, []]));
  for (let round = -1; round < IMPORTS; round++) {
    for (const [name, file] of Object.entries(modules)) {
      const time = await answerOf("speed/cold-import.js", { url: pathToFileURL(file).href });
      if (round >= 0) times[name].push(time);
    }
  }
  heading(`Cold import(), ${IMPORTS} processes each`);
  const base = median(times["an empty module"]);
  const rows = Object.entries(times).map(([name, series]) => [
    name,
    milliseconds(median(series)),
    milliseconds(median(series) - base),
  ]);
  console.log(table(["", "median", "over an empty module"], rows));
  if (!times.rampart) return;
  const over = median(times.rampart) - base;
  judge(
    over <= BUDGET.import,
    `cold import: ${milliseconds(over)} over an empty module, at most ${milliseconds(BUDGET.import)}`,
  );
}

function judge(isKept, what) {
  verdicts.push({ isKept, what });
}

function heading(text) {
  console.log(`\n## ${text}\n`);
}

function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}

function fail(message) {
  console.error(message);
  process.exit(2);
}
