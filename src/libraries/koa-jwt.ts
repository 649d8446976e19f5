import type { Library } from "./library.ts";

/** @see https://github.com/koajs/jwt#usage */
export default {
  modules: ["koa-jwt"],
  sinks: [
    { kind: "crypto-key", call: [""], argument: 0, property: ["secret"] },
    { kind: "token-algorithm", call: [""], argument: 0, property: ["algorithms"], elements: true },
  ],
  protections: [{ call: [""], for: ["unverified-token"] }],
} as const satisfies Library;
