import type { Library } from "./library.ts";

/** @see https://github.com/yaronn/xpath.js */
export default {
  modules: ["xpath.js"],
  sinks: [{ kind: "xpath", call: [""], argument: 1 }],
} as const satisfies Library;
