import type { Library } from "./library.ts";

const LEVELS = ["debug", "error", "fatal", "info", "trace", "warn"] as const;

/** @see https://github.com/pinojs/pino/blob/main/docs/api.md */
export default {
  modules: ["pino"],
  types: {
    PinoLogger: {
      returnedBy: [{ call: ["", "pino"] }, { type: "PinoLogger", call: ["child"] }],
      annotatedAs: ["BaseLogger", "Logger"],
    },
  },
  // It takes the values at these paths out of each entry.
  protections: [
    {
      call: ["", "pino"],
      for: ["log-entry"],
      when: { argument: 0, property: "redact", given: true },
    },
  ],
  sinks: [
    {
      kind: "log-entry",
      type: "PinoLogger",
      call: [...LEVELS, "child"],
      argument: "every",
      contents: true,
    },
  ],
} as const satisfies Library;
