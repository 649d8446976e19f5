import type { Library } from "./library.ts";

/**
 * @see https://github.com/xxorax/node-shell-escape
 * @see https://github.com/boazy/any-shell-escape
 */
export default {
  modules: ["shell-escape", "any-shell-escape"],
  sanitizers: [{ call: [""], for: ["shell-command"] }],
} as const satisfies Library;
