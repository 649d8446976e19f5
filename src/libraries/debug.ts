import type { Library } from "./library.ts";

/** @see https://github.com/debug-js/debug#usage */
export default {
  modules: ["debug"],
  types: {
    DebugLogger: {
      returnedBy: [{ call: ["", "debug"] }, { type: "DebugLogger", call: ["extend"] }],
      annotatedAs: ["Debugger"],
    },
  },
  sinks: [
    { kind: "log", type: "DebugLogger", call: [""], argument: "every" },
    { kind: "log-entry", type: "DebugLogger", call: [""], argument: "every", contents: true },
  ],
} as const satisfies Library;
