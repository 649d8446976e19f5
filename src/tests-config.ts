/**
 * The preset `tests`: stands behind another, and takes back what means nothing in tests, scripts and
 * the configs of tools.
 *
 * Its objects say `files: ["**\/*"]` and leave out whatever is something else, so that ESLint lints no
 * file because of them.
 */
import type { ESLint, Linter } from "eslint";

import {
  presetOptions,
  presetRules,
  presetThreatModels,
  type ConfigurableRule,
} from "./configs.ts";

const TESTS = [
  "**/*.{test,spec,bench,e2e,cy}.*",
  "**/{test,tests,__tests__,spec,e2e,cypress,__mocks__,__fixtures__,fixtures}/**",
];

const SCRIPTS = [
  "**/*.config.*",
  "**/{gulpfile,Gruntfile,gruntfile,webpack.*,rollup.*}.*",
  "**/{scripts,tools,.github,.storybook}/**",
];

/** What does harm in a test as well: whoever runs it gets what it downloads. */
const ALSO_IN_TESTS: ReadonlySet<string> = new Set(["no-insecure-download"]);

export function testsConfig(
  plugin: ESLint.Plugin,
  rules: readonly ConfigurableRule[],
): Linter.Config[] {
  const only = (name: string, globs: readonly string[]) => ({
    name: `rampart/tests/${name}`,
    files: ["**/*"],
    ignores: ["**/*", ...globs.map((glob) => `!${glob}`)],
    plugins: { rampart: plugin },
  });
  return [
    {
      ...only("scripts", SCRIPTS),
      settings: { rampart: { threatModels: [...presetThreatModels("recommended")] } },
      rules: asRecommended(rules),
    },
    { ...only("tests", TESTS), rules: offInTests(rules) },
  ];
}

/** Nobody hostile speaks to a test, and what it keeps secret is made up. What can be read there still counts. */
function offInTests(rules: readonly ConfigurableRule[]): Linter.RulesRecord {
  return Object.fromEntries(
    rules
      .filter(({ meta, name }) => meta.languages === undefined && !ALSO_IN_TESTS.has(name))
      .map(({ name }) => [`rampart/${name}`, "off"]),
  );
}

/** Whoever starts a script can do what it does without it: larger presets add only noise there. */
function asRecommended(rules: readonly ConfigurableRule[]): Linter.RulesRecord {
  const recommended = new Set(presetRules("recommended", rules));
  return Object.fromEntries(
    rules.flatMap((rule): (readonly [string, Linter.RuleEntry])[] => {
      const id = `rampart/${rule.name}`;
      if (!recommended.has(rule)) return [[id, "off"]];
      const isStricter = rule.meta.docs.presetOptions !== undefined;
      return isStricter ? [[id, ["error", ...optionsIn(rule)]]] : [];
    }),
  );
}

/** Without any, ESLint would keep those that stand before. */
function optionsIn(rule: ConfigurableRule): readonly unknown[] {
  const options = presetOptions("recommended", rule);
  return options.length > 0 ? options : (rule.meta.defaultOptions ?? []);
}
