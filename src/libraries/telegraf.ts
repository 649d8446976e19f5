import type { Library } from "./library.ts";

/** @see https://telegraf.js.org */
export default {
  modules: ["telegraf"],
  sinks: [{ kind: "credential", construct: ["", "Telegraf"], argument: 0 }],
} as const satisfies Library;
