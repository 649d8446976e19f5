import type { Library } from "./library.ts";

/** @see https://github.com/datalanche/node-pg-format */
export default {
  modules: ["pg-format"],
  sanitizers: [{ call: ["ident", "literal"], for: ["sql"] }],
  // What stands for `%I` and `%L` is escaped. What stands for `%s` is not, but a row cannot tell.
  propagators: [
    { call: ["", "withArray"], from: { of: 0 }, to: { of: "result" } },
    { call: ["string"], from: { of: 0 }, to: { of: "result" } },
  ],
} as const satisfies Library;
