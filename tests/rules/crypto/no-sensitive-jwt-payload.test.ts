import { RuleTester } from "@typescript-eslint/rule-tester";

import rule from "../../../src/rules/crypto/no-sensitive-jwt-payload.ts";

new RuleTester().run("no-sensitive-jwt-payload", rule, {
  valid: [
    {
      name: "an identifier and rights",
      code: `
        import jwt from "jsonwebtoken";
        export const issue = (user, secret) =>
          jwt.sign({ sub: user.id, role: user.role }, process.env.JWT_SECRET ?? secret);
      `,
    },
    {
      name: "the key with which it is signed",
      code: `
        const jwt = require("jwt-simple");
        exports.issue = (user, apiSecret) => jwt.encode({ sub: user.id }, apiSecret);
      `,
    },
    {
      name: "a user without the password",
      code: `
        import jwt from "jsonwebtoken";
        export function issue(user, key) {
          const { password, ...shown } = user;
          return jwt.sign(shown, key);
        }
      `,
    },
    {
      name: "whether there is a password",
      code: `
        import jwt from "jsonwebtoken";
        export const issue = (user, key) =>
          jwt.sign({ hasPassword: Boolean(user.password), length: user.password.length }, key);
      `,
    },
    {
      name: "a fingerprint of a token",
      code: `
        import { sign } from "hono/jwt";
        import { fingerprint } from "./fingerprint.js";
        export const issue = (user, key) => sign({ sub: user.id, tid: fingerprint(user.apiToken) }, key);
      `,
    },
    {
      name: "a token that is encrypted",
      code: `
        import { EncryptJWT } from "jose";
        export const issue = (user, key) => new EncryptJWT({ password: user.password }).encrypt(key);
      `,
    },
    {
      name: "somebody else's sign",
      code: `
        import { sign } from "./letters.js";
        export const issue = (user, key) => sign({ password: user.password }, key);
      `,
    },
    {
      name: "a made up password of a test",
      filename: "src/login.test.js",
      code: `
        import jwt from "jsonwebtoken";
        export const issue = (user, key) => jwt.sign({ password: user.password }, key);
      `,
    },
  ],
  invalid: [
    {
      name: "a password in the payload",
      code: `
import jwt from "jsonwebtoken";
export const issue = (user, key) => jwt.sign({ id: user.id, password: user.password }, key);
      `,
      errors: [
        {
          messageId: "shown",
          data: { source: "user.password", line: "3", sink: "jwt.sign" },
          line: 3,
          column: 46,
        },
      ],
    },
    {
      name: "a payload that is put together elsewhere",
      code: `
        const jwt = require("jsonwebtoken");
        function payloadOf(user) {
          const payload = { sub: user.id };
          payload.ssn = user.ssn;
          return payload;
        }
        exports.issue = (user, key) => jwt.sign(payloadOf(user), key);
      `,
      errors: [
        { messageId: "shown", data: { source: "user.ssn", line: "5 → 6", sink: "jwt.sign" } },
      ],
    },
    {
      name: "a token of another service, with jose",
      code: `
        import { SignJWT } from "jose";
        export async function issue(session, key) {
          return new SignJWT({ accessToken: session.accessToken })
            .setProtectedHeader({ alg: "HS256" })
            .sign(key);
        }
      `,
      errors: [
        {
          messageId: "shown",
          data: { source: "session.accessToken", line: "4", sink: "SignJWT" },
        },
      ],
    },
    {
      name: "a card number, with jwt-simple",
      code: `
        const { encode } = require("jwt-simple");
        exports.issue = (cardNumber, key) => encode({ cardNumber }, key);
      `,
      errors: [{ messageId: "shown", data: { source: "cardNumber", line: "3", sink: "encode" } }],
    },
    {
      name: "a function that signs whatever it is given",
      code: `
        import { sign } from "hono/jwt";
        const signed = (claims) => sign({ ...claims, iss: "shop" }, process.env.SIGNING);
        export const login = (name, password) => signed({ name, password });
      `,
      errors: [{ messageId: "shown", data: { source: "password", line: "4", sink: "sign" } }],
    },
    {
      name: "a service of Nest",
      code: `
        import { JwtService } from "@nestjs/jwt";
        export class Accounts {
          constructor(private readonly tokens: JwtService) {}
          issue(user: User) {
            return this.tokens.signAsync({ sub: user.id, pwd: user.pwd });
          }
        }
      `,
      errors: [
        {
          messageId: "shown",
          data: { source: "user.pwd", line: "6", sink: "tokens.signAsync" },
        },
      ],
    },
    {
      name: "a signer of fast-jwt",
      code: `
        import { createSigner } from "fast-jwt";
        const sign = createSigner({ key: process.env.SIGNING });
        export const issue = (apiKey) => sign({ apiKey });
      `,
      errors: [{ messageId: "shown", data: { source: "apiKey", line: "4", sink: "sign" } }],
    },
    {
      name: "under another name",
      code: `
        import * as jwt from "jsonwebtoken";
        export const issue = (request, key) => {
          const typed = request.body.password;
          return jwt.sign({ typed }, key);
        };
      `,
      errors: [
        {
          messageId: "shown",
          data: { source: "request.body.password", line: "4", sink: "jwt.sign" },
        },
      ],
    },
  ],
});
