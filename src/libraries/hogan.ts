import type { Library } from "./library.ts";

/** @see https://twitter.github.io/hogan.js/ */
export default {
  modules: ["hogan.js"],
  sinks: [{ kind: "template", call: ["compile"], argument: 0 }],
} as const satisfies Library;
