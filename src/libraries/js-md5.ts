import type { Library } from "./library.ts";

/** @see https://github.com/emn178/js-md5 */
export default {
  modules: ["js-md5"],
  types: {
    JsMd5State: {
      returnedBy: [
        { call: ["create", "update", "md5.create", "md5.update"] },
        { type: "JsMd5State", call: ["update"] },
      ],
    },
  },
  sinks: [
    {
      kind: "hash-algorithm",
      call: [
        "",
        "array",
        "arrayBuffer",
        "base64",
        "digest",
        "hex",
        "md5",
        "md5.array",
        "md5.arrayBuffer",
        "md5.base64",
        "md5.digest",
        "md5.hex",
      ],
      uses: "md5",
    },
    {
      kind: "hash-algorithm",
      call: ["create", "update", "md5.create", "md5.update"],
      uses: "md5",
    },
    {
      kind: "keyed-hash",
      call: ["hmac", "hmac.create", "hmac.hex", "md5.hmac", "md5.hmac.create", "md5.hmac.hex"],
      uses: "md5",
    },
  ],
  sanitizers: [
    {
      call: [
        "",
        "array",
        "arrayBuffer",
        "base64",
        "digest",
        "hex",
        "md5",
        "md5.array",
        "md5.arrayBuffer",
        "md5.base64",
        "md5.digest",
        "md5.hex",
      ],
      for: "every",
      from: { of: 0 },
    },
    {
      type: "JsMd5State",
      call: ["array", "arrayBuffer", "base64", "digest", "hex", "toString"],
      for: "every",
      from: { of: "receiver" },
    },
  ],
} as const satisfies Library;
