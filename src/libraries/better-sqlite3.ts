import type { Library } from "./library.ts";

/** @see https://github.com/WiseLibs/better-sqlite3/blob/master/docs/api.md */
export default {
  modules: ["better-sqlite3", "better-sqlite3-multiple-ciphers"],
  types: {
    BetterSqliteDatabase: {
      constructedBy: [""],
      returnedBy: [
        { call: [""] },
        {
          type: "BetterSqliteDatabase",
          call: ["aggregate", "close", "defaultSafeIntegers", "exec", "function", "loadExtension"],
        },
      ],
      memberOf: [{ type: "BetterSqliteStatement", read: ["database"] }],
      annotatedAs: ["", "Database"],
    },
    BetterSqliteStatement: {
      returnedBy: [
        { type: "BetterSqliteDatabase", call: ["prepare"] },
        {
          type: "BetterSqliteStatement",
          call: ["bind", "expand", "pluck", "raw", "safeIntegers"],
        },
      ],
      annotatedAs: ["Statement"],
    },
  },
  sources: [
    { kind: "database", type: "BetterSqliteStatement", call: ["all", "get"], label: "object" },
    {
      kind: "database",
      type: "BetterSqliteStatement",
      call: ["iterate"],
      elements: true,
      label: "object",
    },
  ],
  sinks: [
    {
      kind: "sql",
      type: "BetterSqliteDatabase",
      call: ["exec", "pragma", "prepare"],
      argument: 0,
    },
    { kind: "path", call: [""], construct: [""], argument: 0 },
    { kind: "path", type: "BetterSqliteDatabase", call: ["backup"], argument: 0 },
    { kind: "program", type: "BetterSqliteDatabase", call: ["loadExtension"], argument: 0 },
  ],
} as const satisfies Library;
