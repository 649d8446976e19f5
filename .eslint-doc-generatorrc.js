import { readdirSync } from "node:fs";
import path from "node:path";

import { format, resolveConfig } from "prettier";

import plugin from "./dist/index.js";

const END_OF_HEADER = "<!-- end auto-generated rule header -->";

const FAMILIES = readdirSync("src/rules", { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** @type {import("eslint-doc-generator").GenerateOptions} */
export default {
  // Every rule is in `all`, the parts of a preset hold nothing that the preset does not, and `tests` only takes back.
  ignoreConfig: ["recommended", "strict", "all"]
    .flatMap((preset) => [preset, `${preset}/code`, `${preset}/text`])
    .filter((name) => name !== "recommended" && name !== "strict")
    .concat("tests"),
  // The pages have a test of their own, which knows their order too.
  ruleDocSectionOptions: false,
  ruleListSplit: (rules) =>
    FAMILIES.map((family) => ({
      title: titleOf(family),
      rules: rules.filter(([name]) => rulesOf(family).has(name)),
    })).filter(({ rules: listed }) => listed.length > 0),
  // Without it, each would undo what the other does to the tables.
  postprocess: async (content, filepath) =>
    format(withWeight(content, path.basename(filepath, ".md")), {
      ...(await resolveConfig(filepath)),
      parser: "markdown",
    }),
};

/** Adds to the header of a rule's page how much the rule weighs. */
function withWeight(content, name) {
  const { docs } = plugin.rules[name]?.meta ?? {};
  if (!docs) return content;
  const weaknesses = docs.cwe.map(
    (id) => `[CWE-${id}](https://cwe.mitre.org/data/definitions/${id}.html)`,
  );
  const weight = `⚖️ Severity: ${docs.severity}. Confidence: ${docs.confidence}. ${weaknesses.join(", ")}.`;
  return content.replace(END_OF_HEADER, `${weight}\n\n${END_OF_HEADER}`);
}

function rulesOf(family) {
  return new Set(readdirSync(`src/rules/${family}`).map((file) => file.replace(/\.ts$/, "")));
}

/** `denial-of-service` → `Denial of service` */
function titleOf(family) {
  const words = family.replaceAll("-", " ");
  return words === "ai" ? "AI" : words.charAt(0).toUpperCase() + words.slice(1);
}
