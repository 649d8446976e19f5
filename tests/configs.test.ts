import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";

import parser from "@typescript-eslint/parser";
import { ESLint, Linter } from "eslint";
import { ESLint as ESLint9 } from "eslint-9";
import { defineConfig } from "eslint/config";
import { afterAll, describe, expect, test } from "vitest";

import { presetConfigs, type ConfigurableRule } from "../src/configs.ts";
import { configure, type ConfigureOptions } from "../src/configure.ts";
import { defineRule, type RuleDocs } from "../src/define-rule.ts";
import { SettingsError } from "../src/shape.ts";

const docs = {
  description: "Disallow what this test makes up",
  cwe: [710],
  owasp: "A06:2025",
  severity: "medium",
  confidence: "medium",
  preset: "recommended",
} as const satisfies RuleDocs;

/** A rule that reports every file, and says in its report how it was configured. */
function ruleNamed(name: string, own: Partial<RuleDocs>, language?: "any") {
  return defineRule<"found", [{ report?: string }]>({
    name,
    meta: {
      type: "problem",
      docs: { ...docs, ...own },
      messages: { found: "{{ report }} under {{ threatModels }}." },
      schema: [{ type: "object", properties: { report: { type: "string" } } }],
      defaultOptions: [{ report: "its default" }],
    },
    ...(language && { language }),
    create(context, { threatModels }) {
      const { report = "nothing" } = context.options[0];
      context.report({
        loc: { line: 1, column: 0 },
        messageId: "found",
        data: { report, threatModels: [...threatModels].join(" ") },
      });
      return {};
    },
  });
}

const rules = [
  ruleNamed("no-sure-thing", { severity: "high", confidence: "high" }),
  ruleNamed("no-odd-text", { severity: "low" }, "any"),
  ruleNamed("no-likely-thing", {
    preset: "strict",
    severity: "high",
    confidence: "low",
  }),
  ruleNamed("no-flow", {
    presetOptions: { recommended: { report: "built" }, strict: { report: "opaque" } },
  }),
  ruleNamed("no-flow-in-strict", { presetOptions: { strict: { report: "opaque" } } }),
  ruleNamed("no-remote-thing", { preset: "all", confidence: "low" }),
];

const plugin: ESLint.Plugin = {
  // typescript-eslint and ESLint give the same rule object two unrelated types.
  rules: Object.fromEntries(rules.map((rule) => [rule.name, rule])) as unknown as NonNullable<
    ESLint.Plugin["rules"]
  >,
};
const given: readonly ConfigurableRule[] = rules;
const configs = presetConfigs(plugin, given);

/** What is reported for a file: the rule's name and its message. */
function findings(file: string, config: Linter.Config[]): string[] {
  return new Linter()
    .verify("1;", config, file)
    .map(({ ruleId, message }) => `${String(ruleId?.replace("rampart/", ""))}: ${message}`);
}

const ruleIds = (config: Linter.Config | undefined) =>
  Object.keys(config?.rules ?? {}).map((id) => id.replace("rampart/", ""));

describe("the presets", () => {
  test("go by these names", () => {
    expect(Object.keys(configs)).toEqual([
      "recommended",
      "recommended/code",
      "recommended/text",
      "strict",
      "strict/code",
      "strict/text",
      "all",
      "all/code",
      "all/text",
    ]);
  });

  test("each hold the rules of those before", () => {
    const recommended = ["no-sure-thing", "no-odd-text", "no-flow", "no-flow-in-strict"];
    expect(ruleIds(configs.recommended[0])).toEqual(recommended);
    expect(ruleIds(configs.strict[0]).sort()).toEqual([...recommended, "no-likely-thing"].sort());
    expect(ruleIds(configs.all[0]).sort()).toEqual(rules.map(({ name }) => name).sort());
  });

  test("consist of their pieces", () => {
    expect(configs.strict).toEqual([...configs["strict/code"], ...configs["strict/text"]]);
    expect(configs.strict.map(({ name }) => name)).toEqual([
      "rampart/strict/code",
      "rampart/strict/text",
    ]);
  });

  test("set every rule to `error`, the only level that bulk suppressions cover", () => {
    const levels = Object.values(configs)
      .flat()
      .flatMap((config) => Object.values(config.rules ?? {}))
      .map((entry) => (Array.isArray(entry) ? entry[0] : entry));
    expect(new Set(levels)).toEqual(new Set(["error"]));
  });

  test("give rules their options, those of a smaller preset where a larger says nothing", () => {
    const options = (config: Linter.Config[]) =>
      ["no-sure-thing", "no-flow", "no-flow-in-strict"].map((name) => [
        config[0]?.rules?.[`rampart/${name}`],
      ]);
    expect(options(configs.recommended)).toEqual([
      [["error"]],
      [["error", { report: "built" }]],
      [["error"]],
    ]);
    const strict = [
      [["error"]],
      [["error", { report: "opaque" }]],
      [["error", { report: "opaque" }]],
    ];
    expect(options(configs.strict)).toEqual(strict);
    expect(options(configs.all)).toEqual(strict);
  });

  test("say who may be hostile", () => {
    const most = "remote browser library cli file database model";
    expect(findings("app.js", configs.recommended)).toContain(
      "no-sure-thing: its default under remote browser model.",
    );
    expect(findings("app.js", configs.strict)).toContain(`no-flow: opaque under ${most}.`);
    expect(findings("app.js", configs.all)).toContain(`no-flow: opaque under ${most}.`);
  });

  test("run where the piece is named alone", () => {
    expect(findings("app.js", configs["recommended/code"])).toHaveLength(4);
    expect(findings("app.js", configs["recommended/text"])).toEqual([
      "no-odd-text: its default under remote browser model.",
    ]);
  });
});

