import type { Library } from "./library.ts";

/** @see https://github.com/gulpjs/fancy-log#api */
export default {
  modules: ["fancy-log"],
  sinks: [{ kind: "log", call: ["", "error", "info", "warn"], argument: "every" }],
} as const satisfies Library;
