import type { Library } from "./library.ts";

/** @see https://github.com/porsager/postgres */
export default {
  modules: ["postgres"],
  types: {
    PostgresSql: {
      returnedBy: [{ call: [""] }, { type: "PostgresSql", call: ["reserve"] }],
      handedTo: [
        { type: "PostgresSql", call: ["begin", "savepoint"], callback: "last", parameter: 0 },
      ],
      annotatedAs: ["ISql", "ReservedSql", "Sql", "TransactionSql"],
    },
  },
  sources: [
    { kind: "database", type: "PostgresSql", call: ["unsafe"], tag: [""], label: "object" },
  ],
  // The tag itself passes what is put into its template beside the text.
  sinks: [
    { kind: "sql", type: "PostgresSql", call: ["unsafe"], argument: 0 },
    { kind: "path", type: "PostgresSql", call: ["file"], argument: 0 },
    { kind: "connection-string", call: [""], argument: 0 },
    { kind: "credential", call: [""], argument: "every", property: ["password"] },
    {
      kind: "tls-verification",
      call: [""],
      argument: "every",
      property: ["ssl.rejectUnauthorized"],
    },
    {
      kind: "tls-identity-check",
      call: [""],
      argument: "every",
      property: ["ssl.checkServerIdentity"],
    },
  ],
} as const satisfies Library;