describe("the user's word counts", () => {
  test("over the preset's settings, which it need not repeat", () => {
    const config = defineConfig([
      { extends: [configs.recommended], settings: { rampart: { stamp: "today" } } },
      { files: ["**/bin/**"], settings: { rampart: { threatModels: ["cli"] } } },
    ]);
    expect(findings("app.js", config)).toContain("no-flow: built under remote browser model.");
    expect(findings("bin/app.js", config)).toContain("no-flow: built under cli.");
  });

  test("over the rules' levels and options", () => {
    const config = defineConfig([
      configs.strict,
      { rules: { "rampart/no-flow": ["warn", { report: "tainted" }], "rampart/no-odd-text": 0 } },
    ]);
    const messages = findings("app.js", config).join("\n");
    expect(messages).toContain("no-flow: tainted under");
    expect(messages).not.toContain("no-odd-text");
  });

  test("and a wrong one is never swallowed", () => {
    const wrong = { settings: { rampart: { threatModels: "cli" } } };
    expect(() => findings("app.js", [...configs.recommended, wrong])).toThrow(
      "`settings.rampart.threatModels` must be an array",
    );
  });
});

describe.for([
  ["ESLint 10", ESLint],
  // The two majors' declarations differ, and what is used of them does not.
  ["ESLint 9", ESLint9 as unknown as typeof ESLint],
] as const)("%s", ([, AnyESLint]) => {
  const project = mkdtempSync(join(tmpdir(), "rampart-"));
  afterAll(() => {
    rmSync(project, { recursive: true });
  });
  const contents: Record<string, string> = {
    "eslint.config.mjs": "export default [];",
    "src/app.js": "start();",
    "src/page.cjs": "module.exports = 1;",
    // What only looks like JavaScript would fail to parse.
    "src/types.ts": "export type Name = string;",
    "src/view.tsx": "export const View = (): JSX.Element => <p />;",
    "src/view.jsx": "export const View = () => <p />;",
    "src/Login.vue": "<template><p /></template>",
    "src/style.css": "p { color: red }",
    "src/words.json": '{ "hello": "world" }',
    "package.json": '{ "name": "project" }',
    "README.md": "# Project",
    "compose.yml": "services: {}",
    "bin/tool": "start();",
    Dockerfile: "FROM node:22",
    ".env": "NAME=value",
  };
  for (const [file, text] of Object.entries(contents)) {
    mkdirSync(dirname(join(project, file)), { recursive: true });
    writeFileSync(join(project, file), text);
  }

  /** The files that `eslint .` lints, with the rules that reported something there. */
  async function linted(config: Linter.Config[]): Promise<Record<string, string[]>> {
    const eslint = new AnyESLint({
      cwd: project,
      overrideConfigFile: true,
      overrideConfig: config,
    });
    const results = await eslint.lintFiles(["."]);
    return Object.fromEntries(
      results.map(({ filePath, messages }) => [
        relative(project, filePath).replaceAll("\\", "/"),
        messages.map(({ ruleId, message }) => ruleId?.replace("rampart/", "") ?? message),
      ]),
    );
  }

  const code = ["no-sure-thing", "no-odd-text", "no-flow", "no-flow-in-strict"].sort();
  const sorted = (files: Record<string, string[]>) =>
    Object.fromEntries(Object.entries(files).map(([file, ids]) => [file, ids.sort()]));

  const JAVASCRIPT = ["eslint.config.mjs", "src/app.js", "src/page.cjs"];

  test("lints no file more than without the preset", async () => {
    expect(Object.keys(await linted([])).sort()).toEqual(JAVASCRIPT);
    for (const preset of [configs.recommended, configs.strict, configs.all]) {
      expect(Object.keys(await linted(preset)).sort()).toEqual(JAVASCRIPT);
      const extending = defineConfig([{ extends: [preset] }]);
      expect(Object.keys(await linted(extending)).sort()).toEqual(JAVASCRIPT);
    }
  });

  test("lints the JavaScript that is there with all rules", async () => {
    expect(sorted(await linted(configs.recommended))).toEqual({
      "eslint.config.mjs": code,
      "src/app.js": code,
      "src/page.cjs": code,
    });
  });

  test("lints whatever code the user's config names", async () => {
    const files = await linted([
      ...configs.recommended,
      { files: ["**/*.{ts,tsx}"], languageOptions: { parser } },
      { files: ["**/*.jsx"], languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } } },
      { files: ["bin/tool"] },
    ]);
    const more = ["bin/tool", "src/types.ts", "src/view.jsx", "src/view.tsx"];
    expect(Object.keys(files).sort()).toEqual([...more, ...JAVASCRIPT].sort());
    for (const file of more) expect(files[file]?.sort()).toEqual(code);
  });

  test("reads other files that the user lints for what any text may hold", async () => {
    const files = await linted([
      ...configs.recommended,
      { files: ["**/*.json"], languageOptions: { parser: jsonParser } },
    ]);
    expect(files["src/words.json"]).toEqual(["no-odd-text"]);
    expect(files["package.json"]).toEqual(["no-odd-text"]);
  });

  test("keeps to the folder that the user narrows it to", async () => {
    const files = await linted(
      defineConfig([{ files: ["src/**"], ignores: ["src/page.cjs"], extends: [configs.strict] }]),
    );
    expect(files["src/app.js"]).toHaveLength(5);
    expect(files["src/page.cjs"]).toEqual([]);
    expect(files["eslint.config.mjs"]).toEqual([]);
  });
});

