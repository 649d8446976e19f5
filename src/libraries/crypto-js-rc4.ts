import type { Library } from "./library.ts";

/** @see https://cryptojs.gitbook.io/docs */
export default {
  modules: ["crypto-js/rc4", "crypto-js/rc4.js"],
  sinks: [
    { kind: "cipher-algorithm", call: ["encrypt"], uses: "RC4" },
    { kind: "decipher-algorithm", call: ["decrypt"], uses: "RC4" },
    { kind: "crypto-key", call: ["decrypt", "encrypt"], argument: 1 },
  ],
} as const satisfies Library;
