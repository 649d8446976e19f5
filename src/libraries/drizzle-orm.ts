import type { Library } from "./library.ts";

/** @see https://orm.drizzle.team/docs/sql#sqlraw */
export default {
  modules: ["drizzle-orm", "drizzle-orm/sql"],
  sinks: [{ kind: "sql", call: ["sql.raw"], argument: 0 }],
} as const satisfies Library;
