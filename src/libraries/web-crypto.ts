import type { Library } from "./library.ts";

/** @see https://developer.mozilla.org/docs/Web/API/Web_Crypto_API */
export default {
  modules: [],
  global: "crypto",
  types: {
    SubtleCrypto: { exportedAs: ["subtle"] },
  },
  sinks: [
    { kind: "hash-algorithm", type: "SubtleCrypto", call: ["digest"], argument: 0 },
    {
      kind: "hash-algorithm",
      type: "SubtleCrypto",
      call: ["digest"],
      argument: 0,
      property: ["name"],
    },
    // The hash that an HMAC, a signature or a derivation is made with.
    {
      kind: "hash-algorithm",
      type: "SubtleCrypto",
      call: ["deriveBits", "deriveKey", "generateKey", "sign", "verify"],
      argument: 0,
      property: ["hash", "hash.name"],
    },
    {
      kind: "hash-algorithm",
      type: "SubtleCrypto",
      call: ["importKey"],
      argument: 2,
      property: ["hash", "hash.name"],
    },
    {
      kind: "crypto-key",
      type: "SubtleCrypto",
      call: ["importKey"],
      argument: 1,
      when: { argument: 0, is: "raw" },
    },
  ],
  sanitizers: [
    { call: ["getRandomValues", "randomUUID"], for: "every" },
    { type: "SubtleCrypto", call: ["digest"], for: "every" },
  ],
} as const satisfies Library;
