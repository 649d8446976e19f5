import type { Library } from "./library.ts";

/** @see https://github.com/tcort/ldap-escape */
export default {
  modules: ["ldap-escape"],
  sanitizers: [{ tag: ["dn", "filter"], for: ["ldap"] }],
} as const satisfies Library;
