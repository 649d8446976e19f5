/**
 * The code that the speed benchmark lints: the packages of `speed-packages.json`, fetched with
 * `npm pack`, without what nobody lints (declarations, tests, minified and built files).
 *
 * A file is laid into the folder of the source type that it parses as (`module`, `commonjs`,
 * `script`), so that a configuration can tell by the path.
 */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";

import * as typescriptParser from "@typescript-eslint/parser";
import { Linter } from "eslint";

import { CACHE, ROOT } from "../configs.js";
import { isMinified, sourcesIn, TYPESCRIPT } from "../sources.js";

const TARBALLS = path.join(CACHE, "speed/tarballs");
const PACKAGES = path.join(CACHE, "speed/packages");
export const FILES = path.join(CACHE, "speed/files");

const LIST = JSON.parse(readFileSync(path.join(ROOT, "bench/speed-packages.json"), "utf8"));

const linter = new Linter();

/** Fetches what is missing and lays out all files anew. */
export function select() {
  mkdirSync(TARBALLS, { recursive: true });
  rmSync(PACKAGES, { recursive: true, force: true });
  rmSync(FILES, { recursive: true, force: true });
  const skipped = [];
  const packages = LIST.packages.map((entry) => {
    unpack(entry);
    const files = sourcesIn(path.join(PACKAGES, entry.name), entry.folders).flatMap((file) => {
      const text = readFileSync(path.join(PACKAGES, entry.name, file), "utf8");
      const sourceType = sourceTypeOf(text, file);
      if (!sourceType) {
        skipped.push(`${entry.name}/${file}`);
        return [];
      }
      const place = path.join(FILES, sourceType, entry.name, file);
      cpSync(path.join(PACKAGES, entry.name, file), place);
      return [
        {
          file: path.relative(ROOT, place),
          lines: text.split("\n").length,
          isTypeScript: TYPESCRIPT.test(file),
        },
      ];
    });
    return { ...entry, files };
  });
  const files = packages.flatMap((entry) => entry.files);
  const editor = LIST.editor.map((name) => {
    const found = files.find(({ file }) => file.split(path.sep).join("/").endsWith(`/${name}`));
    if (!found) throw new Error(`speed-packages.json: editor: there is no file ${name}.`);
    return found.file;
  });
  return { packages, files, editor, skipped };
}

function unpack({ name, version }) {
  const tarball = `${name.replace("@", "").replace("/", "-")}-${version}.tgz`;
  if (!existsSync(path.join(TARBALLS, tarball))) {
    console.error(`Fetching ${name}@${version} …`);
    const pack = ["pack", `${name}@${version}`, "--ignore-scripts", "--silent"];
    execFileSync("npm", pack, {
      cwd: TARBALLS,
      stdio: ["ignore", "ignore", "inherit"],
      shell: process.platform === "win32",
    });
  }
  const folder = path.join(PACKAGES, name);
  mkdirSync(folder, { recursive: true });
  execFileSync("tar", ["-xzf", tarball, "-C", folder, "--strip-components=1"], { cwd: TARBALLS });
}

/** @returns `undefined` for a minified file and for one that parses as nothing. */
function sourceTypeOf(text, file) {
  if (isMinified(text)) return undefined;
  const isModule = TYPESCRIPT.test(file) || /^(?:import|export)\b/m.test(text);
  const candidates = isModule ? ["module"] : ["commonjs", "script"];
  return candidates.find((sourceType) => parses(text, file, sourceType));
}

function parses(text, file, sourceType) {
  const languageOptions = TYPESCRIPT.test(file)
    ? { sourceType, parser: typescriptParser }
    : { sourceType, parserOptions: { ecmaFeatures: { jsx: true } } };
  return !linter
    .verify(text, [{ files: ["**/*"], languageOptions }], { filename: file })
    .some(({ fatal }) => fatal);
}
