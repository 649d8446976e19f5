/** One folder outside the repository for what the end-to-end tests of a run pack and install. */
import { realpathSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    readonly temporaryFolder: string;
  }
}

/** Gives the folder's path to the tests, and the removal that follows them. */
export default async function globalSetup(project: TestProject): Promise<() => Promise<void>> {
  // The real path: ESLint reports files by theirs, and the system's own may be a link or a short name.
  const folder = await mkdtemp(join(realpathSync.native(tmpdir()), "rampart-"));
  project.provide("temporaryFolder", folder);
  return () => rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}
