/**
 * Measurements run in processes of their own, so that none inherits another's memory or warmth,
 * and this one stays small: a child's peak memory starts at its parent's.
 */
import { fork } from "node:child_process";
import path from "node:path";

/**
 * Runs a module of this folder, which reads its parameters with `parameters()` and sends one answer.
 *
 * @param limits `timeout` in milliseconds; a child that needs longer is stopped and rejects
 */
export function answerOf(module, given, { timeout, execArgv = [] } = {}) {
  return new Promise((resolve, reject) => {
    let answer;
    let errorText = "";
    const child = fork(path.join(import.meta.dirname, module), [JSON.stringify(given)], {
      env: { ...process.env, RAMPART_STRICT: "1" },
      execArgv,
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
      if (code === 0 && answer !== undefined) resolve(answer);
      else reject(new Error(`${module}: ${errorText.trim() || `exit code ${code}`}`));
    });
  });
}

export function parameters() {
  return JSON.parse(process.argv[2]);
}

/** Milliseconds of CPU that this process has used, on all its threads. */
export function cpu() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
