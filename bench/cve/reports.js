/**
 * Child process: every report of each configuration on the named files.
 *
 * A rule that throws on a file is left out there and counted; the others still have their say.
 */
import { readFileSync } from "node:fs";

import * as typescriptParser from "@typescript-eslint/parser";
import { Linter } from "eslint";

import { parameters } from "../child.js";
import { CACHE, rules } from "../configs.js";
import { peerConfig, PEERS } from "./peers.js";

const { files, configs, plugin } = parameters();

const linter = new Linter({ cwd: CACHE });
const JSX = { ecmaFeatures: { jsx: true } };
const LANGUAGES = [
  { sourceType: "module", parserOptions: JSX },
  { sourceType: "commonjs", parserOptions: JSX },
  { sourceType: "script", parserOptions: JSX },
  { sourceType: "module", parser: typescriptParser, parserOptions: JSX },
  { sourceType: "script", parser: typescriptParser },
];

const texts = new Map(files.map((file) => [file, readFileSync(file, "utf8")]));
const languages = new Map(files.map((file) => [file, languageOf(texts.get(file), file)]));
const answer = { unparsed: files.filter((file) => !languages.get(file)), reports: {}, ran: {} };
answer.faults = [];

for (const name of configs) {
  const blocks = PEERS.includes(name) ? await peerConfig(name) : await rules(name, plugin);
  answer.ran[name] = activeRules(blocks);
  answer.reports[name] = {};
  for (const file of files) {
    if (!languages.get(file)) continue;
    answer.reports[name][file] = reportsOf(name, file, blocks).map(({ line, ruleId, message }) => ({
      line,
      rule: ruleId,
      message,
    }));
  }
}

process.send(answer);

function reportsOf(name, file, blocks) {
  const silenced = {};
  for (;;) {
    try {
      return verify(file, [...blocks, { rules: silenced }]).filter(({ ruleId }) => ruleId);
    } catch (error) {
      const { ruleId: rule, message } = error;
      answer.faults.push({ config: name, file, rule, message: message.split("\n")[0] });
      if (!rule || rule in silenced) return [];
      silenced[rule] = "off";
    }
  }
}

function verify(file, blocks, languageOptions = languages.get(file)) {
  const language = { files: ["**/*"], languageOptions };
  const quiet = { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "off" } };
  const options = { filename: file, allowInlineConfig: false };
  return linter.verify(texts.get(file), [...blocks, language, quiet], options);
}

/** @returns `undefined` for what parses as nothing. A file with `import` is tried as a module first. */
function languageOf(text, file) {
  const isModule = /^\s*(?:import|export)\b/m.test(text);
  const candidates = isModule ? LANGUAGES : LANGUAGES.slice(1);
  return candidates.find((candidate) => !verify(file, [], candidate).some(({ fatal }) => fatal));
}

function activeRules(blocks) {
  const severities = Object.assign({}, ...blocks.map((block) => block.rules ?? {}));
  return Object.keys(severities).filter((rule) => {
    const severity = [severities[rule]].flat()[0];
    return severity !== "off" && severity !== 0;
  });
}
