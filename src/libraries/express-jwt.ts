import type { Library } from "./library.ts";

/** @see https://github.com/auth0/express-jwt#usage */
export default {
  modules: ["express-jwt"],
  sinks: [
    { kind: "crypto-key", call: ["", "expressjwt"], argument: 0, property: ["secret"] },
    {
      kind: "token-algorithm",
      call: ["", "expressjwt"],
      argument: 0,
      property: ["algorithms"],
      elements: true,
    },
  ],
  protections: [{ call: ["", "expressjwt"], for: ["unverified-token"] }],
} as const satisfies Library;
