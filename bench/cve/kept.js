/**
 * What the linters to compare with said of the files. Neither changes with the plugin: a published
 * version stays as it is.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import { CACHE, versionOf } from "../configs.js";
import { PEERS, peerRules } from "./peers.js";

const FOLDER = path.join(CACHE, "cve/kept");
/** Changes when what the child says of a file does. */
const FORMAT = 1;

/**
 * @param title names the linter with its version
 * @param lintAnew lints files, and gives `results` by file, and `rules`
 * @returns the same, of which only what is not kept was linted
 */
export async function keptOrNew(config, files, title, lintAnew) {
  if (!PEERS.includes(config) && config !== "security") return lintAnew(files);
  const store = storeOf(config, title);
  const kept = existsSync(store) ? JSON.parse(readFileSync(store, "utf8")) : { results: {} };
  const missing = files.filter((file) => !(keyOf(file) in kept.results));
  if (missing.length > 0) {
    const { results, rules } = await lintAnew(missing);
    kept.rules = rules;
    for (const [file, result] of Object.entries(results)) kept.results[keyOf(file)] = result;
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(store, JSON.stringify(kept));
  }
  const results = Object.fromEntries(files.map((file) => [file, kept.results[keyOf(file)]]));
  return { results, rules: kept.rules };
}

function storeOf(config, title) {
  const version = JSON.stringify([FORMAT, title, peerRules(config), versionOf("eslint")]);
  const hash = createHash("sha256").update(version).digest("hex").slice(0, 12);
  return path.join(FOLDER, `${config}-${hash}.json`);
}

function keyOf(file) {
  return path.relative(CACHE, file).split(path.sep).join("/");
}
