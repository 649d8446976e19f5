import type { Library } from "./library.ts";

/** @see https://github.com/shelljs/shelljs */
export default {
  modules: ["shelljs"],
  sinks: [{ kind: "shell-command", call: ["exec"], argument: 0 }],
} as const satisfies Library;
