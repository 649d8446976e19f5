import type { Library } from "./library.ts";

/** @see https://github.com/mysqljs/sqlstring */
export default {
  modules: ["sqlstring"],
  sinks: [{ kind: "sql", call: ["raw"], argument: 0 }],
  sanitizers: [{ call: ["escape", "escapeId"], for: ["sql"] }],
  // It escapes the values that it puts in.
  propagators: [{ call: ["format"], from: { of: 0 }, to: { of: "result" } }],
} as const satisfies Library;
