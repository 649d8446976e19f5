import type { Library } from "./library.ts";

/** @see https://github.com/cotag/ts-md5 */
export default {
  modules: ["ts-md5"],
  types: {
    TsMd5State: {
      constructedBy: ["Md5"],
      returnedBy: [
        { type: "TsMd5State", call: ["appendAsciiStr", "appendByteArray", "appendStr", "start"] },
      ],
    },
  },
  sinks: [
    { kind: "hash-algorithm", call: ["Md5.hashAsciiStr", "Md5.hashStr"], uses: "md5" },
    { kind: "hash-algorithm", construct: ["Md5"], uses: "md5" },
  ],
  sanitizers: [
    { call: ["Md5.hashAsciiStr", "Md5.hashStr"], for: "every", from: { of: 0 } },
    { type: "TsMd5State", call: ["end"], for: "every", from: { of: "receiver" } },
  ],
} as const satisfies Library;
