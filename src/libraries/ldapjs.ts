import type { Library } from "./library.ts";

/** @see http://ldapjs.org/client.html */
export default {
  modules: ["ldapjs"],
  types: { LdapClient: { returnedBy: [{ call: ["createClient"] }], annotatedAs: ["Client"] } },
  sinks: [
    { kind: "credential", type: "LdapClient", call: ["bind"], argument: 1 },
    { kind: "credential", call: ["createClient"], argument: 0, property: ["bindCredentials"] },
  ],
} as const satisfies Library;
