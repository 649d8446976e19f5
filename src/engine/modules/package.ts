/**
 * The package that a file belongs to, and whether others can import the file.
 *
 * Only what the manifest's entries reach by relative imports is a package's public code. Where that
 * cannot be told, because the entries are built from other files, each file counts that stands
 * outside the folders of tests, examples and scripts.
 *
 * Layer: imports only from `modules/`.
 */
import { folderOf, joined, slashed } from "./file-path.ts";
import type { Host } from "./host.ts";

interface Package {
  /** Whether it can be installed by others and offers them code. */
  readonly isLibrary: boolean;
  /** The files that its entries reach; `undefined` where that cannot be told. */
  readonly reached: ReadonlySet<string> | undefined;
}

/** More files than this are not searched for imports. */
const MAX_FILES = 200;
const MAX_LENGTH = 2 * 1024 * 1024;

const NOT_PUBLIC =
  /\/(?:__tests__|__mocks__|bench|benchmarks?|demos?|docs|e2e|examples?|fixtures?|mocks?|scripts?|specs?|tests?|tools?)\/|[./-](?:spec|test|stories|config)\.[cm]?[jt]sx?$/u;
const BUILT = /^(?:build|bundles?|cjs|compiled|dist|es|esm|lib-esm|out|output|umd)\//u;
const IMPORTS = /\b(?:from|import|require)\s*\(?\s*["'](\.{1,2}\/?[^"']*)["']/gu;
/** `require("./" + name)` can lead anywhere. */
const COMPUTED = /\brequire\s*\(\s*(?:[^"'`\s)]|["'][^"'\n]*["']\s*\+|`[^`]*\$\{)|\breaddirSync\b/u;
const ENDINGS = [
  "",
  ".js",
  ".cjs",
  ".mjs",
  ".ts",
  ".cts",
  ".mts",
  ".tsx",
  ".jsx",
  "/index.js",
  "/index.ts",
];

const packages = new Map<string, { readonly changed: number; readonly found: Package }>();

/** Whether the functions that a file exports can be called by whoever installs its package. */
export function isPublicCode(file: string, host: Host): boolean {
  const path = slashed(file);
  const folder = packageFolder(path, host);
  if (folder === undefined) return false;
  const { isLibrary, reached } = packageIn(folder, host);
  if (!isLibrary) return false;
  return reached ? reached.has(path) : !NOT_PUBLIC.test(path.slice(folder.length));
}

/** The closest folder with a manifest that has a name. */
function packageFolder(path: string, host: Host): string | undefined {
  for (let folder = folderOf(path); folder !== undefined; folder = folderOf(folder)) {
    if (host.changed(`${folder}/package.json`) !== undefined) return folder;
    if (folder.endsWith("/node_modules")) return undefined;
  }
  return undefined;
}

function packageIn(folder: string, host: Host): Package {
  const manifest = `${folder}/package.json`;
  const changed = host.changed(manifest) ?? 0;
  const known = packages.get(folder);
  if (known?.changed === changed) return known.found;
  const found = described(folder, host.text(manifest) ?? "", host);
  packages.set(folder, { changed, found });
  return found;
}

function described(folder: string, text: string, host: Host): Package {
  const nothing = { isLibrary: false, reached: undefined };
  const manifest = parsed(text);
  if (!manifest) return nothing;
  const { bin, exports, main, module, name, private: isPrivate, version } = manifest;
  if (typeof name !== "string" || typeof version !== "string" || isPrivate === true) return nothing;
  const written = [main, module, ...leaves(exports)].filter((entry) => typeof entry === "string");
  // A program that offers no code is started, and not imported.
  if (written.length === 0 && bin !== undefined && !fileAt(`${folder}/index`, host)) return nothing;
  const entries = written.length > 0 ? written : ["index"];
  const files = entries.map((entry) => fileAt(joined(folder, entry), host));
  if (files.some((file) => !file || BUILT.test(file.slice(folder.length + 1)))) {
    return { isLibrary: true, reached: undefined };
  }
  const starts = files.filter((file) => file !== undefined);
  if (starts.every((file) => isServer(host.text(file) ?? ""))) return nothing;
  return { isLibrary: true, reached: reachedFrom(starts, host) };
}

/** Whether a file starts a server when it is loaded, rather than offering functions. */
function isServer(text: string): boolean {
  return (
    /^\s*(?:await )?\w+(?:\([^)]*\))?\.listen\(/mu.test(text) &&
    !/\bexports\b|\bexport\b/u.test(text)
  );
}

/** The files that the entries import, directly or not. */
function reachedFrom(entries: readonly string[], host: Host): ReadonlySet<string> | undefined {
  const reached = new Set(entries);
  for (const file of reached) {
    const text = host.text(file);
    const folder = folderOf(file);
    if (text === undefined || text.length > MAX_LENGTH || folder === undefined) return undefined;
    if (COMPUTED.test(text)) return undefined;
    for (const [, specifier = ""] of text.matchAll(IMPORTS)) {
      const imported = fileAt(joined(folder, specifier), host);
      if (imported) reached.add(imported);
    }
    if (reached.size > MAX_FILES) return undefined;
  }
  return reached;
}

/** The file that a specifier without an ending may mean. TypeScript's files are imported as `.js`. */
function fileAt(path: string, host: Host): string | undefined {
  const source = path.replace(/\.([cm]?)js$/u, ".$1ts");
  const candidates = [...ENDINGS.map((ending) => path + ending), source];
  return candidates.find((candidate) => host.changed(candidate) !== undefined);
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const manifest: unknown = JSON.parse(text);
    return isRecord(manifest) ? manifest : undefined;
  } catch {
    return undefined;
  }
}

/** The texts in a value of `exports`, however deep. Patterns and declarations are no files. */
function leaves(value: unknown): readonly string[] {
  if (typeof value === "string")
    return /\*|\.d\.[cm]?ts$|\.json$|\.css$/u.test(value) ? [] : [value];
  return isRecord(value) ? Object.values(value).flatMap((inner) => leaves(inner)) : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
