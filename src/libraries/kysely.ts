import type { Library } from "./library.ts";

/** @see https://kysely-org.github.io/kysely-apidoc/interfaces/Sql.html */
export default {
  modules: ["kysely"],
  sinks: [{ kind: "sql", call: ["CompiledQuery.raw", "sql.lit", "sql.raw"], argument: 0 }],
} as const satisfies Library;
