import { existsSync, realpathSync } from "node:fs";
import { delimiter, join } from "node:path";

import { finishedProcess } from "./finished-process.ts";

/** Runs npm in a folder. */
export async function npm(argv: readonly string[], folder: string): Promise<void> {
  const { exitCode, stdout, stderr } = await finishedProcess(entry(), argv, { folder });
  if (exitCode !== 0) throw new Error(`npm ${argv.join(" ")} failed:\n${stdout}${stderr}`);
}

/** The program behind the `npm` on the path, which is a link to it or, on Windows, lies beside it. */
function entry(): string {
  const found = (process.env["PATH"] ?? "")
    .split(delimiter)
    .flatMap((folder) => [
      join(folder, "npm"),
      join(folder, "node_modules", "npm", "bin", "npm-cli.js"),
    ])
    .filter((file) => existsSync(file))
    .map((file) => realpathSync(file))
    .find((file) => file.endsWith("npm-cli.js"));
  if (found === undefined) throw new Error("The path holds no npm.");
  return found;
}
