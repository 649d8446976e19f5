import { existsSync, statSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";

import manifest from "../../package.json" with { type: "json" };
import { madeOnce } from "./made-once.ts";
import { npm } from "./npm.ts";

export const ROOT = join(import.meta.dirname, "..", "..");

/** The path of the packed plugin, as npm would publish it, of what `src` holds now. */
export function tarball(): Promise<string> {
  return madeOnce("tarball", async (folder) => {
    if (!(await isBuilt())) await npm(["run", "build"], ROOT);
    await npm(["pack", "--ignore-scripts", "--pack-destination", folder], ROOT);
    const [file] = await readdir(folder);
    if (file === undefined) throw new Error("`npm pack` wrote no file.");
    return join(folder, file);
  });
}

/** Whether `dist` is newer than everything that it is made of. */
async function isBuilt(): Promise<boolean> {
  const built = [manifest.main, manifest.types].map((file) => join(ROOT, file));
  if (!built.every((file) => existsSync(file))) return false;
  const sources = await readdir(join(ROOT, "src"), { recursive: true });
  const newest = Math.max(
    ...["package.json", "rolldown.config.js", ...sources.map((file) => join("src", file))].map(
      (file) => statSync(join(ROOT, file)).mtimeMs,
    ),
  );
  return built.every((file) => statSync(file).mtimeMs >= newest);
}
