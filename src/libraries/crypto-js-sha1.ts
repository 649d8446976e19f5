import type { Library } from "./library.ts";

/** @see https://cryptojs.gitbook.io/docs */
export default {
  modules: ["crypto-js/sha1", "crypto-js/sha1.js"],
  sinks: [{ kind: "hash-algorithm", call: [""], uses: "sha1" }],
  sanitizers: [{ call: [""], for: "every", from: { of: 0 } }],
} as const satisfies Library;
