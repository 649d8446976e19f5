import type { Library } from "./library.ts";

const CHAINED = [
  "action",
  "alias",
  "allowUnknownOptions",
  "command",
  "example",
  "help",
  "ignoreOptionDefaultValue",
  "option",
  "usage",
  "version",
] as const;

/** @see https://github.com/cacjs/cac */
export default {
  modules: ["cac"],
  types: {
    CacCommand: {
      returnedBy: [{ call: ["", "cac"] }, { type: "CacCommand", call: CHAINED }],
      constructedBy: ["CAC"],
      annotatedAs: ["CAC", "Command"],
    },
  },
  sources: [
    { kind: "cli", type: "CacCommand", call: ["parse"], label: "string" },
    {
      kind: "cli",
      type: "CacCommand",
      call: ["action"],
      callback: { argument: 0, parameter: 0 },
      label: "string",
    },
    {
      kind: "cli",
      type: "CacCommand",
      call: ["action"],
      callback: { argument: 0, parameter: 1 },
      label: "string",
    },
  ],
} as const satisfies Library;
