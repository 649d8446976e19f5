import type { Library } from "./library.ts";

const QUERIES = ["all", "each", "get"] as const;

/** @see https://github.com/TryGhost/node-sqlite3/wiki/API */
export default {
  modules: ["sqlite3", "@vscode/sqlite3", "@journeyapps/sqlcipher"],
  types: {
    Sqlite3Database: {
      constructedBy: ["Database", "cached.Database"],
      returnedBy: [
        {
          type: "Sqlite3Database",
          call: [...QUERIES, "exec", "on", "parallelize", "run", "serialize"],
        },
      ],
      annotatedAs: ["Database"],
    },
    Sqlite3Statement: {
      returnedBy: [
        { type: "Sqlite3Database", call: ["prepare"] },
        { type: "Sqlite3Statement", call: [...QUERIES, "bind", "reset", "run"] },
      ],
      annotatedAs: ["Statement"],
    },
  },
  sources: [
    {
      kind: "database",
      type: ["Sqlite3Database", "Sqlite3Statement"],
      call: QUERIES,
      callback: { argument: "last", parameter: 1 },
      label: "object",
    },
  ],
  sinks: [
    {
      kind: "sql",
      type: "Sqlite3Database",
      call: [...QUERIES, "exec", "prepare", "run"],
      argument: 0,
    },
    { kind: "path", construct: ["Database", "cached.Database"], argument: 0 },
    { kind: "program", type: "Sqlite3Database", call: ["loadExtension"], argument: 0 },
  ],
  // It gives the module back.
  propagators: [{ call: ["verbose"], from: { of: "receiver" }, to: { of: "result" } }],
} as const satisfies Library;
