import type { Library } from "./library.ts";

/** @see https://cryptojs.gitbook.io/docs */
export default {
  modules: ["crypto-js/hmac-md5", "crypto-js/hmac-md5.js"],
  sinks: [
    { kind: "keyed-hash", call: [""], uses: "md5" },
    { kind: "crypto-key", call: [""], argument: 1 },
  ],
} as const satisfies Library;
