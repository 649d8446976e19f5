import type { Library } from "./library.ts";

/** @see https://github.com/node-saml/xml-crypto */
export default {
  modules: ["xml-crypto"],
  types: { SignedXml: { constructedBy: ["SignedXml"], annotatedAs: ["SignedXml"] } },
  sinks: [
    {
      kind: "signature-hash",
      construct: ["SignedXml"],
      argument: 0,
      property: ["signatureAlgorithm"],
    },
    { kind: "signature-hash", type: "SignedXml", write: ["signatureAlgorithm"] },
    {
      kind: "signature-hash",
      type: "SignedXml",
      call: ["addReference"],
      argument: 0,
      property: ["digestAlgorithm"],
    },
    // Before version 4, the options were arguments.
    { kind: "signature-hash", type: "SignedXml", call: ["addReference"], argument: 2 },
  ],
} as const satisfies Library;
