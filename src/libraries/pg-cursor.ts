import type { Library } from "./library.ts";

/**
 * @see https://node-postgres.com/apis/cursor
 * @see https://github.com/brianc/node-postgres/tree/master/packages/pg-query-stream
 */
export default {
  modules: ["pg-cursor", "pg-query-stream"],
  types: {
    PgCursor: { constructedBy: [""], annotatedAs: [""] },
  },
  sources: [
    { kind: "database", type: "PgCursor", call: ["read"], label: "object" },
    {
      kind: "database",
      type: "PgCursor",
      call: ["read"],
      callback: { argument: "last", parameter: 1 },
      label: "object",
    },
    { kind: "database", type: "PgCursor", read: [""], elements: true, label: "object" },
    {
      kind: "database",
      type: "PgCursor",
      call: ["addListener", "on", "once"],
      callback: { argument: 1, parameter: 0 },
      when: { argument: 0, is: "data" },
      label: "object",
    },
  ],
  sinks: [{ kind: "sql", construct: [""], argument: 0 }],
} as const satisfies Library;
