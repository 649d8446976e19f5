import type { Library } from "./library.ts";

/** @see https://github.com/rzcoder/node-rsa */
export default {
  modules: ["node-rsa"],
  types: { NodeRsa: { constructedBy: ["", "NodeRSA"] } },
  sinks: [
    {
      kind: "signature-hash",
      construct: ["", "NodeRSA"],
      argument: "last",
      property: ["signingScheme", "signingScheme.hash"],
    },
    {
      kind: "signature-hash",
      type: "NodeRsa",
      call: ["setOptions"],
      argument: 0,
      property: ["signingScheme", "signingScheme.hash"],
    },
    {
      kind: "cipher-algorithm",
      construct: ["", "NodeRSA"],
      argument: "last",
      property: ["encryptionScheme", "encryptionScheme.scheme"],
    },
    {
      kind: "cipher-algorithm",
      type: "NodeRsa",
      call: ["setOptions"],
      argument: 0,
      property: ["encryptionScheme", "encryptionScheme.scheme"],
    },
  ],
} as const satisfies Library;
