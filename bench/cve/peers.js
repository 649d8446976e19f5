/**
 * The linters to compare with that the project itself does not use: fetched into a folder of the
 * benchmark's own, in the versions of `peers.json`.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";

import { CACHE } from "../configs.js";

const FOLDER = path.join(CACHE, "cve/peers");
const { packages, rules } = JSON.parse(
  readFileSync(path.join(import.meta.dirname, "peers.json"), "utf8"),
);

export const PEERS = Object.keys(rules);

export function peerTitle(name) {
  return `eslint-plugin-${name} ${packages[`eslint-plugin-${name}`]}`;
}

/** @returns nothing for a linter that is none of the peers. */
export function peerRules(name) {
  return rules[name];
}

/** Whether all of them are there, in the right versions, fetched if need be. */
export function fetchPeers() {
  if (areInstalled()) return true;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(path.join(FOLDER, "package.json"), JSON.stringify({ private: true }));
  console.error("Fetching the linters to compare with, once …");
  const names = Object.entries(packages).map(([name, version]) => `${name}@${version}`);
  const quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--save-exact", "--silent"];
  try {
    execFileSync("npm", ["install", ...names, ...quiet], {
      cwd: FOLDER,
      stdio: "ignore",
      shell: process.platform === "win32",
    });
  } catch {
    return false;
  }
  return areInstalled();
}

/** @returns a flat config array. */
export async function peerConfig(name) {
  const require = createRequire(path.join(FOLDER, "package.json"));
  const file = require.resolve(`eslint-plugin-${name}`);
  const { default: plugin } = await import(pathToFileURL(file).href);
  const wanted = rules[name].map((rule) => [`${name}/${rule}`, "error"]);
  return [{ plugins: { [name]: plugin }, rules: Object.fromEntries(wanted) }];
}

function areInstalled() {
  return Object.entries(packages).every(([name, version]) => {
    const manifest = path.join(FOLDER, "node_modules", name, "package.json");
    return existsSync(manifest) && JSON.parse(readFileSync(manifest, "utf8")).version === version;
  });
}
