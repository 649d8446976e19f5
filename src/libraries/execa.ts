import type { Library } from "./library.ts";
import { OPTION_PROGRAMS } from "../vocabulary/programs.ts";

const RUN = ["", "execa", "execaNode", "execaSync", "node", "sync"] as const;
const RUN_COMMAND = ["command", "commandSync", "execaCommand", "execaCommandSync"] as const;

/** @see https://github.com/sindresorhus/execa/blob/main/docs/api.md */
export default {
  modules: ["execa"],
  sinks: [
    // Until version 1.
    { kind: "shell-command", call: ["shell", "shellSync"], argument: 0 },

    // Without a shell, the command is split at its spaces: the program comes first.
    {
      kind: "shell-command",
      call: [...RUN, ...RUN_COMMAND],
      argument: 0,
      when: { argument: 1, property: "shell", truthy: true },
    },
    {
      kind: "shell-command",
      call: RUN,
      argument: 0,
      when: { argument: 2, property: "shell", truthy: true },
    },
    {
      kind: "shell-command",
      call: RUN,
      argument: 1,
      elements: true,
      when: { argument: 2, property: "shell", truthy: true },
    },
    {
      kind: "program",
      call: RUN,
      argument: 0,
      unless: [
        { argument: 1, property: "shell", truthy: true },
        { argument: 2, property: "shell", truthy: true },
      ],
    },

    // Without a shell, each argument is one; what it means, the program decides.
    {
      kind: "program-argument",
      call: RUN,
      argument: 1,
      elements: true,
      when: { argument: 0, is: OPTION_PROGRAMS },
      unless: { argument: 2, property: "shell", truthy: true },
    },
    {
      kind: "path",
      call: [...RUN, ...RUN_COMMAND, "shell", "shellSync"],
      argument: { from: 1 },
      property: ["cwd"],
    },
  ],
} as const satisfies Library;
