import type { Library } from "./library.ts";

/** @see https://github.com/kevva/download */
export default {
  modules: ["download"],
  sinks: [{ kind: "request-url", call: [""], argument: 0 }],
} as const satisfies Library;
