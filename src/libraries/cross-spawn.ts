import type { Library } from "./library.ts";
import { OPTION_PROGRAMS } from "../vocabulary/programs.ts";

const RUN = ["", "spawn", "spawn.sync", "sync"] as const;

/** @see https://github.com/moxystudio/node-cross-spawn */
export default {
  modules: ["cross-spawn"],
  sinks: [
    {
      kind: "program",
      call: RUN,
      argument: 0,
      unless: [
        { argument: 1, property: "shell", truthy: true },
        { argument: 2, property: "shell", truthy: true },
      ],
    },
    {
      kind: "shell-command",
      call: RUN,
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

    // Without a shell, each argument is one; what it means, the program decides.
    {
      kind: "program-argument",
      call: RUN,
      argument: 1,
      elements: true,
      when: { argument: 0, is: OPTION_PROGRAMS },
      unless: { argument: 2, property: "shell", truthy: true },
    },
    { kind: "path", call: RUN, argument: { from: 1 }, property: ["cwd"] },
  ],
} as const satisfies Library;
