import type { Library } from "./library.ts";

/** @see https://orm.drizzle.team/docs/sql */
export default {
  modules: [
    "drizzle-orm/node-postgres",
    "drizzle-orm/better-sqlite3",
    "drizzle-orm/libsql",
    "drizzle-orm/mysql2",
    "drizzle-orm/neon-http",
    "drizzle-orm/postgres-js",
  ],
  types: {
    DrizzleDatabase: {
      returnedBy: [{ call: ["drizzle"] }],
      handedTo: [{ type: "DrizzleDatabase", call: ["transaction"], callback: 0, parameter: 0 }],
      annotatedAs: [
        "BetterSQLite3Database",
        "LibSQLDatabase",
        "MySql2Database",
        "NeonHttpDatabase",
        "NodePgDatabase",
        "PostgresJsDatabase",
      ],
    },
    DrizzleInsert: { returnedBy: [{ type: "DrizzleDatabase", call: ["insert"] }] },
    DrizzleUpdate: { returnedBy: [{ type: "DrizzleDatabase", call: ["update"] }] },
  },
  sources: [
    { kind: "database", type: "DrizzleDatabase", call: ["all", "execute", "get"], label: "object" },
  ],
  // They take text too, beside the templates of `sql`.
  sinks: [
    {
      kind: "record-fields",
      type: "DrizzleInsert",
      call: ["values"],
      argument: 0,
      names: true,
    },
    { kind: "record-fields", type: "DrizzleUpdate", call: ["set"], argument: 0, names: true },
    {
      kind: "sql",
      type: "DrizzleDatabase",
      call: ["all", "execute", "get", "run", "values"],
      argument: 0,
    },
  ],
} as const satisfies Library;
