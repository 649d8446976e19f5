import type { Library } from "./library.ts";

/** @see https://github.com/browserify/createHmac */
export default {
  modules: ["create-hmac"],
  sinks: [
    { kind: "keyed-hash", call: [""], argument: 0 },
    { kind: "crypto-key", call: [""], argument: 1 },
  ],
} as const satisfies Library;
