/** ESLint's own command line on the selected files, in a process of its own. */
import { spawn } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";

import { ROOT } from "../configs.js";
import { FILES } from "./selection.js";

const ESLINT = path.join(ROOT, "node_modules/eslint/bin/eslint.js");
const USAGE = pathToFileURL(path.join(import.meta.dirname, "usage.js")).href;
const CONFIG = path.join(import.meta.dirname, "process-config.js");

/** @returns milliseconds of CPU and megabytes of peak memory */
export function wholeProcess(name, plugin) {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [
        ...["--import", USAGE, ESLINT, "--no-inline-config", "--config", CONFIG],
        path.relative(ROOT, FILES),
      ],
      {
        cwd: ROOT,
        env: { ...process.env, BENCH_CONFIG: name, BENCH_PLUGIN: plugin, RAMPART_STRICT: "1" },
        stdio: ["ignore", "ignore", "pipe", "pipe"],
      },
    );
    const [errorText, usage] = [child.stderr, child.stdio[3]].map(collected);
    child.on("close", (code) => {
      // 0: no report, 1: reports, 2: ESLint fell over.
      if (code < 2) resolve(JSON.parse(usage()));
      else reject(new Error(`eslint with ${name}: exit code ${code}\n${errorText()}`));
    });
  });
}

function collected(stream) {
  let all = "";
  stream.setEncoding("utf8").on("data", (text) => {
    all += text;
  });
  return () => all;
}
