import { readFileSync } from "node:fs";
import { join } from "node:path";

import { defineConfig } from "rolldown";
import ts from "typescript";

const plugin = defineConfig({
  input: "src/index.ts",
  // Whoever runs the plugin brings ESLint along.
  external: ["eslint"],
  // It also runs in a browser.
  platform: "neutral",
  resolve: { mainFields: ["main"] },
  output: { dir: "dist", format: "esm", cleanDir: true },
  plugins: [smallManifest(), lazyPackages(), licences(), declarations()],
});

/** It asks the plugin that a project's config loads, and holds nothing of it. */
const command = defineConfig({
  input: "src/cli/rampart.ts",
  external: ["eslint"],
  platform: "node",
  output: {
    file: "dist/rampart.js",
    format: "esm",
    banner: "#!/usr/bin/env node",
    codeSplitting: false,
  },
  plugins: [smallManifest()],
});

export default [plugin, command];

/** Inlines of package.json what the code reads, and not the list of scripts. */
function smallManifest() {
  const read = ["name", "version", "homepage", "bugs"];
  return {
    name: "small-manifest",
    load: {
      filter: { id: /[/\\]package\.json$/ },
      handler(id) {
        const manifest = JSON.parse(readFileSync(id, "utf8"));
        const entries = read.map((key) => [key, manifest[key]]);
        return { code: JSON.stringify(Object.fromEntries(entries)), moduleType: "json" };
      },
    },
  };
}

/**
 * Evaluates a bundled package when it is first used and not when the plugin is loaded: the
 * automata of regular expressions take longer to load than all of the rules.
 */
function lazyPackages() {
  const evaluation = /^(?:var|let|const) (import_[\w$]+) = (.+);$/gm;
  return {
    name: "lazy-packages",
    resolveId: {
      filter: { id: /^[@a-z]/ },
      // CommonJS can be evaluated later, and a package in both forms would be there twice.
      handler(source, importer) {
        return importer && this.resolve(source, importer, { kind: "require-call" });
      },
    },
    renderChunk(code) {
      const names = new Set([...code.matchAll(evaluation)].map(([, name]) => name));
      return code
        .replace(/\bimport_[\w$]+(?! =)/g, (name) => (names.has(name) ? `(${name}())` : name))
        .replace(evaluation, "let $1_value;\nconst $1 = () => ($1_value ??= $2);");
    },
  };
}

/** Ends the bundle with the licences of the packages in it. */
function licences() {
  return {
    name: "licences",
    renderChunk(code, { moduleIds }) {
      const folders = moduleIds.map(
        (id) => /^.*node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\]+/.exec(id)?.[0],
      );
      const texts = [...new Set(folders)]
        .filter(Boolean)
        .sort()
        .map((folder) => {
          const { name, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
          return `${name} ${version}\n\n${readFileSync(join(folder, "LICENSE"), "utf8").trim()}`;
        });
      return texts.length === 0 ? code : `${code}\n/*!\n${texts.join("\n\n---\n\n")}\n*/\n`;
    },
  };
}

/** Gives the types of the entry, which names ESLint's types and none of our other files'. */
function declarations() {
  return {
    name: "declarations",
    generateBundle() {
      const { outputText, diagnostics = [] } = ts.transpileDeclaration(
        readFileSync("src/index.ts", "utf8"),
        {
          fileName: "src/index.ts",
          reportDiagnostics: true,
          compilerOptions: { module: ts.ModuleKind.NodeNext },
        },
      );
      if (diagnostics.length > 0 || /from "\./.test(outputText)) {
        this.error("src/index.ts must spell out the types that it exports.");
      }
      this.emitFile({ type: "asset", fileName: "index.d.ts", source: outputText });
    },
  };
}
