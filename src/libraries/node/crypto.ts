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
  sinks: [
    { kind: "hash-algorithm", call: ["createHash", "hash"], argument: 0 },
    { kind: "hash-algorithm", construct: ["Hash"], argument: 0 },
    {
      kind: "signature-hash",
      call: ["createSign", "createVerify", "sign", "verify"],
      argument: 0,
    },
    { kind: "signature-hash", construct: ["Sign", "Verify"], argument: 0 },
    { kind: "keyed-hash", call: ["createHmac", "hkdf", "hkdfSync"], argument: 0 },
    { kind: "keyed-hash", construct: ["Hmac"], argument: 0 },
    { kind: "size", call: ["randomBytes"], argument: 0 },
    { kind: "size", call: ["pbkdf2", "pbkdf2Sync"], argument: 2 },
    { kind: "keyed-hash", call: ["pbkdf2", "pbkdf2Sync"], argument: 4 },
    { kind: "work-factor", call: ["pbkdf2", "pbkdf2Sync"], argument: 2, minimum: 100_000 },
    {
      kind: "work-factor",
      call: ["scrypt", "scryptSync"],
      argument: 3,
      property: ["N", "cost"],
      minimum: 16_384,
    },

    // OpenSSL's way to make a key of a password: one round of MD5, and never another IV.
    { kind: "cipher-algorithm", call: ["createCipher"], uses: "EVP_BytesToKey" },
    { kind: "decipher-algorithm", call: ["createDecipher"], uses: "EVP_BytesToKey" },
    { kind: "cipher-algorithm", call: ["createCipher", "createCipheriv"], argument: 0 },
    { kind: "decipher-algorithm", call: ["createDecipher", "createDecipheriv"], argument: 0 },
    { kind: "cipher-algorithm", construct: ["Cipher", "Cipheriv"], argument: 0 },
    { kind: "decipher-algorithm", construct: ["Decipher", "Decipheriv"], argument: 0 },
    // Who decrypts is the one that a bad padding betrays.
    {
      kind: "cipher-algorithm",
      call: ["privateDecrypt", "publicEncrypt"],
      argument: 0,
      property: ["padding"],
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
    {
      kind: "initialization-vector",
      call: ["createCipheriv"],
      argument: 2,
    },
    {
      kind: "salt",
      call: ["pbkdf2", "pbkdf2Sync", "scrypt", "scryptSync"],
      argument: 1,
    },
    { kind: "salt", call: ["hkdf", "hkdfSync"], argument: 2 },
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
