import type { Library } from "./library.ts";

/** @see https://github.com/panva/jose/tree/main/docs */
export default {
  modules: ["jose"],
  types: {
    JoseProducer: {
      constructedBy: ["CompactEncrypt", "CompactSign", "EncryptJWT", "FlattenedSign", "SignJWT"],
      returnedBy: [
        {
          type: "JoseProducer",
          call: [
            "setAudience",
            "setExpirationTime",
            "setIssuedAt",
            "setIssuer",
            "setJti",
            "setNotBefore",
            "setProtectedHeader",
            "setSubject",
          ],
        },
      ],
    },
  },
  sinks: [
    {
      kind: "token-payload",
      construct: ["SignJWT", "UnsecuredJWT"],
      argument: 0,
      contents: true,
    },
    { kind: "crypto-key", type: "JoseProducer", call: ["encrypt", "sign"], argument: 0 },
    {
      kind: "crypto-key",
      call: ["compactDecrypt", "compactVerify", "flattenedVerify", "jwtDecrypt", "jwtVerify"],
      argument: 1,
    },
    { kind: "crypto-key", call: ["importPKCS8"], argument: 0 },
    { kind: "crypto-key", call: ["importJWK"], argument: 0, property: ["d", "k"] },
    { kind: "unverified-token", call: ["decodeJwt"], argument: 0 },
  ],
  protections: [
    {
      call: ["compactVerify", "flattenedVerify", "generalVerify", "jwtDecrypt", "jwtVerify"],
      for: ["unverified-token"],
    },
  ],
} as const satisfies Library;
