import type { Library } from "./library.ts";

const CONNECTIONS = ["MysqlConnection", "MysqlPool"] as const;

/** @see https://github.com/mysqljs/mysql */
export default {
  modules: ["mysql", "promise-mysql"],
  types: {
    MysqlConnection: {
      returnedBy: [{ call: ["createConnection"] }, { type: "MysqlPool", call: ["getConnection"] }],
      handedTo: [
        { type: "MysqlPool", call: ["getConnection"], callback: "last", parameter: 1 },
        {
          type: "MysqlPool",
          call: ["addListener", "on", "once"],
          callback: 1,
          parameter: 0,
          when: { argument: 0, is: ["acquire", "connection", "release"] },
        },
      ],
      annotatedAs: ["Connection", "PoolConnection"],
    },
    MysqlPool: {
      returnedBy: [
        { call: ["createPool", "createPoolCluster"] },
        { type: "MysqlPool", call: ["of"] },
      ],
      annotatedAs: ["Pool", "PoolCluster"],
    },
  },
  sources: [
    { kind: "database", type: CONNECTIONS, call: ["query"], label: "object" },
    {
      kind: "database",
      type: CONNECTIONS,
      call: ["query"],
      callback: { argument: "last", parameter: 1 },
      label: "object",
    },
  ],
  sinks: [
    { kind: "sql", type: CONNECTIONS, call: ["createQuery", "query"], argument: 0 },
    {
      kind: "sql",
      type: CONNECTIONS,
      call: ["createQuery", "query"],
      argument: 0,
      property: ["sql"],
    },
    { kind: "sql", call: ["createQuery", "raw"], argument: 0 },
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
  sanitizers: [
    { call: ["escape", "escapeId"], for: ["sql"] },
    { type: CONNECTIONS, call: ["escape", "escapeId"], for: ["sql"] },
  ],
  // It escapes the values that it puts in.
  propagators: [
    { call: ["format"], from: { of: 0 }, to: { of: "result" } },
    { type: CONNECTIONS, call: ["format"], from: { of: 0 }, to: { of: "result" } },
  ],
} as const satisfies Library;
