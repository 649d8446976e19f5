import type { Library } from "./library.ts";

/** @see https://github.com/digitalbazaar/forge */
export default {
  modules: ["node-forge"],
  types: {
    ForgeHashState: {
      returnedBy: [
        { call: ["md.md5.create", "md.sha1.create", "md5.create", "sha1.create"] },
        { type: "ForgeHashState", call: ["update"] },
      ],
      annotatedAs: ["md.MessageDigest"],
    },
    ForgeKeyPair: { returnedBy: [{ call: ["pki.rsa.generateKeyPair", "rsa.generateKeyPair"] }] },
    ForgePrivateKey: {
      returnedBy: [
        {
          call: [
            "pki.decryptRsaPrivateKey",
            "pki.privateKeyFromAsn1",
            "pki.privateKeyFromPem",
            "pki.setRsaPrivateKey",
          ],
        },
      ],
      memberOf: [{ type: "ForgeKeyPair", read: ["privateKey"] }],
      annotatedAs: ["pki.PrivateKey", "pki.rsa.PrivateKey"],
    },
    ForgePublicKey: {
      returnedBy: [
        { call: ["pki.publicKeyFromAsn1", "pki.publicKeyFromPem", "pki.setRsaPublicKey"] },
      ],
      memberOf: [{ type: ["ForgeCertificate", "ForgeKeyPair"], read: ["publicKey"] }],
      annotatedAs: ["pki.PublicKey", "pki.rsa.PublicKey"],
    },
    ForgeCertificate: {
      returnedBy: [
        {
          call: [
            "pki.certificateFromPem",
            "pki.createCertificate",
            "pki.createCertificationRequest",
          ],
        },
      ],
      annotatedAs: ["pki.Certificate"],
    },
  },
  sinks: [
    { kind: "hash-algorithm", call: ["md.md5.create", "md5.create"], uses: "md5" },
    { kind: "hash-algorithm", call: ["md.sha1.create", "sha1.create"], uses: "sha1" },
    { kind: "signature-hash", type: "ForgePrivateKey", call: ["sign"], argument: 0 },
    { kind: "signature-hash", type: "ForgeCertificate", call: ["sign"], argument: 1 },
    { kind: "cipher-algorithm", call: ["cipher.createCipher"], argument: 0 },
    { kind: "decipher-algorithm", call: ["cipher.createDecipher"], argument: 0 },
    {
      kind: "cipher-algorithm",
      call: ["des.createEncryptionCipher", "des.startEncrypting"],
      uses: "DES",
    },
    {
      kind: "decipher-algorithm",
      call: ["des.createDecryptionCipher", "des.startDecrypting"],
      uses: "DES",
    },
    {
      kind: "cipher-algorithm",
      call: ["rc2.createEncryptionCipher", "rc2.startEncrypting"],
      uses: "RC2",
    },
    {
      kind: "decipher-algorithm",
      call: ["rc2.createDecryptionCipher", "rc2.startDecrypting"],
      uses: "RC2",
    },
    // Who decrypts is the one that a bad padding betrays.
    { kind: "cipher-algorithm", type: "ForgePrivateKey", call: ["decrypt"], argument: 1 },
    { kind: "cipher-algorithm", type: "ForgePublicKey", call: ["encrypt"], argument: 1 },
  ],
  sanitizers: [
    { type: "ForgeHashState", call: ["digest"], for: "every", from: { of: "receiver" } },
  ],
} as const satisfies Library;
