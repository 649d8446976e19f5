import { RuleTester } from "@typescript-eslint/rule-tester";

import rule from "../../../src/rules/secrets/no-sensitive-logging.ts";

new RuleTester().run("no-sensitive-logging", rule, {
  valid: [
    {
      name: "that something is there, how long it is, and its last four digits",
      code: `
        export function report(apiKey, cardNumber) {
          console.log("key set:", Boolean(apiKey), !!apiKey, apiKey.length, typeof apiKey);
          console.log(apiKey ? "with a key" : "without");
          console.log("card " + cardNumber.slice(-4), apiKey === process.env.API_KEY);
        }
      `,
    },
    {
      name: "a hash or a mask, whoever makes it",
      code: `
        import { createHash } from "node:crypto";
        import { redact } from "./redaction.js";
        function mask(text) {
          return text.charAt(0) + "…" + text.charAt(text.length - 1);
        }
        const maskKey = (text) => text + "";
        export function login(password, apiKey) {
          console.log(createHash("sha256").update(password).digest("hex"));
          console.log(mask(password), redact(password), maskKey(apiKey));
          console.log({ passwordHash: password.hash, password: "[hidden]" });
        }
      `,
    },
    {
      name: "names that sound alike",
      code: `
        export function f(tokenCount, hasToken, passwordHash, errors, nextToken, publicKey, cacheKey) {
          console.log(tokenCount, hasToken, passwordHash, errors.password, nextToken, publicKey, cacheKey);
          console.log("wrong password", { token: tokenCount.length, password: undefined });
        }
      `,
    },
    {
      name: "a part of an object that is called after a secret",
      code: `
        import { getToken, token } from "./tokens.js";
        export async function f() {
          const found = await getToken();
          console.log(token.id, found.expiresAt);
        }
      `,
    },
    {
      name: "what is left of an object without the secret",
      code: `
        export function show(request) {
          const { password, ...rest } = request.body;
          console.log(rest, request.body.name);
        }
      `,
    },
    {
      name: "the tokens of a text",
      code: `
        export function parse(tokens) {
          for (const token of tokens) console.log(token);
        }
      `,
    },
    {
      name: "a logger that takes the secrets out itself",
      code: `
        import pino from "pino";
        const logger = pino({ redact: ["password"] });
        export const login = (password) => logger.info({ password });
      `,
    },
    {
      name: "a test's own password",
      filename: "tests/login.test.js",
      code: `console.log(user.password);`,
    },
    {
      name: "an object of another name with a method log",
      code: `export const f = (math, password) => math.log(password);`,
    },
    {
      name: "one variable of the environment",
      code: `console.log(process.env.NODE_ENV, process.env.CACHE_KEY_PREFIX);`,
    },
  ],
  invalid: [
    {
      name: "a password in a line",
      code: `
export function login(name, password) {
  console.log("login", name, password);
}
      `,
      errors: [
        {
          messageId: "shown",
          data: { source: "password", line: "3", sink: "console.log" },
          line: 3,
          column: 30,
        },
      ],
    },
    {
      name: "a token in a text that is put together first",
      code: `
        export function call(user) {
          const line = \`calling with \${user.accessToken}\`;
          console.debug(line);
        }
      `,
      errors: [
        {
          messageId: "shown",
          data: { source: "user.accessToken", line: "3", sink: "console.debug" },
        },
      ],
    },
    {
      name: "a secret in an object",
      code: `
        import pino from "pino";
        const logger = pino();
        export function save(name, typed) {
          logger.info({ name, password: typed }, "saving");
          logger.child({ token: typed });
        }
      `,
      errors: [
        { messageId: "shown", data: { source: "typed", line: "5", sink: "logger.info" } },
        { messageId: "shown", data: { source: "typed", line: "6", sink: "logger.child" } },
      ],
    },
    {
      name: "what becomes JSON",
      code: `
        const winston = require("winston");
        const logger = winston.createLogger({});
        exports.pay = function pay(cardNumber, cvv) {
          const payment = { cardNumber, cvv };
          logger.info("paying " + JSON.stringify(payment));
          winston.info("paying", { payment });
        };
      `,
      errors: [
        { messageId: "shown", data: { source: "cvv", line: "5", sink: "logger.info" } },
        { messageId: "shown", data: { source: "cvv", line: "5", sink: "winston.info" } },
      ],
    },
    {
      name: "a function that writes lines, two calls apart",
      code: `
        const write = (text) => console.info(text);
        function report(text) {
          write("got " + text);
        }
        export const issue = (resetToken) => report(resetToken);
      `,
      errors: [
        {
          messageId: "shown",
          data: { source: "resetToken", line: "6 → 4", sink: "console.info" },
        },
      ],
    },
    {
      name: "under another name",
      code: `
        import bunyan from "bunyan";
        const log = bunyan.createLogger({ name: "shop" });
        export function login(request) {
          const { password: typed } = request.body;
          const secret = request.body.password;
          const text = secret;
          log.warn(text);
        }
      `,
      errors: [{ messageId: "shown", data: { source: "secret", line: "7", sink: "log.warn" } }],
    },
    {
      name: "all of the environment, and all headers of a request",
      code: `
        console.log(process.env);
        export default (req, res) => {
          console.log(req.headers, req.headers.authorization, req.headers["x-api-key"]);
        };
        // secret
      `,
      errors: [
        { messageId: "shown", data: { source: "process.env", line: "2", sink: "console.log" } },
        { messageId: "shown", data: { source: "req.headers", line: "4", sink: "console.log" } },
        {
          messageId: "shown",
          data: { source: "req.headers.authorization", line: "4", sink: "console.log" },
        },
        {
          messageId: "shown",
          data: { source: 'req.headers["x-api-key"]', line: "4", sink: "console.log" },
        },
      ],
    },
    {
      name: "what a function gives that makes secrets",
      code: `
        import { generateApiKey } from "./keys.js";
        export async function create() {
          const made = await generateApiKey();
          console.log("made", made.trim());
        }
      `,
      errors: [
        {
          messageId: "shown",
          data: { source: "generateApiKey()", line: "4", sink: "console.log" },
        },
      ],
    },
    {
      name: "a password within the function that hashes it",
      code: `
        export function hashPassword(password) {
          console.log("hashing", password);
        }
      `,
      errors: [
        { messageId: "shown", data: { source: "password", line: "3", sink: "console.log" } },
      ],
    },
    {
      name: "a field of a class",
      code: `
        class Client {
          constructor(options) {
            this.apiKey = options.apiKey;
          }
          connect() {
            console.log("connecting with " + this.apiKey);
          }
        }
        export default Client;
      `,
      errors: [
        { messageId: "shown", data: { source: "this.apiKey", line: "7", sink: "console.log" } },
      ],
    },
  ],
});
