import type { Library } from "./library.ts";

/** @see https://github.com/felixfbecker/node-sql-template-strings */
export default {
  modules: ["sql-template-strings"],
  types: {
    SqlTemplate: {
      constructedBy: ["SQLStatement"],
      returnedBy: [
        { tag: ["", "SQL", "default"] },
        { type: "SqlTemplate", call: ["append", "setName", "useBind"] },
      ],
      annotatedAs: ["SQLStatement"],
    },
  },
  // What a template holds is passed beside the text; what is appended becomes text.
  sinks: [{ kind: "sql", type: "SqlTemplate", call: ["append"], argument: 0 }],
} as const satisfies Library;
