import type { Library } from "./library.ts";

/** @see https://cryptojs.gitbook.io/docs */
export default {
  modules: ["crypto-js/rabbit", "crypto-js/rabbit.js"],
  sinks: [
    { kind: "cipher-algorithm", call: ["encrypt"], uses: "Rabbit" },
    { kind: "decipher-algorithm", call: ["decrypt"], uses: "Rabbit" },
    { kind: "crypto-key", call: ["decrypt", "encrypt"], argument: 1 },
  ],
} as const satisfies Library;
