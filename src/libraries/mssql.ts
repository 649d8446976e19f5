import type { Library } from "./library.ts";

/** @see https://github.com/tediousjs/node-mssql#configuration-1 */
export default {
  modules: ["mssql", "mssql/msnodesqlv8"],
  sinks: [
    { kind: "credential", call: ["connect"], argument: 0, property: ["password"] },
    { kind: "credential", construct: ["ConnectionPool"], argument: 0, property: ["password"] },
    { kind: "connection-string", call: ["connect"], argument: 0 },
    { kind: "connection-string", construct: ["ConnectionPool"], argument: 0 },
    {
      kind: "tls-verification-off",
      call: ["connect"],
      argument: 0,
      property: ["options.trustServerCertificate", "trustServerCertificate"],
    },
    {
      kind: "tls-verification-off",
      construct: ["ConnectionPool"],
      argument: 0,
      property: ["options.trustServerCertificate", "trustServerCertificate"],
    },
  ],
} as const satisfies Library;
