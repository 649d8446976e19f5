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
  ],
} as const satisfies Library;
