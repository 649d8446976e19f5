import type { Library } from "./library.ts";

/** @see https://sidorares.github.io/node-mysql2/docs */
export default {
  modules: ["mysql2", "mysql2/promise"],
  types: {
    Mysql2Connection: {
      returnedBy: [
        { call: ["connect", "createConnection"] },
        { type: "Mysql2Pool", call: ["getConnection"] },
        { type: "Mysql2Connection", call: ["promise"] },
      ],
      handedTo: [
        { type: "Mysql2Pool", call: ["getConnection"], callback: "last", parameter: 1 },
        {
          type: "Mysql2Pool",
          call: ["addListener", "on", "once"],
          callback: 1,
          parameter: 0,
          when: { argument: 0, is: ["acquire", "connection", "release"] },
        },
      ],
      memberOf: [{ type: "Mysql2Connection", read: ["connection"] }],
      annotatedAs: ["Connection", "PoolConnection"],
    },
    Mysql2Pool: {
      returnedBy: [
        { call: ["createPool", "createPoolCluster"] },
        { type: "Mysql2Pool", call: ["of", "promise"] },
      ],
      memberOf: [{ type: "Mysql2Pool", read: ["pool"] }],
      annotatedAs: ["Pool", "PoolCluster", "PoolNamespace"],
    },
  },
  sources: [
    {
      kind: "database",
      type: ["Mysql2Connection", "Mysql2Pool"],
      call: ["execute", "query"],
      label: "object",
    },
    {
      kind: "database",
      type: ["Mysql2Connection", "Mysql2Pool"],
      call: ["execute", "query"],
      callback: { argument: "last", parameter: 1 },
      label: "object",
    },
  ],
  sinks: [
    {
      kind: "sql",
      type: ["Mysql2Connection", "Mysql2Pool"],
      call: ["execute", "prepare", "query"],
      argument: 0,
    },
    {
      kind: "sql",
      type: ["Mysql2Connection", "Mysql2Pool"],
      call: ["execute", "prepare", "query"],
      argument: 0,
      property: ["sql"],
    },
    { kind: "sql", call: ["createQuery", "raw"], argument: 0 },
    {
      kind: "credential",
      call: ["connect", "createConnection", "createPool"],
      argument: 0,
      property: ["password", "password1", "password2", "password3"],
    },
    {
      kind: "connection-string",
      call: ["connect", "createConnection", "createPool"],
      argument: 0,
    },
    {
      kind: "connection-string",
      call: ["connect", "createConnection", "createPool"],
      argument: 0,
      property: ["uri"],
    },
    {
      kind: "credential",
      type: "Mysql2Pool",
      call: ["add"],
      argument: "last",
      property: ["password"],
    },
    {
      kind: "tls-verification",
      call: ["connect", "createConnection", "createPool"],
      argument: 0,
      property: ["ssl.rejectUnauthorized"],
    },
    {
      kind: "tls-verification",
      type: "Mysql2Pool",
      call: ["add"],
      argument: "last",
      property: ["ssl.rejectUnauthorized"],
    },
    {
      kind: "credential",
      type: "Mysql2Connection",
      call: ["changeUser"],
      argument: 0,
      property: ["password"],
    },
  ],
  sanitizers: [
    { call: ["escape", "escapeId"], for: ["sql"] },
    {
      type: ["Mysql2Connection", "Mysql2Pool"],
      call: ["escape", "escapeId"],
      for: ["sql"],
    },
  ],
  // It escapes the values that it puts in.
  propagators: [
    { call: ["format"], from: { of: 0 }, to: { of: "result" } },
    {
      type: ["Mysql2Connection", "Mysql2Pool"],
      call: ["format"],
      from: { of: 0 },
      to: { of: "result" },
    },
  ],
} as const satisfies Library;
