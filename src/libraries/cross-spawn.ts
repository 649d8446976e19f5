import type { Library } from "./library.ts";

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
    { kind: "path", call: RUN, argument: { from: 1 }, property: ["cwd"] },
  ],
} as const satisfies Library;
