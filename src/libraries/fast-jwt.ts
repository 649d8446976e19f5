import type { Library } from "./library.ts";

/** @see https://github.com/nearform/fast-jwt#usage */
export default {
  modules: ["fast-jwt"],
  types: {
    FastJwtDecoder: { returnedBy: [{ call: ["createDecoder"] }] },
    FastJwtSigner: { returnedBy: [{ call: ["createSigner"] }] },
  },
  sinks: [
    { kind: "token-payload", type: "FastJwtSigner", call: [""], argument: 0, contents: true },
    {
      kind: "crypto-key",
      call: ["createSigner", "createVerifier"],
      argument: 0,
      property: ["key", "key.key"],
    },
    { kind: "unverified-token", type: "FastJwtDecoder", call: [""], argument: 0 },
    { kind: "token-algorithm", call: ["createSigner"], argument: 0, property: ["algorithm"] },
    {
      kind: "token-algorithm",
      call: ["createVerifier"],
      argument: 0,
      property: ["algorithms"],
      elements: true,
    },
  ],
  protections: [{ call: ["createVerifier"], for: ["unverified-token"] }],
} as const satisfies Library;
