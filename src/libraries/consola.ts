import type { Library } from "./library.ts";

const LEVELS = [
  "box",
  "debug",
  "error",
  "fail",
  "fatal",
  "info",
  "log",
  "ready",
  "start",
  "success",
  "trace",
  "warn",
] as const;

/** @see https://github.com/unjs/consola#usage */
export default {
  modules: ["consola"],
  types: {
    ConsolaLogger: {
      exportedAs: ["", "consola"],
      returnedBy: [
        { call: ["createConsola"] },
        { type: "ConsolaLogger", call: ["create", "withDefaults", "withTag"] },
      ],
      annotatedAs: ["ConsolaInstance"],
    },
  },
  sinks: [
    { kind: "log", type: "ConsolaLogger", call: LEVELS, argument: "every" },
    { kind: "log-entry", type: "ConsolaLogger", call: LEVELS, argument: "every", contents: true },
  ],
} as const satisfies Library;
