import type { Library } from "./library.ts";

/** @see https://imapflow.com */
export default {
  modules: ["imapflow"],
  sinks: [
    {
      kind: "credential",
      construct: ["ImapFlow"],
      argument: 0,
      property: ["auth.accessToken", "auth.pass"],
    },
    {
      kind: "tls-verification",
      construct: ["ImapFlow"],
      argument: 0,
      property: ["tls.rejectUnauthorized"],
    },
    {
      kind: "tls-identity-check",
      construct: ["ImapFlow"],
      argument: 0,
      property: ["tls.checkServerIdentity"],
    },
  ],
} as const satisfies Library;
