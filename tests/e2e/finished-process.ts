import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";

export interface FinishedProcess {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a JavaScript file with this Node and waits for its end. The file, not the command of the
 * same name: on Windows that is a `.cmd`, which only a shell can start.
 */
export async function finishedProcess(
  file: string,
  argv: readonly string[],
  { folder, input = "" }: { readonly folder: string; readonly input?: string },
): Promise<FinishedProcess> {
  const child = spawn(process.execPath, [file, ...argv], { cwd: folder });
  // A program that ends without reading its input closes the pipe: no fault of the test's.
  child.stdin.on("error", () => undefined);
  child.stdin.end(input);
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  const [exitCode, stdout, stderr] = await Promise.all([
    ended,
    text(child.stdout),
    text(child.stderr),
  ]);
  return { exitCode, stdout, stderr };
}
