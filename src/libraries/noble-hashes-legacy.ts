import type { Library } from "./library.ts";

/** @see https://github.com/paulmillr/noble-hashes */
export default {
  modules: ["@noble/hashes/legacy.js", "@noble/hashes/legacy"],
  types: {
    NobleLegacyState: {
      returnedBy: [
        { call: ["md5.create", "sha1.create"] },
        { type: "NobleLegacyState", call: ["update"] },
      ],
    },
  },
  sinks: [
    { kind: "hash-algorithm", call: ["md5", "md5.create"], uses: "md5" },
    { kind: "hash-algorithm", call: ["sha1", "sha1.create"], uses: "sha1" },
  ],
  sanitizers: [
    { call: ["md5", "sha1"], for: "every", from: { of: 0 } },
    { type: "NobleLegacyState", call: ["digest"], for: "every", from: { of: "receiver" } },
  ],
} as const satisfies Library;
