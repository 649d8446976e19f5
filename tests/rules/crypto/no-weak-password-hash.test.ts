import { RuleTester } from "@typescript-eslint/rule-tester";

import rule from "../../../src/rules/crypto/no-weak-password-hash.ts";

new RuleTester().run("no-weak-password-hash", rule, {
  valid: [
    {
      name: "enough work",
      code: `
        import { pbkdf2Sync, scryptSync } from "node:crypto";
        import argon2 from "argon2";
        import bcrypt from "bcrypt";
        bcrypt.hash(password, 12);
        bcrypt.hashSync(password, bcrypt.genSaltSync(10));
        scryptSync(password, salt, 64, { N: 2 ** 17 });
        pbkdf2Sync(password, salt, 600_000, 32, "sha256");
        argon2.hash(password, { memoryCost: 65536 });
      `,
    },
    {
      name: "defaults",
      code: `
        const { scrypt } = require("crypto");
        const argon2 = require("argon2");
        const bcrypt = require("bcryptjs");
        bcrypt.genSalt((error, salt) => bcrypt.hash(password, salt));
        argon2.hash(password);
        scrypt(password, salt, 64, (error, key) => store(key));
      `,
    },
    {
      name: "work that is not in the code, or less only for tests",
      code: `
        import bcrypt from "bcrypt";
        const rounds = process.env.NODE_ENV === "test" ? 4 : 12;
        bcrypt.hash(password, rounds);
        bcrypt.hash(password, Number(process.env.ROUNDS));
        export const hash = (text, cost) => bcrypt.hash(text, cost);
      `,
    },
    { name: "a file that hashes nothing", code: `start();` },
    {
      name: "a salt in place of the number, and somebody else's hash",
      code: `
        import { hashSync } from "bcrypt";
        import { hash } from "./passwords.js";
        hashSync(password, "$2b$12$abcdefghijklmnopqrstuu");
        hash(password, 4);
      `,
    },
  ],
  invalid: [
    {
      name: "a low cost",
      code: `
        import bcrypt from "bcrypt";
        export const hash = (password) => bcrypt.hash(password, 4);
      `,
      errors: [
        {
          messageId: "weak",
          data: { call: "bcrypt.hash", work: "4", minimum: "10" },
          line: 3,
          column: 65,
          suggestions: [
            {
              messageId: "raise",
              data: { minimum: "10" },
              output: `
        import bcrypt from "bcrypt";
        export const hash = (password) => bcrypt.hash(password, 10);
      `,
            },
          ],
        },
      ],
    },
    {
      name: "few rounds, by way of a constant and through a promise",
      code: `
        const crypto = require("crypto");
        const { promisify } = require("util");
        const ROUNDS = 1000;
        const pbkdf2 = promisify(crypto.pbkdf2);
        exports.key = (password, salt) => pbkdf2(password, salt, ROUNDS, 32, "sha512");
      `,
      errors: [
        {
          messageId: "weak",
          data: { call: "pbkdf2", work: "1000", minimum: "100000" },
          suggestions: null,
        },
      ],
    },
    {
      name: "little memory",
      code: `
        import { scryptSync } from "node:crypto";
        import { hash } from "argon2";
        import { hash as rusty } from "@node-rs/argon2";
        scryptSync(password, salt, 64, { cost: 1024 });
        hash(password, { memoryCost: 1024, timeCost: 2 });
        rusty(password, { memoryCost: 512 });
      `,
      errors: [
        {
          messageId: "weak",
          data: { call: "scryptSync", work: "1024", minimum: "16384" },
          suggestions: [
            {
              messageId: "raise",
              data: { minimum: "16384" },
              output: `
        import { scryptSync } from "node:crypto";
        import { hash } from "argon2";
        import { hash as rusty } from "@node-rs/argon2";
        scryptSync(password, salt, 64, { cost: 16384 });
        hash(password, { memoryCost: 1024, timeCost: 2 });
        rusty(password, { memoryCost: 512 });
      `,
            },
          ],
        },
        {
          messageId: "weak",
          data: { call: "hash", work: "1024", minimum: "7168" },
          suggestions: [
            {
              messageId: "raise",
              data: { minimum: "7168" },
              output: `
        import { scryptSync } from "node:crypto";
        import { hash } from "argon2";
        import { hash as rusty } from "@node-rs/argon2";
        scryptSync(password, salt, 64, { cost: 1024 });
        hash(password, { memoryCost: 7168, timeCost: 2 });
        rusty(password, { memoryCost: 512 });
      `,
            },
          ],
        },
        {
          messageId: "weak",
          data: { call: "rusty", work: "512", minimum: "7168" },
          suggestions: [
            {
              messageId: "raise",
              data: { minimum: "7168" },
              output: `
        import { scryptSync } from "node:crypto";
        import { hash } from "argon2";
        import { hash as rusty } from "@node-rs/argon2";
        scryptSync(password, salt, 64, { cost: 1024 });
        hash(password, { memoryCost: 1024, timeCost: 2 });
        rusty(password, { memoryCost: 7168 });
      `,
            },
          ],
        },
      ],
    },
    {
      name: "a key in a browser, and one of crypto-js",
      code: `
        import CryptoJS from "crypto-js";
        const rounds = 1000;
        crypto.subtle.deriveKey({ name: "PBKDF2", salt, iterations: rounds, hash: "SHA-256" }, key, target, false, []);
        CryptoJS.PBKDF2(password, salt, { keySize: 8, iterations: rounds });
      `,
      errors: [
        {
          messageId: "weak",
          data: { call: "subtle.deriveKey", work: "1000", minimum: "100000" },
          suggestions: null,
        },
        {
          messageId: "weak",
          data: { call: "CryptoJS.PBKDF2", work: "1000", minimum: "100000" },
          suggestions: null,
        },
      ],
    },
  ],
});
