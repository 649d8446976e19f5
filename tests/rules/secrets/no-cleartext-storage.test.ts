import { RuleTester } from "@typescript-eslint/rule-tester";

import rule from "../../../src/rules/secrets/no-cleartext-storage.ts";

new RuleTester().run("no-cleartext-storage", rule, {
  valid: [
    {
      name: "what is encrypted first",
      code: `
        import { writeFileSync } from "node:fs";
        import { encrypt } from "./vault.js";
        export const save = (path, token) => writeFileSync(path, encrypt(token));
      `,
    },
    {
      name: "a hash of a password",
      code: `
        import { writeFile } from "node:fs/promises";
        import bcrypt from "bcrypt";
        export async function save(path, name, password) {
          await writeFile(path, JSON.stringify({ name, passwordHash: await bcrypt.hash(password, 12) }));
        }
      `,
    },
    {
      name: "a file without secrets",
      code: `
        const fs = require("fs");
        exports.save = (path, user) => fs.writeFileSync(path, JSON.stringify({ name: user.name }));
        // password
      `,
    },
    {
      name: "the path that is named after a secret",
      code: `
        import { writeFile } from "node:fs/promises";
        export const save = (token, text) => writeFile("/run/" + token, text);
      `,
    },
    {
      name: "a store that encrypts",
      code: `
        import Store from "electron-store";
        const store = new Store({ encryptionKey: await keyOfTheSystem() });
        export const save = (password) => store.set("password", password);
      `,
    },
    {
      name: "settings in a store",
      code: `
        import Conf from "conf";
        const conf = new Conf({ projectName: "shop" });
        conf.set("theme", theme);
        conf.set("token", undefined);
      `,
    },
    {
      name: "the rest of a user",
      code: `
        import { writeJson } from "fs-extra";
        export function save(path, user) {
          const { password, ...rest } = user;
          return writeJson(path, rest);
        }
      `,
    },
    {
      name: "a test's own token",
      filename: "tests/store.js",
      code: `require("fs").writeFileSync("t", user.token);`,
    },
  ],
  invalid: [
    {
      name: "a token in a file",
      code: `
import { writeFileSync } from "node:fs";
export function save(path, token) {
  writeFileSync(path, token);
}
      `,
      errors: [
        {
          messageId: "shown",
          data: { source: "token", line: "4", sink: "writeFileSync" },
          line: 4,
          column: 23,
        },
      ],
    },
    {
      name: "a password in JSON",
      code: `
        const fs = require("fs").promises;
        exports.save = (path, name, password) => {
          const account = { name, password };
          return fs.writeFile(path, JSON.stringify(account, null, 2));
        };
      `,
      errors: [
        { messageId: "shown", data: { source: "password", line: "4", sink: "fs.writeFile" } },
      ],
    },
    {
      name: "a line at the end of a file",
      code: `
        import { appendFile } from "node:fs/promises";
        export const save = (user) => appendFile("users.csv", \`\${user.name},\${user.ssn}\\n\`);
      `,
      errors: [{ messageId: "shown", data: { source: "user.ssn", line: "3", sink: "appendFile" } }],
    },
    {
      name: "an object in a file",
      code: `
        import { outputJson } from "fs-extra";
        export const save = (path, apiKey) => outputJson(path, { apiKey });
      `,
      errors: [{ messageId: "shown", data: { source: "apiKey", line: "3", sink: "outputJson" } }],
    },
    {
      name: "a store in the clear, with a name and with an object",
      code: `
        import Store from "electron-store";
        const store = new Store();
        export function save(answer) {
          store.set("accessToken", answer.data);
          store.set({ key: answer.secretKey });
        }
      `,
      errors: [
        { messageId: "named", data: { source: "accessToken", sink: "store.set" } },
        { messageId: "shown", data: { source: "answer.secretKey", line: "6", sink: "store.set" } },
      ],
    },
    {
      name: "another store, by require",
      code: `
        const Conf = require("conf");
        const conf = new Conf({ projectName: "shop" });
        exports.save = (cardNumber) => conf.set("card", cardNumber);
      `,
      errors: [{ messageId: "shown", data: { source: "cardNumber", line: "4", sink: "conf.set" } }],
    },
    {
      name: "a function that writes whatever it is given",
      code: `
        import fs from "node:fs";
        const dump = (value) => fs.writeFileSync("dump.json", JSON.stringify(value));
        export const debug = (session) => dump({ refresh: session.refreshToken });
      `,
      errors: [
        {
          messageId: "shown",
          data: { source: "session.refreshToken", line: "4", sink: "fs.writeFileSync" },
        },
      ],
    },
    {
      name: "all of the environment",
      code: `
        import fs from "node:fs";
        fs.writeFileSync("environment.json", JSON.stringify(process.env)); // key
      `,
      errors: [
        {
          messageId: "shown",
          data: { source: "process.env", line: "3", sink: "fs.writeFileSync" },
        },
      ],
    },
  ],
});
