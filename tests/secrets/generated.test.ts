import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

import { detectors } from "../../src/secrets/detectors/index.ts";

const FOLDER = join(import.meta.dirname, "../../src/secrets/detectors");

test("src/secrets/detectors/index.ts lists every detector", async () => {
  const names = readdirSync(FOLDER)
    .filter((file) => file !== "index.ts")
    .map((file) => file.replace(".ts", ""))
    .sort();
  const camelCase = (name: string) =>
    name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const lines = [
    "// Generated from the files beside it. `npm run update` rewrites it.",
    "",
    'import type { Detector } from "../detector.ts";',
    ...names.map((name) => `import ${camelCase(name)} from "./${name}.ts";`),
    "",
    "export const detectors: readonly Detector[] = [",
    ...names.map((name) => `  ...${camelCase(name)},`),
    "];",
    "",
  ];
  await expect(lines.join("\n")).toMatchFileSnapshot(join(FOLDER, "index.ts"));
});

test("the rule's page names every kind of secret", () => {
  const page = readFileSync(
    join(import.meta.dirname, "../../docs/rules/no-hardcoded-secrets.md"),
    "utf8",
  );
  expect(detectors.map(({ id }) => id).filter((id) => !page.includes(`\`${id}\``))).toEqual([]);
});
