import type { Library } from "./library.ts";

/** @see https://github.com/brianc/node-postgres/tree/master/packages/pg-pool */
export default {
  modules: ["pg-pool"],
  sinks: [
    {
      kind: "tls-verification",
      construct: [""],
      argument: 0,
      property: ["ssl.rejectUnauthorized"],
    },
    {
      kind: "tls-identity-check",
      construct: [""],
      argument: 0,
      property: ["ssl.checkServerIdentity"],
    },
  ],
} as const satisfies Library;
