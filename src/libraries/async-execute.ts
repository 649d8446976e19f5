import type { Library } from "./library.ts";

/** @see https://github.com/omrilotan/mono/tree/master/packages/async-execute */
export default {
  modules: ["async-execute"],
  sinks: [{ kind: "shell-command", call: [""], argument: 0 }],
} as const satisfies Library;
