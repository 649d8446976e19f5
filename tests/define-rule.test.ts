import { RuleTester } from "@typescript-eslint/rule-tester";
import { Linter, type ESLint } from "eslint";
import { Linter as Linter9 } from "eslint-9";
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from "vitest";

import manifest from "../package.json" with { type: "json" };
import { defineRule, type RuleDefinition } from "../src/define-rule.ts";
import { SettingsError } from "../src/shape.ts";

type Definition = RuleDefinition<"found", []>;
type Create = Definition["create"];

const docs: Definition["meta"]["docs"] = {
  description: "Disallow what this test makes up",
  cwe: [710],
  owasp: "A06:2025",
  severity: "low",
  confidence: "high",
  preset: "all",
};

function ruleNamed(name: string, create: Create, language?: "any") {
  return defineRule<"found", []>({
    name,
    meta: { type: "problem", docs, schema: [], messages: { found: "`{{ name }}` is called." } },
    ...(language && { language }),
    create,
  });
}

/** Reports each call of a plain name. */
const reportCalls: Create = (context) => ({
  CallExpression({ callee }) {
    if (callee.type !== "Identifier") return;
    context.report({ node: callee, messageId: "found", data: { name: callee.name } });
  },
});

function pluginOf(...rules: ReturnType<typeof ruleNamed>[]): ESLint.Plugin {
  const entries = rules.map((rule) => [rule.name, rule] as const);
  // typescript-eslint and ESLint give the same rule object two unrelated types.
  return { rules: Object.fromEntries(entries) as unknown as NonNullable<ESLint.Plugin["rules"]> };
}

function configOf(...rules: ReturnType<typeof ruleNamed>[]): Linter.Config {
  return {
    files: ["**"],
    plugins: { rampart: pluginOf(...rules) },
    rules: Object.fromEntries(rules.map(({ name }) => [`rampart/${name}`, "error"])),
  };
}

/** A language that is not JavaScript: one node, which holds the whole text. */
const plain = {
  fileType: "text",
  lineStart: 1,
  columnStart: 1,
  nodeTypeKey: "type",
  validateLanguageOptions() {
    // It has none.
  },
  parse: () => ({ ok: true, ast: { type: "Text", range: [0, 0] } }),
  createSourceCode: (
    { body: text }: { readonly body: string },
    { ast }: { readonly ast: object },
  ) => ({
    text,
    ast,
    lines: text.split("\n"),
    getLoc: () => ({ start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }),
    getRange: () => [0, text.length],
    traverse: () => [
      { kind: 1, type: "visit", phase: 1, target: ast, args: [ast] },
      { kind: 1, type: "visit", phase: 2, target: ast, args: [ast] },
    ],
  }),
};

/** A parser that puts JSON into a `Program`, as `jsonc-eslint-parser` does. */
const jsonParser: Linter.Parser = {
  parseForESLint(text: string) {
    const loc = { start: { line: 1, column: 0 }, end: { line: 1, column: text.length } };
    const range = [0, text.length];
    const statement = { type: "JSONExpressionStatement", range, loc };
    return {
      ast: { type: "Program", body: [statement], tokens: [], comments: [], range, loc },
      visitorKeys: { Program: ["body"], JSONExpressionStatement: [], CallExpression: [] },
    };
  },
};

const emitWarning = vi.spyOn(process, "emitWarning").mockReturnValue();

afterAll(() => {
  emitWarning.mockRestore();
});

