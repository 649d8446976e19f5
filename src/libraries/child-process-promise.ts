import type { Library } from "./library.ts";

/** @see https://github.com/patrick-steele-idem/child-process-promise */
export default {
  modules: ["child-process-promise"],
  sinks: [
    { kind: "shell-command", call: ["exec"], argument: 0 },
    {
      kind: "program",
      call: ["execFile", "spawn"],
      argument: 0,
      unless: [
        { argument: 1, property: "shell", truthy: true },
        { argument: 2, property: "shell", truthy: true },
      ],
    },
    { kind: "program", call: ["fork"], argument: 0 },
    {
      kind: "shell-command",
      call: ["execFile", "spawn"],
      argument: 0,
      when: { argument: 1, property: "shell", truthy: true },
    },
    {
      kind: "shell-command",
      call: ["execFile", "spawn"],
      argument: 0,
      when: { argument: 2, property: "shell", truthy: true },
    },
    {
      kind: "shell-command",
      call: ["execFile", "spawn"],
      argument: 1,
      elements: true,
      when: { argument: 2, property: "shell", truthy: true },
    },
    {
      kind: "path",
      call: ["exec", "execFile", "fork", "spawn"],
      argument: { from: 1 },
      property: ["cwd"],
    },
  ],
} as const satisfies Library;
