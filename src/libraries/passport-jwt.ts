import type { Library } from "./library.ts";

/** @see https://www.passportjs.org/packages/passport-jwt/ */
export default {
  modules: ["passport-jwt"],
  sinks: [{ kind: "crypto-key", construct: ["Strategy"], argument: 0, property: ["secretOrKey"] }],
} as const satisfies Library;