describe.for([
  ["ESLint 10", Linter],
  // The two majors' declarations differ, and what is used of them does not.
  ["ESLint 9", Linter9 as unknown as typeof Linter],
] as const)("under %s", ([version, AnyLinter]) => {
  const lint = (code: string, config: Linter.Config, file = "src/app.js") =>
    new AnyLinter().verify(code, config, file);
  /** Faults are warned of once per process, so each test's rule has a name of its own. */
  const named = (name: string) => `${name}-${version.replace("ESLint ", "")}`;

  test("a rule reports what it finds", () => {
    const messages = lint("start();", configOf(ruleNamed("calls", reportCalls)));
    expect(messages).toMatchObject([
      { ruleId: "rampart/calls", messageId: "found", message: "`start` is called.", line: 1 },
    ]);
  });

  describe("a rule that fails", () => {
    beforeEach(() => {
      vi.stubEnv("RAMPART_STRICT", "");
      emitWarning.mockReset().mockReturnValue();
    });
    afterEach(() => {
      vi.unstubAllEnvs();
    });

    test("in `create` says so on line 1, and the others' findings stay", () => {
      const failing = ruleNamed(named("fails-early"), () => {
        throw new RangeError("Out of ideas");
      });
      const messages = lint("\n\nstart();", configOf(failing, ruleNamed("calls", reportCalls)));
      expect(messages).toMatchObject([
        {
          ruleId: `rampart/${failing.name}`,
          severity: 2,
          line: 1,
          column: 1,
          messageId: "fault",
          message: `This rule failed on this file and may have missed something in it: Out of ideas. Please report it at ${manifest.bugs}.`,
        },
        { ruleId: "rampart/calls", line: 3, message: "`start` is called." },
      ]);
    });

    test("in a visitor keeps what it found before, and looks no further", () => {
      const visited: string[] = [];
      const failing = ruleNamed(named("fails-halfway"), (context) => ({
        Identifier(node) {
          visited.push(node.name);
          if (node.name === "second") throw new TypeError("No such thing");
          context.report({ node, messageId: "found", data: { name: node.name } });
        },
        "Program:exit"() {
          visited.push("exit");
        },
      }));
      const messages = lint("first;\nsecond;\nthird;", configOf(failing));
      expect(messages.map(({ line, messageId }) => [line, messageId])).toEqual([
        [1, "found"],
        [1, "fault"],
      ]);
      expect(visited).toEqual(["first", "second"]);
    });

    test("in an `:exit` visitor says so", () => {
      const failing = ruleNamed(named("fails-late"), (context) => ({
        ...reportCalls(context, { threatModels: new Set(), libraries: [] }),
        "Program:exit"() {
          throw new Error("Too late");
        },
      }));
      const messages = lint("\nstart();", configOf(failing));
      expect(messages.map(({ line, messageId }) => [line, messageId])).toEqual([
        [1, "fault"],
        [2, "found"],
      ]);
    });

    test("starts anew on the next file", () => {
      const failing = ruleNamed(named("fails-on-one"), (context) => {
        if (context.filename.endsWith("one.js")) throw new Error("Not this one");
        return reportCalls(context, { threatModels: new Set(), libraries: [] });
      });
      const config = configOf(failing);
      expect(lint("start();", config, "src/one.js")).toMatchObject([{ messageId: "fault" }]);
      expect(lint("start();", config, "src/two.js")).toMatchObject([{ messageId: "found" }]);
    });

    test("warns once per process, with rule, file and where to report it", () => {
      const failing = ruleNamed(named("fails-always"), () => ({
        Program() {
          throw new Error("Always the same");
        },
      }));
      lint("1;", configOf(failing), "src/one.js");
      lint("2;", configOf(failing), "src/two.js");
      expect(emitWarning).toHaveBeenCalledTimes(1);
      expect(emitWarning).toHaveBeenCalledWith(expect.any(String), "RampartFault");
      const [text] = emitWarning.mock.lastCall ?? [];
      expect(text).toContain(`rampart/${failing.name} failed on`);
      expect(text).toContain("one.js");
      expect(text).toContain(manifest.bugs);
      // Where in our code it was.
      expect(text).toMatch(/Always the same\n\s+at /);
    });

    test("with something that is no error still says what", () => {
      const failing = ruleNamed(named("throws-text"), () => {
        // eslint-disable-next-line @typescript-eslint/only-throw-error -- as other people's code does
        throw "out of luck";
      });
      const [message] = lint("1;", configOf(failing));
      expect(message?.message).toContain("in it: out of luck.");
      expect(emitWarning.mock.lastCall?.[0]).toContain("out of luck");
    });

    test("by exhausting the stack does not take the run down", () => {
      const failing = ruleNamed(named("recurses"), () => {
        const again = (): number => 1 + again();
        again();
        return {};
      });
      expect(lint("1;", configOf(failing))).toMatchObject([{ messageId: "fault", line: 1 }]);
    });

    test("on a file of another language says so there", () => {
      const failing = ruleNamed(
        named("fails-on-text"),
        () => {
          throw new Error("Not even text");
        },
        "any",
      );
      const config = {
        ...configOf(failing),
        language: "test/plain",
        plugins: { ...configOf(failing).plugins, test: { languages: { plain } } },
      } as unknown as Linter.Config;
      expect(lint("some text", config, "notes.txt")).toMatchObject([
        { messageId: "fault", line: 1 },
      ]);
    });

    test("throws when RAMPART_STRICT is 1, in `create` and in a visitor", () => {
      vi.stubEnv("RAMPART_STRICT", "1");
      const early = ruleNamed(named("strict-early"), () => {
        throw new Error("In create");
      });
      const late = ruleNamed(named("strict-late"), () => ({
        Program() {
          throw new Error("In a visitor");
        },
      }));
      expect(() => lint("1;", configOf(early))).toThrow("In create");
      expect(() => lint("1;", configOf(late))).toThrow("In a visitor");
      expect(emitWarning).not.toHaveBeenCalled();
    });

    test("over a wrong setting that it finds itself throws, because the user can mend it", () => {
      const late = ruleNamed(named("finds-wrong-setting"), () => {
        throw new SettingsError("`settings.rampart.libraries[0]` is not right.");
      });
      expect(() => lint("1;", configOf(late))).toThrow("`settings.rampart.libraries[0]` is not");
    });

    test("where there is no process.emitWarning warns on the console", () => {
      const warn = vi.spyOn(console, "warn").mockReturnValue();
      vi.stubGlobal("process", { env: {} });
      try {
        const failing = ruleNamed(named("fails-in-a-browser"), () => {
          throw new Error("No process");
        });
        const context = {
          settings: {},
          filename: "src/app.js",
          sourceCode: { ast: { type: "Program", body: [] }, scopeManager: {} },
          report: vi.fn(),
        };
        failing.create(context as unknown as Parameters<typeof failing.create>[0]);
        expect(context.report).toHaveBeenCalledOnce();
        expect(warn).toHaveBeenCalledOnce();
        expect(warn.mock.lastCall?.[0]).toContain("No process");
      } finally {
        vi.unstubAllGlobals();
        warn.mockRestore();
      }
    });
  });

  test("events of code paths keep all that they hand over", () => {
    const seen: unknown[][] = [];
    const listener = {
      onCodePathStart: (...handed: unknown[]) => {
        seen.push(handed);
      },
    };
    lint("1;", configOf(ruleNamed("paths", () => listener)));
    expect(seen).toMatchObject([[{ origin: "program" }, { type: "Program" }]]);
  });

  describe("a wrong setting", () => {
    const settings = { rampart: { treatModels: ["remote"] } };
    const complaint = "`settings.rampart` has no key `treatModels`";

    test("throws from a rule that finds nothing to do in the file", () => {
      const idle = ruleNamed("idle", () => ({}));
      expect(() => lint("1;", { ...configOf(idle), settings })).toThrow(complaint);
    });

    test("throws on a file of another language", () => {
      const idle = ruleNamed("idle", () => ({}));
      const config = { ...configOf(idle), settings, languageOptions: { parser: jsonParser } };
      expect(() => lint("{}", config, "data.json")).toThrow(complaint);
    });

    test("throws where faults of ours would not", () => {
      vi.stubEnv("RAMPART_STRICT", "");
      const idle = ruleNamed("idle", () => ({}));
      expect(() => lint("1;", { ...configOf(idle), settings })).toThrow(complaint);
      vi.unstubAllEnvs();
    });
  });

  describe("a file that is not JavaScript", () => {
    const create = vi.fn<Create>(() => ({}));
    const config = configOf(ruleNamed("for-code", create), ruleNamed("for-text", create, "any"));
    beforeEach(() => {
      create.mockClear();
    });
    const ruleIds = () => create.mock.calls.map(([context]) => context.id);

    test("in a language of its own is for the rules about text alone", () => {
      const text = {
        ...config,
        language: "test/plain",
        plugins: { ...config.plugins, test: { languages: { plain } } },
      } as unknown as Linter.Config;
      expect(lint("some text", text, "notes.txt")).toEqual([]);
      expect(ruleIds()).toEqual(["rampart/for-text"]);
    });

    test("that a parser dresses up as a program is for the rules about text alone", () => {
      const json = { ...config, languageOptions: { parser: jsonParser } };
      expect(lint("{}", json, "data.json")).toEqual([]);
      expect(ruleIds()).toEqual(["rampart/for-text"]);
    });

    test("JavaScript is for both, even without a single statement", () => {
      lint("", config);
      expect(ruleIds()).toEqual(["rampart/for-code", "rampart/for-text"]);
    });
  });
});

describe("what defineRule adds", () => {
  const rule = ruleNamed("no-made-up-thing", reportCalls);

  test("the address of the rule's page", () => {
    expect(rule.meta.docs.url).toBe(
      `${manifest.homepage}/blob/main/docs/rules/no-made-up-thing.md`,
    );
  });

  test("languages only for a rule about text, which ESLint would hold the others to", () => {
    expect(rule.meta).not.toHaveProperty("languages");
    expect(ruleNamed("text", reportCalls, "any").meta.languages).toEqual(["*"]);
  });

  test("the settings, parsed", () => {
    const create = vi.fn<Create>(() => ({}));
    const config = configOf(ruleNamed("reads-settings", create));
    new Linter().verify("1;", { ...config, settings: { rampart: { threatModels: ["cli"] } } });
    expect(create.mock.lastCall?.[1].threatModels).toEqual(new Set(["cli"]));
  });
});

new RuleTester().run("calls", ruleNamed("calls", reportCalls), {
  valid: [{ name: "no call at all", code: "1;" }],
  invalid: [
    {
      name: "a call",
      code: "start();",
      errors: [{ messageId: "found", data: { name: "start" }, line: 1, column: 1 }],
    },
  ],
});
