import type { Library } from "./library.ts";

/** @see https://knexjs.org/guide/#configuration-options */
export default {
  modules: ["knex"],
  sinks: [
    {
      kind: "credential",
      call: ["", "default", "knex"],
      argument: 0,
      property: ["connection.password"],
    },
    {
      kind: "connection-string",
      call: ["", "default", "knex"],
      argument: 0,
      property: ["connection", "connection.connectionString"],
    },
    {
      kind: "tls-verification",
      call: ["", "default", "knex"],
      argument: 0,
      property: ["connection.ssl.rejectUnauthorized"],
    },
    {
      kind: "tls-identity-check",
      call: ["", "default", "knex"],
      argument: 0,
      property: ["connection.ssl.checkServerIdentity"],
    },
    {
      kind: "tls-verification-off",
      call: ["", "default", "knex"],
      argument: 0,
      property: ["connection.options.trustServerCertificate"],
    },
  ],
} as const satisfies Library;
