import type { Library } from "./library.ts";

/** @see http://ldapjs.org/client.html */
export default {
  modules: ["ldapjs"],
  types: { LdapClient: { returnedBy: [{ call: ["createClient"] }], annotatedAs: ["Client"] } },
  sinks: [
    { kind: "credential", type: "LdapClient", call: ["bind"], argument: 1 },
    { kind: "credential", call: ["createClient"], argument: 0, property: ["bindCredentials"] },
    {
      kind: "tls-verification",
      call: ["createClient"],
      argument: 0,
      property: ["tlsOptions.rejectUnauthorized"],
    },
    {
      kind: "tls-identity-check",
      call: ["createClient"],
      argument: 0,
      property: ["tlsOptions.checkServerIdentity"],
    },
    {
      kind: "tls-verification",
      type: "LdapClient",
      call: ["starttls"],
      argument: 0,
      property: ["rejectUnauthorized"],
    },
    {
      kind: "tls-identity-check",
      type: "LdapClient",
      call: ["starttls"],
      argument: 0,
      property: ["checkServerIdentity"],
    },
    {
      kind: "ldap",
      type: "LdapClient",
      call: ["add", "compare", "del", "modify", "modifyDN", "search"],
      argument: 0,
    },
    { kind: "ldap", type: "LdapClient", call: ["modifyDN"], argument: 1 },
    { kind: "ldap", type: "LdapClient", call: ["search"], argument: 1, property: ["filter"] },
    { kind: "ldap", call: ["parseDN", "parseFilter"], argument: 0 },
  ],
} as const satisfies Library;
