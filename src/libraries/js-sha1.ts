import type { Library } from "./library.ts";

/** @see https://github.com/emn178/js-sha1 */
export default {
  modules: ["js-sha1"],
  types: {
    JsSha1State: {
      returnedBy: [
        { call: ["create", "update", "sha1.create", "sha1.update"] },
        { type: "JsSha1State", call: ["update"] },
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
        "digest",
        "hex",
        "sha1",
        "sha1.array",
        "sha1.arrayBuffer",
        "sha1.digest",
        "sha1.hex",
      ],
      uses: "sha1",
    },
    {
      kind: "hash-algorithm",
      call: ["create", "update", "sha1.create", "sha1.update"],
      uses: "sha1",
    },
    {
      kind: "keyed-hash",
      call: ["hmac", "hmac.create", "hmac.hex", "sha1.hmac", "sha1.hmac.create", "sha1.hmac.hex"],
      uses: "sha1",
    },
  ],
  sanitizers: [
    {
      call: [
        "",
        "array",
        "arrayBuffer",
        "digest",
        "hex",
        "sha1",
        "sha1.array",
        "sha1.arrayBuffer",
        "sha1.digest",
        "sha1.hex",
      ],
      for: "every",
      from: { of: 0 },
    },
    {
      type: "JsSha1State",
      call: ["array", "arrayBuffer", "digest", "hex", "toString"],
      for: "every",
      from: { of: "receiver" },
    },
  ],
} as const satisfies Library;
