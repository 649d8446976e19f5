import type { Library } from "../library.ts";

/** @see https://nodejs.org/api/crypto.html */
export default {
  modules: ["node:crypto", "crypto"],
  types: {
    HashState: {
      constructedBy: ["Hash", "Hmac"],
      returnedBy: [
        { call: ["createHash", "createHmac"] },
        { type: "HashState", call: ["copy", "update"] },
      ],
      annotatedAs: ["Hash", "Hmac"],
    },
    Signer: {
      constructedBy: ["Sign"],
      returnedBy: [{ call: ["createSign"] }, { type: "Signer", call: ["update"] }],
      annotatedAs: ["Sign"],
    },
    KeyExchange: {
      constructedBy: ["DiffieHellman", "ECDH"],
      returnedBy: [{ call: ["createDiffieHellman", "createECDH"] }],
      annotatedAs: ["DiffieHellman", "ECDH"],
    },
    KeyObject: {
      returnedBy: [{ call: ["createPrivateKey", "createPublicKey", "createSecretKey"] }],
      annotatedAs: ["KeyObject"],
    },
    NodeSubtleCrypto: { extends: "SubtleCrypto", exportedAs: ["subtle", "webcrypto.subtle"] },
  },
  sources: [{ kind: "weak-random", call: ["pseudoRandomBytes"], label: "buffer" }],
  sinks: [
    {
      kind: "hash-algorithm",
      call: [
        "createHash",
        "createHmac",
        "createSign",
        "createVerify",
        "hash",
        "hkdf",
        "hkdfSync",
        "sign",
        "verify",
      ],
      argument: 0,
    },
    { kind: "hash-algorithm", construct: ["Hash", "Hmac", "Sign", "Verify"], argument: 0 },
    { kind: "hash-algorithm", call: ["pbkdf2", "pbkdf2Sync"], argument: 4 },

    {
      kind: "cipher-algorithm",
      call: ["createCipher", "createCipheriv", "createDecipher", "createDecipheriv"],
      argument: 0,
    },
    {
      kind: "cipher-algorithm",
      call: ["generateKeyPair", "generateKeyPairSync"],
      argument: 1,
      property: ["privateKeyEncoding.cipher"],
    },
    {
      kind: "cipher-algorithm",
      type: "KeyObject",
      call: ["export"],
      argument: 0,
      property: ["cipher"],
    },

    {
      kind: "crypto-key",
      call: [
        "createCipher",
        "createCipheriv",
        "createDecipher",
        "createDecipheriv",
        "createHmac",
        "hkdf",
        "hkdfSync",
      ],
      argument: 1,
    },
    { kind: "crypto-key", construct: ["Hmac"], argument: 1 },
    {
      kind: "crypto-key",
      call: [
        "createPrivateKey",
        "createSecretKey",
        "pbkdf2",
        "pbkdf2Sync",
        "privateDecrypt",
        "privateEncrypt",
        "scrypt",
        "scryptSync",
      ],
      argument: 0,
    },
    {
      kind: "crypto-key",
      call: ["createPrivateKey", "privateDecrypt", "privateEncrypt"],
      argument: 0,
      property: ["key", "passphrase"],
    },
    { kind: "crypto-key", call: ["sign"], argument: 2 },
    { kind: "crypto-key", call: ["sign"], argument: 2, property: ["key", "passphrase"] },
    { kind: "crypto-key", type: "Signer", call: ["sign"], argument: 0 },
    {
      kind: "crypto-key",
      type: "Signer",
      call: ["sign"],
      argument: 0,
      property: ["key", "passphrase"],
    },
    { kind: "crypto-key", type: "KeyExchange", call: ["setPrivateKey"], argument: 0 },
    {
      kind: "crypto-key",
      call: ["generateKeyPair", "generateKeyPairSync"],
      argument: 1,
      property: ["privateKeyEncoding.passphrase"],
    },
    {
      kind: "crypto-key",
      type: "KeyObject",
      call: ["export"],
      argument: 0,
      property: ["passphrase"],
    },
  ],
  // What comes out says nothing of what went in.
  sanitizers: [
    { type: "HashState", call: ["digest"], for: "every", from: { of: "receiver" } },
    { call: ["hash"], for: "every", from: { of: 1 } },
    {
      call: [
        "hkdfSync",
        "pbkdf2Sync",
        "randomBytes",
        "randomInt",
        "randomUUID",
        "scryptSync",
        "timingSafeEqual",
      ],
      for: "every",
    },
  ],
  propagators: [
    {
      type: "HashState",
      call: ["copy", "update"],
      from: [{ of: "receiver" }, { of: 0 }],
      to: { of: "result" },
    },
  ],
} as const satisfies Library;
