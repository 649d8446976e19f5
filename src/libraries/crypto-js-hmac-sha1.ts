import type { Library } from "./library.ts";

/** @see https://cryptojs.gitbook.io/docs */
export default {
  modules: ["crypto-js/hmac-sha1", "crypto-js/hmac-sha1.js"],
  sinks: [
    { kind: "keyed-hash", call: [""], uses: "sha1" },
    { kind: "crypto-key", call: [""], argument: 1 },
  ],
} as const satisfies Library;
