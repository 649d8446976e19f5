import type { Library } from "./library.ts";

/** @see https://github.com/mysqljs/mysql#connection-options */
export default {
  modules: ["mysql", "promise-mysql"],
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
  ],
} as const satisfies Library;
