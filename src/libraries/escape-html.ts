import type { Library } from "./library.ts";

/** @see https://github.com/component/escape-html */
export default {
  modules: ["escape-html", "lodash.escape"],
  sanitizers: [{ call: [""], for: ["html", "dom-html"] }],
} as const satisfies Library;
