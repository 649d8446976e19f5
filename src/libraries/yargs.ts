import type { Library } from "./library.ts";

const CHAINED = [
  "alias",
  "check",
  "choices",
  "command",
  "completion",
  "default",
  "demandCommand",
  "demandOption",
  "env",
  "epilogue",
  "example",
  "help",
  "option",
  "options",
  "positional",
  "scriptName",
  "strict",
  "usage",
  "version",
  "wrap",
] as const;

/** @see https://yargs.js.org/docs/ */
export default {
  modules: ["yargs", "yargs/yargs"],
  types: {
    Yargs: { exportedAs: [""], returnedBy: [{ call: [""] }, { type: "Yargs", call: CHAINED }] },
  },
  sources: [
    { kind: "cli", type: "Yargs", read: ["argv"], label: "string" },
    { kind: "cli", type: "Yargs", call: ["parse", "parseAsync", "parseSync"], label: "string" },
    {
      kind: "cli",
      type: "Yargs",
      call: ["command"],
      callback: { argument: 3, parameter: 0 },
      label: "string",
    },
  ],
} as const satisfies Library;
