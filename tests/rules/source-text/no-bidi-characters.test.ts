import * as parser from "@typescript-eslint/parser";
import { RuleTester } from "@typescript-eslint/rule-tester";
import { Linter, type ESLint } from "eslint";
import { describe, expect, test } from "vitest";

import plugin from "../../../src/index.ts";
import rule from "../../../src/rules/source-text/no-bidi-characters.ts";

/** By name, since nobody can read them. */
const LRE = "\u202A";
const RLE = "\u202B";
const PDF = "\u202C";
const LRO = "\u202D";
const RLO = "\u202E";
const LRI = "\u2066";
const RLI = "\u2067";
const FSI = "\u2068";
const PDI = "\u2069";
const LRM = "\u200E";
const RLM = "\u200F";
const ALM = "\u061C";

const jsx = { parser, parserOptions: { ecmaFeatures: { jsx: true } } };
const override = "`U+202E RIGHT-TO-LEFT OVERRIDE`";

new RuleTester().run("no-bidi-characters", rule, {
  valid: [
    {
      name: "an escape, which everybody sees",
      code: String.raw`const override = "\u202E", pattern = /[\u202A-\u202E\u2066-\u2069]/;`,
    },
    {
      name: "texts and comments of languages that are written from right to left",
      code: `
        // שלום עולם
        const greeting = "مرحبا بالعالم";
      `,
    },
    {
      name: "marks, which put a full stop on its side",
      code: `const texts = ["C++${LRM} היא שפה.${RLM}", \`${ALM}1-2\`]; // ${RLM}(כן)`,
    },
    {
      name: "isolates and embeddings that end within their text",
      code: `
        const names = ["${RLI}שלום${PDI} world", "${FSI}Ahmed${PDI}, ${LRI}Sara${PDI}"];
        const nested = '${RLI}א ${LRE}one ${LRI}two${PDI}${PDF} ב${PDI}';
        const closed = \`${LRI}one ${RLE}two${PDI}\`;
        /* ${RLE}שלום${PDF} */
      `,
    },
    {
      name: "ends without a beginning, which end nothing",
      code: `
        const parts = [prefix, "${PDI}", "${PDF}", "${LRI}${PDF}${PDI}"];
      `,
    },
  ],
  invalid: [
    {
      name: "a string that seems to end early",
      code: `
if (accessLevel != "user${RLO} ${LRI}// Check if admin${PDI} ${LRI}") {
  grant();
}
`,
      errors: [
        {
          messageId: "reordered",
          data: { characters: `${override}, \`U+2066 LEFT-TO-RIGHT ISOLATE\`` },
          line: 2,
          column: 25,
          endLine: 2,
          endColumn: 48,
          suggestions: [
            {
              messageId: "escaped",
              output: String.raw`
if (accessLevel != "user\u202E \u2066// Check if admin\u2069 \u2066") {
  grant();
}
`,
            },
            {
              messageId: "removed",
              output: `
if (accessLevel != "user // Check if admin ") {
  grant();
}
`,
            },
          ],
        },
      ],
    },
    {
      name: "a condition within a comment",
      code: `
/*${RLO} } ${LRI}if (isAdmin)${PDI} ${LRI} begin admins only */
grant();
/* end admins only ${RLO} { ${LRI}*/
`,
      errors: [
        {
          messageId: "reordered",
          data: { characters: `${override}, \`U+2066 LEFT-TO-RIGHT ISOLATE\`` },
          line: 2,
          suggestions: [
            {
              messageId: "removed",
              output: `
/* } if (isAdmin)  begin admins only */
grant();
/* end admins only ${RLO} { ${LRI}*/
`,
            },
          ],
        },
        {
          messageId: "reordered",
          data: { characters: `${override}, \`U+2066 LEFT-TO-RIGHT ISOLATE\`` },
          line: 4,
          suggestions: [
            {
              messageId: "removed",
              output: `
/*${RLO} } ${LRI}if (isAdmin)${PDI} ${LRI} begin admins only */
grant();
/* end admins only  { */
`,
            },
          ],
        },
      ],
    },
    {
      name: "a return within a comment, without an override",
      code: `
// Adds up ${RLI};return // and stops.
const total = a + b;
`,
      errors: [
        {
          messageId: "reordered",
          data: { characters: "`U+2067 RIGHT-TO-LEFT ISOLATE`" },
          line: 2,
          suggestions: [
            {
              messageId: "removed",
              output: `
// Adds up ;return // and stops.
const total = a + b;
`,
            },
          ],
        },
      ],
    },
    {
      name: "isolates that end in another text, and on another line",
      code: `
const pair = ["${RLI}a", "b${PDI}"];
/* ${LRE}one
two${PDF} */
`,
      errors: [
        {
          messageId: "reordered",
          data: { characters: "`U+2067 RIGHT-TO-LEFT ISOLATE`" },
          line: 2,
          column: 16,
          endColumn: 17,
          suggestions: [
            {
              messageId: "escaped",
              output: String.raw`
const pair = ["\u2067a", "b${PDI}"];
/* ${LRE}one
two${PDF} */
`,
            },
            {
              messageId: "removed",
              output: `
const pair = ["a", "b${PDI}"];
/* ${LRE}one
two${PDF} */
`,
            },
          ],
        },
        {
          messageId: "reordered",
          data: { characters: "`U+202A LEFT-TO-RIGHT EMBEDDING`" },
          line: 3,
          suggestions: [
            {
              messageId: "removed",
              output: `
const pair = ["${RLI}a", "b${PDI}"];
/* one
two${PDF} */
`,
            },
          ],
        },
      ],
    },
    {
      name: "an override, even one that ends",
      code: `const name = "${LRO}gpj.exe${PDF}";`,
      errors: [
        {
          messageId: "reordered",
          data: { characters: "`U+202D LEFT-TO-RIGHT OVERRIDE`" },
          suggestions: [
            {
              messageId: "escaped",
              output: String.raw`const name = "\u202Dgpj.exe\u202C";`,
            },
            { messageId: "removed", output: `const name = "gpj.exe";` },
          ],
        },
      ],
    },
    {
      name: "what an isolate leaves open when an end does not belong to it",
      code: `const name = "${RLI}${PDF}a";`,
      errors: [
        {
          messageId: "reordered",
          data: { characters: "`U+2067 RIGHT-TO-LEFT ISOLATE`" },
          suggestions: [
            { messageId: "escaped", output: String.raw`const name = "\u2067\u202Ca";` },
            { messageId: "removed", output: `const name = "a";` },
          ],
        },
      ],
    },
    {
      name: "templates and patterns",
      code: `
const line = \`\${a}${FSI}\${b}\`;
const whole = \`${RLE}\`;
const pattern = /[${RLO}]/;
`,
      errors: [
        {
          messageId: "reordered",
          data: { characters: "`U+2068 FIRST STRONG ISOLATE`" },
          line: 2,
          suggestions: [
            {
              messageId: "escaped",
              output: `
const line = \`\${a}\\u2068\${b}\`;
const whole = \`${RLE}\`;
const pattern = /[${RLO}]/;
`,
            },
            {
              messageId: "removed",
              output: `
const line = \`\${a}\${b}\`;
const whole = \`${RLE}\`;
const pattern = /[${RLO}]/;
`,
            },
          ],
        },
        {
          messageId: "reordered",
          data: { characters: "`U+202B RIGHT-TO-LEFT EMBEDDING`" },
          line: 3,
          suggestions: [
            {
              messageId: "escaped",
              output: `
const line = \`\${a}${FSI}\${b}\`;
const whole = \`\\u202B\`;
const pattern = /[${RLO}]/;
`,
            },
            {
              messageId: "removed",
              output: `
const line = \`\${a}${FSI}\${b}\`;
const whole = \`\`;
const pattern = /[${RLO}]/;
`,
            },
          ],
        },
        {
          messageId: "reordered",
          data: { characters: override },
          line: 4,
          suggestions: [
            {
              messageId: "escaped",
              output: `
const line = \`\${a}${FSI}\${b}\`;
const whole = \`${RLE}\`;
const pattern = /[\\u202E]/;
`,
            },
          ],
        },
      ],
    },
    {
      name: "texts in which an escape would be another text, without offering one",
      code: `
const raw = String.raw\`${RLO}\`;
const escaped = "\\${RLO}";
`,
      errors: [
        {
          messageId: "reordered",
          data: { characters: override },
          line: 2,
          suggestions: [
            {
              messageId: "removed",
              output: `
const raw = String.raw\`\`;
const escaped = "\\${RLO}";
`,
            },
          ],
        },
        {
          messageId: "reordered",
          data: { characters: override },
          line: 3,
          suggestions: null,
        },
      ],
    },
    {
      name: "the text of a page, and an attribute",
      languageOptions: jsx,
      code: `
const page = <p title="${RLO}a">b${RLI}</p>;
`,
      errors: [
        {
          messageId: "reordered",
          data: { characters: override },
          column: 24,
          suggestions: [
            {
              messageId: "escaped",
              output: `
const page = <p title="&#x202E;a">b${RLI}</p>;
`,
            },
            {
              messageId: "removed",
              output: `
const page = <p title="a">b${RLI}</p>;
`,
            },
          ],
        },
        {
          messageId: "reordered",
          data: { characters: "`U+2067 RIGHT-TO-LEFT ISOLATE`" },
          column: 29,
          suggestions: [
            {
              messageId: "escaped",
              output: `
const page = <p title="${RLO}a">b&#x2067;</p>;
`,
            },
            {
              messageId: "removed",
              output: `
const page = <p title="${RLO}a">b</p>;
`,
            },
          ],
        },
      ],
    },
    {
      name: "the line that names an interpreter",
      code: `#!/usr/bin/env node ${RLO}\n`,
      errors: [
        {
          messageId: "reordered",
          data: { characters: override },
          suggestions: [{ messageId: "removed", output: "#!/usr/bin/env node \n" }],
        },
      ],
    },
  ],
});

