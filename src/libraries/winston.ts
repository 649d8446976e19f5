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
  },
  protections: [{ call: ["format.json"], for: ["log"] }],
  sinks: [
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
