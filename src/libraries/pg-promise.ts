import type { Library } from "./library.ts";

/** @see https://github.com/vitaly-t/pg-promise/wiki/Connection-Syntax */
export default {
  modules: ["pg-promise"],
  types: { PgPromiseMain: { returnedBy: [{ call: [""] }], annotatedAs: ["IMain"] } },
  sinks: [
    {
      kind: "tls-verification",
      type: "PgPromiseMain",
      call: [""],
      argument: 0,
      property: ["ssl.rejectUnauthorized"],
    },
    {
      kind: "tls-identity-check",
      type: "PgPromiseMain",
      call: [""],
      argument: 0,
      property: ["ssl.checkServerIdentity"],
    },
  ],
} as const satisfies Library;
