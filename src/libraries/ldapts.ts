import type { Library } from "./library.ts";

/** @see https://github.com/ldapts/ldapts#api-details */
export default {
  modules: ["ldapts"],
  types: { LdaptsClient: { constructedBy: ["Client"], annotatedAs: ["Client"] } },
  sinks: [{ kind: "credential", type: "LdaptsClient", call: ["bind"], argument: 1 }],
} as const satisfies Library;
