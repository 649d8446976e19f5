import type { Library } from "./library.ts";

/** @see https://github.com/node-saml/passport-saml */
export default {
  modules: ["@node-saml/passport-saml", "passport-saml"],
  sinks: [
    {
      kind: "signature-hash",
      construct: ["MultiSamlStrategy", "Strategy"],
      argument: 0,
      property: ["digestAlgorithm", "signatureAlgorithm"],
    },
  ],
} as const satisfies Library;
