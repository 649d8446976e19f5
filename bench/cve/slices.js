/**
 * Lints files in child processes of bounded memory, as many at a time as there are processors.
 *
 * A child tells of each file when it is done with it. If it dies or falls silent, the file it was at is
 * tried once more in a child of its own, the rest goes on in a new one, and nothing else is lost.
 */
import { fork } from "node:child_process";
import { availableParallelism } from "node:os";
import path from "node:path";

/** A child keeps some memory of each file it has seen. */
const SLICE = 40;
const MEGABYTES = 1500;
const SECONDS_PER_FILE = 120;

/**
 * @returns by file what the child says of it, or `{ failure }`; and the rules that ran.
 * @param given what else the child needs: `config`, `plugin`
 */
export async function lint(files, given) {
  const queue = [];
  for (let from = 0; from < files.length; from += SLICE) {
    queue.push(files.slice(from, from + SLICE));
  }
  const results = {};
  let rules = [];
  await Promise.all(
    Array.from({ length: availableParallelism() }, async () => {
      for (let slice = queue.shift(); slice; slice = queue.shift()) {
        const { answers, ran, failure } = await childWith({ ...given, files: slice });
        for (const { file, ...answer } of answers) results[file] = answer;
        rules = ran ?? rules;
        const [culprit, ...rest] = slice.slice(answers.length);
        if (culprit === undefined) continue;
        if (slice.length === 1) results[culprit] = { failure };
        else queue.unshift(...[[culprit], rest].filter(({ length }) => length > 0));
      }
    }),
  );
  return { results, rules };
}

function childWith(given) {
  return new Promise((resolve) => {
    const answers = [];
    let ran;
    let failure;
    let errorText = "";
    const child = fork(path.join(import.meta.dirname, "reports.js"), [], {
      env: { ...process.env, RAMPART_STRICT: "1" },
      execArgv: [`--max-old-space-size=${MEGABYTES}`],
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
    const stop = () => {
      failure = `took more than ${SECONDS_PER_FILE} s`;
      child.kill("SIGKILL");
    };
    let timer = setTimeout(stop, SECONDS_PER_FILE * 1000);
    child.stderr.setEncoding("utf8").on("data", (text) => {
      errorText += text;
    });
    child.on("message", (message) => {
      clearTimeout(timer);
      timer = setTimeout(stop, SECONDS_PER_FILE * 1000);
      if (message.ran) ran = message.ran;
      else answers.push(message);
    });
    child.on("close", () => {
      clearTimeout(timer);
      resolve({ answers, ran, failure: failure ?? reason(errorText) });
    });
    child.send(given);
  });
}

function reason(errorText) {
  if (errorText.includes("heap out of memory")) return `needs more than ${MEGABYTES} MB`;
  return errorText.trim().split("\n", 1)[0] || "ended without a word";
}