/** A parser that puts JSON into a `Program`, as `jsonc-eslint-parser` does. */
const jsonParser: Linter.Parser = {
  parse(text: string) {
    const loc = { start: { line: 1, column: 0 }, end: { line: 1, column: text.length } };
    const range = [0, text.length];
    const statement = { type: "JSONExpressionStatement", range, loc };
    return { type: "Program", body: [statement], tokens: [], comments: [], range, loc };
  },
};

describe("configure", () => {
  const configured = (options: ConfigureOptions) => configure(plugin, given, options);

  test("without options is the recommended preset", () => {
    const [code, text] = configured({});
    expect(code).toEqual({ ...configs.recommended[0], name: "rampart/configured/code" });
    expect(text).toEqual({ ...configs.recommended[1], name: "rampart/configured/text" });
  });

  test("starts from another preset, with its options and threat models", () => {
    const [code] = configured({ preset: "all" });
    expect(code).toEqual({ ...configs.all[0], name: "rampart/configured/code" });
  });

  test("takes out what does too little harm", () => {
    expect(ruleIds(configured({ preset: "strict", minSeverity: "high" })[0])).toEqual([
      "no-sure-thing",
      "no-likely-thing",
    ]);
    expect(ruleIds(configured({ minSeverity: "low" })[0])).toHaveLength(4);
  });

  test("takes out what is too unsure", () => {
    expect(ruleIds(configured({ preset: "all", minConfidence: "medium" })[0])).toEqual(
      ruleIds(configs.recommended[0]),
    );
  });

  test("asks for both at once", () => {
    const [code, text] = configured({ preset: "all", minSeverity: "high", minConfidence: "high" });
    expect(ruleIds(code)).toEqual(["no-sure-thing"]);
    expect(ruleIds(text)).toEqual([]);
  });

  test("takes the user's threat models", () => {
    expect(findings("app.js", configured({ threatModels: ["environment", "cli"] }))).toContain(
      "no-flow: built under environment cli.",
    );
  });

  test("takes undefined for what was not said", () => {
    expect(configured({ preset: undefined, minSeverity: undefined })).toEqual(configured({}));
  });

  test.for([
    [
      { minSeverty: "high" },
      "`rampart.configure()` has no key `minSeverty`. Did you mean `minSeverity`? Allowed: `preset`, `minSeverity`, `minConfidence`, `threatModels`.",
    ],
    [
      { minSeverity: "critical" },
      '`rampart.configure().minSeverity` cannot be `"critical"`. Allowed: `low`, `medium`, `high`.',
    ],
    [
      { minConfidence: 2 },
      "`rampart.configure().minConfidence` must be one of `low`, `medium`, `high`, and not `2`.",
    ],
    [
      { minConfidence: null },
      "`rampart.configure().minConfidence` must be one of `low`, `medium`, `high`, and not `null`.",
    ],
    [
      { preset: "recomended" },
      '`rampart.configure().preset` cannot be `"recomended"`. Did you mean `recommended`? Allowed: `recommended`, `strict`, `all`.',
    ],
    [
      { threatModels: "remote" },
      "`rampart.configure().threatModels` must be an array with some of `remote`, ",
    ],
    [
      { threatModels: ["remote", "remote"] },
      '`rampart.configure().threatModels` names `"remote"` twice.',
    ],
    [
      "strict",
      '`rampart.configure()` must be an object with some of the keys `preset`, `minSeverity`, `minConfidence`, `threatModels`, and not `"strict"`.',
    ],
    [null, "`rampart.configure()` must be an object with some of the keys"],
  ] as const)("refuses %j", ([options, complaint]) => {
    // What JavaScript lets a config hand over.
    const wrong = options as unknown as ConfigureOptions;
    expect(() => configured(wrong)).toThrow(SettingsError);
    expect(() => configured(wrong)).toThrow(complaint);
  });
});
