import type { Library } from "./library.ts";

/** @see https://github.com/gulpjs/fancy-log#api */
export default {
  modules: ["fancy-log"],
  sinks: [
    { kind: "log", call: ["", "error", "info", "warn"], argument: "every" },
    { kind: "log-entry", call: ["", "error", "info", "warn"], argument: "every", contents: true },
  ],
} as const satisfies Library;
