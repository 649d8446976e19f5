import type { Library } from "./library.ts";

/** @see https://github.com/mscdex/node-imap#connection-instance-methods */
export default {
  modules: ["imap"],
  sinks: [
    {
      kind: "tls-verification",
      construct: [""],
      argument: 0,
      property: ["tlsOptions.rejectUnauthorized"],
    },
    {
      kind: "tls-identity-check",
      construct: [""],
      argument: 0,
      property: ["tlsOptions.checkServerIdentity"],
    },
  ],
} as const satisfies Library;
