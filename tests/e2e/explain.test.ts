import { existsSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";

import { beforeAll, describe, expect, test } from "vitest";

import manifest from "../../package.json" with { type: "json" };
import { finishedProcess } from "./finished-process.ts";
import {
  installation,
  INSTALLATION_TIMEOUT,
  project,
  type EslintVersion,
  type Installation,
} from "./installation.ts";

const VERSIONS: readonly EslintVersion[] = [10, 9];

describe.for(VERSIONS)("rampart explain, beside ESLint %d", { timeout: 60_000 }, (version) => {
  let installed: Installation;
  let command: string;

  beforeAll(async () => {
    installed = await installation(version);
    command = join(dirname(dirname(installed.plugin)), manifest.bin.rampart);
  }, INSTALLATION_TIMEOUT);

  function explain(folder: string, ...argv: string[]) {
    return finishedProcess(command, ["explain", ...argv], { folder });
  }

  test("is a command of the project that it is installed in", () => {
    const bin = join(installed.folder, "node_modules", ".bin");
    expect(existsSync(join(bin, "rampart")) || existsSync(join(bin, "rampart.cmd"))).toBe(true);
  });

  test("tells of a finding what ESLint tells, and the way", async () => {
    const folder = await project(installed, "javascript");
    const { exitCode, stderr, stdout } = await explain(folder, "src/server.js", "29");
    expect(stderr).toBe("");
    expect(stdout).toContain("src/server.js:29:12  rampart/no-command-injection  reported");
    expect(stdout.match(/^ +\d+ \| /gm)?.map((line) => parseInt(line))).toEqual([
      27, 28, 22, 23, 28, 29,
    ]);
    expect(exitCode).toBe(0);
  });

  test("tells why a number is not reported", async () => {
    const folder = await project(installed, "javascript");
    const { exitCode, stdout } = await explain(folder, "src/server.js:35");
    expect(stdout).toContain("is a number, a truth value");
    expect(exitCode).toBe(0);
  });

  test("reads files with the parser of the project's config", async () => {
    const folder = await project(installed, "typescript");
    const { exitCode, stdout } = await explain(folder, join("src", "backups.ts"), "--json");
    const { sinks } = JSON.parse(stdout) as { sinks: { status: string; place: object }[] };
    expect(sinks.map(({ status }) => status)).toContain("reported");
    expect(exitCode).toBe(0);
  });

  test("is no help where there is no config", async () => {
    const folder = await project(installed, "clean");
    rmSync(join(folder, "eslint.config.js"));
    const { exitCode, stderr } = await explain(folder, join("src", "server.js"));
    expect(stderr).toMatch(/^rampart: ESLint's config cannot be read: /u);
    expect(exitCode).toBe(2);
  });
});
