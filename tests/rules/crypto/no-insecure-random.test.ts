import * as parser from "@typescript-eslint/parser";
import { RuleTester } from "@typescript-eslint/rule-tester";

import rule from "../../../src/rules/crypto/no-insecure-random.ts";

const jsx = { parser, parserOptions: { ecmaFeatures: { jsx: true } } };

const named = (name: string, line: number, source = "Math.random()") => ({
  messageId: "named" as const,
  data: { name, source, line },
});

const given = (name: string, line: number, source = "Math.random()") => ({
  messageId: "given" as const,
  data: { name, source, line },
});

new RuleTester().run("no-insecure-random", rule, {
  valid: [
    {
      // Node has made them as unpredictable as those of `randomBytes` since version 11.
      name: "bytes of node that are called pseudo-random",
      code: `
        import { pbkdf2Sync, pseudoRandomBytes } from "node:crypto";
        pbkdf2Sync(typed, pseudoRandomBytes(16), 600000, 32, "sha256");
      `,
    },
    {
      name: "tokens made by the platform",
      code: `
        import { randomBytes, randomInt, randomUUID } from "node:crypto";
        user.resetToken = randomBytes(32).toString("base64url");
        const otp = randomInt(100000, 1000000);
        const salt = crypto.getRandomValues(new Uint8Array(16));
        res.cookie("session", randomUUID());
        setTimeout(poll, Math.random() * 1000);
      `,
    },
    {
      name: "characters chosen by secure bytes, beside a delay that is random",
      code: `
        const crypto = require("crypto");
        let password = "";
        for (const byte of crypto.randomBytes(9)) password += LETTERS[byte % 62];
        const delay = Math.random() * password.length;
      `,
    },
    {
      name: "games, colours, jitter, samples and ids of elements",
      code: `
        const speed = 2 + Math.random() * 3;
        const color = "#" + Math.floor(Math.random() * 16777215).toString(16);
        const delay = 2 ** attempt * 100 * Math.random();
        if (Math.random() < 0.01) report();
        const elementId = "field-" + Math.random().toString(36).slice(2);
        const temporary = path.join(os.tmpdir(), Math.random().toString(36));
        songs.sort(() => Math.random() - 0.5);
        element.dataset.key = Math.random();
      `,
    },
    {
      name: "names in which a secret is not what the value is",
      code: `
        const tokenIndex = Math.floor(Math.random() * tokens.length);
        const passwordLength = 8 + Math.floor(Math.random() * 8);
        const keyframe = Math.random();
        const $ = Math.random();
        const seed = Math.random();
        const cancelToken = Math.random();
        const noToken = Math.random();
        const [token, { secret }] = shuffled(Math.random());
      `,
    },
    {
      name: "one of several, chosen at random",
      code: `
        import _ from "lodash";
        const token = tokens[Math.floor(Math.random() * tokens.length)];
        const apiKey = _.sample(apiKeys);
        const secret = Math.random() < 0.5 ? first : second;
      `,
    },
    {
      name: "questions about a secret",
      code: `
        const isSecret = Math.random() > 0.5;
        class Player { hasToken() { return Math.random(); } }
      `,
    },
    {
      name: "calls that are given a random number, and whose result is not known",
      code: `
        const token = fetchToken({ jitter: Math.random() });
        const password = prompt("Password", Math.random());
      `,
    },
    {
      name: "a cookie and a header that keep nothing secret",
      code: `
        const variant = String(Math.random());
        res.cookie("variant", variant);
        res.setHeader("X-Request-Id", variant);
        res.setHeader("Set-Cookie", "variant=" + variant + "; Path=/");
        document.cookie = \`variant=\${variant}\`;
        set("session", variant);
      `,
    },
    {
      name: "an address with a number against caches",
      code: "image.src = `/pixel.gif?r=${Math.random()}`;",
    },
    {
      name: "parameters that are no secret, and calls of functions out of sight",
      code: `
        function store(id, { token }, ...others) {}
        store(Math.random(), Math.random(), Math.random());
        saveToken(Math.random());
        stores[name]("token", Math.random());
        store();
        function keep(place, token) {}
        keep(Math.random());
        const newToken = () => { shuffle(Math.random()); };
        tag\`\${Math.random()}\`;
      `,
    },
    {
      name: "somebody else's random and somebody else's Math",
      code: `
        import { random } from "./secure-random.js";
        import Math from "./math.js";
        const token = random();
        const secret = Math.random();
      `,
    },
    {
      name: "a generator that a secure source drives",
      code: `
        import { Random, nodeCrypto } from "random-js";
        const token = new Random(nodeCrypto).string(20);
      `,
    },
    {
      name: "what is declared without a value, and JSX without an expression",
      code: `
        let token: string;
        class Session { token?: string; }
        export default () => <Field password secret="" svg:nonce={delay} />;
        const delay = [Math.random()];
      `,
      languageOptions: jsx,
    },
    {
      name: "a test",
      filename: "tests/login.test.js",
      code: "const token = Math.random().toString(36);",
    },
  ],
  invalid: [
    {
      name: "a token from the digits of a random number",
      code: "const token = Math.random().toString(36).slice(2);",
      errors: [
        {
          ...named("token", 1),
          line: 1,
          column: 15,
          suggestions: [
            {
              messageId: "replace",
              data: { code: "crypto.randomUUID()" },
              output: "const token = crypto.randomUUID();",
            },
          ],
        },
      ],
    },
    {
      name: "other cuts, in a text with the time",
      code: "user.resetToken = `${Date.now()}-${Math.random().toString(36).substring(2, 15)}`;",
      errors: [
        {
          ...named("resetToken", 1),
          suggestions: [
            {
              messageId: "replace",
              data: { code: "crypto.randomUUID()" },
              output: "user.resetToken = `${Date.now()}-${crypto.randomUUID()}`;",
            },
          ],
        },
      ],
    },
    {
      name: "a cut from the end, with node's module at hand",
      code: `
import * as crypto from "node:crypto";
const secret = Math.random().toString(36).substr(-8);
      `,
      errors: [
        {
          ...named("secret", 3),
          suggestions: [
            {
              messageId: "replace",
              data: { code: "crypto.randomUUID()" },
              output: `
import * as crypto from "node:crypto";
const secret = crypto.randomUUID();
      `,
            },
          ],
        },
      ],
    },
    {
      name: "a token of a length that is not known, without a suggestion that would forget it",
      code: "const newToken = (length) => Math.random().toString(36).slice(2, length);",
      errors: [{ ...named("newToken", 1), suggestions: [] }],
    },
    {
      name: "a token, without a suggestion where another call stands around the idiom's parts",
      code: `
        const token = String(Math.random().toString).slice(2);
        const secret = JSON.stringify(Math.random().toString(36)).slice(2);
        const apiKey = Math.random().toString(36)[2];
      `,
      errors: [
        { ...named("token", 2, "Math.random().toString"), suggestions: [] },
        { ...named("secret", 3), suggestions: [] },
        { ...named("apiKey", 4), suggestions: [] },
      ],
    },
    {
      name: "a token, without a suggestion where `crypto` is something else",
      code: `
        import crypto from "./crypto.js";
        const token = Math.random().toString(36).slice(2);
      `,
      errors: [{ ...named("token", 3), suggestions: [] }],
    },
    {
      name: "a token, without a suggestion where `crypto` is an export of its own, a parameter or another variable",
      code: `
        import { crypto } from "node:crypto";
        const token = Math.random().toString(36).slice(2);
        function issue(crypto) { const token = Math.random().toString(36).slice(2); }
        function again() { const crypto = load(); const token = Math.random().toString(36).slice(2); }
        function named(name) { const crypto = require(name); const token = Math.random().toString(36).slice(2); }
        function empty() { const crypto = require(); const token = Math.random().toString(36).slice(2); }
        function taken() { const { crypto } = window; const token = Math.random().toString(36).slice(2); }
        function method() { const crypto = self.require("crypto"); const token = Math.random().toString(36).slice(2); }
      `,
      errors: [
        { ...named("token", 3), suggestions: [] },
        { ...named("token", 4), suggestions: [] },
        { ...named("token", 5), suggestions: [] },
        { ...named("token", 6), suggestions: [] },
        { ...named("token", 7), suggestions: [] },
        { ...named("token", 8), suggestions: [] },
        { ...named("token", 9), suggestions: [] },
      ],
    },
    {
      name: "a secret number below another",
      code: `
const crypto = require("crypto");
const otp = Math.floor(Math.random() * 1000000);
      `,
      errors: [
        {
          ...named("otp", 3),
          suggestions: [
            {
              messageId: "replace",
              data: { code: "crypto.randomInt(1000000)" },
              output: `
const crypto = require("crypto");
const otp = crypto.randomInt(1000000);
      `,
            },
          ],
        },
      ],
    },
    {
      name: "the same number with its factors in the other order",
      code: `
import crypto from "node:crypto";
const otp = Math.floor(10000 * Math.random());
      `,
      errors: [
        {
          ...named("otp", 3),
          suggestions: [
            {
              messageId: "replace",
              data: { code: "crypto.randomInt(10000)" },
              output: `
import crypto from "node:crypto";
const otp = crypto.randomInt(10000);
      `,
            },
          ],
        },
      ],
    },
    {
      name: "numbers, without a suggestion where node's module is not at hand or nothing cuts them",
      code: `
        const otp = Math.floor(Math.random() * 1000000);
        const pinCode = Math.round(Math.random() * 9999);
        const verificationCode = Math.random() * 9999 | 0;
        const salt = Math.random() + 1;
        const nonce = "n" + Math.random();
        const jwt = "a" + LETTERS[Math.random()];
      `,
      errors: [
        { ...named("otp", 2), suggestions: [] },
        { ...named("pinCode", 3), suggestions: [] },
        { ...named("verificationCode", 4), suggestions: [] },
        { ...named("salt", 5), suggestions: [] },
        { ...named("nonce", 6), suggestions: [] },
        { ...named("jwt", 7), suggestions: [] },
      ],
    },
    {
      name: "texts of a helper, only where they become a secret",
      code: `
        const randomString = (n) => {
          let text = "";
          for (let i = 0; i < n; i++) text += LETTERS[Math.floor(Math.random() * LETTERS.length)];
          return text;
        };
        user.id = randomString(8);
        user.resetToken = randomString(20);
        save({ "api-key": randomString(32), name: randomString(3) });
      `,
      errors: [
        { ...named("resetToken", 4), line: 8 },
        { ...named("api-key", 4), line: 9 },
      ],
    },
    {
      name: "a password that a loop appends to, once",
      code: `
        function generatePassword(length) {
          let password = "";
          while (password.length < length) {
            password += LETTERS.charAt(Math.floor(Math.random() * LETTERS.length));
          }
          return password;
        }
        const newPassword = generatePassword(12);
      `,
      errors: [{ ...named("password", 5), line: 5 }],
    },
    {
      name: "characters that are joined",
      code: `
        const otp = Array.from({ length: 6 }, () => Math.floor(Math.random() * 10)).join("");
        const characters = [];
        for (let i = 0; i < 20; i++) characters.push(LETTERS[Math.floor(Math.random() * 62)]);
        exports.licenseKey = characters.join("");
      `,
      errors: [named("otp", 2), named("licenseKey", 4)],
    },
    {
      name: "fields and methods of classes",
      code: `
        class Session {
          #secret = text();
          static salt = text();
          constructor() { this.token = text(); }
          createNonce() { return text(); }
        }
        function text() { return String(Math.random()); }
      `,
      errors: [named("#secret", 8), named("salt", 8), named("token", 8), named("createNonce", 8)],
    },
    {
      name: "asynchronous code, where the promise is kept",
      code: `
        async function make() { return Math.random().toString(); }
        async function issue(user) {
          const token = await make();
          user.token = token;
          return { token };
        }
      `,
      errors: [{ ...named("token", 2), line: 4 }],
    },
    {
      name: "a value that is tried until it is new",
      code: `
        let inviteCode;
        do { inviteCode = make(); } while (used.has(inviteCode));
        function make(): string { return (Math.random() * 1e9).toString(16); }
      `,
      errors: [named("inviteCode", 4)],
    },
    {
      name: "two secrets that explain each other",
      code: `
        let token = "", secret = "";
        for (;;) {
          token = secret + String(Number(String(Math.random())));
          secret = token + String(Number(String(Math.random())));
        }
      `,
      errors: [{ ...named("secret", 5), line: 5 }],
    },
    {
      name: "defaults, of parameters and of options",
      code: `
        function sign(payload, nonce = Math.random()) {}
        const { salt = Math.random() } = options;
      `,
      errors: [named("nonce", 2), named("salt", 3)],
    },
    {
      name: "an argument for a parameter that is a secret",
      code: `
        function store(user, token, secret = "") {}
        store(user, Math.random(), Math.random());
        new (class { constructor(password) {} })(Math.random());
      `,
      errors: [named("token", 3), named("secret", 3)],
    },
    {
      name: "cookies, headers, storage and addresses",
      code: `
        const text = Math.random().toString();
        res.cookie("session", text);
        setCookie(context, "sid", text);
        res.setHeader("Set-Cookie", \`sid=\${text}; HttpOnly\`);
        document.cookie = "session=" + text;
        localStorage.setItem("auth_token", text);
        mail(\`https://example.org/reset?token=\${text}\`);
        policy("script-src 'nonce-" + text + "'");
      `,
      errors: [
        named("session", 2),
        named("sid", 2),
        named("sid", 2),
        named("session", 2),
        named("auth_token", 2),
        named("token", 2),
        named("nonce", 2),
      ],
    },
    {
      name: "an attribute of JSX",
      code: "export default () => <script nonce={Math.random()} id={Math.random()} />;",
      languageOptions: jsx,
      errors: [named("nonce", 1)],
    },
    {
      name: "keys, vectors and salts, through a hash",
      code: `
        const crypto = require("node:crypto");
        const digest = crypto.createHash("sha256").update(String(Math.random())).digest();
        crypto.createHmac("sha256", digest);
        crypto.createCipheriv("aes-256-cbc", stored, digest.slice(16));
        crypto.scryptSync(typed, digest, 32);
      `,
      errors: [
        given("crypto.createHmac", 3),
        given("crypto.createCipheriv", 3),
        given("crypto.scryptSync", 3),
      ],
    },
    {
      name: "the key of a signed token, and a salt of bcrypt",
      code: `
        import jwt from "jsonwebtoken";
        import bcrypt from "bcrypt";
        jwt.sign({}, Math.random().toString());
        bcrypt.hash(typed, "$2b$10$" + Math.random());
      `,
      errors: [given("jwt.sign", 4), given("bcrypt.hash", 5)],
    },
    {
      name: "a key that has the name of one too, once",
      code: `
        import session from "express-session";
        app.use(session({ secret: Math.random().toString() }));
      `,
      errors: [given("session", 3)],
    },
    {
      name: "lodash, where choices become a text",
      code: `
        import _ from "lodash";
        const password = _.shuffle(LETTERS).join("");
        const secret = _.times(20, () => _.sample(LETTERS)).join("");
        const otp = _.random(100000, 999999);
      `,
      errors: [
        named("password", 3, "_.shuffle(LETTERS)"),
        named("secret", 4, "_.sample(LETTERS)"),
        named("otp", 5, "_.random(100000, 999999)"),
      ],
    },
    {
      name: "generators of libraries",
      code: `
        import { Chance } from "chance";
        import { MersenneTwister19937, Random } from "random-js";
        const seedrandom = require("seedrandom");
        const password = new Chance().string({ length: 12 });
        const next = seedrandom("tea");
        const token = next().toString(36);
        const secret = new Random(MersenneTwister19937.autoSeed()).string(20);
      `,
      errors: [
        named("password", 5, "new Chance().string({ length: 12 })"),
        named("token", 7, "next()"),
        named("secret", 8, "MersenneTwister19937.autoSeed()"),
      ],
    },
  ],
});
