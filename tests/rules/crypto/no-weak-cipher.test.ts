import { RuleTester } from "@typescript-eslint/rule-tester";

import rule from "../../../src/rules/crypto/no-weak-cipher.ts";

const checkDecryption = [{ checkDecryption: true }] as const;

const GUESSED = "whose key can be found by trying all of them";
const SMALL_BLOCKS = "whose blocks are so small that they repeat after some gigabytes";
const BIASED = "whose output gives away parts of the text";

new RuleTester().run("no-weak-cipher", rule, {
  valid: [
    {
      name: "AES in a mode that notices changes, with a new IV",
      code: `
        import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
        const cipher = createCipheriv("aes-256-gcm", key, randomBytes(12));
        const decipher = createDecipheriv("aes-256-gcm", key, iv);
      `,
      options: checkDecryption,
    },
    {
      name: "CBC, ChaCha20 and Camellia",
      code: `
        import { createCipheriv } from "node:crypto";
        createCipheriv("aes-256-cbc", key, iv);
        createCipheriv("chacha20-poly1305", key, iv);
        createCipheriv("camellia-256-ctr", key, iv);
        createCipheriv("id-aes256-GCM", key, iv);
      `,
      options: checkDecryption,
    },
    {
      name: "OAEP, and PKCS#1 v1.5 for what is signed",
      code: `
        import { constants, privateEncrypt, publicEncrypt, sign } from "node:crypto";
        publicEncrypt({ key, padding: constants.RSA_PKCS1_OAEP_PADDING }, text);
        publicEncrypt(key, text);
        privateEncrypt({ key, padding: constants.RSA_PKCS1_PADDING }, text);
        sign("sha256", text, { key, padding: constants.RSA_PKCS1_PADDING });
      `,
      options: checkDecryption,
    },
    {
      name: "old data that is only decrypted",
      code: `
        import { createDecipher, createDecipheriv } from "node:crypto";
        import CryptoJS from "crypto-js";
        createDecipheriv("des-ede3-cbc", key, iv);
        createDecipher("aes-256-cbc", password);
        CryptoJS.AES.decrypt(text, key, { mode: CryptoJS.mode.ECB });
        CryptoJS.TripleDES.decrypt(text, key);
      `,
    },
    {
      name: "another mode of crypto-js, or none",
      code: `
        import CryptoJS from "crypto-js";
        CryptoJS.AES.encrypt(text, key, { iv, mode: CryptoJS.mode.CTR });
        CryptoJS.AES.encrypt(text, key);
        CryptoJS.AES.encrypt(text, key, options);
        CryptoJS.AES.encrypt(text, key, { mode });
      `,
    },
    {
      name: "names that only look alike",
      code: `
        import { createCipheriv } from "node:crypto";
        createCipheriv("design-cbc", key, iv);
        createCipheriv("aes-128-ecbx", key, iv);
        createCipheriv("toString", key, iv);
      `,
    },
    {
      name: "a cipher that is not known",
      code: `
        import { createCipheriv, publicEncrypt } from "node:crypto";
        createCipheriv(name, key, iv);
        createCipheriv(process.env.CIPHER ?? "des-cbc", key, iv);
        publicEncrypt({ key, padding }, text);
        publicEncrypt(options, text);
      `,
      options: checkDecryption,
    },
    {
      name: "somebody else's createCipher",
      code: `import { createCipher } from "./ciphers.js"; createCipher("des", key);`,
      options: checkDecryption,
    },
    { name: "a file that encrypts nothing", code: `export const des = "des-cbc";` },
    {
      name: "half a program",
      code: `
        import { createCipheriv, publicEncrypt } from "node:crypto";
        import CryptoJS from "crypto-js";
        createCipheriv(); createCipheriv(...all); publicEncrypt({}); CryptoJS.AES.encrypt(); new Cipher;
      `,
    },
  ],
  invalid: [
    {
      name: "DES",
      code: `
        import { createCipheriv } from "node:crypto";
        const cipher = createCipheriv("des-cbc", key, iv);
      `,
      errors: [
        {
          messageId: "weak",
          data: { call: "`createCipheriv`", algorithm: "des-cbc", reason: GUESSED },
          line: 3,
          column: 39,
          endColumn: 48,
        },
      ],
    },
    {
      name: "3DES, Blowfish, RC4 and SEED, however they are written",
      code: `
        const crypto = require("crypto");
        const NAMES = { old: "DES-EDE3-CBC" };
        crypto.createCipheriv(NAMES.old, key, iv);
        crypto.createCipheriv("des3", key, iv);
        crypto.createCipheriv("bf-cbc", key, iv);
        crypto.createCipheriv(fast ? "rc4-40" : "aes-256-gcm", key, iv);
        crypto.createCipheriv("seed-ofb", key, iv);
      `,
      errors: [
        {
          messageId: "weak",
          data: {
            call: "`crypto.createCipheriv`",
            algorithm: "DES-EDE3-CBC",
            reason: SMALL_BLOCKS,
          },
        },
        {
          messageId: "weak",
          data: { call: "`crypto.createCipheriv`", algorithm: "des3", reason: SMALL_BLOCKS },
        },
        {
          messageId: "weak",
          data: { call: "`crypto.createCipheriv`", algorithm: "bf-cbc", reason: SMALL_BLOCKS },
        },
        {
          messageId: "weak",
          data: { call: "`crypto.createCipheriv`", algorithm: "rc4-40", reason: BIASED },
        },
        {
          messageId: "weak",
          data: {
            call: "`crypto.createCipheriv`",
            algorithm: "seed-ofb",
            reason: "which OpenSSL has retired",
          },
        },
      ],
    },
    {
      name: "a default that options are merged with, or that stands in where nothing is given",
      code: `
        import { createCipheriv } from "node:crypto";
        const defaults = { algorithm: "des-ede3-cbc" };
        const make = (options, key, iv) => createCipheriv({ ...defaults, ...options }.algorithm, key, iv);
        export const cipher = make({ encoding: "hex" }, key, iv);
        export const other = (options, key, iv) => createCipheriv(options.algorithm ?? defaults.algorithm, key, iv);
        export const last = (key, iv, algorithm = "rc4") => createCipheriv(algorithm, key, iv);
        export const good = ({ algorithm = "aes-256-gcm" }, key, iv) => createCipheriv(algorithm, key, iv);
      `,
      errors: [
        {
          messageId: "weak",
          data: { call: "`createCipheriv`", algorithm: "des-ede3-cbc", reason: SMALL_BLOCKS },
          line: 4,
        },
        {
          messageId: "weak",
          data: { call: "`createCipheriv`", algorithm: "des-ede3-cbc", reason: SMALL_BLOCKS },
          line: 6,
        },
        {
          messageId: "weak",
          data: { call: "`createCipheriv`", algorithm: "rc4", reason: BIASED },
          line: 7,
        },
      ],
    },
    {
      name: "ECB, by the length of the key",
      code: `
        import { createCipheriv } from "node:crypto";
        createCipheriv(\`aes-\${key.length === 16 ? 128 : 256}-ecb\`, key, null);
      `,
      errors: [
        {
          messageId: "ecb",
          data: { call: "`createCipheriv`", algorithm: "aes-128-ecb" },
        },
      ],
    },
    {
      name: "a key that is made of a password by MD5, once for each call",
      code: `
        import { createCipher } from "crypto";
        createCipher("aes-256-cbc", password);
        createCipher("des-ecb", password);
        createCipher(name, password);
      `,
      errors: [
        { messageId: "derived", data: { call: "`createCipher`" }, line: 3, column: 9 },
        { messageId: "derived", data: { call: "`createCipher`" }, line: 4 },
        { messageId: "derived", data: { call: "`createCipher`" }, line: 5 },
      ],
    },
    {
      name: "a cipher that a compiler has hidden the name of",
      code: `const c = require("crypto"); (0, c.createCipheriv)("rc2-cbc", key, iv);`,
      errors: [
        {
          messageId: "weak",
          data: { call: "This", algorithm: "rc2-cbc", reason: SMALL_BLOCKS },
        },
      ],
    },
    {
      name: "RSA with the padding of PKCS#1 v1.5, on either side",
      code: `
        import crypto, { constants } from "node:crypto";
        crypto.publicEncrypt({ key, padding: constants.RSA_PKCS1_PADDING }, text);
        const padding = crypto.constants["RSA_PKCS1_PADDING"];
        crypto.privateDecrypt({ key, padding }, text);
      `,
      errors: [
        {
          messageId: "padding",
          data: { call: "`crypto.publicEncrypt`" },
          suggestions: [
            {
              messageId: "oaep",
              output: `
        import crypto, { constants } from "node:crypto";
        crypto.publicEncrypt({ key, padding: constants.RSA_PKCS1_OAEP_PADDING }, text);
        const padding = crypto.constants["RSA_PKCS1_PADDING"];
        crypto.privateDecrypt({ key, padding }, text);
      `,
            },
          ],
        },
        { messageId: "padding", data: { call: "`crypto.privateDecrypt`" } },
      ],
    },
    {
      name: "RSA without padding",
      code: `
        import { constants as c, publicEncrypt } from "node:crypto";
        publicEncrypt({ key, padding: c.RSA_NO_PADDING }, text);
      `,
      errors: [{ messageId: "unpadded", data: { call: "`publicEncrypt`" } }],
    },
    {
      name: "the ciphers and modes of crypto-js",
      code: `
        import CryptoJS from "crypto-js";
        import AES from "crypto-js/aes";
        import ECB from "crypto-js/mode-ecb.js";
        CryptoJS.DES.encrypt(text, key, { mode: CryptoJS.mode.ECB });
        CryptoJS.Rabbit.encrypt(text, key);
        const options = { mode: CryptoJS.mode.ECB, padding: CryptoJS.pad.Pkcs7 };
        CryptoJS.AES.encrypt(text, key, options);
        AES.encrypt(text, key, { mode: ECB });
      `,
      errors: [
        {
          messageId: "weak",
          data: { call: "`DES.encrypt`", algorithm: "DES", reason: GUESSED },
        },
        {
          messageId: "weak",
          data: {
            call: "`Rabbit.encrypt`",
            algorithm: "Rabbit",
            reason: "which few have examined and which does not notice changed data",
          },
        },
        { messageId: "ecb", data: { call: "`AES.encrypt`" } },
        { messageId: "ecb", data: { call: "`AES.encrypt`" } },
      ],
    },
    {
      name: "the ciphers of other packages",
      code: `
        import forge from "node-forge";
        import aes from "aes-js";
        import NodeRSA from "node-rsa";
        forge.cipher.createCipher("3DES-CBC", key);
        forge.pki.publicKeyFromPem(pem).encrypt(text, "RSAES-PKCS1-V1_5");
        new aes.ModeOfOperation.ecb(key);
        new NodeRSA(pem, "pkcs8", { encryptionScheme: "pkcs1" });
      `,
      errors: [
        {
          messageId: "weak",
          data: { call: "`cipher.createCipher`", algorithm: "3DES-CBC", reason: SMALL_BLOCKS },
        },
        { messageId: "padding", data: { call: "`encrypt`" } },
        { messageId: "ecb", data: { call: "`ModeOfOperation.ecb`" } },
        { messageId: "padding", data: { call: "`NodeRSA`" } },
      ],
    },
    {
      name: "the passphrase's cipher of a private key",
      code: `
        import { generateKeyPairSync } from "node:crypto";
        generateKeyPairSync("rsa", {
          modulusLength: 3072,
          privateKeyEncoding: { type: "pkcs8", format: "pem", cipher: "des-ede3-cbc", passphrase },
        });
      `,
      errors: [
        {
          messageId: "weak",
          data: {
            call: "`generateKeyPairSync`",
            algorithm: "des-ede3-cbc",
            reason: SMALL_BLOCKS,
          },
        },
      ],
    },
    {
      name: "what is only decrypted, where that is asked for",
      code: `
        import { createDecipher, createDecipheriv } from "node:crypto";
        createDecipheriv("aes-128-ecb", key, null);
        createDecipher("aes-256-cbc", password);
      `,
      options: checkDecryption,
      errors: [
        {
          messageId: "decrypted",
          data: {
            call: "`createDecipheriv`",
            algorithm: "aes-128-ecb",
            reason: "whose equal blocks look equal",
          },
        },
        { messageId: "derived", data: { call: "`createDecipher`" } },
      ],
    },
  ],
});
