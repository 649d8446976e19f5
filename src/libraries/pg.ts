import type { Library } from "./library.ts";

/** @see https://node-postgres.com/apis/client */
export default {
  modules: ["pg"],
  types: {
    PgClient: {
      constructedBy: ["Client", "native.Client"],
      returnedBy: [{ type: ["PgClient", "PgPool"], call: ["connect"] }],
      handedTo: [
        { type: "PgPool", call: ["connect"], callback: 0, parameter: 1 },
        {
          type: "PgPool",
          call: ["addListener", "on", "once"],
          callback: 1,
          parameter: 0,
          when: { argument: 0, is: ["acquire", "connect"] },
        },
      ],
      annotatedAs: ["Client", "ClientBase", "PoolClient"],
    },
    PgPool: { constructedBy: ["Pool", "native.Pool"], annotatedAs: ["Pool"] },
  },
  sources: [
    { kind: "database", type: ["PgClient", "PgPool"], call: ["query"], label: "object" },
    {
      kind: "database",
      type: ["PgClient", "PgPool"],
      call: ["query"],
      callback: { argument: "last", parameter: 1 },
      label: "object",
    },
  ],
  sinks: [
    { kind: "sql", type: ["PgClient", "PgPool"], call: ["query"], argument: 0 },
    {
      kind: "sql",
      type: ["PgClient", "PgPool"],
      call: ["query"],
      argument: 0,
      property: ["text"],
    },
    { kind: "sql", construct: ["Query"], argument: 0 },
    { kind: "sql", construct: ["Query"], argument: 0, property: ["text"] },
    {
      kind: "credential",
      construct: ["Client", "Pool", "native.Client", "native.Pool"],
      argument: 0,
      property: ["password"],
    },
    { kind: "credential", write: ["defaults.password"] },
    { kind: "connection-string", construct: ["Client", "native.Client"], argument: 0 },
    {
      kind: "connection-string",
      construct: ["Client", "Pool", "native.Client", "native.Pool"],
      argument: 0,
      property: ["connectionString"],
    },
    {
      kind: "tls-verification",
      construct: ["Client", "Pool", "native.Client", "native.Pool"],
      argument: 0,
      property: ["ssl.rejectUnauthorized"],
    },
    {
      kind: "tls-identity-check",
      construct: ["Client", "Pool", "native.Client", "native.Pool"],
      argument: 0,
      property: ["ssl.checkServerIdentity"],
    },
    { kind: "tls-verification", write: ["defaults.ssl.rejectUnauthorized"] },
  ],
  sanitizers: [
    { call: ["escapeIdentifier", "escapeLiteral"], for: ["sql"] },
    { type: "PgClient", call: ["escapeIdentifier", "escapeLiteral"], for: ["sql"] },
  ],
} as const satisfies Library;
