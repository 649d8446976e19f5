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
    {
      kind: "ldap",
      type: "LdaptsClient",
      call: ["add", "compare", "del", "modify", "modifyDN", "search"],
      argument: 0,
    },
    { kind: "ldap", type: "LdaptsClient", call: ["modifyDN"], argument: 1 },
    { kind: "ldap", type: "LdaptsClient", call: ["search"], argument: 1, property: ["filter"] },
  ],
} as const satisfies Library;
