import type { Library } from "./library.ts";

const LEVELS = ["debug", "error", "info", "log", "trace", "warn"] as const;

/** @see https://github.com/pimterry/loglevel#documentation */
export default {
  modules: ["loglevel"],
  types: {
    LoglevelLogger: { returnedBy: [{ call: ["getLogger"] }], annotatedAs: ["Logger"] },
  },
  sinks: [
    { kind: "log", call: LEVELS, argument: "every" },
    { kind: "log-entry", call: LEVELS, argument: "every", contents: true },
    { kind: "log", type: "LoglevelLogger", call: LEVELS, argument: "every" },
    { kind: "log-entry", type: "LoglevelLogger", call: LEVELS, argument: "every", contents: true },
  ],
} as const satisfies Library;
