import { RuleTester } from "@typescript-eslint/rule-tester";

import rule from "../../../src/rules/crypto/no-jwt-without-verification.ts";

new RuleTester().run("no-jwt-without-verification", rule, {
  valid: [
    {
      name: "a token whose signature is checked",
      code: `
        import express from "express";
        import jwt from "jsonwebtoken";
        express().get("/", (req, res) => {
          const token = req.get("authorization").slice("Bearer ".length);
          res.json(jwt.verify(token, process.env.KEY, { algorithms: ["HS256"] }));
        });
      `,
    },
    {
      name: "a token that is read to find the key, and checked with it",
      code: `
        const express = require("express");
        const jwt = require("jsonwebtoken");
        const keys = require("./keys");
        express().get("/", async (req, res) => {
          const { header } = jwt.decode(req.query.token, { complete: true });
          const { iss } = jwt.decode(req.query.token);
          res.json(jwt.verify(req.query.token, await keys.find(iss, header.kid)));
        });
      `,
    },
    {
      name: "a token that a middleware of the same file has checked",
      code: `
        import express from "express";
        import { expressjwt } from "express-jwt";
        import { jwtDecode } from "jwt-decode";
        const app = express();
        app.use(expressjwt({ secret: process.env.KEY, algorithms: ["HS256"] }));
        app.get("/", (req, res) => res.json(jwtDecode(req.headers.authorization)));
      `,
    },
    {
      name: "a token of the program's own, and one of a service that it has asked",
      code: `
        import { decodeJwt } from "jose";
        export async function subject(service) {
          const answer = await fetch(service, { method: "POST" });
          return decodeJwt((await answer.json()).id_token).sub;
        }
      `,
    },
    {
      name: "the head alone, and a decoder that checks",
      code: `
        import express from "express";
        import { jwtDecode } from "jwt-decode";
        import simple from "jwt-simple";
        express().get("/", (req, res) => {
          const { kid } = jwtDecode(req.query.token, { header: true });
          res.json([kid, simple.decode(req.query.token, process.env.KEY)]);
        });
      `,
    },
    {
      name: "somebody else's decode",
      code: `
        import express from "express";
        import { decode } from "./tokens.js";
        express().get("/", (req, res) => res.json(decode(req.query.token)));
      `,
    },
  ],
  invalid: [
    {
      name: "a token from a header",
      code: `
        import express from "express";
        import jwt from "jsonwebtoken";
        const app = express();
        app.get("/profile", (req, res) => {
          const [, token] = req.headers.authorization.split(" ");
          const { user } = jwt.decode(token);
          res.json({ user });
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.headers.authorization",
            line: 6,
            origin: "the network",
            sink: "jwt.decode",
          },
          line: 7,
          column: 39,
        },
      ],
    },
    {
      name: "other packages, and a decoder that is told not to check",
      code: `
        const express = require("express");
        const { createDecoder } = require("fast-jwt");
        const { decodeJwt } = require("jose");
        const jwtDecode = require("jwt-decode");
        const simple = require("jwt-simple");
        const decode = createDecoder();
        express().get("/", (req, res) => {
          const { token } = req.cookies;
          res.json([decode(token), decodeJwt(token), jwtDecode(token), simple.decode(token, "", true)]);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.cookies.token", line: 9, origin: "the network", sink: "decode" },
        },
        {
          messageId: "tainted",
          data: { source: "req.cookies.token", line: 9, origin: "the network", sink: "decodeJwt" },
        },
        {
          messageId: "tainted",
          data: { source: "req.cookies.token", line: 9, origin: "the network", sink: "jwtDecode" },
        },
        {
          messageId: "tainted",
          data: {
            source: "req.cookies.token",
            line: 9,
            origin: "the network",
            sink: "simple.decode",
          },
        },
      ],
    },
    {
      name: "a service that a class is given, by its type",
      code: `
        import type { Request } from "express";
        import { JwtService } from "@nestjs/jwt";
        export class Guard {
          constructor(private readonly tokens: JwtService) {}
          user(request: Request) {
            return this.tokens.decode(request.headers.authorization ?? "");
          }
        }
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "request.headers.authorization",
            line: 7,
            origin: "the network",
            sink: "tokens.decode",
          },
        },
      ],
    },
    {
      name: "a token of unknown origin, if told to",
      code: `
        import { decode } from "jsonwebtoken";
        export const user = (token) => decode(token).user;
      `,
      options: [{ report: "opaque" }],
      errors: [{ messageId: "opaque", data: { source: "token", line: 3, sink: "decode" } }],
    },
  ],
});
