/** Child process: every report of each configuration on the selected files. */
import { readFileSync } from "node:fs";
import path from "node:path";

import { parameters } from "../child.js";
import { ROOT } from "../configs.js";
import { configFor, messages } from "../linting.js";

const { files, configs, plugin } = parameters();

const reports = {};
for (const name of configs) {
  const resolve = await configFor(name, plugin);
  reports[name] = [];
  for (const { file } of files) {
    const absolute = path.join(ROOT, file);
    const text = readFileSync(absolute, "utf8");
    for (const { line, ruleId, message } of messages(text, absolute, await resolve(absolute))) {
      reports[name].push({ file, line, rule: ruleId, message });
    }
  }
}

process.send(reports);
