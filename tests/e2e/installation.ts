import { cp, mkdtemp, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";

import manifest from "../../package.json" with { type: "json" };
import { madeOnce } from "./made-once.ts";
import { npm } from "./npm.ts";
import { ROOT, tarball } from "./tarball.ts";

/** An installation takes a build, a download and an unpacking on a machine that does much else. */
export const INSTALLATION_TIMEOUT = 300_000;

const { devDependencies } = manifest;
const ESLINTS = {
  10: devDependencies.eslint,
  9: devDependencies["eslint-9"].replace("npm:eslint@", ""),
};

/** The majors of ESLint that the plugin promises to work with. */
export type EslintVersion = keyof typeof ESLINTS;

/** A folder in which the packed plugin, an ESLint and a TypeScript parser are installed. */
export interface Installation {
  readonly folder: string;
  /** The program of the command `eslint`. */
  readonly eslint: string;
  /** The file that `import "eslint-plugin-rampart"` loads. */
  readonly plugin: string;
}

/** The packed plugin, installed as a user would: from the tarball, into an empty folder. */
export function installation(version: EslintVersion): Promise<Installation> {
  return madeOnce(`eslint-${version}`, async (folder) => {
    await writeFile(join(folder, "package.json"), JSON.stringify({ private: true }));
    const packages = [
      await tarball(),
      `eslint@${ESLINTS[version]}`,
      `@typescript-eslint/parser@${devDependencies["@typescript-eslint/parser"]}`,
      `typescript@${devDependencies.typescript}`,
    ];
    await npm(
      ["install", "--no-audit", "--no-fund", "--prefer-offline", "--no-package-lock", ...packages],
      folder,
    );
    const modules = join(folder, "node_modules");
    return {
      folder,
      eslint: join(modules, "eslint", "bin", "eslint.js"),
      plugin: join(modules, manifest.name, manifest.main),
    };
  });
}

/** A fresh copy of a folder in `tests/fixtures/e2e`, or of another, where the installation is found. */
export async function project(
  { folder }: Installation,
  fixture: string,
  source = join(ROOT, "tests", "fixtures", "e2e", fixture),
): Promise<string> {
  const copy = await mkdtemp(join(folder, `${fixture}-`));
  await cp(source, copy, {
    recursive: true,
    filter: (file) => basename(file) !== "node_modules",
  });
  return copy;
}
