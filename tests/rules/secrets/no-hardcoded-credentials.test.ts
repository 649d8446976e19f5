import * as parser from "@typescript-eslint/parser";
import { RuleTester } from "@typescript-eslint/rule-tester";

import rule from "../../../src/rules/secrets/no-hardcoded-credentials.ts";

const jsx = { parser, parserOptions: { ecmaFeatures: { jsx: true } } };
const checkNames = [{ checkNames: true }] as const;

/** In pieces, so that no scanner takes this file for a leak. */
const HEX = ["9f86d081", "884c7d65", "9a2feaa0", "c55ad015"].join("");
const TOKEN = ["qTz7wPx2Lm", "4Rk9VbN3sY"].join("");
const GITHUB = ["ghp_", "AoEEi7Et6nfTE8W259RPqhIpk3SEyY3ZQ9rP"].join("");
const DATABASE = ["postgres://shop:", "Blackthorn-1862", "@db.shop.internal/shop"].join("");

new RuleTester().run("no-hardcoded-credentials", rule, {
  valid: [
    {
      name: "a password from the environment",
      code: `
        import mysql from "mysql2/promise";
        export const pool = mysql.createPool({ host: "archive.internal", password: process.env.ARCHIVE_PASSWORD });
      `,
    },
    {
      name: "a signing key from the environment, without which the program stops",
      code: `
        import jwt from "jsonwebtoken";
        const { JWT_KEY } = process.env;
        if (!JWT_KEY) throw new Error("JWT_KEY is missing.");
        export const login = (user) => jwt.sign({ sub: user.id }, JWT_KEY);
      `,
    },
    {
      name: "a key that is read from a file",
      code: `
        import { readFileSync } from "node:fs";
        import jwt from "jsonwebtoken";
        jwt.sign({}, readFileSync("/run/secrets/jwt"));
      `,
    },
    {
      name: "a public key, which is there to be known",
      code: `
        import jwt from "jsonwebtoken";
        const KEY = "-----BEGIN PUBLIC KEY-----\\nMFwwDQYJ\\n-----END PUBLIC KEY-----";
        jwt.verify(token, KEY, { algorithms: ["RS256"] });
      `,
    },
    {
      name: "placeholders, which open nothing",
      code: `
        import session from "express-session";
        import nodemailer from "nodemailer";
        app.use(session({ secret: "changeme" }));
        app.use(session({ secret: "xxx" }));
        app.use(session({ secret: "<your-session-secret>" }));
        nodemailer.createTransport({ auth: { user: "me", pass: "xxxxxxxx" } });
      `,
    },
    {
      name: "an empty password, and none",
      code: `
        import pg from "pg";
        import { Sequelize } from "sequelize";
        new pg.Pool({ password: "" });
        new Sequelize("shop", "root", null, { dialect: "mysql" });
      `,
    },
    {
      name: "a stock password for a developer's own machine, where the environment says nothing",
      code: `
        import { Pool } from "pg";
        new Pool({ password: process.env.PGPASSWORD ?? "postgres" });
        new Pool({ connectionString: process.env.DATABASE_URL || "postgres://postgres:postgres@localhost/shop" });
      `,
    },
    {
      name: "addresses without a password, or with one that is not known",
      code: `
        import mongoose from "mongoose";
        mongoose.connect("mongodb://localhost:27017/shop");
        mongoose.connect(\`mongodb://shop:\${process.env.MONGO_PASSWORD}@mongo/shop\`);
        mongoose.connect("mongodb://" + user + ":" + password + "@mongo/shop");
      `,
    },
    {
      name: "keys that a standard fixes: what they sign is the secret",
      code: `
        import { createHmac } from "node:crypto";
        const derived = createHmac("sha256", "WebAppData").update(process.env.BOT_TOKEN).digest();
        const master = createHmac("sha512", "Bitcoin seed").update(seed).digest();
      `,
    },
    {
      name: "a key put together from a constant and a secret",
      code: `
        import { createHmac } from "node:crypto";
        createHmac("sha256", "AWS4" + process.env.AWS_SECRET_ACCESS_KEY).update(date);
        createHmac("sha256", \`\${prefix}-key\`).update(date);
      `,
    },
    {
      name: "somebody else's sign",
      code: `import jwt from "./tokens.js"; jwt.sign({}, "rosehip hedge");`,
    },
    {
      name: "a key for a service that takes any, and what documentation writes for one",
      code: `
        import { Client } from "discord.js";
        import OpenAI from "openai";
        new OpenAI({ baseURL: "http://localhost:11434/v1", apiKey: "ollama" });
        new Client({ intents: [] }).login("token");
      `,
    },
    {
      name: "a number, and something that is no text",
      code: `import { createHmac } from "node:crypto"; createHmac("sha256", 7); createHmac("sha256", key => key);`,
    },
    {
      name: "a test",
      code: `import jwt from "jsonwebtoken"; const password = "Blackthorn-1862"; jwt.sign({}, "rosehip hedge");`,
      filename: "src/login.test.ts",
      options: checkNames,
    },
    {
      name: "a fixture",
      code: `export const user = { token: "${HEX}" };`,
      filename: "fixtures/users.js",
    },
    {
      name: "what the rule for secrets of providers reports",
      code: `
        import { Octokit } from "octokit";
        import { Pool } from "pg";
        new Octokit({ auth: "${GITHUB}" });
        new Pool({ connectionString: "${DATABASE}" });
        const token = "${GITHUB}";
      `,
    },
    {
      name: "a line that another scanner's users have excused",
      code: `
        import jwt from "jsonwebtoken";
        jwt.sign({}, "rosehip hedge"); // gitleaks:allow
        // pragma: allowlist nextline secret
        const apiKey = "${HEX}";
      `,
    },
    {
      name: "labels, names of fields, messages and selectors",
      code: `
        const labels = { password: "Password", newPassword: "New password", token: "Access token" };
        const form = { password: "user[password]", passwd: "input.password-field", pwd: "#pwd1" };
        const errors = { password: "must have 8 characters", secret: "errors.secret.missing_2" };
        const types = { token: "Bearer", secret: "string" };
        const PASSWORD = "PASSWORD_1", TOKEN_TYPE = "token_type_v2";
        const passwordHint = "Blackthorn-1862", passwordUrl = "${TOKEN}", tokenType = "${TOKEN}";
      `,
      options: checkNames,
    },
    {
      name: "references to where the secret is",
      code: `
        const paths = { secret: "/run/secrets/app_1", privateKey: "./certs/server2.pem", token: "https://auth1.internal/token" };
        const keys = { apiKey: "\${API_KEY_2}", password: "{{ password1 }}", secret: "vault:kv2/app#key" };
        const names = { apiKey: "API_KEY_V1", secret: "my-app-secret-2024", token: "access_token_v2" };
      `,
      options: checkNames,
    },
    {
      name: "enumerations of words",
      code: `
        export enum Step { Password = "password2", ResetToken = "reset-token-2" }
        const ACTIONS = { SET_TOKEN: "auth/setToken2", CLEAR_PASSWORD: "clearPassword2" };
        const kinds = { string_token: "${TOKEN}", pageToken: "${TOKEN}", publicKey: "${TOKEN}" };
      `,
      options: checkNames,
    },
    {
      name: "samples under a name",
      code: `
        const samples = { password: "password123", token: "1234567890abcdef", apiKey: "your-api-key-1", secret: "xxxxxxxx1" };
        const login = { user: "admin1", password: "admin1" };
      `,
      options: checkNames,
    },
    {
      name: "a password that somebody may have chosen, under a name alone",
      code: `const settings = { user: "reader", password: "Blackthorn-1862" };`,
    },
    {
      name: "a key that is meant to be known",
      code: `const settings = { privateKey: "ssh-ed25519 ${TOKEN}", secret: "Nist256p1 seed" };`,
      options: checkNames,
    },
    {
      name: "hashes, ids and integrity values under other names",
      code: `
        const release = { sha: "${HEX}", integrity: "sha512-${TOKEN}==", id: "${HEX}", cacheKey: "${HEX}" };
        const noPassword = "${TOKEN}", tokenHash = "${HEX}", keyboard = "${TOKEN}", monkey = "${HEX}";
      `,
      options: checkNames,
    },
    {
      name: "a name that nobody wrote",
      code: `const { [secret]: value } = settings; f("${TOKEN}"); f(secret, ...["${TOKEN}"]); settings[token()] = "${TOKEN}";`,
      options: checkNames,
    },
    {
      name: "texts that are keys of objects, or are taken apart",
      code: `const { length } = "${TOKEN}"; const codes = { "${TOKEN}": 1, ["${HEX}"]: 2 }; [token] = "${HEX}";`,
      options: checkNames,
    },
    {
      name: "calls and comparisons that name something else",
      code: `
        headers.set("ETag", "${TOKEN}");
        headers.set("X-Api-Key", "${TOKEN}", extra);
        if (etag === "${TOKEN}" || token > "${TOKEN}" || password() === "${TOKEN}") next();
      `,
      options: checkNames,
    },
    {
      name: "half a program",
      code: `import jwt from "jsonwebtoken"; jwt.sign(); jwt.sign({}); jwt.sign(...all); new Secret; const password = "";`,
      options: checkNames,
    },
  ],
  invalid: [
    {
      name: "the password of a database",
      code: `
        import mysql from "mysql2/promise";
        export const archive = mysql.createPool({
          user: "reader",
          password: "Blackthorn-1862",
        });
      `,
      errors: [
        {
          messageId: "credential",
          data: { sink: "`mysql.createPool`", line: "3" },
          line: 5,
          column: 21,
          endColumn: 38,
          suggestions: [
            {
              messageId: "environment",
              data: { variable: "PASSWORD" },
              output: `
        import mysql from "mysql2/promise";
        export const archive = mysql.createPool({
          user: "reader",
          password: process.env.PASSWORD,
        });
      `,
            },
          ],
        },
      ],
    },
    {
      name: "the key that signs tokens, by way of a constant",
      code: `
        const jwt = require("jsonwebtoken");
        const JWT_SECRET = "rosehip hedge";
        exports.login = (user) => jwt.sign({ sub: user.id }, JWT_SECRET);
        exports.session = (token) => jwt.verify(token, JWT_SECRET);
      `,
      errors: [
        {
          messageId: "key",
          data: { sink: "`jwt.sign`", line: "4" },
          line: 3,
          suggestions: [
            {
              messageId: "environment",
              data: { variable: "JWT_SECRET" },
              output: `
        const jwt = require("jsonwebtoken");
        const JWT_SECRET = process.env.JWT_SECRET;
        exports.login = (user) => jwt.sign({ sub: user.id }, JWT_SECRET);
        exports.session = (token) => jwt.verify(token, JWT_SECRET);
      `,
            },
          ],
        },
      ],
    },
    {
      name: "a key for the day on which the environment says nothing",
      code: `
        import { sign } from "jsonwebtoken";
        class Tokens {
          #key = process.env.JWT_SECRET || "secret";
          issue(user) { return sign(user, this.#key); }
        }
      `,
      errors: [
        {
          messageId: "key",
          data: { sink: "`sign`", line: "5" },
          line: 4,
          suggestions: [
            {
              messageId: "alone",
              data: { code: "process.env.JWT_SECRET" },
              output: `
        import { sign } from "jsonwebtoken";
        class Tokens {
          #key = process.env.JWT_SECRET;
          issue(user) { return sign(user, this.#key); }
        }
      `,
            },
          ],
        },
      ],
    },
    {
      name: "the secret of sessions, the classic, and those it is rotated with",
      code: `
        const session = require("express-session");
        app.use(session({ secret: "keyboard cat", resave: false }));
        app.use(session({ secret: [process.env.NEW_SECRET, \`keyboard dog\`] }));
      `,
      errors: [
        {
          messageId: "key",
          data: { sink: "`session`", line: "3" },
          suggestions: [
            {
              messageId: "environment",
              data: { variable: "SECRET" },
              output: `
        const session = require("express-session");
        app.use(session({ secret: process.env.SECRET, resave: false }));
        app.use(session({ secret: [process.env.NEW_SECRET, \`keyboard dog\`] }));
      `,
            },
          ],
        },
        {
          messageId: "key",
          data: { sink: "`session`", line: "4" },
          suggestions: [
            {
              messageId: "environment",
              data: { variable: "SESSION_SECRET" },
              output: `
        const session = require("express-session");
        app.use(session({ secret: "keyboard cat", resave: false }));
        app.use(session({ secret: [process.env.NEW_SECRET, process.env.SESSION_SECRET] }));
      `,
            },
          ],
        },
      ],
    },
    {
      name: "keys of ciphers and signatures, as bytes",
      code: `
        import crypto from "node:crypto";
        const key = Buffer.from("${HEX}", "hex");
        crypto.createCipheriv("aes-128-cbc", key, iv);
        crypto.createHmac("sha256", "rose" + "hip").update(text);
        crypto.scryptSync("rosehip hedge", salt, 32);
      `,
      errors: [
        {
          messageId: "key",
          data: { sink: "`crypto.createCipheriv`", line: "4" },
          line: 3,
          suggestions: [
            {
              messageId: "environment",
              data: { variable: "CRYPTO_CREATE_CIPHERIV_SECRET" },
              output: `
        import crypto from "node:crypto";
        const key = Buffer.from(process.env.CRYPTO_CREATE_CIPHERIV_SECRET, "hex");
        crypto.createCipheriv("aes-128-cbc", key, iv);
        crypto.createHmac("sha256", "rose" + "hip").update(text);
        crypto.scryptSync("rosehip hedge", salt, 32);
      `,
            },
          ],
        },
        { messageId: "key", data: { sink: "`crypto.createHmac`", line: "5" }, suggestions: null },
        {
          messageId: "key",
          data: { sink: "`crypto.scryptSync`", line: "6" },
          suggestions: [
            {
              messageId: "environment",
              data: { variable: "CRYPTO_SCRYPT_SYNC_SECRET" },
              output: `
        import crypto from "node:crypto";
        const key = Buffer.from("${HEX}", "hex");
        crypto.createCipheriv("aes-128-cbc", key, iv);
        crypto.createHmac("sha256", "rose" + "hip").update(text);
        crypto.scryptSync(process.env.CRYPTO_SCRYPT_SYNC_SECRET, salt, 32);
      `,
            },
          ],
        },
      ],
    },
    {
      name: "a key of Web Crypto and of jose, by way of an encoder",
      code: `
        import { SignJWT } from "jose";
        const key = new TextEncoder().encode(\`rosehip hedge\`);
        export const token = new SignJWT({}).setProtectedHeader({ alg: "HS256" }).setExpirationTime("2h").sign(key);
      `,
      errors: [
        {
          messageId: "key",
          data: { sink: "`sign`", line: "4" },
          line: 3,
          suggestions: [
            {
              messageId: "environment",
              data: { variable: "SIGN_SECRET" },
              output: `
        import { SignJWT } from "jose";
        const key = new TextEncoder().encode(process.env.SIGN_SECRET);
        export const token = new SignJWT({}).setProtectedHeader({ alg: "HS256" }).setExpirationTime("2h").sign(key);
      `,
            },
          ],
        },
      ],
    },
    {
      name: "options that are written one by one",
      code: `
        import { Strategy, ExtractJwt } from "passport-jwt";
        const options = {};
        options.jwtFromRequest = ExtractJwt.fromAuthHeaderAsBearerToken();
        options.secretOrKey = "rosehip hedge";
        passport.use(new Strategy(options, verify));
      `,
      errors: [
        {
          messageId: "key",
          data: { sink: "`Strategy`", line: "6" },
          line: 5,
          suggestions: [
            {
              messageId: "environment",
              data: { variable: "SECRET_OR_KEY" },
              output: `
        import { Strategy, ExtractJwt } from "passport-jwt";
        const options = {};
        options.jwtFromRequest = ExtractJwt.fromAuthHeaderAsBearerToken();
        options.secretOrKey = process.env.SECRET_OR_KEY;
        passport.use(new Strategy(options, verify));
      `,
            },
          ],
        },
      ],
    },
    {
      name: "an address in which only the host is not known, with a password that is",
      code: `
        import mongoose from "mongoose";
        const PASSWORD = "rosehip7";
        mongoose.connect(\`mongodb://shop:\${PASSWORD}@\${process.env.MONGO_HOST}/shop\`);
      `,
      errors: [
        {
          messageId: "address",
          data: { sink: "`mongoose.connect`", line: "4" },
          line: 4,
          suggestions: null,
        },
      ],
    },
    {
      name: "a property of a module that is written",
      code: `
        import pg from "pg";
        pg.defaults.password = "Blackthorn-1862";
      `,
      errors: [
        {
          messageId: "credential",
          data: { sink: "`password`", line: "3" },
          suggestions: [
            {
              messageId: "environment",
              data: { variable: "PASSWORD" },
              output: `
        import pg from "pg";
        pg.defaults.password = process.env.PASSWORD;
      `,
            },
          ],
        },
      ],
    },
    {
      name: "keys that look like samples, and fit",
      code: `
        import { createCipheriv } from "node:crypto";
        import { expressjwt } from "express-jwt";
        createCipheriv("aes-128-cbc", "1234567890123456", iv);
        app.use(expressjwt({ secret: "shhhhhhared-secret" satisfies string }));
      `,
      languageOptions: { parser },
      errors: [
        {
          messageId: "key",
          data: { sink: "`createCipheriv`", line: "4" },
          suggestions: [
            {
              messageId: "environment",
              data: { variable: "CREATE_CIPHERIV_SECRET" },
              output: `
        import { createCipheriv } from "node:crypto";
        import { expressjwt } from "express-jwt";
        createCipheriv("aes-128-cbc", process.env.CREATE_CIPHERIV_SECRET, iv);
        app.use(expressjwt({ secret: "shhhhhhared-secret" satisfies string }));
      `,
            },
          ],
        },
        {
          messageId: "key",
          data: { sink: "`expressjwt`", line: "5" },
          suggestions: [
            {
              messageId: "environment",
              data: { variable: "SECRET" },
              output: `
        import { createCipheriv } from "node:crypto";
        import { expressjwt } from "express-jwt";
        createCipheriv("aes-128-cbc", "1234567890123456", iv);
        app.use(expressjwt({ secret: process.env.SECRET satisfies string }));
      `,
            },
          ],
        },
      ],
    },
    {
      name: "a choice of two keys",
      code: `export const apiKey = isLive ? process.env.API_KEY : "${HEX}";`,
      errors: [
        {
          messageId: "named",
          data: { name: "apiKey" },
          suggestions: [
            {
              messageId: "environment",
              data: { variable: "API_KEY" },
              output: `export const apiKey = isLive ? process.env.API_KEY : process.env.API_KEY;`,
            },
          ],
        },
      ],
    },
    {
      name: "a real password for the day on which the environment says nothing",
      code: `
        import Redis from "ioredis";
        new Redis(6379, "redis.internal", { password: process.env.REDIS_PASSWORD ?? "Blackthorn-1862" });
      `,
      errors: [
        {
          messageId: "credential",
          data: { sink: "`Redis`", line: "3" },
          suggestions: [
            {
              messageId: "alone",
              data: { code: "process.env.REDIS_PASSWORD" },
              output: `
        import Redis from "ioredis";
        new Redis(6379, "redis.internal", { password: process.env.REDIS_PASSWORD });
      `,
            },
          ],
        },
      ],
    },
    {
      name: "the default of a parameter, and what a function returns",
      code: `
        import { Sequelize } from "sequelize";
        const connect = ({ password = "rosehip" } = {}) => new Sequelize("shop", "root", password);
        const key = () => "rosehip hedge";
        require("twilio")("AC1", key());
      `,
      errors: [
        {
          messageId: "credential",
          data: { sink: "`Sequelize`", line: "3" },
          suggestions: [
            {
              messageId: "environment",
              data: { variable: "PASSWORD" },
              output: `
        import { Sequelize } from "sequelize";
        const connect = ({ password = process.env.PASSWORD } = {}) => new Sequelize("shop", "root", password);
        const key = () => "rosehip hedge";
        require("twilio")("AC1", key());
      `,
            },
          ],
        },
        {
          messageId: "credential",
          data: { sink: "This", line: "5" },
          line: 4,
          suggestions: [
            {
              messageId: "environment",
              data: { variable: "THIS_SECRET" },
              output: `
        import { Sequelize } from "sequelize";
        const connect = ({ password = "rosehip" } = {}) => new Sequelize("shop", "root", password);
        const key = () => process.env.THIS_SECRET;
        require("twilio")("AC1", key());
      `,
            },
          ],
        },
      ],
    },
    {
      name: "a key that a machine has made, under a name alone",
      code: `export const API_KEY = "${HEX}" as const;`,
      errors: [
        {
          messageId: "named",
          data: { name: "API_KEY" },
          suggestions: [
            {
              messageId: "environment",
              data: { variable: "API_KEY" },
              output: `export const API_KEY = process.env.API_KEY as const;`,
            },
          ],
        },
      ],
    },
    {
      name: "headers",
      code: `
        fetch(url, { headers: { Authorization: "Bearer ${TOKEN}" } });
        headers.set("X-Api-Key", "${HEX}");
      `,
      errors: [
        {
          messageId: "named",
          data: { name: "Authorization" },
          suggestions: [
            {
              messageId: "environment",
              data: { variable: "AUTHORIZATION" },
              output: `
        fetch(url, { headers: { Authorization: process.env.AUTHORIZATION } });
        headers.set("X-Api-Key", "${HEX}");
      `,
            },
          ],
        },
        {
          messageId: "named",
          data: { name: "X-Api-Key" },
          suggestions: [
            {
              messageId: "environment",
              data: { variable: "X_API_KEY" },
              output: `
        fetch(url, { headers: { Authorization: "Bearer ${TOKEN}" } });
        headers.set("X-Api-Key", process.env.X_API_KEY);
      `,
            },
          ],
        },
      ],
    },
    {
      name: "an attribute in JSX",
      code: `export const map = <Search apiSecret="${TOKEN}" appToken={"${HEX}"} xlink:token="${HEX}" />;`,
      languageOptions: jsx,
      errors: [
        {
          messageId: "named",
          data: { name: "apiSecret" },
          suggestions: [
            {
              messageId: "environment",
              data: { variable: "API_SECRET" },
              output: `export const map = <Search apiSecret={process.env.API_SECRET} appToken={"${HEX}"} xlink:token="${HEX}" />;`,
            },
          ],
        },
        {
          messageId: "named",
          data: { name: "appToken" },
          suggestions: [
            {
              messageId: "environment",
              data: { variable: "APP_TOKEN" },
              output: `export const map = <Search apiSecret="${TOKEN}" appToken={process.env.APP_TOKEN} xlink:token="${HEX}" />;`,
            },
          ],
        },
      ],
    },
    {
      name: "a password that is compared with, and one that stands in for another",
      code: `
        if (request.query.token === "${TOKEN}") allow();
        const login = start(process.env.CONSUMER_SECRET ?? "${HEX}");
        if ("Blackthorn-1862" !== password) deny();
      `,
      options: checkNames,
      errors: [
        {
          messageId: "named",
          data: { name: "token" },
          suggestions: [
            {
              messageId: "environment",
              data: { variable: "TOKEN" },
              output: `
        if (request.query.token === process.env.TOKEN) allow();
        const login = start(process.env.CONSUMER_SECRET ?? "${HEX}");
        if ("Blackthorn-1862" !== password) deny();
      `,
            },
          ],
        },
        {
          messageId: "named",
          data: { name: "CONSUMER_SECRET" },
          suggestions: [
            {
              messageId: "alone",
              data: { code: "process.env.CONSUMER_SECRET" },
              output: `
        if (request.query.token === "${TOKEN}") allow();
        const login = start(process.env.CONSUMER_SECRET);
        if ("Blackthorn-1862" !== password) deny();
      `,
            },
          ],
        },
        {
          messageId: "named",
          data: { name: "password" },
          suggestions: [
            {
              messageId: "environment",
              data: { variable: "PASSWORD" },
              output: `
        if (request.query.token === "${TOKEN}") allow();
        const login = start(process.env.CONSUMER_SECRET ?? "${HEX}");
        if (process.env.PASSWORD !== password) deny();
      `,
            },
          ],
        },
      ],
    },
    {
      name: "passwords that somebody may have chosen, if names are checked",
      code: `
        let dbPassword = "Blackthorn-1862";
        class Settings { static #adminPassword = "R0sehip!Hedge"; }
        this.passphrase = "Blackthorn-1862";
      `,
      options: checkNames,
      languageOptions: { parser },
      errors: [
        {
          messageId: "named",
          data: { name: "dbPassword" },
          suggestions: [
            {
              messageId: "environment",
              data: { variable: "DB_PASSWORD" },
              output: `
        let dbPassword = process.env.DB_PASSWORD;
        class Settings { static #adminPassword = "R0sehip!Hedge"; }
        this.passphrase = "Blackthorn-1862";
      `,
            },
          ],
        },
        {
          messageId: "named",
          data: { name: "#adminPassword" },
          suggestions: [
            {
              messageId: "environment",
              data: { variable: "ADMIN_PASSWORD" },
              output: `
        let dbPassword = "Blackthorn-1862";
        class Settings { static #adminPassword = process.env.ADMIN_PASSWORD; }
        this.passphrase = "Blackthorn-1862";
      `,
            },
          ],
        },
        {
          messageId: "named",
          data: { name: "passphrase" },
          suggestions: [
            {
              messageId: "environment",
              data: { variable: "PASSPHRASE" },
              output: `
        let dbPassword = "Blackthorn-1862";
        class Settings { static #adminPassword = "R0sehip!Hedge"; }
        this.passphrase = process.env.PASSPHRASE;
      `,
            },
          ],
        },
      ],
    },
  ],
});
