import { RuleTester } from "@typescript-eslint/rule-tester";

import rule from "../../../src/rules/supply-chain/no-obfuscated-code.ts";

new RuleTester().run("no-obfuscated-code", rule, {
  valid: [
    {
      name: "code that can be read",
      code: `
        import { runInNewContext } from "node:vm";
        runInNewContext("1 + 1");
        require("node:fs");
        new Function("a", "b", "return a + b");
      `,
    },
    {
      name: "what is decoded and not run",
      code: `
        const logo = atob("PHN2Zz48L3N2Zz4=");
        const key = Buffer.from("00ff", "hex");
        document.body.title = String.fromCharCode(169, 32, 50);
        eval("1");
      `,
    },
    {
      name: "what comes from elsewhere, and is decoded",
      code: `
        import { readFileSync } from "node:fs";
        import vm from "node:vm";
        vm.runInThisContext(Buffer.from(readFileSync("app.b64", "utf8"), "base64").toString());
        export const run = (codes, text) => {
          eval(String.fromCharCode(...codes));
          eval(String.fromCharCode(codes[0], 32));
          eval(codes.map((code) => String.fromCharCode(code)).join(""));
          eval(decodeURIComponent(text));
        };
      `,
    },
    {
      name: "text in another encoding, which can be read",
      code: `
        eval(Buffer.from("1 + 1", "utf8").toString());
        eval(Buffer.from("1 + 1").toString());
        require(Buffer.from(name, "base64").toString());
      `,
    },
    {
      name: "somebody else's atob",
      code: `
        import { atob } from "./boats.js";
        eval(atob("YWxlcnQoMSk="));
        eval(String.fromCharCode());
      `,
    },
    {
      name: "signs that have no letter, by their numbers",
      code: `
        const ESC = "\\x1b[0m";
        const nothing = "\\x00\\x01\\x02\\x03\\x04";
        const accents = "\\u00e9\\u00e8\\u00ea\\u00eb";
        const range = /[\\x41-\\x5a\\x61-\\x7a]/;
        const abc = "\\x61bc";
      `,
    },
    {
      name: "lists that are turned round",
      code: `
        import { exec } from "node:child_process";
        exec(["ls", "cd /"].reverse().join(" && "));
        exec("ls,cd /".split(",").reverse().join(" && "));
        exec(COMMANDS.split("").reverse().join(""));
        exec(reverse("ls"));
        exec(list().reverse().join(""));
        exec("ls".split().reverse().join(""));
      `,
    },
    {
      name: "a table of letters, of which none is run",
      code: `
        const TABLE = [104, 105].map((code) => String.fromCharCode(code)).join("");
        eval("TABLE.length");
      `,
    },
  ],
  invalid: [
    {
      name: "base64",
      code: `
        eval(atob("YWxlcnQoMSk="));
      `,
      errors: [
        {
          messageId: "decoded",
          data: { call: 'atob("YWxlcnQoMSk=")', line: "2", sink: "eval" },
          line: 2,
          column: 14,
        },
      ],
    },
    {
      name: "hexadecimal digits in a constant, for Function, in two steps",
      code: `
        const payload = "616c657274283129";
        const bytes = Buffer.from(payload, "hex");
        const run = new Function(bytes.toString("utf8"));
        run();
      `,
      errors: [
        {
          messageId: "decoded",
          data: { call: 'Buffer.from(payload, "hex")', line: "3", sink: "Function" },
        },
      ],
    },
    {
      name: "the name of a module, decoded by a function",
      code: `
        import { Buffer } from "node:buffer";
        const decoded = (text) => Buffer.from(text, "base64").toString();
        const cp = require(decoded("Y2hpbGRfcHJvY2Vzcw=="));
      `,
      errors: [
        {
          messageId: "decoded",
          data: { call: 'Buffer.from(text, "base64")', line: "3", sink: "require" },
        },
      ],
    },
    {
      name: "letters by their numbers, one by one, in a spread list and in a loop over one",
      code: `
        eval(String.fromCharCode(97, 108, 101, 114, 116));
        const CODES = [97, 108, 101, 114, 116, 40, 100, 111, 99, 117, 109, 110, 46, 107, 105, 120, 121, 41];
        setTimeout(String.fromCharCode(...CODES), 10);
        new Function(CODES.map((code) => String.fromCodePoint(code)).join(""))();
      `,
      errors: [
        {
          messageId: "decoded",
          data: { call: "String.fromCharCode(97, 108, 101, 114, 116)", line: "2", sink: "eval" },
        },
        {
          messageId: "decoded",
          data: { call: "String.fromCharCode(...CODES)", line: "4", sink: "setTimeout" },
        },
        {
          messageId: "decoded",
          data: { call: "String.fromCodePoint(code)", line: "5", sink: "Function" },
        },
      ],
    },
    {
      name: "a command",
      code: `
        const { exec, spawn } = require("child_process");
        exec(Buffer.from("bHM=", "base64").toString());
        spawn(unescape("%6e%6f%64%65"), []);
      `,
      errors: [
        {
          messageId: "decoded",
          data: {
            call: 'Buffer.from("bHM=", "base64")',
            line: "3",
            sink: "exec",
          },
        },
        {
          messageId: "decoded",
          data: { call: 'unescape("%6e%6f%64%65")', line: "4", sink: "spawn" },
        },
      ],
    },
    {
      name: "text that is written backwards",
      code: `
        eval(")1(trela".split("").reverse().join(""));
      `,
      errors: [
        {
          messageId: "decoded",
          data: { call: '")1(trela".split("").reverse()', line: "2", sink: "eval" },
        },
      ],
    },
    {
      name: "a module that is compiled, and Buffer as it was once",
      code: `
        const Module = require("module");
        const code = new Buffer("bW9kdWxlLmV4cG9ydHM9MQ==", "base64").toString();
        new Module("x")._compile(code, "x.js");
      `,
      errors: [
        {
          messageId: "decoded",
          data: {
            call: 'new Buffer("bW9kdWxlLmV4cG9ydHM9MQ==", "base64")',
            line: "3",
            sink: "_compile",
          },
        },
      ],
    },
    {
      name: "words that are written by the numbers of their letters",
      code: String.raw`
        window["\x65\x76\x61\x6c"]("1");
        const name = ${"`"}\u0065\u0076\u{61}\u{0006c}${"`"};
      `,
      errors: [
        {
          messageId: "numbered",
          data: { text: String.raw`"\x65\x76\x61\x6c"` },
          line: 2,
          column: 16,
        },
        {
          messageId: "numbered",
          data: { text: "`" + String.raw`\u0065\u0076\u{61}\u{0006c}` + "`" },
        },
      ],
    },
  ],
});
