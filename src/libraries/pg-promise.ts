import type { Library } from "./library.ts";

const QUERIES = [
  "any",
  "each",
  "many",
  "manyOrNone",
  "map",
  "multi",
  "multiResult",
  "none",
  "one",
  "oneOrNone",
  "query",
  "result",
] as const;

/** @see https://vitaly-t.github.io/pg-promise/Database.html */
export default {
  modules: ["pg-promise"],
  types: {
    PgPromise: { returnedBy: [{ call: [""] }], annotatedAs: ["IMain"] },
    PgPromiseDatabase: {
      returnedBy: [
        { type: "PgPromise", call: [""] },
        { type: "PgPromiseDatabase", call: ["connect"] },
      ],
      handedTo: [
        {
          type: "PgPromiseDatabase",
          call: ["task", "taskIf", "tx", "txIf"],
          callback: "last",
          parameter: 0,
        },
      ],
      annotatedAs: ["IBaseProtocol", "IConnected", "IDatabase", "ITask"],
    },
    PgPromiseFormatting: { memberOf: [{ type: "PgPromise", read: ["as"] }], exportedAs: ["as"] },
  },
  sources: [{ kind: "database", type: "PgPromiseDatabase", call: QUERIES, label: "object" }],
  sinks: [
    { kind: "sql", type: "PgPromiseDatabase", call: [...QUERIES, "func", "proc"], argument: 0 },
    { kind: "sql", type: "PgPromiseDatabase", call: QUERIES, argument: 0, property: ["text"] },
    {
      kind: "sql",
      construct: ["ParameterizedQuery", "PreparedStatement"],
      argument: 0,
      property: ["text"],
    },
    { kind: "sql", construct: ["ParameterizedQuery"], argument: 0 },
    { kind: "credential", type: "PgPromise", call: [""], argument: 0, property: ["password"] },
    { kind: "connection-string", type: "PgPromise", call: [""], argument: 0 },
    {
      kind: "connection-string",
      type: "PgPromise",
      call: [""],
      argument: 0,
      property: ["connectionString"],
    },
    {
      kind: "tls-verification",
      type: "PgPromise",
      call: [""],
      argument: 0,
      property: ["ssl.rejectUnauthorized"],
    },
    {
      kind: "tls-identity-check",
      type: "PgPromise",
      call: [""],
      argument: 0,
      property: ["ssl.checkServerIdentity"],
    },
  ],
  sanitizers: [
    {
      type: "PgPromiseFormatting",
      call: ["alias", "array", "buffer", "csv", "date", "json", "name", "text"],
      for: ["sql"],
    },
  ],
  // It escapes the values that it puts in.
  propagators: [
    { type: "PgPromiseFormatting", call: ["format"], from: { of: 0 }, to: { of: "result" } },
  ],
} as const satisfies Library;