/** A language as others write them: a tree of its own, and columns that begin with 1. */
const LINES: NonNullable<ESLint.Plugin["languages"]>[string] = {
  fileType: "text",
  lineStart: 1,
  columnStart: 1,
  nodeTypeKey: "type",
  visitorKeys: { Lines: [] },
  validateLanguageOptions: () => undefined,
  parse: () => ({ ok: true, ast: { type: "Lines", tokens: [{ type: "Word" }] } }),
  createSourceCode: ({ body }, { ast }) => ({
    ast,
    text: String(body),
    getLoc: () => ({ start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }),
    getRange: () => [0, 0],
    traverse: () => [],
  }),
};

/** A parser that takes the whole file for one text, in a `Program`. */
const TEXTS: Linter.Parser = {
  parseForESLint(text: string) {
    const place = {
      range: [0, text.length],
      loc: { start: { line: 1, column: 0 }, end: { line: 1, column: text.length } },
    };
    return {
      ast: {
        type: "Program",
        body: [{ type: "YAMLText", ...place }],
        tokens: [{ type: "String", value: text, ...place }],
        comments: [],
        ...place,
      },
      visitorKeys: { Program: ["body"], YAMLText: [] },
    };
  },
};

describe("a file of another language", () => {
  const lint = (text: string) =>
    new Linter().verify(
      text,
      [
        ...plugin.configs.recommended,
        {
          files: ["**/*.*"],
          plugins: { lines: { languages: { lines: LINES } } },
          language: "lines/lines",
        },
      ],
      "deploy.yml",
    );

  test("is searched line by line", () => {
    const messages = lint(`steps:\r\n  - run: ${RLI}deploy\n  - run: test${PDI}\n`);
    expect(messages).toMatchObject([
      { ruleId: "rampart/no-bidi-characters", line: 2, column: 10, endColumn: 11 },
    ]);
    expect(messages[0]?.suggestions).toBeUndefined();
  });

  test("loses them, where its texts are known and their escapes are not", () => {
    const text = `"${RLO}"`;
    const [message] = new Linter().verify(text, {
      plugins: { rampart: plugin },
      languageOptions: { parser: TEXTS },
      rules: { "rampart/no-bidi-characters": "error" },
    });
    expect(message?.suggestions).toMatchObject([
      { messageId: "removed", fix: { range: [1, 2], text: "" } },
    ]);
  });

  test("may hold names that are set apart", () => {
    expect(lint(`name: ${FSI}أحمد${PDI}\n`)).toEqual([]);
  });
});

test("a line full of them takes no time to speak of", () => {
  const many = `"${RLE.repeat(50_000)}${PDI.repeat(50_000)}";`.repeat(2);
  const before = performance.now();
  const messages = new Linter().verify(many, {
    plugins: { rampart: plugin },
    rules: { "rampart/no-bidi-characters": "error" },
  });
  expect(messages.map(({ column }) => column)).toEqual([2, 100_005]);
  expect(performance.now() - before).toBeLessThan(5000);
});
