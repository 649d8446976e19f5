/**
 * Child process: every report of one configuration on the files that it is sent.
 *
 * A rule that throws on a file is left out there and named; the others still have their say.
 */
import { readFileSync } from "node:fs";

import * as typescriptParser from "@typescript-eslint/parser";
import { Linter } from "eslint";

import { CACHE, rules } from "../configs.js";
import { peerConfig, PEERS } from "./peers.js";

const linter = new Linter({ cwd: CACHE });
const JSX = { ecmaFeatures: { jsx: true } };
const LANGUAGES = [
  { sourceType: "module", parserOptions: JSX },
  { sourceType: "commonjs", parserOptions: JSX },
  { sourceType: "script", parserOptions: JSX },
  { sourceType: "module", parser: typescriptParser, parserOptions: JSX },
  { sourceType: "script", parser: typescriptParser },
];

process.once("message", async ({ files, config, plugin }) => {
  const blocks = PEERS.includes(config) ? await peerConfig(config) : await rules(config, plugin);
  process.send({ ran: activeRules(blocks) });
  for (const file of files) process.send({ file, ...answerFor(file, blocks) });
  process.disconnect();
});

/** `isUnparsed` where it parses as nothing, and counts as silent. */
function answerFor(file, blocks) {
  const start = process.cpuUsage();
  const text = readFileSync(file, "utf8");
  const faults = [];
  const messages = messagesOf(text, file, blocks, faults);
  const { user, system } = process.cpuUsage(start);
  return {
    milliseconds: (user + system) / 1000,
    lines: text.split("\n").length,
    isUnparsed: messages === undefined,
    reports: (messages ?? [])
      .filter(({ ruleId }) => ruleId)
      .map(({ line, column, ruleId, message }) => ({
        line,
        callLines: callLines(line, column),
        rule: ruleId,
        message,
      })),
    faults,
  };
}

/** A file with `import` is tried as a module first. */
function messagesOf(text, file, blocks, faults) {
  const isModule = /^\s*(?:import|export)\b/m.test(text);
  for (const languageOptions of isModule ? LANGUAGES : LANGUAGES.slice(1)) {
    const messages = withoutThrowing(text, file, [...blocks, { languageOptions }], faults);
    if (!messages.some(({ fatal }) => fatal)) return messages;
  }
  return undefined;
}

function withoutThrowing(text, file, blocks, faults) {
  const silenced = {};
  for (;;) {
    try {
      return verify(text, file, [...blocks, { rules: silenced }]);
    } catch (error) {
      const { ruleId: rule, message } = error;
      faults.push({ rule, message: message.split("\n")[0] });
      if (!rule || rule in silenced) return [];
      silenced[rule] = "off";
    }
  }
}

function verify(text, file, blocks) {
  const every = {
    files: ["**/*"],
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "off" },
  };
  return linter.verify(text, [...blocks, every], { filename: file, allowInlineConfig: false });
}

/** The lines of the calls to which what stands there is given, not counting what functions do. */
function callLines(line, column) {
  const sourceCode = linter.getSourceCode();
  const index = sourceCode.getIndexFromLoc({ line, column: column - 1 });
  const lines = new Set();
  let node = sourceCode.getNodeByRangeIndex(index);
  for (; node?.parent && !/Function|Statement$/.test(node.type); node = node.parent) {
    const { parent } = node;
    if (!parent.arguments?.includes(node)) continue;
    const { callee } = parent;
    lines.add(parent.loc.start.line).add((callee.property ?? callee).loc.start.line);
  }
  lines.delete(line);
  return [...lines];
}

function activeRules(blocks) {
  const severities = Object.assign({}, ...blocks.map((block) => block.rules ?? {}));
  return Object.keys(severities).filter((rule) => {
    const severity = [severities[rule]].flat()[0];
    return severity !== "off" && severity !== 0;
  });
}
