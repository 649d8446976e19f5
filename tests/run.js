/**
 * `npm test`: every check there is, one after the other, and at the end how many passed. A test
 * counts as one, and so does a program that says nothing but yes or no.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "rampart-"));
const report = join(folder, "report.json");
const REPORTERS = `--reporter=default --reporter=json --outputFile.json="${report}"`;

/** The bundle comes first: the lint, the pages and the end-to-end tests are made with it. */
const CHECKS = {
  build: "rolldown -c",
  types: "tsc -p .",
  lint: "eslint .",
  format: "prettier --check .",
  "unused code": "knip",
  "generated pages": "eslint-doc-generator --check",
  demo: "node examples/demo.js",
  "unit tests": `vitest run --project unit --update none ${REPORTERS}`,
  "end-to-end tests": `vitest run --project e2e --update none ${REPORTERS}`,
};

const failures = [];
let passed = 0;
let failed = 0;

for (const [name, command] of Object.entries(CHECKS)) {
  console.log(`\n▶ ${name}: ${command}\n`);
  rmSync(report, { force: true });
  // The shell finds the programs where npm put them, whatever the system calls them.
  const { status } = spawnSync(command, { shell: true, stdio: "inherit" });
  const tests = existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : undefined;
  passed += tests?.numPassedTests ?? (status === 0 ? 1 : 0);
  // Coverage that is too low and a file that cannot be loaded fail the run, and no test of it.
  failed += tests?.numFailedTests || (status === 0 ? 0 : 1);
  if (status !== 0) failures.push(name);
}

rmSync(folder, { recursive: true });
if (failures.length > 0) console.log(`\nFailed: ${failures.join(", ")}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
