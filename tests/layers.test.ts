import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import { preProcessFile } from "typescript";
import { describe, expect, test } from "vitest";

/** From the ground up. A file may import from its own layer and from those before it. */
const LAYERS = [
  "libraries/library.ts",
  "vocabulary",
  "engine/syntax",
  "engine/control",
  "engine/modules",
  "engine/types",
  "engine/flow",
  "engine/bindings",
  "engine/models",
  "engine/values",
  "engine/schemas",
  "engine/guards",
  "engine/taint",
  "engine/analysis.ts",
  "libraries",
  "secrets",
  "regex",
  "advisories",
  "internal-fault.ts",
  "shape.ts",
  "convention-shape.ts",
  "schema-shape.ts",
  "protection-shape.ts",
  "library-shape.ts",
  "effective-rows.ts",
  "settings.ts",
  "analyze.ts",
  "origin.ts",
  "define-rule.ts",
  "define-taint-rule.ts",
  "define-disclosure-rule.ts",
  "languages",
  "rules",
  "configs.ts",
  "tests-config.ts",
  "configure.ts",
  "explain",
  "index.ts",
  "report",
  "cli",
];

/** The plugin, and the lists that nobody writes. */
const INDEXES = ["index.ts", "libraries/index.ts", "rules/index.ts", "secrets/detectors/index.ts"];

const SRC = `${import.meta.dirname}/../src`;
const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts"));
const imports = new Map(files.map((file) => [file, importsOf(file)]));

test.for(files)("%s imports only what lies beneath it", (file) => {
  expect(from(file).filter((imported) => layer(imported) > layer(file))).toEqual([]);
});

test("no file imports itself by way of others", () => {
  expect(files.flatMap((file) => cycle(file) ?? [])).toEqual([]);
});

describe("rules", () => {
  test.for(files.filter((file) => /^rules\/.+\//.test(file)))(
    "%s imports no other rule, and no other rule's parts",
    (file) => {
      const own = `${file.split("/").slice(0, 3).join("/").replace(/\.ts$/, "")}/`;
      const others = from(file).filter((imported) => imported.startsWith("rules/"));
      expect(others.filter((imported) => !imported.startsWith(own))).toEqual([]);
    },
  );

  test.for(files.filter((file) => /^rules(?:\/[^/]+){3,}$/.test(file)))(
    "%s is a part of the rule beside its folder",
    (file) => {
      expect(files).toContain(`${file.split("/").slice(0, 3).join("/")}.ts`);
    },
  );
});

test.for(files.filter((file) => file.startsWith("libraries/") && !INDEXES.includes(file)))(
  "%s imports nothing but the vocabulary",
  (file) => {
    const isVocabulary = /^(?:libraries\/library\.ts$|vocabulary\/)/;
    expect(from(file).filter((imported) => !isVocabulary.test(imported))).toEqual([]);
  },
);

test("no file hands on what others export", () => {
  const reExport = /^export (?:type )?(?:\*|\{[^}]*\})(?: as \w+)? from /m;
  expect(files.filter((file) => reExport.test(text(file)))).toEqual([]);
  expect(files.filter((file) => /^(?:.+\/)?index\.ts$/.test(file)).sort()).toEqual(INDEXES);
});

test("every name is in kebab-case, and no folder is a drawer for what has no place", () => {
  const isDrawer = (folder: string) => /\b(?:common|helpers?|lib|misc|shared|utils?)$/.test(folder);
  expect(files.filter((file) => !/^(?:[a-z0-9]+[-/])*[a-z0-9]+\.ts$/.test(file))).toEqual([]);
  expect(files.map((file) => dirname(file)).filter(isDrawer)).toEqual([]);
});

function from(file: string): readonly string[] {
  return imports.get(file) ?? [];
}

/** The files of ours that a file imports. package.json lies outside the layers. */
function importsOf(file: string): string[] {
  return preProcessFile(text(file))
    .importedFiles.map(({ fileName }) => fileName)
    .filter((specifier) => specifier.startsWith("."))
    .map((specifier) => join(dirname(file), specifier))
    .filter((imported) => imported !== "../package.json");
}

function layer(file: string): number {
  const index = LAYERS.findIndex((name) => file === name || file.startsWith(`${name}/`));
  expect(index, `${file} belongs to no layer`).not.toBe(-1);
  return index;
}

/** The shortest way from a file back to itself. */
function cycle(file: string): string | undefined {
  const seen = new Set<string>();
  const ways = [[file]];
  for (const way of ways) {
    for (const imported of from(way.at(-1) ?? file)) {
      if (imported === file) return [...way, file].join(" → ");
      if (seen.has(imported)) continue;
      seen.add(imported);
      ways.push([...way, imported]);
    }
  }
  return undefined;
}

function text(file: string): string {
  return readFileSync(join(SRC, file), "utf8");
}
