import type { Library } from "./library.ts";

const LEVELS = [
  "complete",
  "debug",
  "error",
  "fatal",
  "info",
  "log",
  "note",
  "start",
  "success",
  "warn",
] as const;

/** @see https://github.com/klaudiosinani/signale#usage */
export default {
  modules: ["signale"],
  types: {
    SignaleLogger: {
      constructedBy: ["Signale"],
      returnedBy: [{ call: ["scope"] }, { type: "SignaleLogger", call: ["scope"] }],
    },
  },
  sinks: [
    { kind: "log", call: LEVELS, argument: "every" },
    { kind: "log-entry", call: LEVELS, argument: "every", contents: true },
    { kind: "log", type: "SignaleLogger", call: LEVELS, argument: "every" },
    { kind: "log-entry", type: "SignaleLogger", call: LEVELS, argument: "every", contents: true },
  ],
} as const satisfies Library;
