import type { Library } from "./library.ts";

/** @see https://expressjs.com/en/resources/middleware/cookie-parser.html */
export default {
  modules: ["cookie-parser"],
  sinks: [
    { kind: "crypto-key", call: [""], argument: 0 },
    { kind: "crypto-key", call: [""], argument: 0, elements: true },
    { kind: "crypto-key", call: ["signedCookie", "signedCookies"], argument: 1 },
  ],
} as const satisfies Library;
