import type { Library } from "./library.ts";

/** @see https://expressjs.com/en/resources/middleware/cookie-session.html */
export default {
  modules: ["cookie-session"],
  sinks: [
    { kind: "crypto-key", call: [""], argument: 0, property: ["secret"] },
    { kind: "crypto-key", call: [""], argument: 0, property: ["keys"], elements: true },
  ],
} as const satisfies Library;
