import type { Library } from "./library.ts";

/** @see https://github.com/emn178/js-sha1 */
export default {
  modules: ["js-sha1"],
  types: {
    JsSha1State: {
      returnedBy: [
        { call: ["sha1.create", "sha1.update"] },
        { type: "JsSha1State", call: ["update"] },
      ],
    },
  },
  sinks: [
    { kind: "hash-algorithm", call: ["", "sha1", "sha1.create"], uses: "sha1" },
    { kind: "keyed-hash", call: ["hmac", "sha1.hmac"], uses: "sha1" },
  ],
  sanitizers: [
    { call: ["", "sha1"], for: "every", from: { of: 0 } },
    {
      type: "JsSha1State",
      call: ["array", "arrayBuffer", "digest", "hex"],
      for: "every",
      from: { of: "receiver" },
    },
  ],
} as const satisfies Library;
