/**
 * The code of the packages that somebody wrote. Besides what the speed benchmark leaves out, no
 * translations, no output of a compiler or bundler, and no file twice: left in, they would be lines
 * that nobody reads and that dilute the figure.
 */
import { readFileSync } from "node:fs";
import path from "node:path";

import { packageFolder } from "../registry.js";
import { isMinified, sourcesIn } from "../sources.js";
import { capped, contentHash, isBuilt, isCompiledBeside, isCopyByPlace } from "./sample.js";

export const BENCHMARK = "noise";
/** No package has more than about so many lines, or a few large ones would be the whole figure. */
const MOST_LINES = 3_000;

/** @returns by package, in the order of the list, its files with their number of lines. */
export function selected(packages) {
  const seen = new Set();
  return packages.map((entry) => {
    const folder = packageFolder(BENCHMARK, entry);
    const paths = sourcesIn(folder, entry.folders ?? ["."]);
    const every = new Set(paths);
    const files = paths
      .filter((file) => !isCopyByPlace(file) && !isCompiledBeside(file, every))
      .flatMap((file) => {
        const text = readFileSync(path.join(folder, file), "utf8");
        const hash = contentHash(text);
        if (seen.has(hash) || isMinified(text) || isBuilt(text)) return [];
        seen.add(hash);
        return [{ path: file, place: path.join(folder, file), lines: text.split("\n").length }];
      });
    return { ...entry, files: capped(files, MOST_LINES) };
  });
}
