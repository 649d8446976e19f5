/**
 * The packages that the entries speak of, in the vulnerable and the fixed version: fetched once with
 * `npm pack` and unpacked. Nothing of them is installed or run.
 */
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";

import { CACHE } from "../configs.js";

const TARBALLS = path.join(CACHE, "cve/tarballs");
const PACKAGES = path.join(CACHE, "cve/packages");
/** The client takes a second to start and names several packages at once. */
const BATCH = 12;
const CLIENTS = 3;

const run = promisify(execFile);

export function packageFolder(name, version) {
  return path.join(PACKAGES, `${name.replace("/", "__")}@${version}`);
}

/** Fetches and unpacks what is missing. @returns what could not be had, as `name@version`. */
export async function fetchPackages(entries) {
  mkdirSync(TARBALLS, { recursive: true });
  mkdirSync(PACKAGES, { recursive: true });
  const wanted = new Map();
  for (const { package: name, vulnerableVersion, fixedVersion } of entries) {
    for (const version of [vulnerableVersion, fixedVersion]) {
      if (version) wanted.set(`${name}@${version}`, { name, version });
    }
  }
  const missing = [...wanted.values()].filter((one) => !existsSync(tarball(one)));
  if (missing.length > 0) console.error(`Fetching ${missing.length} packages, once …`);
  const batches = [];
  for (let from = 0; from < missing.length; from += BATCH) {
    batches.push(missing.slice(from, from + BATCH));
  }
  await Promise.all(
    Array.from({ length: CLIENTS }, async () => {
      for (let batch = batches.shift(); batch; batch = batches.shift()) await pack(batch);
    }),
  );
  const failed = [];
  for (const one of wanted.values()) {
    if (!(await unpack(one))) failed.push(`${one.name}@${one.version}`);
  }
  return failed;
}

function tarball({ name, version }) {
  return path.join(TARBALLS, `${name.replace("@", "").replace("/", "-")}-${version}.tgz`);
}

/** One package that is not to be had fails the whole command, so the rest is asked for one by one. */
async function pack(batch) {
  try {
    const names = batch.map(({ name, version }) => `${name}@${version}`);
    await run("npm", ["pack", ...names, "--ignore-scripts", "--silent"], {
      cwd: TARBALLS,
      shell: process.platform === "win32",
    });
  } catch {
    if (batch.length === 1) return;
    for (const one of batch) if (!existsSync(tarball(one))) await pack([one]);
  }
}

/** Into a folder that gets its name when it is whole: an interrupted run leaves no half package. */
async function unpack(one) {
  const folder = packageFolder(one.name, one.version);
  if (existsSync(folder)) return true;
  if (!existsSync(tarball(one))) return false;
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  try {
    const options = ["--strip-components=1", "--no-same-owner", "--no-same-permissions"];
    await silently("tar", ["-xzf", tarball(one), "-C", unfinished, ...options]);
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
