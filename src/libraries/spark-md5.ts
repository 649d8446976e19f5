import type { Library } from "./library.ts";

/** @see https://github.com/satazor/js-spark-md5 */
export default {
  modules: ["spark-md5"],
  types: {
    SparkMd5State: {
      constructedBy: ["", "ArrayBuffer"],
      returnedBy: [{ type: "SparkMd5State", call: ["append", "appendBinary"] }],
    },
  },
  sinks: [
    { kind: "hash-algorithm", call: ["ArrayBuffer.hash", "hash", "hashBinary"], uses: "md5" },
    { kind: "hash-algorithm", construct: ["", "ArrayBuffer"], uses: "md5" },
  ],
  sanitizers: [
    { call: ["ArrayBuffer.hash", "hash", "hashBinary"], for: "every", from: { of: 0 } },
    { type: "SparkMd5State", call: ["end"], for: "every", from: { of: "receiver" } },
  ],
} as const satisfies Library;
