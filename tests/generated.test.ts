import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { format, resolveConfig } from "prettier";
import { expect, test } from "vitest";

import { libraries } from "../src/libraries/index.ts";
import { rules } from "../src/rules/index.ts";
import { libraryPage } from "./libraries/page.ts";

const HEADER = "// Generated from the files beside it. `npm run update` rewrites it.\n\n";
const ROOT = join(import.meta.dirname, "..");

/** Prettier takes its time for a page of this length where the machine does much else. */
const FORMATTING_TIMEOUT = 60_000;

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
  const paths = libraryPaths();
  const lines = [
    `import type { Library } from "./library.ts";`,
    ...paths.map((path) => `import ${camelCase(path)} from "./${path}.ts";`),
    "",
    "export const libraries: readonly Library[] = [",
    ...paths.map((path) => `  ${camelCase(path)},`),
    "];",
    "",
  ];
  await expect(HEADER + lines.join("\n")).toMatchFileSnapshot("../src/libraries/index.ts");
});

test(
  "docs/libraries.md says what is known of every library",
  async () => {
    const paths = libraryPaths();
    const known = libraries.flatMap((library, index) => {
      const path = paths[index];
      return path === undefined ? [] : { library, path: `src/libraries/${path}.ts` };
    });
    const page = libraryPage(known, (kind) =>
      Object.entries(rules).flatMap(([name, rule]) =>
        "sinks" in rule && rule.sinks.some((one) => one === kind) ? name : [],
      ),
    );
    const target = join(ROOT, "docs/libraries.md");
    const formatted = await format(page, { ...(await resolveConfig(target)), filepath: target });
    await expect(formatted).toMatchFileSnapshot("../docs/libraries.md");
  },
  FORMATTING_TIMEOUT,
);

/** In the order of the list of libraries. */
function libraryPaths(): string[] {
  return [...files("src/libraries", 1), ...files("src/libraries", 2)]
    .filter((path) => path !== "library" && path !== "index")
    .sort(compare);
}

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
