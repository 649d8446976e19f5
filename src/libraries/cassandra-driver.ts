import type { Library } from "./library.ts";

/** @see https://docs.datastax.com/en/developer/nodejs-driver/latest/features/tls/ */
export default {
  modules: ["cassandra-driver"],
  sinks: [
    {
      kind: "tls-verification",
      construct: ["Client"],
      argument: 0,
      property: ["sslOptions.rejectUnauthorized"],
    },
    {
      kind: "tls-identity-check",
      construct: ["Client"],
      argument: 0,
      property: ["sslOptions.checkServerIdentity"],
    },
  ],
} as const satisfies Library;
