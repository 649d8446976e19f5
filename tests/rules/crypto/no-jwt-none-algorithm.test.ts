import { RuleTester } from "@typescript-eslint/rule-tester";

import rule from "../../../src/rules/crypto/no-jwt-none-algorithm.ts";

new RuleTester().run("no-jwt-none-algorithm", rule, {
  valid: [
    {
      name: "the algorithm that one signs with",
      code: `
        import jwt from "jsonwebtoken";
        const key = process.env.KEY;
        jwt.sign({ user: 1 }, key, { algorithm: "HS256" });
        export const read = (token) => jwt.verify(token, key, { algorithms: ["HS256"] }); // not none
      `,
    },
    {
      name: "an algorithm that is not known, and none of them",
      code: `
        import jwt from "jsonwebtoken";
        export const none = "none";
        export const read = (token, key, algorithms) => jwt.verify(token, key, { algorithms });
        export const written = (user, key) => jwt.sign({ user }, key);
      `,
    },
    {
      name: "somebody else's sign",
      code: `import { sign } from "./tokens.js"; sign({ user: 1 }, "", { algorithm: "none" });`,
    },
  ],
  invalid: [
    {
      name: "a token without a signature",
      code: `
        import jwt from "jsonwebtoken";
        export const token = jwt.sign({ user: 1 }, "", { algorithm: "none" });
      `,
      errors: [{ messageId: "none", data: { call: "jwt.sign" }, line: 3, column: 69 }],
    },
    {
      name: "one algorithm of several, in whatever case, by way of a constant",
      code: `
        const { verify } = require("jsonwebtoken");
        const { expressjwt } = require("express-jwt");
        const ALGORITHMS = ["RS256", "None"];
        exports.read = (token, key) => verify(token, key, { algorithms: ALGORITHMS });
        exports.handler = (secret) => expressjwt({ secret, algorithms: ["none"] });
      `,
      errors: [
        { messageId: "none", data: { call: "verify" } },
        { messageId: "none", data: { call: "expressjwt" } },
      ],
    },
    {
      name: "other packages, and where an algorithm is chosen",
      code: `
        import { Strategy } from "passport-jwt";
        import { createSigner } from "fast-jwt";
        import jwt from "jwt-simple";
        const algorithm = process.env.SIGNED ? "HS256" : "none";
        export const sign = createSigner({ key: process.env.KEY, algorithm });
        export const token = jwt.encode({ user: 1 }, "", "none");
        new Strategy({ secretOrKey: process.env.KEY, algorithms: ["none"] }, () => undefined);
      `,
      errors: [
        { messageId: "none", data: { call: "createSigner" } },
        { messageId: "none", data: { call: "jwt.encode" } },
        { messageId: "none", data: { call: "Strategy" } },
      ],
    },
  ],
});
