import { RuleTester } from "@typescript-eslint/rule-tester";

import rule from "../../../src/rules/denial-of-service/no-unsafe-regex.ts";

/** A function that is given so many expressions before it is given a slow one for a hostile text. */
const handedOn = (count: number) => String.raw`
        const find = (pattern, text) => pattern.test(text);
        ${Array.from({ length: count }, (_, place) => `find(/^${String(place)}/, "");`).join(" ")}
        require("express")().get("/", (req, res) => res.json(find(/\s+$/, req.query.text)));
      `;

new RuleTester().run("no-unsafe-regex", rule, {
  valid: [
    {
      name: "words with a space between, each of which must be there",
      code: String.raw`export const isTitle = (text) => /^\w+(?:\s\w+)*$/.test(text);`,
    },
    {
      name: "an expression without a repeated group",
      code: String.raw`text.match(/^\s+|\s+$/g); const f = (a) => a+(1)*2;`,
    },
    {
      name: "what a search by the square would take on a text of the program's own",
      code: String.raw`
        const express = require("express");
        const names = "a  b  ".split(/\s+$/);
        express().get("/", (req, res) => res.send(names.map((name) => name.replace(/\s+$/, ""))));
      `,
    },
    {
      name: "a text that was cut off before it is searched",
      code: String.raw`
        require("express")().get("/", (req, res) => {
          res.send(req.query.name.slice(0, 200).replace(/\s+$/, ""));
        });
      `,
    },
    {
      name: "a text whose length was looked at",
      code: String.raw`
        require("express")().get("/", (req, res) => {
          const { name } = req.query;
          if (name.length > 200) return res.sendStatus(400);
          res.send(name.replace(/\s+$/, ""));
        });
      `,
    },
    {
      name: "a search of a hostile text that takes linear time",
      code: String.raw`
        require("express")().get("/", (req, res) => {
          if (/^[\w-]+$/.test(req.query.name)) res.send(req.query.name.split(/,\s?/));
        });
      `,
    },
    {
      name: "a search of a hostile text with an expression that nobody knows",
      code: String.raw`
        require("express")().get("/", (req, res) => {
          res.send(req.query.name.search(pattern) + req.query.name.match());
          res.send(search(req.query.name));
        });
      `,
    },
    {
      name: "a parameter of a function that no package offers to others",
      code: String.raw`export const trim = (text) => text.replace(/\s+$/, "");`,
    },
    {
      name: "a repeated group that cannot fail",
      code: String.raw`const tokens = /(?:\s|\/\/.*)*/y;`,
    },
    {
      name: "a division that looks like an expression",
      code: `const x = a / (b + c)+ d / e;`,
    },
    {
      name: "an expression that is no expression yet",
      code: `new RegExp("(a+)+("); new RegExp("(a+)+$", "gg");`,
    },
    {
      name: "a literal for RE2",
      code: String.raw`
        import RE2 from "re2";
        export const titles = new RE2(/^(\w+\s?)*$/u);
      `,
    },
    {
      name: "a string for RE2, and a constant that nobody else runs",
      code: String.raw`
        const RE2 = require("re2");
        const TITLE = /^(\w+\s?)*$/;
        module.exports = { long: new RE2("^(\\w+\\s?)*$"), title: RE2(TITLE, "i") };
      `,
    },
    {
      name: "a class of one's own by the name of RegExp",
      code: `import { RegExp } from "./linear.js"; new RegExp("^(a+)+$");`,
    },
    {
      name: "a parameter by the name of RegExp",
      code: `export function compile(RegExp) { return new RegExp("^(a+)+$"); }`,
    },
    {
      name: "a string that is no pattern",
      code: `const help = "use (a+)+$ with care"; show("^(a+)+$");`,
    },
    {
      name: "a template of an expression, of which only the text is read",
      code: String.raw`
        const PLACE = /\{(?:[^{}]|<<self>>)*\}/.source;
        const BRACES = /\((?:[^()]|<<self>>)*\)/;
        new RegExp(PLACE.replace("<<self>>", "[]"));
        new RegExp(BRACES.source.replace("<<self>>", () => "[]"));
      `,
    },
    {
      name: "unknown parts alone",
      code: "new RegExp(`(${words.join('|')})+`); new RegExp(prefix + '(' + body + ')*$', flags);",
    },
    {
      name: "an unknown part that may be what keeps two repetitions apart",
      code: "new RegExp(`^(?:\\\\w+${separator})+$`);",
    },
    {
      name: "a repeated group before an unknown end, which may match anything",
      code: "new RegExp(`^(\\\\w+\\\\s?)+${end}`);",
    },
    {
      name: "an unknown part in a class, in a bound and behind a backslash",
      code: "new RegExp(`^(?:[${a}]|[${b}])+$`); new RegExp(`^(a+){${n}}$`); new RegExp(`^(a\\\\${c})+$`);",
    },
    {
      name: "more patterns than are told apart",
      code: `
        const part = (a ? "x" : b ? "y" : "z") + (c ? "x" : d ? "y" : "z") + (e ? "x" : f ? "y" : "z");
        const whole = { 1: "1", 2: "2", 3: "3", 4: "4", 5: "5", 6: "6", 7: "7", 8: "8", 9: "(a+)+$" };
        new RegExp("(" + part + ")+");
        new RegExp(whole[key]);
      `,
    },
    {
      name: "a pattern that grows in a loop",
      code: `let pattern = "(a"; for (const word of words) pattern = pattern + "|" + word; new RegExp(pattern + ")+$");`,
    },
    {
      name: "texts that no pattern is made of",
      code: `
        new RegExp(config.pattern + ")+$");
        new RegExp(other.source);
        new RegExp(high - low);
        new RegExp(tag\`^(a+)+$\`);
        new RegExp(compile("^(a+)+$"));
        new RegExp(words.join("|"), words.map(String).join());
        new RegExp(["(a", ...words, , "b)+$"].join("|"));
      `,
    },
    {
      name: "unknown flags, of which one changes the matter",
      code: `new RegExp("^(?:[a-z]|[A-Z])+$", flags);`,
    },
    {
      name: "spaces that were made one before, and what no text is searched by",
      code: String.raw`
        require("express")().get("/", (req, res) => {
          const { a, b, c, d } = req.query;
          res.send(a.replace(/\s+/g, " ").replace(/^\s+|\s+$/g, ""));
          res.send(b.trim ? b.trim() : b.replace(/^\s+|\s+$/g, ""));
          if (!c.split) c.search(/\s+$/);
          if (200 < d.length) return;
          d.search(/\s+$/);
        });
      `,
    },
    {
      name: "functions by the names of searches, and patterns of which a part is not known",
      code: String.raw`
        require("express")().get("/", (req, res) => {
          const { text } = req.query;
          match(text, /\s+$/);
          /\s+$/.test();
          patternFor(text).test(text);
          new RegExp().test(text);
          new RegExp(prefix + "\\s+$").test(text);
          new RegExp("\\s+$", flags).test(text);
        });
      `,
    },
    {
      name: "one of more expressions than are looked at for a search",
      code: handedOn(300),
    },
    {
      name: "a list that may have changed before it becomes a pattern",
      code: 'const parts = ["(a+)+$"]; parts[0] = "b"; new RegExp(`^${parts}`);',
    },
    {
      name: "a pattern of more parts than are put together",
      code: `new RegExp("(a+)+" + "a" + "a" + "a" + "a" + "a" + "a" + "a" + "a" + "a" + "a" + "a" + "a" + "a" + "$");`,
    },
    {
      name: "a constructor without arguments, and one with a spread",
      code: `new RegExp(); RegExp(...parts); // (a+)+`,
    },
  ],
  invalid: [
    {
      name: "a search of a hostile text that takes time by the square of its length",
      code: String.raw`
        require("express")().get("/", (req, res) => {
          const { name } = req.query;
          res.send(name.replace(/\s+$/, ""));
        });
      `,
      errors: [
        {
          messageId: "polynomial",
          data: {
            part: String.raw`\s+`,
            power: "square",
            attack: '" ".repeat(n) + "a"',
            source: "req.query.name",
            line: 3,
            origin: "the network",
          },
          line: 4,
          column: 33,
        },
      ],
    },
    {
      name: "one of many expressions that a function is given",
      code: handedOn(200),
      errors: [
        {
          messageId: "polynomial",
          data: {
            part: String.raw`\s+`,
            power: "square",
            attack: '" ".repeat(n) + "a"',
            source: "req.query.text",
            line: "4 → 2",
            origin: "the network",
          },
          line: 4,
        },
      ],
    },
    {
      name: "expressions of a list, in callbacks and in loops",
      code: String.raw`
        require("express")().get("/", (req) => {
          const { a } = req.query;
          [/\s+$/].forEach((re) => a.replace(re, ""));
          [/\s+$/].some((re) => re.test(a));
          [/\s+$/].map((re) => a.match(re));
          [/\s+$/].reduce((text, re) => text.replace(re, ""), a);
          [/\s+$/].find((re) => re.exec(a));
          [{ re: /\s+$/ }].some(({ re }) => re.test(a));
          [{ re: /\s+$/ }].every((one) => one.re.test(a));
          for (const { re } of [{ re: /\s+$/ }]) re.test(a);
        });
      `,
      errors: [
        {
          messageId: "polynomial",
          data: {
            part: String.raw`\s+`,
            power: "square",
            attack: '" ".repeat(n) + "a"',
            source: "req.query.a",
            line: 3,
            origin: "the network",
          },
          line: 4,
        },
        {
          messageId: "polynomial",
          data: {
            part: String.raw`\s+`,
            power: "square",
            attack: '" ".repeat(n) + "a"',
            source: "req.query.a",
            line: 3,
            origin: "the network",
          },
          line: 5,
        },
        {
          messageId: "polynomial",
          data: {
            part: String.raw`\s+`,
            power: "square",
            attack: '" ".repeat(n) + "a"',
            source: "req.query.a",
            line: 3,
            origin: "the network",
          },
          line: 6,
        },
        {
          messageId: "polynomial",
          data: {
            part: String.raw`\s+`,
            power: "square",
            attack: '" ".repeat(n) + "a"',
            source: "req.query.a",
            line: 3,
            origin: "the network",
          },
          line: 7,
        },
        {
          messageId: "polynomial",
          data: {
            part: String.raw`\s+`,
            power: "square",
            attack: '" ".repeat(n) + "a"',
            source: "req.query.a",
            line: 3,
            origin: "the network",
          },
          line: 8,
        },
        {
          messageId: "polynomial",
          data: {
            part: String.raw`\s+`,
            power: "square",
            attack: '" ".repeat(n) + "a"',
            source: "req.query.a",
            line: 3,
            origin: "the network",
          },
          line: 9,
        },
        {
          messageId: "polynomial",
          data: {
            part: String.raw`\s+`,
            power: "square",
            attack: '" ".repeat(n) + "a"',
            source: "req.query.a",
            line: 3,
            origin: "the network",
          },
          line: 10,
        },
        {
          messageId: "polynomial",
          data: {
            part: String.raw`\s+`,
            power: "square",
            attack: '" ".repeat(n) + "a"',
            source: "req.query.a",
            line: 3,
            origin: "the network",
          },
          line: 11,
        },
      ],
    },
    {
      name: "spaces of which some may be left in a row, and a text that was not found to be short",
      code: String.raw`
        require("express")().get("/", (req, res) => {
          const { a, b, c, d } = req.query;
          a.replace(/\s+/, " ").search(/\s+$/);
          b.replace(/ +/g, " ").search(/\s+$/);
          if (c.trim) c.search(/\s+$/);
          if (d.length < 200) return;
          d.search(/\s+$/);
          c.replace("  ", " ").search(/\s+$/);
          c.replace(/\s+/g, gap).search(/\s+$/);
        });
      `,
      errors: [
        {
          messageId: "polynomial",
          data: {
            part: String.raw`\s+`,
            power: "square",
            attack: '" ".repeat(n) + "a"',
            source: "req.query.a",
            line: 3,
            origin: "the network",
          },
          line: 4,
        },
        {
          messageId: "polynomial",
          data: {
            part: String.raw`\s+`,
            power: "square",
            attack: '" ".repeat(n) + "a"',
            source: "req.query.b",
            line: 3,
            origin: "the network",
          },
          line: 5,
        },
        {
          messageId: "polynomial",
          data: {
            part: String.raw`\s+`,
            power: "square",
            attack: '" ".repeat(n) + "a"',
            source: "req.query.c",
            line: 3,
            origin: "the network",
          },
          line: 6,
        },
        {
          messageId: "polynomial",
          data: {
            part: String.raw`\s+`,
            power: "square",
            attack: '" ".repeat(n) + "a"',
            source: "req.query.d",
            line: 3,
            origin: "the network",
          },
          line: 8,
        },
        {
          messageId: "polynomial",
          data: {
            part: String.raw`\s+`,
            power: "square",
            attack: '" ".repeat(n) + "a"',
            source: "req.query.c",
            line: 3,
            origin: "the network",
          },
          line: 9,
        },
        {
          messageId: "polynomial",
          data: {
            part: String.raw`\s+`,
            power: "square",
            attack: '" ".repeat(n) + "a"',
            source: "req.query.c",
            line: 3,
            origin: "the network",
          },
          line: 10,
        },
      ],
    },
    {
      name: "an expression of which a list is a part",
      code: String.raw`
        const PART = "\\s*([+-]?\\d*\\.?\\d+)\\s*";
        const COLOR = new RegExp("^rgb\\(" + [PART, PART] + "\\)$");
        require("express")().get("/", (req, res) => { COLOR.exec(req.query.color); });
      `,
      errors: [
        {
          messageId: "polynomial",
          data: {
            part: String.raw`\d*`,
            power: "square",
            attack: '"rgb(" + "0".repeat(n)',
            source: "req.query.color",
            line: 4,
            origin: "the network",
          },
          line: 3,
        },
      ],
    },
    {
      name: "a constant expression, a constructed one and one by the cube, of hostile texts",
      code: String.raw`
        const TAIL = /;+$/;
        const WORDS = new RegExp("\\d+" + "x$", "i");
        require("express")().post("/", (req, res) => {
          TAIL.test(req.body.list);
          if (WORDS.exec(req.body.words)) TAIL.exec(req.body.words);
          req.body.text.match(/^a*a*a*$/);
          req.body.text.match(/^b*b*b*b*$/);
        });
      `,
      errors: [
        {
          messageId: "polynomial",
          data: {
            part: ";+",
            power: "square",
            attack: '";".repeat(n) + "a"',
            source: "req.body.list",
            line: 5,
            origin: "the network",
          },
          line: 2,
        },
        {
          messageId: "polynomial",
          data: {
            part: String.raw`\d+`,
            power: "square",
            attack: '"0".repeat(n)',
            source: "req.body.words",
            line: 6,
            origin: "the network",
          },
          line: 3,
        },
        {
          messageId: "polynomial",
          data: {
            part: "a*",
            power: "cube",
            attack: '"a".repeat(n) + "b"',
            source: "req.body.text",
            line: 7,
            origin: "the network",
          },
          line: 7,
        },
        {
          messageId: "polynomial",
          data: {
            part: "b*",
            power: "4th power",
            attack: '"b".repeat(n) + "a"',
            source: "req.body.text",
            line: 8,
            origin: "the network",
          },
          line: 8,
        },
      ],
    },
    {
      name: "a parameter of a function that a published package offers by way of a wrapper for all module systems",
      filename: `${process.cwd()}/src/trim.js`,
      code: String.raw`
        (function (global, factory) {
          typeof exports === "object" && typeof module !== "undefined"
            ? factory(exports)
            : factory((global.trimming = {}));
        })(this, function (exports) {
          function trim(text) { return text.replace(/\s+$/, ""); }
          exports.trim = trim;
        });
      `,
      errors: [
        {
          messageId: "polynomial",
          data: {
            part: String.raw`\s+`,
            power: "square",
            attack: '" ".repeat(n) + "a"',
            source: "text",
            line: 7,
            origin: "whoever uses this package",
          },
        },
      ],
    },
    {
      name: "a parameter of a function that a published package offers to others",
      filename: `${process.cwd()}/src/trim.js`,
      code: String.raw`export const trim = (text) => text.replace(/\s+$/, "");`,
      errors: [
        {
          messageId: "polynomial",
          data: {
            part: String.raw`\s+`,
            power: "square",
            attack: '" ".repeat(n) + "a"',
            source: "text",
            line: 1,
            origin: "whoever uses this package",
          },
        },
      ],
    },
    {
      name: "words with an optional space",
      code: String.raw`
        export function isTitle(text) {
          return /^(\w+\s?)*$/.test(text);
        }
      `,
      errors: [
        {
          messageId: "exponential",
          data: { part: String.raw`(\w+\s?)*`, attack: '"a".repeat(n) + "!"' },
          line: 3,
          column: 18,
        },
      ],
    },
    {
      name: "what leads to the repetition, while the pattern waits for more",
      code: String.raw`if (/^user:(\d+,?)+;/i.test(line)) accept(line);`,
      errors: [
        {
          messageId: "exponential",
          data: { part: String.raw`(\d+,?)+`, attack: '"user:" + "0".repeat(n)' },
        },
      ],
    },
    {
      name: "characters that cannot be seen, written as escapes",
      code: String.raw`const end = /^(?:\u2028?\u2028)+$/;`,
      errors: [
        {
          messageId: "exponential",
          data: {
            part: String.raw`(?:\u2028?\u2028)+`,
            attack: String.raw`"\u2028".repeat(n) + "a"`,
          },
        },
      ],
    },
    {
      name: "an expression in an argument, a default, a property and JSX",
      code: String.raw`
        line.split(/(?:a+)+;/);
        function scan(separator = /(?:b+)+;/) {}
        const schema = { pattern: /(?:c+)+;/ };
        const input = <Field rule={/(?:d+)+;/} />;
      `,
      languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
      errors: [
        {
          messageId: "exponential",
          data: { part: "(?:a+)+", attack: '"a".repeat(n)' },
          suggestions: [
            {
              messageId: "flat",
              data: { part: "a+" },
              output: String.raw`
        line.split(/a+;/);
        function scan(separator = /(?:b+)+;/) {}
        const schema = { pattern: /(?:c+)+;/ };
        const input = <Field rule={/(?:d+)+;/} />;
      `,
            },
          ],
        },
        {
          messageId: "exponential",
          data: { part: "(?:b+)+", attack: '"b".repeat(n)' },
          suggestions: [
            {
              messageId: "flat",
              data: { part: "b+" },
              output: String.raw`
        line.split(/(?:a+)+;/);
        function scan(separator = /b+;/) {}
        const schema = { pattern: /(?:c+)+;/ };
        const input = <Field rule={/(?:d+)+;/} />;
      `,
            },
          ],
        },
        {
          messageId: "exponential",
          data: { part: "(?:c+)+", attack: '"c".repeat(n)' },
          suggestions: [
            {
              messageId: "flat",
              data: { part: "c+" },
              output: String.raw`
        line.split(/(?:a+)+;/);
        function scan(separator = /(?:b+)+;/) {}
        const schema = { pattern: /c+;/ };
        const input = <Field rule={/(?:d+)+;/} />;
      `,
            },
          ],
        },
        {
          messageId: "exponential",
          data: { part: "(?:d+)+", attack: '"d".repeat(n)' },
          suggestions: [
            {
              messageId: "flat",
              data: { part: "d+" },
              output: String.raw`
        line.split(/(?:a+)+;/);
        function scan(separator = /(?:b+)+;/) {}
        const schema = { pattern: /(?:c+)+;/ };
        const input = <Field rule={/d+;/} />;
      `,
            },
          ],
        },
      ],
    },
    {
      name: "a repetition that may be missing, of which one `*` remains",
      code: String.raw`const slug = /^(?:[\w-]*)+\/$/u;`,
      errors: [
        {
          messageId: "exponential",
          data: { part: String.raw`(?:[\w-]*)+`, attack: '"a".repeat(n)' },
          suggestions: [
            {
              messageId: "flat",
              data: { part: String.raw`[\w-]*` },
              output: String.raw`const slug = /^[\w-]*\/$/u;`,
            },
          ],
        },
      ],
    },
    {
      name: "a beginning of which the message shows the first characters",
      code: `const header = /^Content-Disposition: attachment; filename=([a-z]+ ?)+;$/;`,
      errors: [
        {
          messageId: "exponential",
          data: {
            part: "([a-z]+ ?)+",
            attack: '"Content-Disposition: attachment; file…" + "a".repeat(n)',
          },
        },
      ],
    },
    {
      name: "an expression of which a property is read",
      code: `const { source } = /^(a+)+$/;`,
      errors: [
        { messageId: "exponential", data: { part: "(a+)+", attack: '"a".repeat(n) + "b"' } },
      ],
    },
    {
      name: "two such repetitions, which one change does not mend",
      code: `const twice = /^(?:a+)+(?:b+)+$/;`,
      errors: [
        {
          messageId: "exponential",
          data: { part: "(?:a+)+", attack: '"a".repeat(n)' },
          suggestions: [],
        },
      ],
    },
    {
      name: "a group with a number, which a repetition fewer would change",
      code: `const [, last] = /^(a+)+$/.exec(text) ?? [];`,
      errors: [
        {
          messageId: "exponential",
          data: { part: "(a+)+", attack: '"a".repeat(n) + "b"' },
          suggestions: [],
        },
      ],
    },
    {
      name: "a long pattern, of which the message shows the two ends",
      code: String.raw`const path = /^(\/?(?:users|groups|organizations|projects|repositories|issues)?)*;$/;`,
      errors: [
        {
          messageId: "exponential",
          data: {
            part: String.raw`(\/?(?:users|groups|organizat … jects|repositories|issues)?)*`,
            attack: '"users/".repeat(n)',
          },
        },
      ],
    },
    {
      name: "a string for a constructor, and for a function",
      code: String.raw`
        const a = new RegExp("^(\\w+\\s?)*$");
        const b = RegExp("^(\\d+,?)*$", "i");
        const c = new globalThis.RegExp('^(?:x+)*$');
      `,
      errors: [
        {
          messageId: "exponential",
          data: { part: String.raw`(\w+\s?)*`, attack: '"a".repeat(n) + "!"' },
          line: 2,
          column: 30,
        },
        {
          messageId: "exponential",
          data: { part: String.raw`(\d+,?)*`, attack: '"0".repeat(n) + "a"' },
          line: 3,
          column: 26,
        },
        {
          messageId: "exponential",
          data: { part: "(?:x+)*", attack: '"x".repeat(n) + "a"' },
          line: 4,
          column: 41,
        },
      ],
    },
    {
      name: "a constant for two constructors, at the string",
      code: String.raw`
        const WORDS = "^(\\w+\\s?)*$";
        export const words = new RegExp(WORDS);
        export const anywhere = new RegExp(WORDS, "m");
      `,
      errors: [
        {
          messageId: "exponential",
          data: { part: String.raw`(\w+\s?)*`, attack: '"a".repeat(n) + "!"' },
          line: 2,
          column: 23,
        },
      ],
    },
    {
      name: "a pattern that is put together from constants",
      code: String.raw`
        const word = "\\w+";
        const words = "(" + word + "\\s?)*";
        export const title = new RegExp("^" + words + "$", "u");
      `,
      errors: [
        {
          messageId: "exponential",
          data: { part: String.raw`(\w+\s?)*`, attack: '"a".repeat(n) + "!"' },
          line: 4,
          column: 41,
        },
      ],
    },
    {
      name: "a template, a raw one, and a list that is joined",
      code: [
        "const unit = '[a-z]+';",
        "new RegExp(`^(?:${unit})+$`);",
        "new RegExp(String.raw`^(?:\\d+\\.?)+$`);",
        "new RegExp(['^(?:', unit, '|_)+$'].join(''));",
        "new RegExp('^(?:' + ['x', 'y', 'xy'].join('|') + ')*$');",
        "new RegExp(`^(?:z+)+$`);",
        "new RegExp('^' + ['(w{1', '}v?)+$'].join());",
      ].join("\n"),
      errors: [
        {
          messageId: "exponential",
          data: { part: "(?:[a-z]+)+", attack: '"a".repeat(n) + "0"' },
          line: 2,
        },
        {
          messageId: "exponential",
          data: { part: String.raw`(?:\d+\.?)+`, attack: '"0".repeat(n) + "a"' },
          line: 3,
        },
        {
          messageId: "exponential",
          data: { part: "(?:[a-z]+|_)+", attack: '"a".repeat(n) + "0"' },
          line: 4,
        },
        {
          messageId: "exponential",
          data: { part: "(?:x|y|xy)*", attack: '"xy".repeat(n) + "a"' },
          line: 5,
        },
        {
          messageId: "exponential",
          data: { part: "(?:z+)+", attack: '"z".repeat(n) + "a"' },
          line: 6,
        },
        {
          messageId: "exponential",
          data: { part: "(w{1,}v?)+", attack: '"w".repeat(n) + "a"' },
          line: 7,
        },
      ],
    },
    {
      name: "the text of another expression",
      code: String.raw`
        const word = /\w+/;
        const title = new RegExp(\`^(?:\${word.source}\\s?)*$\`);
        const line = new RegExp("^(?:" + /[^;]+/.source + ")*$", "u");
      `
        .replaceAll("\\`", "`")
        .replaceAll("\\${", "${"),
      errors: [
        {
          messageId: "exponential",
          data: { part: String.raw`(?:\w+\s?)*`, attack: '"a".repeat(n) + "!"' },
          line: 3,
        },
        {
          messageId: "exponential",
          data: { part: "(?:[^;]+)*", attack: '"a".repeat(n) + ";"' },
          line: 4,
        },
      ],
    },
    {
      name: "the text of a slow expression, told once: where it stands",
      code: String.raw`
        const words = /^(\w+\s?)*$/;
        if (words.test(text)) use(new RegExp(words.source, "g"), new RegExp(words, "i"));
      `,
      errors: [
        {
          messageId: "exponential",
          data: { part: String.raw`(\w+\s?)*`, attack: '"a".repeat(n) + "!"' },
          line: 2,
        },
      ],
    },
    {
      name: "a slow part between parts that are not known",
      code: String.raw`const rule = new RegExp(prefix + "(\\w+\\s?)*:" + suffix);`,
      errors: [
        {
          messageId: "exponential",
          data: { part: String.raw`(\w+\s?)*`, attack: '"…" + "a".repeat(n)' },
        },
      ],
    },
    {
      name: "an unknown branch of a slow group",
      code: "new RegExp(`^(?:${words.join('|')}|\\\\s+)+$`);",
      errors: [
        {
          messageId: "exponential",
          data: { part: String.raw`(?:…|\s+)+`, attack: '" ".repeat(n) + "a"' },
        },
      ],
    },
    {
      name: "one of two patterns, and one of two sets of flags",
      code: String.raw`
        const pattern = strict ? "^(\\w+\\s?)*$" : "^\\w+$";
        const letters = new RegExp("^(?:[a-z]|[A-Z])+$", exact ? "" : "i");
        const any = new RegExp(pattern, flags);
      `,
      errors: [
        {
          messageId: "exponential",
          data: { part: String.raw`(\w+\s?)*`, attack: '"a".repeat(n) + "!"' },
          line: 2,
        },
        {
          messageId: "exponential",
          data: { part: "(?:[a-z]|[A-Z])+", attack: '"a".repeat(n) + "0"' },
          line: 3,
        },
      ],
    },
    {
      name: "a constant that is run elsewhere, too",
      code: String.raw`
        import RE2 from "re2";
        export const EXPORTED = /^(a+)+$/;
        const SHARED = /^(b+)+$/;
        let changing = /^(c+)+$/;
        const unused = /^(d+)+$/;
        export const matchers = [new RE2(EXPORTED), new RE2(SHARED), new RE2(changing), SHARED];
      `,
      errors: [
        { messageId: "exponential", data: { part: "(a+)+", attack: '"a".repeat(n) + "b"' } },
        { messageId: "exponential", data: { part: "(b+)+", attack: '"b".repeat(n) + "a"' } },
        { messageId: "exponential", data: { part: "(c+)+", attack: '"c".repeat(n) + "a"' } },
        { messageId: "exponential", data: { part: "(d+)+", attack: '"d".repeat(n) + "a"' } },
      ],
    },
    {
      name: "somebody else's RE2",
      code: `import { RE2 } from "./engines.js"; new RE2(/^(a+)+$/);`,
      errors: [
        { messageId: "exponential", data: { part: "(a+)+", attack: '"a".repeat(n) + "b"' } },
      ],
    },
    {
      name: "code that is half typed",
      code:
        String.raw`const f = (x = /^(a+)+$/) => new RegExp(x, ) ; new RegExp("^(b+)+$",` + " );",
      errors: [
        { messageId: "exponential", data: { part: "(a+)+", attack: '"a".repeat(n) + "b"' } },
        { messageId: "exponential", data: { part: "(b+)+", attack: '"b".repeat(n) + "a"' } },
      ],
    },
    {
      name: "types around a pattern",
      code: String.raw`
        const PATTERN = "^(\\w+\\s?)*$" as const;
        const title: RegExp = new RegExp(PATTERN satisfies string, "u" as string);
      `,
      errors: [
        {
          messageId: "exponential",
          data: { part: String.raw`(\w+\s?)*`, attack: '"a".repeat(n) + "!"' },
          line: 2,
        },
      ],
    },
  ],
});
