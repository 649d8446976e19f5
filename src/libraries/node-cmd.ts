import type { Library } from "./library.ts";

/** @see https://github.com/RIAEvangelist/node-cmd */
export default {
  modules: ["node-cmd"],
  sinks: [{ kind: "shell-command", call: ["get", "run", "runSync"], argument: 0 }],
} as const satisfies Library;
