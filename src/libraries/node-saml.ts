import type { Library } from "./library.ts";

/** @see https://github.com/node-saml/node-saml */
export default {
  modules: ["@node-saml/node-saml", "node-saml"],
  sinks: [
    {
      kind: "signature-hash",
      construct: ["SAML"],
      argument: 0,
      property: ["digestAlgorithm", "signatureAlgorithm"],
    },
  ],
} as const satisfies Library;
