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
  ],
} as const satisfies Library;
