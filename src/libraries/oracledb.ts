import type { Library } from "./library.ts";

/** @see https://node-oracledb.readthedocs.io/en/latest/ */
export default {
  modules: ["oracledb"],
  types: {
    OracleConnection: {
      returnedBy: [{ call: ["getConnection"] }, { type: "OraclePool", call: ["getConnection"] }],
      handedTo: [
        { call: ["getConnection"], callback: "last", parameter: 1 },
        { type: "OraclePool", call: ["getConnection"], callback: "last", parameter: 1 },
      ],
      annotatedAs: ["Connection"],
    },
    OraclePool: {
      returnedBy: [{ call: ["createPool", "getPool"] }],
      handedTo: [{ call: ["createPool"], callback: "last", parameter: 1 }],
      annotatedAs: ["Pool"],
    },
  },
  sources: [
    { kind: "database", type: "OracleConnection", call: ["execute"], label: "object" },
    {
      kind: "database",
      type: "OracleConnection",
      call: ["execute"],
      callback: { argument: "last", parameter: 1 },
      label: "object",
    },
  ],
  sinks: [
    {
      kind: "sql",
      type: "OracleConnection",
      call: ["execute", "executeMany", "queryStream"],
      argument: 0,
    },
    {
      kind: "sql",
      type: "OracleConnection",
      call: ["execute"],
      argument: 0,
      property: ["statement"],
    },
    {
      kind: "credential",
      call: ["createPool", "getConnection"],
      argument: 0,
      property: ["password", "walletPassword"],
    },
  ],
} as const satisfies Library;
