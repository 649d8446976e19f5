import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "vitest";

const HEADER = "// Generated from the files beside it. `npm run update` rewrites it.\n\n";
const ROOT = join(import.meta.dirname, "..");

test("src/rules/index.ts lists every rule", async () => {
  // A folder within a family holds the parts of the rule that it is named after.
  const rules = files("src/rules", 2).sort((a, b) => compare(basename(a), basename(b)));
  const lines = [
    ...rules.map((path) => `import ${camelCase(basename(path))} from "./${path}.ts";`),
    "",
    "export const rules = {",
    ...rules.map((path) => `  "${basename(path)}": ${camelCase(basename(path))},`),
    "};",
    "",
  ];
  await expect(HEADER + lines.join("\n")).toMatchFileSnapshot("../src/rules/index.ts");
});

test("src/libraries/index.ts lists every library", async () => {
  const libraries = [...files("src/libraries", 1), ...files("src/libraries", 2)]
    .filter((path) => path !== "library" && path !== "index")
    .sort(compare);
  const lines = [
    `import type { Library } from "./library.ts";`,
    ...libraries.map((path) => `import ${camelCase(path)} from "./${path}.ts";`),
    "",
    "export const libraries: readonly Library[] = [",
    ...libraries.map((path) => `  ${camelCase(path)},`),
    "];",
    "",
  ];
  await expect(HEADER + lines.join("\n")).toMatchFileSnapshot("../src/libraries/index.ts");
});

/** The modules of a folder that lie so many levels deep, as specifiers without their endings. */
function files(folder: string, depth: number): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".ts") && path.split("/").length === depth)
    .map((path) => path.slice(0, -".ts".length));
}

function camelCase(path: string): string {
  return path.replace(/[-/.](\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** By code units, so that the order is the same in every locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
