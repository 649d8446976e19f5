import type { Library } from "./library.ts";

/** @see https://cryptojs.gitbook.io/docs */
export default {
  modules: ["crypto-js/md5", "crypto-js/md5.js"],
  sinks: [{ kind: "hash-algorithm", call: [""], uses: "md5" }],
  sanitizers: [{ call: [""], for: "every", from: { of: 0 } }],
} as const satisfies Library;
