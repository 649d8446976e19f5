/**
 * Measurements run in processes of their own, so that none inherits another's memory or warmth,
 * and this one stays small: a child's peak memory starts at its parent's.
 */
import { fork } from "node:child_process";
import path from "node:path";

/**
 * Runs a module of this folder, which reads its parameters with `parameters()` and sends its answer;
 * of several the last one counts.
 *
 * @param limits `timeout` in milliseconds; a child that needs longer is stopped and rejects.
 *   With `mayCrash` an answer is good even if its child came to a bad end.
 */
export function answerOf(module, given, { timeout, mayCrash = false } = {}) {
  return new Promise((resolve, reject) => {
    let answer;
    let errorText = "";
    const child = fork(path.join(import.meta.dirname, module), [JSON.stringify(given)], {
      env: { ...process.env, RAMPART_STRICT: "1" },
      stdio: ["ignore", "inherit", "pipe", "ipc"],
    });
    const timer =
      timeout &&
      setTimeout(() => {
        errorText = `stopped after ${timeout / 1000} s`;
        child.kill("SIGKILL");
      }, timeout);
    child.stderr.setEncoding("utf8").on("data", (text) => {
      errorText += text;
    });
    child.on("message", (message) => {
      answer = message;
    });
    child.on("close", (code) => {
      clearTimeout(timer);
      if (answer !== undefined && (code === 0 || mayCrash)) resolve(answer);
      else reject(new Error(`${module}: ${errorText.trim() || `exit code ${code}`}`));
    });
  });
}

/** In the child. From here on an error ends it with a few lines, and not with a printed syntax tree. */
export function parameters() {
  process.on("uncaughtException", (error) => {
    console.error([error.message, ...callers(error)].join("\n"));
    process.exit(1);
  });
  return JSON.parse(process.argv[2]);
}

function callers(error) {
  const lines = (error.stack ?? "").split("\n").filter((line) => line.startsWith("    at "));
  return lines.slice(0, 5);
}

/** Milliseconds of CPU that this process has used, on all its threads. */
export function cpu() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
