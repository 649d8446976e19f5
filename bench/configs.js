/**
 * The configurations that the benchmarks compare: no rules, a preset of the plugin, one rule of it,
 * or the recommended preset of eslint-plugin-security as the yardstick.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

import * as typescriptParser from "@typescript-eslint/parser";
import security from "eslint-plugin-security";

export const ROOT = path.join(import.meta.dirname, "..");
/** Several work trees may share one. */
export const CACHE = path.resolve(
  process.env.BENCH_CACHE || path.join(import.meta.dirname, ".cache"),
);
export const DEFAULT_PLUGIN = path.join(ROOT, "dist/index.js");

/** How a configuration is called in tables, by the name that the command line knows it under. */
const TITLES = {
  none: "no rules",
  again: "no rules, again",
  recommended: "rampart recommended",
  strict: "rampart strict",
  all: "rampart all",
  security: `eslint-plugin-security ${versionOf("eslint-plugin-security")}`,
};

export function title(name) {
  return TITLES[name] ?? name;
}

/** Whether the name of a configuration is known; rules are told apart when the plugin is loaded. */
export function isConfigName(name) {
  return name in TITLES || name.startsWith("rampart/");
}

/** A flat config array. `plugin` is the path of the built plugin. */
export async function config(name, plugin) {
  return [...languages(), ...(await rules(name, plugin))];
}

/** What every configuration has: the parsers. */
function languages() {
  return [
    {
      files: ["**/*.{js,mjs,cjs,jsx}"],
      languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
    },
    { files: ["**/.cache/speed/files/commonjs/**"], languageOptions: { sourceType: "commonjs" } },
    { files: ["**/.cache/speed/files/script/**"], languageOptions: { sourceType: "script" } },
    {
      files: ["**/*.{ts,mts,cts,tsx}"],
      languageOptions: { parser: typescriptParser, sourceType: "module" },
    },
    { linterOptions: { reportUnusedDisableDirectives: "off" } },
  ];
}

export async function rules(name, plugin) {
  if (name === "none" || name === "again") return [];
  if (name === "security") return [security.configs.recommended];
  const { default: rampart } = await import(pathToFileURL(plugin).href);
  if (!name.startsWith("rampart/")) return rampart.configs[name];
  if (!rampart.rules[name.slice("rampart/".length)]) throw new Error(`There is no rule ${name}.`);
  return [
    ...rampart.configs.recommended.map((block) => ({ ...block, rules: {} })),
    { plugins: { rampart }, rules: { [name]: "error" } },
  ];
}

export function versionOf(dependency) {
  const manifest = path.join(ROOT, "node_modules", dependency, "package.json");
  return JSON.parse(readFileSync(manifest, "utf8")).version;
}
