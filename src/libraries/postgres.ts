import type { Library } from "./library.ts";

/** @see https://github.com/porsager/postgres#connection-details */
export default {
  modules: ["postgres"],
  sinks: [
    { kind: "connection-string", call: [""], argument: 0 },
    { kind: "credential", call: [""], argument: "every", property: ["password"] },
    {
      kind: "tls-verification",
      call: [""],
      argument: "every",
      property: ["ssl.rejectUnauthorized"],
    },
    {
      kind: "tls-identity-check",
      call: [""],
      argument: "every",
      property: ["ssl.checkServerIdentity"],
    },
  ],
} as const satisfies Library;
