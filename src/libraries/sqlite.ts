import type { Library } from "./library.ts";

const STATEMENTS = ["all", "each", "exec", "get", "prepare", "run"] as const;

/** @see https://github.com/kriasoft/node-sqlite */
export default {
  modules: ["sqlite"],
  types: {
    SqliteDatabase: {
      constructedBy: ["Database"],
      returnedBy: [{ call: ["open"] }],
      annotatedAs: ["Database"],
    },
    SqliteStatement: {
      returnedBy: [{ type: "SqliteDatabase", call: ["prepare"] }],
      annotatedAs: ["Statement"],
    },
  },
  sources: [
    {
      kind: "database",
      type: ["SqliteDatabase", "SqliteStatement"],
      call: ["all", "get"],
      label: "object",
    },
    {
      kind: "database",
      type: ["SqliteDatabase", "SqliteStatement"],
      call: ["each"],
      callback: { argument: "last", parameter: 1 },
      label: "object",
    },
  ],
  sinks: [
    { kind: "sql", type: "SqliteDatabase", call: STATEMENTS, argument: 0 },
    { kind: "sql", type: "SqliteDatabase", call: STATEMENTS, argument: 0, property: ["sql"] },
    { kind: "path", call: ["open"], argument: 0, property: ["filename"] },
    { kind: "program", type: "SqliteDatabase", call: ["loadExtension"], argument: 0 },
  ],
} as const satisfies Library;
