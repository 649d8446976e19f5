import type { Library } from "./library.ts";

const CONNECTIONS = ["MariadbConnection", "MariadbPool"] as const;
const STATEMENTS = ["batch", "execute", "prepare", "query", "queryStream"] as const;

/** @see https://github.com/mariadb-corporation/mariadb-connector-nodejs */
export default {
  modules: ["mariadb", "mariadb/callback"],
  types: {
    MariadbConnection: {
      returnedBy: [
        { call: ["createConnection"] },
        { type: "MariadbPool", call: ["getConnection"] },
      ],
      handedTo: [
        { type: "MariadbPool", call: ["getConnection"], callback: "last", parameter: 1 },
        {
          type: "MariadbPool",
          call: ["addListener", "on", "once"],
          callback: 1,
          parameter: 0,
          when: { argument: 0, is: ["acquire", "connection", "release"] },
        },
      ],
      annotatedAs: ["Connection", "PoolConnection"],
    },
    MariadbPool: {
      returnedBy: [
        { call: ["createPool", "createPoolCluster"] },
        { type: "MariadbPool", call: ["of"] },
      ],
      annotatedAs: ["FilteredPoolCluster", "Pool", "PoolCluster"],
    },
  },
  sources: [
    { kind: "database", type: CONNECTIONS, call: ["execute", "query"], label: "object" },
    {
      kind: "database",
      type: CONNECTIONS,
      call: ["execute", "query"],
      callback: { argument: "last", parameter: 1 },
      label: "object",
    },
  ],
  sinks: [
    { kind: "sql", type: CONNECTIONS, call: STATEMENTS, argument: 0 },
    { kind: "sql", type: CONNECTIONS, call: STATEMENTS, argument: 0, property: ["sql"] },
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
  sanitizers: [{ type: CONNECTIONS, call: ["escape", "escapeId"], for: ["sql"] }],
} as const satisfies Library;
