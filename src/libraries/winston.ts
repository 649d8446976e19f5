import type { Library } from "./library.ts";

const LEVELS = ["debug", "error", "http", "info", "silly", "verbose", "warn"] as const;

/** @see https://github.com/winstonjs/winston#usage */
export default {
  modules: ["winston"],
  types: {
    // Without a format, it writes JSON.
    WinstonTextLogger: {
      returnedBy: [
        { call: ["createLogger"], when: { argument: 0, property: "format", given: true } },
        { type: "WinstonTextLogger", call: ["child"] },
      ],
    },
    WinstonLogger: {
      constructedBy: ["Logger"],
      returnedBy: [{ call: ["createLogger"] }, { type: "WinstonLogger", call: ["child"] }],
      annotatedAs: ["Logger"],
    },
  },
  protections: [{ call: ["format.json"], for: ["log"] }],
  sinks: [
    { kind: "log-entry", call: [...LEVELS, "log"], argument: "every", contents: true },
    {
      kind: "log-entry",
      type: "WinstonLogger",
      call: [...LEVELS, "log", "child"],
      argument: "every",
      contents: true,
    },
    { kind: "log", type: "WinstonTextLogger", call: LEVELS, argument: 0 },
    { kind: "log", type: "WinstonTextLogger", call: ["log"], argument: 1 },
    {
      kind: "log",
      type: "WinstonTextLogger",
      call: ["log"],
      argument: 0,
      property: ["message"],
    },
  ],
} as const satisfies Library;
