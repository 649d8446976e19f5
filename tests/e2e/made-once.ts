import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";

import { inject } from "vitest";

type Outcome<Result> = { readonly result: Result } | { readonly error: string };

/**
 * What `make` gives in a folder of that name, made once in a run: tests stand in several processes,
 * the first that asks makes it and the others wait.
 */
export async function madeOnce<Result>(
  name: string,
  make: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = join(inject("temporaryFolder"), name);
  const file = `${folder}.json`;
  if (await isFirst(folder)) {
    const outcome = await make(folder).then(
      (result): Outcome<Result> => ({ result }),
      (error: unknown): Outcome<Result> => ({ error: String(error) }),
    );
    await writeFile(`${file}.part`, JSON.stringify(outcome));
    await rename(`${file}.part`, file);
  }
  const outcome = await outcomeIn<Result>(file);
  if ("error" in outcome) throw new Error(outcome.error);
  return outcome.result;
}

/** Whether this call made the folder: of several at the same moment, one does. */
async function isFirst(folder: string): Promise<boolean> {
  try {
    await mkdir(folder);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** Waits for as long as the test that asks is allowed to. */
async function outcomeIn<Result>(file: string): Promise<Outcome<Result>> {
  for (;;) {
    try {
      return JSON.parse(await readFile(file, "utf8")) as Outcome<Result>;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    }
    await setTimeout(200);
  }
}
