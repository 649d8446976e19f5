import type { Library } from "./library.ts";

/** @see https://github.com/auth0/node-jsonwebtoken#usage */
export default {
  modules: ["jsonwebtoken"],
  sinks: [
    { kind: "crypto-key", call: ["sign", "verify"], argument: 1 },
    { kind: "crypto-key", call: ["sign"], argument: 1, property: ["key", "passphrase"] },
  ],
} as const satisfies Library;
