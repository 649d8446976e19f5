import * as parser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, test } from "vitest";

import { presetThreatModels } from "../src/configs.ts";
import type { Rule } from "../src/define-rule.ts";
import plugin from "../src/index.ts";
import { rules } from "../src/rules/index.ts";

const ROOT = join(import.meta.dirname, "..");
const PAGES = join(ROOT, "docs/rules");

/** The parts of a page, in their order. */
const SECTIONS = [
  "❌ Incorrect",
  "✅ Correct",
  "Options",
  "What it knows",
  "What it misses",
  "When not to use it",
  "Further reading",
];

const OPTIONS: Record<string, Linter.LanguageOptions> = {
  js: { parserOptions: { ecmaFeatures: { jsx: true } } },
  jsx: { parserOptions: { ecmaFeatures: { jsx: true } } },

  ts: { parser: parser },
  tsx: { parser: parser, parserOptions: { ecmaFeatures: { jsx: true } } },
};

interface Example {
  readonly language: string;
  readonly section: string;
  /** Where the code begins in the page, for the test's name. */
  readonly line: number;
  readonly code: string;
}

const tests = readdirSync(join(ROOT, "tests/rules"), { recursive: true, encoding: "utf8" });

describe.for(Object.values<Rule>(rules).map((rule) => [rule.name, rule] as const))(
  "%s",
  ([name, rule]) => {
    const { meta } = rule;
    const page = pageOf(name);
    const sections = [...page.matchAll(/^## (.+)$/gm)].map(([, title]) => title);

    test("is named after a weakness, in at most four words behind `no` or `require`", () => {
      expect(name).toMatch(/^(?:[a-z]+-)?(?:no|require)-[a-z]+(?:-[a-z]+)*$/);
      expect(name.split("-").length).toBeLessThanOrEqual(5);
      expect(rules).toHaveProperty([name]);
    });

    test("has metadata that the pages and the presets are made of", () => {
      expect(meta.docs.description).toMatch(/^(?:Disallow|Require) .*[^.]$/);
      expect(meta.docs.owasp).toMatch(/^A(?:0[1-9]|10):2025$/);
      for (const cwe of meta.docs.cwe) expect(cwe).toBeGreaterThan(0);
      for (const message of Object.values(meta.messages)) expect(message).toMatch(/\.$/);
    });

    test("has a test", () => {
      expect(tests.filter((file) => basename(file) === `${name}.test.ts`)).toHaveLength(1);
    });

    test("has a page that says what harm is done, and then all that a page says", () => {
      const introduction = /^<!-- end auto-generated rule header -->\n([^]*?)^## /m.exec(page)?.[1];
      expect(page).toMatch(new RegExp(`^# rampart/${name}\n`));
      expect(introduction?.trim()).toMatch(/\.$/);
      expect(sections).toEqual(
        SECTIONS.filter((title) => title !== "Options" || meta.schema.length > 0),
      );
    });

    test("names the weakness it reports before any other reading", () => {
      const [first = ""] = /\]\(.+?\)/.exec(page.slice(page.indexOf("## Further reading"))) ?? [];
      expect(first).toBe(`](https://cwe.mitre.org/data/definitions/${meta.docs.cwe[0]}.html)`);
    });

    test("has examples of what it reports and of what it does not", () => {
      const isMarked = ({ code }: Example) => markedLines(code).length > 0;
      const examples = (title: string) => examplesOf(page).filter((it) => it.section === title);
      expect(examples("❌ Incorrect").filter(isMarked)).not.toEqual([]);
      expect(examples("✅ Correct")).not.toEqual([]);
      expect(examples("✅ Correct").filter(isMarked)).toEqual([]);
    });

    test.for(examplesOf(page))(
      "reports the marked lines of its $language example in line $line, and no others",
      ({ language, code }) => {
        expect(reportedLines(rule, language, code)).toEqual(markedLines(code));
      },
    );
  },
);

test("every page belongs to a rule", () => {
  const pages = readdirSync(PAGES).map((file) => file.replace(/\.md$/, ""));
  expect(pages.filter((name) => !(name in rules))).toEqual([]);
});

test.for(["README.md", "CONTRIBUTING.md", ...pathsIn("docs")])(
  "the links of %s lead somewhere",
  (path) => {
    const text = readFileSync(join(ROOT, path), "utf8");
    const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);
    const files = targets
      .filter((target) => !/^(?:[a-z]+:|#)/.test(target))
      .map((target) => join(dirname(path), target.replace(/#.*$/, "")));
    expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  },
);

/** Programs outside of the rules' pages, which name the rule beside the mark. */
const PROGRAMS = ["README.md", ...readdirSync(join(ROOT, "docs")).map((file) => `docs/${file}`)]
  .filter((path) => path.endsWith(".md"))
  .flatMap((path) =>
    examplesOf(readFileSync(join(ROOT, path), "utf8"))
      .filter(({ code }) => code.includes("// ❌ rampart/"))
      .map((example) => ({ ...example, path })),
  );

test.for(PROGRAMS)(
  "$path reports what its $language program in line $line says, and nothing else",
  ({ code, language }) => {
    const marked = code.split("\n").flatMap(mark);
    const messages = new Linter().verify(
      code,
      [
        ...plugin.configs.recommended,
        { files: [`**/*.${language}`], languageOptions: OPTIONS[language] ?? {} },
      ],
      `example.${language}`,
    );
    expect(messages.map(({ line, ruleId }) => `${String(line)} ${String(ruleId)}`)).toEqual(marked);
  },
);

test("the program that opens the README is among them", () => {
  expect(PROGRAMS.some(({ path }) => path === "README.md")).toBe(true);
});

/** `7 rampart/no-command-injection`, if a line is marked so. */
function mark(line: string, index: number): string[] {
  const rule = /\/\/ ❌ (rampart\/\S+)/u.exec(line)?.[1];
  return rule === undefined ? [] : [`${String(index + 1)} ${rule}`];
}

function pageOf(name: string): string {
  const path = join(PAGES, `${name}.md`);
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}

/** The blocks of code in a page. */
function examplesOf(page: string): Example[] {
  const fence = /^( *)```(js|jsx|ts|tsx)\b.*\n([^]*?)^\1```$/gm;
  return [...page.matchAll(fence)].map(({ index, 2: language = "", 3: code = "" }) => {
    const before = page.slice(0, index);
    return {
      language,
      section: [...before.matchAll(/^## (.+)$/gm)].at(-1)?.[1] ?? "",
      line: before.split("\n").length + 1,
      code,
    };
  });
}

/** The lines that end in a mark, which stands in braces where JSX is. */
function markedLines(code: string): number[] {
  return code
    .split("\n")
    .flatMap((line, index) => (/\/[/*] ❌(?: \*\/\}?)?$/u.test(line) ? [index + 1] : []));
}

/** Where those are hostile whom the smallest preset suspects that holds the rule. */
function reportedLines({ meta, name }: Rule, language: string, code: string): number[] {
  const messages = new Linter().verify(
    code,
    {
      files: [`**/*.${language}`],
      plugins: { rampart: plugin },
      languageOptions: OPTIONS[language] ?? {},
      settings: { rampart: { threatModels: presetThreatModels(meta.docs.preset) } },
      rules: { [`rampart/${name}`]: "error" },
    },
    `example.${language}`,
  );
  expect(messages.filter(({ ruleId }) => ruleId !== `rampart/${name}`)).toEqual([]);
  return [...new Set(messages.map(({ line }) => line))].sort((a, b) => a - b);
}

function pathsIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .map((path) => join(folder, path));
}
