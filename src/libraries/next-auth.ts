import type { Library } from "./library.ts";

/** @see https://next-auth.js.org/configuration/options */
export default {
  modules: ["next-auth", "next-auth/next"],
  sinks: [{ kind: "crypto-key", call: [""], argument: "last", property: ["secret", "jwt.secret"] }],
} as const satisfies Library;
