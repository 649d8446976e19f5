import type { Library } from "./library.ts";

/** @see https://github.com/tiaanduplessis/shell-exec */
export default {
  modules: ["shell-exec"],
  sinks: [{ kind: "shell-command", call: [""], argument: 0 }],
} as const satisfies Library;
