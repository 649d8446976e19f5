import type { Library } from "./library.ts";

/** @see https://expressjs.com/en/resources/middleware/session.html */
export default {
  modules: ["express-session"],
  sinks: [
    { kind: "crypto-key", call: [""], argument: 0, property: ["secret"] },
    { kind: "crypto-key", call: [""], argument: 0, property: ["secret"], elements: true },
  ],
} as const satisfies Library;
