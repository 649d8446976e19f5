import { readdirSync } from "node:fs";

import { format, resolveConfig } from "prettier";

const FAMILIES = readdirSync("src/rules", { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** @type {import("eslint-doc-generator").GenerateOptions} */
export default {
  // Every rule is in `all`, and the parts of a preset hold nothing that the preset does not.
  ignoreConfig: ["recommended", "strict", "all"]
    .flatMap((preset) => [preset, `${preset}/code`, `${preset}/text`])
    .filter((name) => name !== "recommended" && name !== "strict"),
  // The pages have a test of their own, which knows their order too.
  ruleDocSectionOptions: false,
  ruleListSplit: (rules) =>
    FAMILIES.map((family) => ({
      title: titleOf(family),
      rules: rules.filter(([name]) => rulesOf(family).has(name)),
    })).filter(({ rules: listed }) => listed.length > 0),
  // Without it, each would undo what the other does to the tables.
  postprocess: async (content, filepath) =>
    format(content, { ...(await resolveConfig(filepath)), parser: "markdown" }),
};

function rulesOf(family) {
  return new Set(readdirSync(`src/rules/${family}`).map((file) => file.replace(/\.ts$/, "")));
}

/** `denial-of-service` → `Denial of service` */
function titleOf(family) {
  const words = family.replaceAll("-", " ");
  return words === "ai" ? "AI" : words.charAt(0).toUpperCase() + words.slice(1);
}
