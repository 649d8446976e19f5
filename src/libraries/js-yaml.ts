import type { Library } from "./library.ts";

/**
 * From version 4 on, `load` revives plain data only. In version 3 it revived functions as well, and the
 * version is not to be seen in the code: what is, is a schema with JavaScript's types.
 *
 * @see https://github.com/nodeca/js-yaml#load-string---options-
 */
export default {
  modules: ["js-yaml"],
  sinks: [
    {
      kind: "deserialization",
      call: ["load"],
      argument: 0,
      when: { argument: 1, property: "schema", export: ["DEFAULT_FULL_SCHEMA"] },
    },
    {
      kind: "deserialization",
      call: ["loadAll"],
      argument: 0,
      when: { argument: 2, property: "schema", export: ["DEFAULT_FULL_SCHEMA"] },
    },
  ],
} as const satisfies Library;
