/**
 * Lints the vulnerable app with the built plugin and the real ESLint, shows what ESLint says, and
 * fails unless exactly the lines marked `// ❌ rule` were reported. `npm run demo` builds first.
 */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const APP = fileURLToPath(new URL("vulnerable-app", import.meta.url));
const ESLINT = join(
  dirname(createRequire(import.meta.url).resolve("eslint/package.json")),
  "bin/eslint.js",
);

// Once for people, once for the comparison.
const shown = eslint([], "inherit");
if (shown.status !== 0 && shown.status !== 1) process.exit(shown.status ?? 2);
const results = JSON.parse(eslint(["--format", "json"], "pipe").stdout);

const found = results.flatMap(({ filePath, messages }) =>
  messages.map(({ line, ruleId }) => at(filePath, line, ruleId?.replace("rampart/", ""))),
);
const { planted, twins } = marks();
const missed = without(planted, found);
const alarms = without(found, planted);

list("Missed", missed);
list("False alarms", alarms);
console.log(
  `${planted.length - missed.length} of ${planted.length} planted weaknesses found, ` +
    `${alarms.length} false alarms, ` +
    `${without(twins, alarms.map(withoutRule)).length} safe twins left alone`,
);
process.exitCode = missed.length + alarms.length === 0 ? 0 : 1;

function eslint(options, output) {
  return spawnSync(process.execPath, [ESLINT, ".", ...options], {
    cwd: APP,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    stdio: ["ignore", output, "inherit"],
  });
}

/** The lines that say `// ❌ rule`, or `// ❌ rule, rule`, and those that say `// ✅ reason`. */
function marks() {
  const planted = [];
  const twins = [];
  for (const name of readdirSync(join(APP, "src"), { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".ts")) continue;
    const file = join(APP, "src", name);
    for (const [index, text] of readFileSync(file, "utf8").split(/\r?\n/).entries()) {
      const [, rules] = /\/\/ ❌ (.+)$/u.exec(text) ?? [];
      for (const rule of rules?.split(", ") ?? []) planted.push(at(file, index + 1, rule));
      if (/\/\/ ✅ /u.test(text)) twins.push(withoutRule(at(file, index + 1)));
    }
  }
  return { planted, twins };
}

function at(file, line, rule = "syntax error") {
  return `${relative(APP, file).replaceAll("\\", "/")}:${line} ${rule}`;
}

function withoutRule(finding) {
  return finding.slice(0, finding.indexOf(" "));
}

/** What `all` holds more often than `some` does. */
function without(all, some) {
  const rest = [...some];
  return all.filter((item) => {
    const index = rest.indexOf(item);
    if (index !== -1) rest.splice(index, 1);
    return index === -1;
  });
}

function list(title, findings) {
  if (findings.length > 0) console.log([`${title}:`, ...findings.toSorted()].join("\n  ") + "\n");
}
