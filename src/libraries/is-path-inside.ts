import type { Library } from "./library.ts";

/** @see https://github.com/sindresorhus/is-path-inside */
export default {
  modules: ["is-path-inside"],
  guards: [{ call: [""], argument: 0, for: ["path"] }],
} as const satisfies Library;
