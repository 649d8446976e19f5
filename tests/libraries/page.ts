/** The page that lists what the plugin knows of every library. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { Callee, Library, Sink, Source } from "../../src/libraries/library.ts";

const ROOT = join(import.meta.dirname, "../..");

/** A library, and the path of its file from the project's folder. */
export interface LibraryFile {
  readonly path: string;
  readonly library: Library;
}

/** Stands for a module that is a function or a class itself. */
const MODULE = "module";

/** A library that has more names is shown with these. */
const MAX_NAMES = 3;

type Row = Callee & Pick<Sink, "attribute" | "write"> & Pick<Source, "read">;

/** `rulesOf`: the rules about a kind of sink. */
export function libraryPage(
  files: readonly LibraryFile[],
  rulesOf: (kind: string) => readonly string[],
): string {
  const sections = files
    .map((file) => ({ ...file, title: titleOf(file) }))
    .sort((one, other) => (one.title < other.title ? -1 : 1))
    .flatMap(({ library, path, title }) => section(title, library, seeIn(path), rulesOf));
  return [...INTRODUCTION, ...sections].join("\n");
}

const INTRODUCTION = [
  "# What the plugin knows",
  "",
  "<!-- Generated from `src/libraries`. `npm run update` rewrites it. -->",
  "",
  "Every library with the calls and properties that matter. `Client#query` is the method `query` of any object that the",
  "plugin takes for a `Client`; a name without `#` is an export, or a global, and `module` is the module where that is a",
  "function itself. Which sources count is said by the [threat models](threat-models.md). What is missing here you can add in your own config: see",
  "[Adding a library](adding-a-library.md).",
  "",
];

function section(
  title: string,
  { guards = [], sanitizers = [], sinks = [], sources = [] }: Library,
  see: readonly string[],
  rulesOf: (kind: string) => readonly string[],
): readonly string[] {
  const lines = [
    ...grouped(sources, ({ kind }) => `Sources, \`${kind}\``),
    ...grouped(sinks, ({ kind }) => `Sinks, ${kindText(kind, rulesOf(kind))}`),
    ...grouped(sanitizers, ({ for: kinds }) => `Sanitizers for ${kindList(kinds)}`),
    ...grouped(guards, ({ for: kinds }) => `Guards for ${kindList(kinds)}`),
  ];
  if (lines.length === 0) return [];
  const links = see.map((address) => `<${address}>`).join(", ");
  return [`## ${title}`, "", ...(links === "" ? [] : [links, ""]), ...lines, ""];
}

function grouped<One extends Row>(
  rows: readonly One[],
  headingOf: (row: One) => string,
): readonly string[] {
  const groups = new Map<string, Set<string>>();
  for (const row of rows) {
    const names = groups.get(headingOf(row)) ?? new Set();
    for (const name of namesOf(row)) names.add(name);
    groups.set(headingOf(row), names);
  }
  return [...groups].map(([heading, names]) => `- ${heading}: ${[...names].join(", ")}`);
}

function namesOf(row: Row): readonly string[] {
  const { attribute = [], call = [], construct = [], read = [], tag = [], type, write = [] } = row;
  const owners = type === undefined ? [undefined] : [type].flat();
  const owned = (name: string, form: (full: string) => string) =>
    owners.map((owner) => `\`${form(fullName(owner, name))}\``);
  return [
    ...call.flatMap((name) => owned(name, (full) => `${full}()`)),
    ...construct.flatMap((name) => owned(name, (full) => `new ${full}()`)),
    ...tag.flatMap((name) => owned(name, (full) => `${full}\u2026`)),
    ...read.flatMap((name) => owned(name, (full) => full)),
    ...write.flatMap((name) => owned(name, (full) => `${full} =`)),
    ...attribute.map((name) => `\`<\u2026 ${name}=>\``),
  ];
}

function fullName(owner: string | undefined, name: string): string {
  if (owner === undefined) return name === "" ? MODULE : name;
  return name === "" ? owner : `${owner === "*" ? "any" : owner}#${name}`;
}

function kindText(kind: string, rules: readonly string[]): string {
  const links = rules.map((rule) => `[${rule}](rules/${rule}.md)`);
  return links.length === 0 ? `\`${kind}\`` : `\`${kind}\` (${links.join(", ")})`;
}

function kindList(kinds: "every" | readonly string[]): string {
  return kinds === "every" ? "every kind" : kinds.map((kind) => `\`${kind}\``).join(", ");
}

function titleOf({ library: { modules }, path }: LibraryFile): string {
  const names = modules.slice(0, MAX_NAMES).map((module) => `\`${module}\``);
  const others = modules.length - names.length;
  if (names.length > 0) return names.join(", ") + (others > 0 ? ` and ${others} more` : "");
  return `Globals: ${path.slice(path.lastIndexOf("/") + 1, -".ts".length)}`;
}

/** The addresses of the documentation that a library's file names. */
function seeIn(path: string): readonly string[] {
  const text = readFileSync(join(ROOT, path), "utf8");
  return [...new Set([...text.matchAll(/@see (https?:\S+)/gu)].map(([, address = ""]) => address))];
}
