import type { Library } from "./library.ts";

const CHAINED = [
  "allowExcessArguments",
  "allowUnknownOption",
  "alias",
  "argument",
  "arguments",
  "command",
  "createCommand",
  "description",
  "name",
  "option",
  "parse",
  "parseAsync",
  "requiredOption",
  "showHelpAfterError",
  "usage",
  "version",
  "action",
  "addArgument",
  "addCommand",
  "addOption",
  "hook",
] as const;

/** @see https://github.com/tj/commander.js */
export default {
  modules: ["commander"],
  types: {
    Command: {
      exportedAs: ["program"],
      constructedBy: ["Command"],
      returnedBy: [{ call: ["createCommand"] }, { type: "Command", call: CHAINED }],
      annotatedAs: ["Command"],
    },
  },
  sources: [
    { kind: "cli", type: "Command", read: ["args", "processedArgs"], label: "string" },
    {
      kind: "cli",
      type: "Command",
      call: ["opts", "optsWithGlobals", "getOptionValue"],
      label: "string",
    },
    {
      kind: "cli",
      type: "Command",
      call: ["action"],
      callback: { argument: 0, parameter: 0 },
      label: "string",
    },
    {
      kind: "cli",
      type: "Command",
      call: ["action"],
      callback: { argument: 0, parameter: 1 },
      label: "string",
    },
    {
      kind: "cli",
      type: "Command",
      call: ["action"],
      callback: { argument: 0, parameter: 2 },
      label: "string",
    },
  ],
} as const satisfies Library;
