/** Which files of a package somebody wrote, and would lint: no declarations, tests or built copies. */
import { readdirSync } from "node:fs";
import path from "node:path";

const IGNORED_FOLDER =
  /(?:^|\/)(?:node_modules|dist|build|public|static|coverage|vendor|tests?|__tests__|__mocks__|specs?|fixtures|cypress|examples?|\.[^/]+)\//;
const IGNORED_FILE = /\.d\.[cm]?ts$|[.-](?:min|test|spec|stories)\.[cm]?[jt]sx?$/;
const CODE = /\.[cm]?[jt]sx?$/;
const MINIFIED_LINE = 1000;

export const TYPESCRIPT = /\.[cm]?tsx?$/;

/** @returns sorted paths in a package's folder, with slashes, of what lies in one of its folders. */
export function sourcesIn(packageFolder, folders) {
  return readdirSync(packageFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path
        .relative(packageFolder, path.join(entry.parentPath, entry.name))
        .split(path.sep)
        .join("/"),
    )
    .filter((file) => folders.some((folder) => isWithin(file, folder)))
    .filter((file) => CODE.test(file) && !IGNORED_FILE.test(file) && !IGNORED_FOLDER.test(file))
    .toSorted();
}

export function isMinified(text) {
  return text.split("\n").some((line) => line.length > MINIFIED_LINE);
}

function isWithin(file, folder) {
  return folder === "." || file === folder || file.startsWith(`${folder}/`);
}
