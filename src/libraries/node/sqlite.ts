import type { Library } from "../library.ts";

/** @see https://nodejs.org/api/sqlite.html */
export default {
  modules: ["node:sqlite"],
  types: {
    NodeSqliteDatabase: { constructedBy: ["DatabaseSync"], annotatedAs: ["DatabaseSync"] },
    NodeSqliteStatement: {
      returnedBy: [{ type: "NodeSqliteDatabase", call: ["prepare"] }],
      annotatedAs: ["StatementSync"],
    },
  },
  sources: [
    {
      kind: "database",
      type: "NodeSqliteStatement",
      call: ["all", "get"],
      label: "object",
    },
    {
      kind: "database",
      type: "NodeSqliteStatement",
      call: ["iterate"],
      elements: true,
      label: "object",
    },
  ],
  sinks: [
    { kind: "sql", type: "NodeSqliteDatabase", call: ["exec", "prepare"], argument: 0 },
    { kind: "path", construct: ["DatabaseSync"], argument: 0 },
    { kind: "program", type: "NodeSqliteDatabase", call: ["loadExtension"], argument: 0 },
    { kind: "path", call: ["backup"], argument: 1 },
  ],
} as const satisfies Library;
