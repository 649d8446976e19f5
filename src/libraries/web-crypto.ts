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
    // An ECDSA key does not fix the hash, an RSA key does.
    {
      kind: "signature-hash",
      type: "SubtleCrypto",
      call: ["sign", "verify"],
      argument: 0,
      property: ["hash", "hash.name"],
    },
    {
      kind: "signature-hash",
      type: "SubtleCrypto",
      call: ["generateKey"],
      argument: 0,
      property: ["hash", "hash.name"],
      when: { argument: 0, property: "name", is: ["RSASSA-PKCS1-v1_5", "RSA-PSS"] },
    },
    {
      kind: "signature-hash",
      type: "SubtleCrypto",
      call: ["importKey"],
      argument: 2,
      property: ["hash", "hash.name"],
      when: { argument: 2, property: "name", is: ["RSASSA-PKCS1-v1_5", "RSA-PSS"] },
    },
    {
      kind: "signature-hash",
      type: "SubtleCrypto",
      call: ["unwrapKey"],
      argument: 4,
      property: ["hash", "hash.name"],
      when: { argument: 4, property: "name", is: ["RSASSA-PKCS1-v1_5", "RSA-PSS"] },
    },
    {
      kind: "work-factor",
      type: "SubtleCrypto",
      call: ["deriveBits", "deriveKey"],
      argument: 0,
      property: ["iterations"],
      minimum: 100_000,
    },
    {
      kind: "keyed-hash",
      type: "SubtleCrypto",
      call: ["deriveBits", "deriveKey"],
      argument: 0,
      property: ["hash", "hash.name"],
    },
    {
      kind: "keyed-hash",
      type: "SubtleCrypto",
      call: ["deriveKey"],
      argument: 2,
      property: ["hash", "hash.name"],
    },
    {
      kind: "keyed-hash",
      type: "SubtleCrypto",
      call: ["generateKey"],
      argument: 0,
      property: ["hash", "hash.name"],
      when: { argument: 0, property: "name", is: "HMAC" },
    },
    {
      kind: "keyed-hash",
      type: "SubtleCrypto",
      call: ["importKey"],
      argument: 2,
      property: ["hash", "hash.name"],
      when: { argument: 2, property: "name", is: "HMAC" },
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
    { type: "SubtleCrypto", call: ["digest"], for: "every", from: { of: 1 } },
  ],
} as const satisfies Library;
