import type { Library } from "./library.ts";

/** @see https://github.com/sindresorhus/escape-goat */
export default {
  modules: ["escape-goat"],
  sanitizers: [{ call: ["htmlEscape"], tag: ["htmlEscape"], for: ["html", "dom-html"] }],
} as const satisfies Library;
