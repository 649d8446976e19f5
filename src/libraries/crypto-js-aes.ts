import type { Library } from "./library.ts";

/** @see https://cryptojs.gitbook.io/docs */
export default {
  modules: ["crypto-js/aes", "crypto-js/aes.js"],
  sinks: [
    { kind: "cipher-algorithm", call: ["encrypt"], argument: 2, property: ["mode"] },
    { kind: "decipher-algorithm", call: ["decrypt"], argument: 2, property: ["mode"] },
    { kind: "crypto-key", call: ["decrypt", "encrypt"], argument: 1 },
  ],
} as const satisfies Library;
