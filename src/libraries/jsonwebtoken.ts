import type { Library } from "./library.ts";

/** @see https://github.com/auth0/node-jsonwebtoken#usage */
export default {
  modules: ["jsonwebtoken"],
  sinks: [
    { kind: "token-payload", call: ["sign"], argument: 0, contents: true },
    { kind: "crypto-key", call: ["sign", "verify"], argument: 1 },
    { kind: "crypto-key", call: ["sign"], argument: 1, property: ["key", "passphrase"] },
    {
      kind: "unverified-token",
      call: ["decode"],
      argument: 0,
      // Who reads the head looks for the key.
      unless: { argument: 1, property: "complete", truthy: true },
    },
    { kind: "token-algorithm", call: ["sign"], argument: 2, property: ["algorithm"] },
    {
      kind: "token-algorithm",
      call: ["verify"],
      argument: 2,
      property: ["algorithms"],
      elements: true,
    },
  ],
  protections: [{ call: ["verify"], for: ["unverified-token"] }],
} as const satisfies Library;
