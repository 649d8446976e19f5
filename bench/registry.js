/**
 * Packages of the registry in exact versions: fetched once with `npm pack` and unpacked. Nothing of
 * them is installed or run.
 */
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";

import { CACHE } from "./configs.js";

/** The client takes a second to start and names several packages at once. */
const BATCH = 12;
const CLIENTS = 3;

const run = promisify(execFile);

/** @param benchmark the folder of the cache that the packages are kept in */
export function packageFolder(benchmark, { name, version }) {
  return path.join(CACHE, benchmark, "packages", `${name.replace("/", "__")}@${version}`);
}

/** Fetches and unpacks what is missing. @returns what could not be had, as `name@version`. */
export async function fetchPackages(benchmark, packages) {
  const tarballs = path.join(CACHE, benchmark, "tarballs");
  mkdirSync(tarballs, { recursive: true });
  const missing = packages.filter((one) => !existsSync(path.join(tarballs, tarballName(one))));
  if (missing.length > 0) console.error(`Fetching ${missing.length} packages, once …`);
  const batches = [];
  for (let from = 0; from < missing.length; from += BATCH) {
    batches.push(missing.slice(from, from + BATCH));
  }
  await Promise.all(
    Array.from({ length: CLIENTS }, async () => {
      for (let batch = batches.shift(); batch; batch = batches.shift()) await pack(tarballs, batch);
    }),
  );
  const failed = [];
  for (const one of packages) {
    const tarball = path.join(tarballs, tarballName(one));
    if (!(await unpack(tarball, packageFolder(benchmark, one)))) {
      failed.push(`${one.name}@${one.version}`);
    }
  }
  return failed;
}

function tarballName({ name, version }) {
  return `${name.replace("@", "").replace("/", "-")}-${version}.tgz`;
}

/** One package that is not to be had fails the whole command, so the rest is asked for one by one. */
async function pack(tarballs, batch) {
  try {
    const names = batch.map(({ name, version }) => `${name}@${version}`);
    await run("npm", ["pack", ...names, "--ignore-scripts", "--silent"], {
      cwd: tarballs,
      shell: process.platform === "win32",
    });
  } catch {
    if (batch.length === 1) return;
    for (const one of batch) {
      if (!existsSync(path.join(tarballs, tarballName(one)))) await pack(tarballs, [one]);
    }
  }
}

/** Into a folder that gets its name when it is whole: an interrupted run leaves no half package. */
async function unpack(tarball, folder) {
  if (existsSync(folder)) return true;
  if (!existsSync(tarball)) return false;
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  try {
    const options = ["--strip-components=1", "--no-same-owner", "--no-same-permissions"];
    await silently("tar", ["-xzf", tarball, "-C", unfinished, ...options]);
    await silently("chmod", ["-R", "u+rwX", unfinished]);
    renameSync(unfinished, folder);
    return true;
  } catch {
    rmSync(unfinished, { recursive: true, force: true });
    return false;
  }
}

/** Some tarballs make `tar` warn by the megabyte, more than a buffer for its output would hold. */
async function silently(program, programArguments) {
  const child = spawn(program, programArguments, { stdio: "ignore" });
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`${program}: exit code ${code}`);
}
