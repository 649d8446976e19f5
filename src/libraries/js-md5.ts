import type { Library } from "./library.ts";

/** @see https://github.com/emn178/js-md5 */
export default {
  modules: ["js-md5"],
  types: {
    JsMd5State: {
      returnedBy: [
        { call: ["md5.create", "md5.update"] },
        { type: "JsMd5State", call: ["update"] },
      ],
    },
  },
  sinks: [
    { kind: "hash-algorithm", call: ["", "md5", "md5.create"], uses: "md5" },
    { kind: "keyed-hash", call: ["hmac", "md5.hmac"], uses: "md5" },
  ],
  sanitizers: [
    { call: ["", "md5"], for: "every", from: { of: 0 } },
    {
      type: "JsMd5State",
      call: ["array", "arrayBuffer", "base64", "digest", "hex"],
      for: "every",
      from: { of: "receiver" },
    },
  ],
} as const satisfies Library;
