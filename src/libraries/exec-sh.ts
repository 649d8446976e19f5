import type { Library } from "./library.ts";

/** @see https://github.com/tsertkov/exec-sh */
export default {
  modules: ["exec-sh"],
  sinks: [{ kind: "shell-command", call: ["", "promise"], argument: 0 }],
} as const satisfies Library;
