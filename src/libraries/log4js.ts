import type { Library } from "./library.ts";

const LEVELS = ["debug", "error", "fatal", "info", "mark", "trace", "warn"] as const;

/** @see https://log4js-node.github.io/log4js-node/api.html */
export default {
  modules: ["log4js"],
  types: {
    Log4jsLogger: { returnedBy: [{ call: ["getLogger"] }], annotatedAs: ["Logger"] },
  },
  sinks: [
    { kind: "log", type: "Log4jsLogger", call: LEVELS, argument: "every" },
    { kind: "log-entry", type: "Log4jsLogger", call: LEVELS, argument: "every", contents: true },
    { kind: "log", type: "Log4jsLogger", call: ["log"], argument: { from: 1 } },
    {
      kind: "log-entry",
      type: "Log4jsLogger",
      call: ["log"],
      argument: { from: 1 },
      contents: true,
    },
  ],
} as const satisfies Library;
