import type { Library } from "./library.ts";

/** @see https://github.com/tediousjs/node-mssql#readme */
export default {
  modules: ["mssql", "mssql/msnodesqlv8"],
  types: {
    MssqlPool: {
      constructedBy: ["ConnectionPool"],
      returnedBy: [{ call: ["connect"] }, { type: "MssqlPool", call: ["connect"] }],
      annotatedAs: ["ConnectionPool"],
    },
    MssqlTransaction: {
      constructedBy: ["Transaction"],
      returnedBy: [{ type: "MssqlPool", call: ["transaction"] }],
      annotatedAs: ["Transaction"],
    },
    MssqlRequest: {
      constructedBy: ["Request"],
      returnedBy: [
        { type: ["MssqlPool", "MssqlTransaction"], call: ["request"] },
        { type: "MssqlRequest", call: ["input", "output", "replaceInput"] },
      ],
      annotatedAs: ["Request"],
    },
    MssqlStatement: {
      constructedBy: ["PreparedStatement"],
      annotatedAs: ["PreparedStatement"],
    },
  },
  sources: [
    {
      kind: "database",
      call: ["batch", "query"],
      tag: ["batch", "query"],
      label: "object",
    },
    {
      kind: "database",
      type: ["MssqlPool", "MssqlRequest"],
      call: ["batch", "query"],
      tag: ["batch", "query"],
      label: "object",
    },
    { kind: "database", type: "MssqlRequest", call: ["execute"], label: "object" },
  ],
  // As tags they pass what is put into their templates as parameters.
  sinks: [
    { kind: "sql", call: ["batch", "query"], argument: 0 },
    { kind: "sql", type: ["MssqlPool", "MssqlRequest"], call: ["batch", "query"], argument: 0 },
    { kind: "sql", type: "MssqlStatement", call: ["prepare"], argument: 0 },
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
