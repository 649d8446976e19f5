import * as parser from "@typescript-eslint/parser";
import { RuleTester } from "@typescript-eslint/rule-tester";

import rule from "../../../src/rules/crypto/no-weak-hash.ts";

const jsx = { parser, parserOptions: { ecmaFeatures: { jsx: true } } };
const checkAll = [{ checkAll: true }] as const;

const hasher = {
  modules: ["hasher"],
  sinks: [{ kind: "hash-algorithm", write: ["algorithm"] }],
} as const;

new RuleTester().run("no-weak-hash", rule, {
  valid: [
    {
      name: "a password hashed by an algorithm that is slow on purpose",
      code: `
        import { scryptSync, randomBytes } from "node:crypto";
        const salt = randomBytes(16);
        user.passwordHash = scryptSync(password, salt, 64);
      `,
      options: checkAll,
    },
    {
      name: "signatures and secrets with SHA-256",
      code: `
        import { createHmac, createSign } from "node:crypto";
        createSign("RSA-SHA256").update(text).sign(key);
        createHmac("sha256", process.env.WEBHOOK_SECRET).update(body).digest("hex");
      `,
      options: checkAll,
    },
    {
      name: "the key of a cache",
      code: `
        import { createHash } from "node:crypto";
        export const cacheKey = (contents) => createHash("md5").update(contents).digest("hex");
      `,
    },
    {
      name: "an ETag, a name of a built file, a Gravatar, a checksum",
      code: `
        const crypto = require("crypto");
        const md5 = require("md5");
        response.setHeader("ETag", crypto.createHash("sha1").update(body).digest("base64"));
        const name = \`bundle.\${crypto.createHash("md5").update(source).digest("hex").slice(0, 8)}.js\`;
        const picture = "https://www.gravatar.com/avatar/" + md5(user.email.trim());
        if (crypto.createHash("sha1").update(download).digest("hex") !== manifest.sha1) throw new Error();
      `,
    },
    {
      name: "the answer to a WebSocket's key",
      code: `
        const { createHash } = require("crypto");
        const key = request.headers["sec-websocket-key"];
        createHash("sha1").update(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").digest("base64");
      `,
    },
    {
      name: "HMAC and PBKDF2 with SHA-1, which nobody has broken",
      code: `
        import { createHmac, pbkdf2Sync } from "node:crypto";
        createHmac("sha1", secret).update(counter).digest();
        pbkdf2Sync(password, salt, 1_300_000, 32, "sha1");
        crypto.subtle.importKey("raw", key, { name: "HMAC", hash: "SHA-1" }, false, ["sign"]);
      `,
    },
    {
      name: "RSA-OAEP with SHA-1, which needs no hash without collisions",
      code: `crypto.subtle.importKey("spki", key, { name: "RSA-OAEP", hash: "SHA-1" }, false, ["encrypt"]);`,
      options: checkAll,
    },
    {
      name: "RIPEMD-160, SHA-3, and names that only look alike",
      code: `
        import { createHash } from "node:crypto";
        createHash("ripemd160").update(secret);
        createHash("RSA-RIPEMD160").update(secret);
        createHash("sha3-512").update(secret);
        createHash("sha512-256").update(secret);
        createHash("shake128").update(secret);
      `,
      options: checkAll,
    },
    {
      name: "a password asked for in a list of breaches, of which a part of its hash is sent",
      code: `
        import { createHash } from "node:crypto";
        const hash = createHash("sha1").update(password).digest("hex").toUpperCase();
        await fetch("https://api.pwnedpasswords.com/range/" + hash.slice(0, 5));
      `,
    },
    {
      name: "a secret as one part of an object that is hashed as a whole",
      code: `
        import { createHash } from "node:crypto";
        createHash("md5").update(JSON.stringify({ url, token, apiKey: settings.apiKey })).digest("hex");
        const login = { host };
        login.password = credentials.password;
        const clients = pool[createHash("sha1").update(JSON.stringify(login)).digest("hex")];
      `,
    },
    {
      name: "what is read from a token, and what only has its name",
      code: `
        import { createHash } from "node:crypto";
        const { id } = token;
        createHash("md5").update(token.id).update(id).update(tokenType).update(options.accessKey);
      `,
    },
    {
      name: "another value beside a password",
      code: `
        import md5 from "md5";
        const password = await scrypt(text);
        const id = md5(email);
        if (password === stored.password) remember(id);
      `,
    },
    {
      name: "an algorithm that is not known",
      code: `
        import { createHash, createSign } from "node:crypto";
        createHash(algorithm).update(password);
        createHash(process.env.HASH ?? "md5").update(password);
        createSign(algorithm).update(text);
      `,
      options: checkAll,
    },
    {
      name: "the default of a package",
      code: `import hash from "object-hash"; hash(password); hash(password, { encoding: "base64" });`,
      options: checkAll,
    },
    {
      name: "somebody else's md5",
      code: `import { md5, createHash } from "./hashes.js"; md5(password); createHash("md5").update(password);`,
      options: checkAll,
    },
    {
      name: "a hash in a function without a name",
      code: `
        import md5 from "md5";
        export default files.map((file) => md5(file));
      `,
    },
    {
      name: "an algorithm that is set, in a library of one's own",
      code: `import hasher from "hasher"; hasher.algorithm = "md5"; hasher.hash(password);`,
      settings: { rampart: { libraries: [hasher] } },
    },
    {
      name: "keys of another make",
      code: `
        import { createCipheriv, createHash, hkdfSync } from "node:crypto";
        const name = createHash("md5").update(path).digest("hex");
        createCipheriv("aes-256-gcm", hkdfSync("sha256", secret, salt, "", 32), iv);
      `,
    },
    {
      name: "half a program",
      code: `
        import { createHash, createSign } from "node:crypto";
        import md5 from "md5";
        createHash(); createHash("md5").update(); createSign(); md5(); new Hash;
        let password;
        class Empty { password; }
      `,
    },
  ],
  invalid: [
    {
      name: "a signature over SHA-1",
      code: `
        import { createSign } from "node:crypto";
        createSign("RSA-SHA1").update(text).sign(key);
      `,
      errors: [
        {
          messageId: "signature",
          data: { call: "`createSign`", algorithm: "RSA-SHA1" },
          line: 3,
          column: 20,
          endColumn: 30,
          suggestions: [
            {
              messageId: "stronger",
              data: { algorithm: "RSA-SHA256" },
              output: `
        import { createSign } from "node:crypto";
        createSign("RSA-SHA256").update(text).sign(key);
      `,
            },
          ],
        },
      ],
    },
    {
      name: "signatures that are checked",
      code: `
        import crypto from "crypto";
        crypto.verify('sha1WithRSAEncryption', text, key, signature);
        const algorithm = "MD5";
        crypto.createVerify(algorithm);
      `,
      errors: [
        {
          messageId: "signature",
          data: { call: "`crypto.verify`", algorithm: "sha1WithRSAEncryption" },
          suggestions: [
            {
              messageId: "stronger",
              data: { algorithm: "sha256WithRSAEncryption" },
              output: `
        import crypto from "crypto";
        crypto.verify('sha256WithRSAEncryption', text, key, signature);
        const algorithm = "MD5";
        crypto.createVerify(algorithm);
      `,
            },
          ],
        },
        { messageId: "signature", data: { call: "`crypto.createVerify`", algorithm: "MD5" } },
      ],
    },
    {
      name: "signatures in a browser",
      code: `
        await crypto.subtle.sign({ name: "ECDSA", hash: "SHA-1" }, key, text);
        await crypto.subtle.importKey("spki", key, { name: "RSA-PSS", hash: { name: kind } }, true, ["verify"]);
        const kind = "sha-1";
      `,
      errors: [
        {
          messageId: "signature",
          data: { call: "`subtle.sign`", algorithm: "SHA-1" },
          suggestions: [
            {
              messageId: "stronger",
              data: { algorithm: "SHA-256" },
              output: `
        await crypto.subtle.sign({ name: "ECDSA", hash: "SHA-256" }, key, text);
        await crypto.subtle.importKey("spki", key, { name: "RSA-PSS", hash: { name: kind } }, true, ["verify"]);
        const kind = "sha-1";
      `,
            },
          ],
        },
        { messageId: "signature", data: { call: "`subtle.importKey`", algorithm: "sha-1" } },
      ],
    },
    {
      name: "signatures of XML, by its name for the algorithm",
      code: `
        import { SignedXml } from "xml-crypto";
        const signed = new SignedXml({ privateKey });
        signed.signatureAlgorithm = "http://www.w3.org/2000/09/xmldsig#rsa-sha1";
      `,
      errors: [
        {
          messageId: "signature",
          data: {
            call: "`signatureAlgorithm`",
            algorithm: "http://www.w3.org/2000/09/xmldsig#rsa-sha1",
          },
          suggestions: [
            {
              messageId: "stronger",
              data: { algorithm: "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256" },
              output: `
        import { SignedXml } from "xml-crypto";
        const signed = new SignedXml({ privateKey });
        signed.signatureAlgorithm = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256";
      `,
            },
          ],
        },
      ],
    },
    {
      name: "a signature over a hash that was made before",
      code: `
        import forge from "node-forge";
        const hash = forge.md.sha1.create();
        hash.update(text, "utf8");
        forge.pki.privateKeyFromPem(pem).sign(hash);
      `,
      errors: [{ messageId: "signature", data: { call: "`sha1.create`", algorithm: "sha1" } }],
    },
    {
      name: "an algorithm of which the same with SHA-256 does not exist",
      code: `import { createSign } from "node:crypto"; createSign("ssl3-sha1"); createSign("dss1");`,
      errors: [
        { messageId: "signature", data: { call: "`createSign`", algorithm: "ssl3-sha1" } },
        { messageId: "signature", data: { call: "`createSign`", algorithm: "dss1" } },
      ],
    },
    {
      name: "a call of which a compiler has hidden the name",
      code: `const c = require("crypto"); (0, c.createSign)("sha1"); const key = (0, c.createHash)("md5").update(text).digest(); (0, c.createHmac)("sha256", key);`,
      errors: [
        {
          messageId: "signature",
          data: { call: "This", algorithm: "sha1" },
          suggestions: [
            {
              messageId: "stronger",
              data: { algorithm: "sha256" },
              output: `const c = require("crypto"); (0, c.createSign)("sha256"); const key = (0, c.createHash)("md5").update(text).digest(); (0, c.createHmac)("sha256", key);`,
            },
          ],
        },
        { messageId: "key", data: { name: "This", line: "1", algorithm: "md5", call: "This" } },
      ],
    },
    {
      name: "a password, by way of a function that hashes anything",
      code: `
        import { createHash } from "node:crypto";
        const md5 = (text) => createHash("md5").update(text).digest("hex");
        export const login = (user) => users.find({ name: user.name, hash: md5(user.password) });
      `,
      errors: [
        {
          messageId: "password",
          data: { algorithm: "md5", name: "`user.password`", line: "4", call: "`createHash`" },
        },
      ],
    },
    {
      name: "a password with salt, in a hash that is fed piece by piece",
      code: `
        const crypto = require("crypto");
        const hash = crypto.createHash("sha1");
        hash.update(salt).update(":");
        hash.update(Buffer.from(passphrase, "utf8"));
      `,
      errors: [
        {
          messageId: "password",
          data: {
            algorithm: "sha1",
            name: "`passphrase`",
            line: "5",
            call: "`crypto.createHash`",
          },
        },
      ],
    },
    {
      name: "a password of a form",
      code: `
        import md5 from "md5";
        export function Login({ password, onSubmit }) {
          return <form onSubmit={() => onSubmit(md5(password))} />;
        }
      `,
      languageOptions: jsx,
      errors: [
        {
          messageId: "password",
          data: { algorithm: "md5", name: "`password`", line: "4", call: "`md5`" },
        },
      ],
    },
    {
      name: "a hash that becomes a password or is compared with one",
      code: `
        import { createHash } from "node:crypto";
        import sha1 from "sha1";
        user.password = sha1(text);
        const fields = { passwordHash: createHash("md5").update(text).digest("hex") };
        if (user.password_md5 === createHash("MD5").update(given).digest("hex")) enter();
      `,
      errors: [
        {
          messageId: "password",
          data: { algorithm: "sha1", name: "`password`", line: "4", call: "`sha1`" },
        },
        {
          messageId: "password",
          data: { algorithm: "md5", name: "`passwordHash`", line: "5", call: "`createHash`" },
        },
        {
          messageId: "password",
          data: { algorithm: "MD5", name: "`password_md5`", line: "6", call: "`createHash`" },
        },
      ],
    },
    {
      name: "a function that says that it hashes passwords",
      code: `
        const crypto = require("crypto");
        function hashPassword(text) { return crypto.createHash("sha1").update(text).digest("hex"); }
        schema.methods.encryptPassword = function (text) { return crypto.createHash("md5").update(text).digest("hex"); };
        class User { hashPass(text) { return crypto.hash("md5", text); } }
      `,
      errors: [
        {
          messageId: "password",
          data: {
            algorithm: "sha1",
            name: "`hashPassword`",
            line: "3",
            call: "`crypto.createHash`",
          },
        },
        {
          messageId: "password",
          data: {
            algorithm: "md5",
            name: "`encryptPassword`",
            line: "4",
            call: "`crypto.createHash`",
          },
        },
        {
          messageId: "password",
          data: { algorithm: "md5", name: "`hashPass`", line: "5", call: "`crypto.hash`" },
        },
      ],
    },
    {
      name: "a password by MD5 beside a list of breaches, which is asked by SHA-1",
      code: `
        import md5 from "md5";
        const list = "https://api.pwnedpasswords.com/range/";
        users.add(name, md5(password));
      `,
      errors: [
        {
          messageId: "password",
          data: { algorithm: "md5", name: "`password`", line: "4", call: "`md5`" },
        },
      ],
    },
    {
      name: "a secret in a hash that is to prove that somebody knows it",
      code: `
        import { createHash } from "node:crypto";
        const expected = createHash("sha1").update(\`\${body}\${process.env.WEBHOOK_SECRET}\`).digest("hex");
      `,
      errors: [
        {
          messageId: "secret",
          data: {
            algorithm: "sha1",
            name: "`process.env.WEBHOOK_SECRET`",
            line: "3",
            call: "`createHash`",
          },
          suggestions: [
            {
              messageId: "stronger",
              data: { algorithm: "sha256" },
              output: `
        import { createHash } from "node:crypto";
        const expected = createHash("sha256").update(\`\${body}\${process.env.WEBHOOK_SECRET}\`).digest("hex");
      `,
            },
          ],
        },
      ],
    },
    {
      name: "a token, in the digest of a browser and of packages",
      code: `
        import CryptoJS from "crypto-js";
        import { Md5 } from "ts-md5";
        const digest = await crypto.subtle.digest(ALGORITHM, new TextEncoder().encode(token));
        const hash = CryptoJS.MD5(sessionToken.trim()).toString();
        const other = new Md5().appendStr(prefix).appendStr(apiKey).end();
        const ALGORITHM = "SHA-1";
      `,
      errors: [
        {
          messageId: "secret",
          data: { algorithm: "SHA-1", name: "`token`", line: "4", call: "`subtle.digest`" },
        },
        {
          messageId: "secret",
          data: {
            algorithm: "md5",
            name: "`sessionToken`",
            line: "5",
            call: "`CryptoJS.MD5`",
          },
        },
        {
          messageId: "secret",
          data: { algorithm: "md5", name: "`apiKey`", line: "6", call: "`Md5`" },
        },
      ],
    },
    {
      name: "a key made of a word",
      code: `
        import { createCipheriv, createHash } from "node:crypto";
        const key = createHash("md5").update(phrase).digest("hex");
        createCipheriv("aes-256-cbc", key, iv);
      `,
      errors: [
        {
          messageId: "key",
          data: {
            algorithm: "md5",
            name: "`createCipheriv`",
            line: "4",
            call: "`createHash`",
          },
        },
      ],
    },
    {
      name: "an algorithm that is set, in a library of one's own, where every use is asked for",
      code: `import hasher from "hasher"; hasher.algorithm = legacy ? "md5" : "sha256";`,
      options: checkAll,
      settings: { rampart: { libraries: [hasher] } },
      errors: [{ messageId: "broken", data: { algorithm: "md5" } }],
    },
    {
      name: "every use, where that is asked for",
      code: `
        import { createHash, createHmac, pbkdf2Sync } from "node:crypto";
        import hash from "object-hash";
        export const cacheKey = (contents) => createHash("md5").update(contents).digest("hex");
        createHmac("SHA1", secret);
        hash(value, { algorithm: fast ? "md5" : "sha256" });
      `,
      options: checkAll,
      errors: [
        {
          messageId: "broken",
          data: { algorithm: "md5", call: "`createHash`" },
          suggestions: [
            {
              messageId: "stronger",
              data: { algorithm: "sha256" },
              output: `
        import { createHash, createHmac, pbkdf2Sync } from "node:crypto";
        import hash from "object-hash";
        export const cacheKey = (contents) => createHash("sha256").update(contents).digest("hex");
        createHmac("SHA1", secret);
        hash(value, { algorithm: fast ? "md5" : "sha256" });
      `,
            },
          ],
        },
        {
          messageId: "keyed",
          data: { algorithm: "SHA1", call: "`createHmac`" },
          suggestions: [
            {
              messageId: "stronger",
              data: { algorithm: "SHA256" },
              output: `
        import { createHash, createHmac, pbkdf2Sync } from "node:crypto";
        import hash from "object-hash";
        export const cacheKey = (contents) => createHash("md5").update(contents).digest("hex");
        createHmac("SHA256", secret);
        hash(value, { algorithm: fast ? "md5" : "sha256" });
      `,
            },
          ],
        },
        { messageId: "broken", data: { algorithm: "md5", call: "`hash`" } },
      ],
    },
  ],
});
