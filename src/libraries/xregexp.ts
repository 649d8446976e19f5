import type { Library } from "./library.ts";

/** @see https://xregexp.com/api/ */
export default {
  modules: ["xregexp"],
  global: "XRegExp",
  sinks: [{ kind: "regex", call: ["", "cache"], construct: [""], argument: 0 }],
  sanitizers: [{ call: ["escape"], for: ["regex"] }],
} as const satisfies Library;
