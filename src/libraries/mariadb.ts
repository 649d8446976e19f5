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
  ],
} as const satisfies Library;
