import type { Library } from "./library.ts";

/** @see https://github.com/mariadb-corporation/mariadb-connector-nodejs */
export default {
  modules: ["mariadb", "mariadb/callback"],
  sinks: [
    {
      kind: "credential",
      call: ["createConnection", "createPool"],
      argument: 0,
      property: ["password"],
    },
    { kind: "connection-string", call: ["createConnection", "createPool"], argument: 0 },
    {
      kind: "tls-verification",
      call: ["createConnection", "createPool"],
      argument: 0,
      property: ["ssl.rejectUnauthorized"],
    },
    {
      kind: "tls-identity-check",
      call: ["createConnection", "createPool"],
      argument: 0,
      property: ["ssl.checkServerIdentity"],
    },
  ],
} as const satisfies Library;
