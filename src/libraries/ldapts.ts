import type { Library } from "./library.ts";

/** @see https://github.com/ldapts/ldapts#api-details */
export default {
  modules: ["ldapts"],
  types: { LdaptsClient: { constructedBy: ["Client"], annotatedAs: ["Client"] } },
  sinks: [
    { kind: "credential", type: "LdaptsClient", call: ["bind"], argument: 1 },
    {
      kind: "tls-verification",
      construct: ["Client"],
      argument: 0,
      property: ["tlsOptions.rejectUnauthorized"],
    },
    {
      kind: "tls-identity-check",
      construct: ["Client"],
      argument: 0,
      property: ["tlsOptions.checkServerIdentity"],
    },
    {
      kind: "tls-verification",
      type: "LdaptsClient",
      call: ["startTLS"],
      argument: 0,
      property: ["rejectUnauthorized"],
    },
    {
      kind: "tls-identity-check",
      type: "LdaptsClient",
      call: ["startTLS"],
      argument: 0,
      property: ["checkServerIdentity"],
    },
  ],
} as const satisfies Library;
