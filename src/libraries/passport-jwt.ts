import type { Library } from "./library.ts";

/** @see https://www.passportjs.org/packages/passport-jwt/ */
export default {
  modules: ["passport-jwt"],
  sinks: [
    { kind: "crypto-key", construct: ["Strategy"], argument: 0, property: ["secretOrKey"] },
    {
      kind: "token-algorithm",
      construct: ["Strategy"],
      argument: 0,
      property: ["algorithms"],
      elements: true,
    },
  ],
  protections: [{ construct: ["Strategy"], for: ["unverified-token"] }],
} as const satisfies Library;
