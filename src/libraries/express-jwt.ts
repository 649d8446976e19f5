import type { Library } from "./library.ts";

/** @see https://github.com/auth0/express-jwt#usage */
export default {
  modules: ["express-jwt"],
  sinks: [{ kind: "crypto-key", call: ["", "expressjwt"], argument: 0, property: ["secret"] }],
} as const satisfies Library;
