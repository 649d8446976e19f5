import type { Library } from "./library.ts";

/** @see https://cryptojs.gitbook.io/docs */
export default {
  modules: ["crypto-js/tripledes", "crypto-js/tripledes.js"],
  sinks: [
    { kind: "cipher-algorithm", call: ["encrypt"], uses: "3DES" },
    { kind: "decipher-algorithm", call: ["decrypt"], uses: "3DES" },
    { kind: "crypto-key", call: ["decrypt", "encrypt"], argument: 1 },
  ],
} as const satisfies Library;
