import type { Library } from "./library.ts";

/** @see https://github.com/domenic/path-is-inside */
export default {
  modules: ["path-is-inside"],
  guards: [{ call: [""], argument: 0, for: ["path"] }],
} as const satisfies Library;
