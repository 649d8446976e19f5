import type { Library } from "./library.ts";

const LEVELS = ["debug", "error", "fatal", "info", "trace", "warn"] as const;

/** @see https://github.com/trentm/node-bunyan#log-method-api */
export default {
  modules: ["bunyan"],
  types: {
    BunyanLogger: {
      constructedBy: [""],
      returnedBy: [{ call: ["createLogger"] }, { type: "BunyanLogger", call: ["child"] }],
      annotatedAs: [""],
    },
  },
  sinks: [
    {
      kind: "log-entry",
      type: "BunyanLogger",
      call: [...LEVELS, "child"],
      argument: "every",
      contents: true,
    },
  ],
} as const satisfies Library;
