import type { Library } from "./library.ts";

/** @see https://github.com/apostrophecms/apostrophe/tree/main/packages/sanitize-html */
export default {
  modules: ["sanitize-html"],
  sanitizers: [{ call: [""], for: ["html", "dom-html"] }],
} as const satisfies Library;
