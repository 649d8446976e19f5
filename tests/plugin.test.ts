import { ESLint, Linter } from "eslint";
import { Linter as Linter9 } from "eslint-9";
import { defineConfig } from "eslint/config";
import { describe, expect, expectTypeOf, test } from "vitest";

import manifest from "../package.json" with { type: "json" };
import type { ConfigureOptions } from "../src/configure.ts";
import type { Level, Preset, Rule } from "../src/define-rule.ts";
import plugin, * as module from "../src/index.ts";
import type { ThreatModel } from "../src/libraries/library.ts";
import { rules } from "../src/rules/index.ts";

const all: readonly (readonly [string, Rule])[] = Object.entries(
  // Each rule has options of its own type, and their names and texts are all that counts here.
  rules as unknown as Record<string, Rule>,
);

test("the plugin goes by its package's name and version", () => {
  expect(plugin.meta).toEqual({
    name: manifest.name,
    version: manifest.version,
    namespace: "rampart",
  });
});

test("`require` gives the plugin itself", () => {
  expect(Object.keys(module).sort()).toEqual(["default", "module.exports"]);
  expect(module["module.exports"]).toBe(plugin);
});

test("its declarations spell out the same types as the code", () => {
  type Options = NonNullable<Parameters<typeof plugin.configure>[0]>;
  expectTypeOf<Options>().toEqualTypeOf<ConfigureOptions>();
  expectTypeOf(plugin.configs).toEqualTypeOf<
    Record<Preset | `${Preset}/${"code" | "text"}` | "tests", Linter.Config[]>
  >();
  expectTypeOf<NonNullable<Options["minSeverity"]>>().toEqualTypeOf<Level>();
  expectTypeOf<NonNullable<Options["threatModels"]>[number]>().toEqualTypeOf<ThreatModel>();
  expectTypeOf(plugin).toExtend<ESLint.Plugin>();
});

describe.for([
  ["ESLint 10", Linter],
  // The two majors' declarations differ, and what is used of them does not.
  ["ESLint 9", Linter9 as unknown as typeof Linter],
] as const)("%s", ([, AnyLinter]) => {
  test.for(["recommended", "strict", "all"] as const)(
    "accepts what `%s` says, options of rules included",
    (preset) => {
      const config = defineConfig([{ extends: [plugin.configs[preset]] }]);
      expect(new AnyLinter().verify("start();", config, "app.js")).toEqual([]);
      expect(new AnyLinter().verify("start();", plugin.configs[preset], "app.js")).toEqual([]);
    },
  );

  test.for(["rampart/recommended", "rampart/strict/code", "rampart/all/text", "rampart/tests"])(
    "finds `%s` by its name",
    (name) => {
      const config = defineConfig([{ plugins: { rampart: plugin }, extends: [name] }]);
      expect(config.flatMap(({ rules = {} }) => Object.keys(rules))).not.toEqual([]);
      expect(new AnyLinter().verify("start();", config, "app.js")).toEqual([]);
    },
  );

  test("accepts what `configure` gives", () => {
    const config = plugin.configure({ preset: "all", minSeverity: "medium" });
    expect(new AnyLinter().verify("start();", config, "app.js")).toEqual([]);
    expect(new AnyLinter().verify("start();", plugin.configure(), "app.js")).toEqual([]);
  });

  test("stops the run over a wrong setting, whatever the file holds", () => {
    const config = [...plugin.configs.recommended, { settings: { rampart: { models: [] } } }];
    expect(() => new AnyLinter().verify("", config, "app.js")).toThrow(
      "`settings.rampart` has no key `models`.",
    );
  });
});

describe.for(all)("%s", ([name, rule]) => {
  const { docs, messages, schema, type } = rule.meta;

  test("is named for what must not be, in four words at most behind `no`", () => {
    expect(rule.name).toBe(name);
    expect(name).toMatch(/^(?:no|require)(?:-[a-z]+){1,4}$/);
  });

  test("says what it is for", () => {
    expect(docs.description).toMatch(/^(?:Disallow|Require) .*[^.]$/);
    expect(docs.url).toBe(`${manifest.homepage}/blob/main/docs/rules/${name}.md`);
    expect(type).toMatch(/^(?:problem|suggestion)$/);
  });

  test("names the weakness as CWE and OWASP do", () => {
    expect(docs.cwe.every((number) => Number.isInteger(number) && number > 0)).toBe(true);
    expect(docs.owasp).toMatch(/^A(?:0[1-9]|10):2025$/);
  });

  test("speaks in sentences", () => {
    expect(Object.keys(messages).length).toBeGreaterThan(1);
    for (const message of Object.values(messages)) expect(message).toMatch(/[.?]$/);
  });

  test("works without options, and knows all that it takes", () => {
    expect(Array.isArray(schema)).toBe(true);
    for (const options of schema) {
      expect(options).toMatchObject({ type: "object", additionalProperties: false });
    }
  });

  test("is in every preset from the smallest that it names", () => {
    const presets = (["recommended", "strict", "all"] as const).filter((preset) =>
      plugin.configs[preset].some(({ rules = {} }) => `rampart/${name}` in rules),
    );
    expect(presets.at(-1)).toBe("all");
    expect(presets[0]).toBe(docs.preset);
  });
});
