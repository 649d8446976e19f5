import type { Library } from "./library.ts";

/** @see https://github.com/koajs/jwt#usage */
export default {
  modules: ["koa-jwt"],
  sinks: [{ kind: "crypto-key", call: [""], argument: 0, property: ["secret"] }],
} as const satisfies Library;
