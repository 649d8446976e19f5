import type { Library } from "./library.ts";

/** @see https://bun.com/docs/api/hashing */
export default {
  modules: ["bun"],
  global: "Bun",
  types: {
    BunRequest: {
      extends: "ServerRequest",
      handedTo: [{ call: ["serve"], callback: 0, property: ["fetch"], parameter: 0 }],
      annotatedAs: ["BunRequest"],
    },
    BunHashState: {
      constructedBy: ["CryptoHasher", "MD4", "MD5", "SHA1"],
      returnedBy: [{ type: "BunHashState", call: ["copy", "update"] }],
    },
  },
  sources: [{ kind: "remote", type: "BunRequest", read: ["params"], label: "strings" }],
  sinks: [
    // A second argument is the key of an HMAC.
    {
      kind: "hash-algorithm",
      construct: ["CryptoHasher"],
      argument: 0,
      unless: { argument: 1, given: true },
    },
    {
      kind: "keyed-hash",
      construct: ["CryptoHasher"],
      argument: 0,
      when: { argument: 1, given: true },
    },
    { kind: "crypto-key", construct: ["CryptoHasher"], argument: 1 },
    { kind: "hash-algorithm", call: ["CryptoHasher.hash"], argument: 0 },
    { kind: "hash-algorithm", construct: ["MD4"], uses: "md4" },
    { kind: "hash-algorithm", construct: ["MD5"], uses: "md5" },
    { kind: "hash-algorithm", construct: ["SHA1"], uses: "sha1" },
    { kind: "hash-algorithm", call: ["MD4.hash"], uses: "md4" },
    { kind: "hash-algorithm", call: ["MD5.hash"], uses: "md5" },
    { kind: "hash-algorithm", call: ["SHA1.hash"], uses: "sha1" },
  ],
  sanitizers: [
    { call: ["CryptoHasher.hash"], for: "every", from: { of: 1 } },
    { call: ["MD4.hash", "MD5.hash", "SHA1.hash"], for: "every", from: { of: 0 } },
    { type: "BunHashState", call: ["digest"], for: "every", from: { of: "receiver" } },
  ],
} as const satisfies Library;
